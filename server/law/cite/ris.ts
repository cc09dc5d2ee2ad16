/** RIS: one tag a line, CRLF, UTF-8. Treaties go as statutes, the nearest type that readers of RIS know. */
import { isoOf } from './bibtex.ts';
import { type CslDate, type CslItem, type CslType, keyOf } from './csl.ts';

const TYPES: Partial<Record<CslType, string>> = {
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  legislation: 'STAT',
  treaty: 'STAT',
  report: 'RPRT',
  thesis: 'THES',
  'post-weblog': 'BLOG',
  webpage: 'ELEC',
};

export function ris(item: CslItem): string {
  const [first, last] = item.page?.split(/\s*[-–]+\s*/) ?? [];
  const year = item.issued && isoOf(item.issued).slice(0, 4);
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', TYPES[item.type] ?? 'GEN'],
    ['ID', keyOf(item.id)],
    ...(item.author ?? []).map((name): [string, string] => [
      'AU',
      'literal' in name ? name.literal : `${name.family}, ${name.given}`,
    ]),
    ['TI', item.title],
    ['ST', item['title-short']],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', year],
    ['DA', item.issued && slashed(item.issued)],
    ['VL', item.volume],
    ['IS', item.issue],
    ['M1', item.number],
    ['SP', first],
    ['EP', last],
    ['CY', item.jurisdiction],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['Y2', item.accessed && slashed(item.accessed)],
    ['N1', item.note],
  ];
  const tagged = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`] : []));
  return `${[...tagged, 'ER  - '].join('\r\n')}\r\n`;
}

/** YYYY/MM/DD/ with the slashes of what is not known. */
function slashed(date: CslDate): string {
  const [year = '', month = '', day = ''] = isoOf(date).split('-');
  return `${year}/${month}/${day}/`;
}
