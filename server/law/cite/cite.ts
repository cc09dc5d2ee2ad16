/** One link, a path or a whole view as text to copy: footnotes or a list, nothing twice. */
import type { CiteStyle } from '../../contract/vocabulary.ts';
import { apaInstrument, apaSource } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { copyOf, type CslItem, instrumentItem, sourceItem } from './csl.ts';
import { type CiteItem, holdsText, type Instrument, lawCited, placeOf } from './item.ts';
import { oscola, oscolaAgain, oscolaSource } from './oscola.ts';
import { ris } from './ris.ts';
import { joined, stopped } from './text.ts';

/** `readIn`: also the copy in which each was read. */
export type CiteOptions = { readIn?: boolean };
type Writer = (items: readonly CiteItem[], readIn: boolean) => string;

/** OSCOLA: footnotes in the order given, numbered where there are several. All others: a list, each work once. */
export function cite(items: readonly CiteItem[], style: CiteStyle, { readIn = false }: CiteOptions = {}): string {
  return WRITERS[style](items, readIn);
}

const WRITERS: Record<CiteStyle, Writer> = {
  oscola: footnotes,
  apa: referenceList,
  bibtex: (items, readIn) => cslItems(items, readIn).map(bibtex).join('\n\n'),
  ris: (items, readIn) => cslItems(items, readIn).map(ris).join('\r\n'),
  csl: (items, readIn) => JSON.stringify(cslItems(items, readIn), null, 2),
};

/** The same place of the same work has one footnote; another place of it refers back to the first. */
function footnotes(items: readonly CiteItem[], readIn: boolean): string {
  const places = new Set<string>();
  const first = new Map<string, number>();
  const notes: string[] = [];
  for (const item of items) {
    const work = workCited(item, readIn);
    const place = JSON.stringify([work, placeOf(item), item.amendedBy?.id]);
    if (places.has(place)) continue;
    places.add(place);
    const before = first.get(work);
    notes.push(stopped(before ? oscolaAgain(item, before) : oscola(item, readIn)));
    if (!before) first.set(work, notes.length);
  }
  return notes.length < 2 ? notes.join('') : notes.map((note, index) => `${index + 1} ${note}`).join('\n');
}

/** Two copies of one law are one work, unless each is named. */
function workCited(item: CiteItem, readIn: boolean): string {
  const law = lawCited(item);
  return JSON.stringify(law && holdsText(item.source) && !readIn ? [law.id] : [law?.id, item.source.id]);
}

/** In the order of the alphabet, marks at the beginning aside. */
function referenceList(items: readonly CiteItem[], readIn: boolean): string {
  const entries = worksOf(items).map(({ item, law, copies }) => {
    if (!law) return apaSource(item.source, item.citedIn, readIn);
    const read = readIn && copies.size > 0 ? `[${[...copies].join('; ')}]` : '';
    return joined([apaInstrument(law, item.jurisdiction), read]);
  });
  const order = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });
  return [...new Set(entries)].sort(order.compare).join('\n\n');
}

/** With the places that are cited, which a list has no other field for, in the note. */
export function cslItems(items: readonly CiteItem[], readIn = false): CslItem[] {
  return worksOf(items).map(({ item, law, places, copies }) => {
    const cited = places.size > 0 ? [`Cited: ${[...places].join('; ')}`] : [];
    if (law) return instrumentItem(law, item.jurisdiction, [...(readIn ? copies : []), ...cited]);
    const within = item.citedIn ? [`As cited in ${oscolaSource(item.citedIn)}`] : [];
    return sourceItem(item.source, [...within, ...cited], readIn);
  });
}

type Work = { item: CiteItem; law: Instrument | undefined; places: Set<string>; copies: Set<string> };

/**
 * Every law cited and every source, each once; a place is that of the law where it is one of its provisions. A source that
 * holds the law's own words is a copy of that law, and no work beside it.
 */
function worksOf(items: readonly CiteItem[]): Work[] {
  const works = new Map<string, Work>();
  const add = (key: string, item: CiteItem, law: Instrument | undefined, place: string): Work => {
    const work = works.get(key) ?? { item, law, places: new Set(), copies: new Set() };
    if (place) work.places.add(place);
    works.set(key, work);
    return work;
  };
  for (const item of items) {
    const law = lawCited(item);
    const place = placeOf(item);
    const work = law && add(`law ${law.id}`, item, law, place);
    if (item.amendedBy) add(`law ${item.amendedBy.id}`, item, item.amendedBy, '');
    if (!work || !holdsText(item.source)) add(`source ${item.source.id}`, item, undefined, work ? '' : place);
    else if (copyOf(item.source)) work.copies.add(copyOf(item.source));
  }
  return [...works.values()];
}
