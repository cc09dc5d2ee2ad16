/** One link, a path or a whole view as text to copy: footnotes or a list, nothing twice. */
import type { CiteStyle } from '../../contract/vocabulary.ts';
import { apaInstrument, apaSource } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { type CslItem, instrumentItem, sourceItem } from './csl.ts';
import { type CiteItem, type Instrument, lawCited, placeOf } from './item.ts';
import { oscola, oscolaAgain, oscolaSource } from './oscola.ts';
import { ris } from './ris.ts';
import { stopped } from './text.ts';

/** OSCOLA: footnotes in the order given, numbered where there are several. All others: a list, each work once. */
export function cite(items: readonly CiteItem[], style: CiteStyle): string {
  return WRITERS[style](items);
}

const WRITERS: Record<CiteStyle, (items: readonly CiteItem[]) => string> = {
  oscola: footnotes,
  apa: referenceList,
  bibtex: (items) => cslItems(items).map(bibtex).join('\n\n'),
  ris: (items) => cslItems(items).map(ris).join('\r\n'),
  csl: (items) => JSON.stringify(cslItems(items), null, 2),
};

/** The same place of the same work has one footnote; another place of it refers back to the first. */
function footnotes(items: readonly CiteItem[]): string {
  const places = new Set<string>();
  const first = new Map<string, number>();
  const notes: string[] = [];
  for (const item of items) {
    const work = JSON.stringify([lawCited(item)?.id, item.source.id]);
    const place = JSON.stringify([work, placeOf(item)]);
    if (places.has(place)) continue;
    places.add(place);
    const before = first.get(work);
    notes.push(stopped(before ? oscolaAgain(item, before) : oscola(item)));
    if (!before) first.set(work, notes.length);
  }
  return notes.length < 2 ? notes.join('') : notes.map((note, index) => `${index + 1} ${note}`).join('\n');
}

/** In the order of the alphabet, marks at the beginning aside. */
function referenceList(items: readonly CiteItem[]): string {
  const entries = worksOf(items).map(({ item, law }) =>
    law ? apaInstrument(law, item.jurisdiction) : apaSource(item.source, item.citedIn),
  );
  const order = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });
  return [...new Set(entries)].sort(order.compare).join('\n\n');
}

/** With the places that are cited, which a list has no other field for, in the note. */
export function cslItems(items: readonly CiteItem[]): CslItem[] {
  return worksOf(items).map(({ item, law, places }) => {
    const cited = places.size > 0 ? [`Cited: ${[...places].join('; ')}`] : [];
    if (law) return instrumentItem(law, item.jurisdiction, cited);
    const within = item.citedIn ? [`As cited in ${oscolaSource(item.citedIn)}`] : [];
    return sourceItem(item.source, [...within, ...cited]);
  });
}

type Work = { item: CiteItem; law: Instrument | undefined; places: Set<string> };

/** Every law cited and every source, each once; a place is that of the law where it is one of its provisions. */
function worksOf(items: readonly CiteItem[]): Work[] {
  const works = new Map<string, Work>();
  const add = (key: string, item: CiteItem, law: Instrument | undefined, place: string) => {
    const work = works.get(key) ?? { item, law, places: new Set() };
    if (place) work.places.add(place);
    works.set(key, work);
  };
  for (const item of items) {
    const law = lawCited(item);
    const place = placeOf(item);
    if (law) add(`law ${law.id}`, item, law, place);
    add(`source ${item.source.id}`, item, undefined, law ? '' : place);
  }
  return [...works.values()];
}
