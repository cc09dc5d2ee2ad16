/** A table as it is sorted, shown and written to a file. */
import type { Source } from '#contract/graph.ts';

export type Sources = ReadonlyMap<string, Source>;

export type Column<Row> = {
  key: string;
  head: string;
  /** Its text is text of the data. */
  foreign?: boolean;
  /** As on the screen. */
  text: (row: Row) => string;
  /** As in the file, and for sorting, where that differs: a day as 2007-07-02. */
  plain?: (row: Row, sources: Sources) => string;
  /** Its place in a list that has an order of its own, such as force. */
  rank?: (row: Row) => number;
  /** `wide`: on the screen only where there is room; `file`: in the file alone. */
  where?: 'wide' | 'file';
};

const NO_SOURCES: Sources = new Map();

/** A new list; rows that say nothing in that column stand last in either direction. */
export function sortRows<Row>(rows: readonly Row[], column: Column<Row>, down: boolean, language: string): Row[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const said = (row: Row) => (column.plain ?? column.text)(row, NO_SOURCES);
  return [...rows].sort((a, b) => {
    const [x, y] = [said(a), said(b)];
    if (x === '' || y === '') return Number(x === '') - Number(y === '');
    const order = column.rank ? column.rank(a) - column.rank(b) : collator.compare(x, y);
    return down ? -order : order;
  });
}

/** RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8; spreadsheets part at what `separatorFor` says. */
export function writeCsv<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  sources: Sources = NO_SOURCES,
  separator: Separator = ',',
): string {
  const lines = [
    columns.map(({ head }) => head),
    ...rows.map((row) => columns.map(({ text, plain }) => (plain ?? text)(row, sources))),
  ];
  return `\uFEFF${lines.map((cells) => `${cells.map(quoted).join(separator)}\r\n`).join('')}`;
}

export type Separator = ',' | ';';

/** A spreadsheet parts at semicolons where its language writes one half as 0,5. */
export function separatorFor(language: string): Separator {
  return new Intl.NumberFormat(language).format(0.5).includes(',') ? ';' : ',';
}

/** Whoever reads in a chosen language has a spreadsheet in it; English is what nobody has to choose. */
export const spreadsheetLanguage = (language: string): string => (language === 'en' ? navigator.language : language);

/** As on the screen, for a program that pastes text: tabs between the cells. */
export function writeTabs<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const flat = (text: string) => safe(text).replace(/[\t\r\n]+/g, ' ');
  return shownLines(columns, rows)
    .map((cells) => cells.map(flat).join('\t'))
    .join('\n');
}

/** As on the screen, for a program that pastes tables. */
export function writeHtml<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const [heads = [], ...lines] = shownLines(columns, rows);
  const row = (cells: readonly string[], name: 'th' | 'td') =>
    `<tr>${cells.map((text) => `<${name}>${escaped(safe(text))}</${name}>`).join('')}</tr>`;
  return `<table><thead>${row(heads, 'th')}</thead><tbody>${lines.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

/** The heads, then the rows. */
function shownLines<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string[][] {
  const shown = columns.filter(({ where }) => where !== 'file');
  return [shown.map(({ head }) => head), ...rows.map((row) => shown.map(({ text }) => text(row)))];
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A spreadsheet would run these as a formula; an apostrophe keeps them text. */
const FORMULA = /^[=+\-@\t\r]/;
const safe = (text: string) => (FORMULA.test(text) ? `'${text}` : text);

function quoted(text: string): string {
  const kept = safe(text);
  return /[",;\r\n]/.test(kept) ? `"${kept.replaceAll('"', '""')}"` : kept;
}
