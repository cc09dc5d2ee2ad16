/** A table as it is sorted, shown and written to a file. */
import type { Source } from '#contract/graph.ts';

export type Sources = ReadonlyMap<string, Source>;

export type Column<Row> = {
  key: string;
  head: string;
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

/** RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. */
export function writeCsv<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  sources: Sources = NO_SOURCES,
): string {
  const lines = [
    columns.map(({ head }) => head),
    ...rows.map((row) => columns.map(({ text, plain }) => (plain ?? text)(row, sources))),
  ];
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

/** A spreadsheet would run these as a formula; an apostrophe keeps them text. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
