/** A citation as short as a slide bears it: "Palermo Protocol art 6(3), 2237 UNTS 319"; the full one stands in the handout. */
import type { Source } from '../../contract/graph.ts';
import type { NodeOf } from '../../contract/nodes.ts';
import { namesOf, surnames } from './names.ts';
import { yearOf } from './dates.ts';
import { joined } from './text.ts';

type Named = Pick<NodeOf<'Instrument'>, 'name' | 'title' | 'officialRef'>;

/** A treaty in the Secretary-General's list of those deposited with him: "XVIII-12-a". */
const CHAPTER = /\b[IVX]+-\d+(?:-[a-z])?\b/;

/** A publisher who is none. */
const NOBODY = /unknown|github/i;

/** Letters of a title that a slide bears. */
const LONG = 44;

/** Words of a place that a list of parties always has. */
const LIST = /^list of parties, |^the source as a whole.*$|^as a whole$/;

/** `instruments`: among which the text is looked for whose copy the source is; `day`: how a day is said; `series`: whether there is room for the series of a treaty. */
export function shortCitation(
  source: Source,
  pinpoint: string,
  instruments: readonly Named[],
  day: (date: string) => string,
  series = true,
): string {
  const { title } = source;
  const place = pinpoint.replace(LIST, '');
  const law = LAWS.has(source.type ?? '') ? instrumentOf(title, instruments) : undefined;
  if (law)
    return joined([joined([law.name, place]), series ? (law.officialRef ?? '').replaceAll('No. ', 'No ') : ''], ', ');
  const authors = surnames(namesOf(source.author));
  if (source.author) return joined([`${authors} (${yearOf(source.issued) || yearOf(source.asOf)})`, place], ', ');
  const [chapter] = CHAPTER.exec(title) ?? [];
  if (chapter) return joined([`UNTC ${chapter}`, source.asOf ? day(source.asOf) : '', place], ', ');
  // A long title says less to a room than whose page it is.
  const by = (source.publisher ?? '').split(/ release|, | \(/)[0] ?? '';
  const head = headOf(title);
  const name =
    head.length > LONG && !LAWS.has(source.type ?? '') && by && by.length < head.length && !NOBODY.test(by) ? by : head;
  return joined([name, source.asOf ? day(source.asOf) : '', place], ', ');
}

const LAWS: ReadonlySet<string> = new Set(['treaty', 'legislation']);

/** The longest title with which that of the copy begins. */
const instrumentOf = (title: string, instruments: readonly Named[]): Named | undefined =>
  instruments
    .filter((each) => title.startsWith(each.title) || each.title.startsWith(headOf(title)))
    .sort((a, b) => b.title.length - a.title.length)[0];

/** A title up to where it begins to explain itself. */
const headOf = (title: string): string => title.split(/,? as scraped|, English text|: |\. | \(/)[0] ?? title;
