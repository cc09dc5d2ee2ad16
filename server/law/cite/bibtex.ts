/** BibTeX in UTF-8. A thesis or report of no known degree or series is told in the words of `howpublished`. */
import { type CslDate, type CslItem, type CslType, keyOf } from './csl.ts';
import type { Name } from './names.ts';

const ENTRIES: Partial<Record<CslType, string>> = { 'article-journal': 'article', book: 'book', report: 'techreport' };
const PUBLISHER: Record<string, string> = { article: 'publisher', book: 'publisher', techreport: 'institution' };
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function bibtex(item: CslItem): string {
  const entry = ENTRIES[item.type] ?? 'misc';
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const publisher = joinedKind(item);
  const journal = entry === 'article' ? 'journal' : 'series';
  const fields: [name: string, value: string | undefined][] = [
    ['author', item.author && `{${item.author.map(authorOf).join(' and ')}}`],
    // The second braces keep the capitals of names and treaties.
    ['title', `{{${escaped(item.title)}}}`],
    ['shorttitle', braced(item['title-short'])],
    [journal, braced(item['container-title'])],
    [PUBLISHER[entry] ?? 'howpublished', braced(publisher)],
    ['volume', braced(item.volume)],
    ['number', braced(item.issue ?? item.number)],
    ['pages', braced(item.page?.replace(/\s*[-–]+\s*/g, '--'))],
    ['year', year === undefined ? undefined : `{${String(year).padStart(4, '0')}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['doi', item.DOI && `{${verbatim(item.DOI)}}`],
    ['url', item.URL && `{${verbatim(item.URL)}}`],
    ['urldate', item.accessed && `{${isoOf(item.accessed)}}`],
    ['note', braced(item.note)],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value},`);
  return `@${entry}{${keyOf(item.id)},\n${lines.join('\n')}\n}`;
}

function joinedKind(item: CslItem): string | undefined {
  const kind = item.type === 'thesis' ? 'Thesis' : item.type === 'dataset' ? 'Data set' : '';
  return [kind, item.publisher, item.jurisdiction].filter(Boolean).join(', ') || undefined;
}

/** A body stands in braces of its own, so that "and" or a comma in its name does not part it. */
function authorOf(name: Name): string {
  return 'literal' in name ? `{${escaped(name.literal)}}` : `${escaped(name.family)}, ${escaped(name.given)}`;
}

function braced(text: string | undefined): string | undefined {
  return text ? `{${escaped(text)}}` : undefined;
}

const COMMANDS: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** BibTeX counts braces even behind a backslash, so those of the text are written as commands. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^&%$#_]/g, (char) => COMMANDS[char] ?? `\\${char}`);
}

/** Addresses are read as they stand: only what would end the field is coded. */
function verbatim(text: string): string {
  return text.replace(/[{}\\\s]/g, encodeURIComponent);
}

/** YYYY-MM-DD, as far as it is known. */
export function isoOf(date: CslDate): string {
  const [year = 0, ...rest] = date['date-parts'][0];
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
