/** One seed file as rows of cells that still know their place, so that every fault can name line and column. */

/** `line` and `column` count from 1; a column is a character of its line, as editors count them. */
export type Place = { file: string; line: number; column: number };

export type Row = {
  file: string;
  /** The line on which the row begins. */
  line: number;
  /** The row as it stands in the file, for finding a cell's column. */
  raw: string;
  header: readonly string[];
  /** By column; empty cells are left out. */
  cells: Readonly<Record<string, string>>;
};

/** `raw`: the header as it stands in the file. */
export type Table = { file: string; header: readonly string[]; raw: string; rows: readonly Row[] };

/** The place of a cell; of the whole row without a column, or where the file has no such column. */
export function placeOf(row: Row, column?: string): Place {
  const index = column === undefined ? 0 : Math.max(0, row.header.indexOf(column));
  return { file: row.file, ...offset(row.raw, index, row.line) };
}

/** Where the cell with this index begins, in the text of one row that begins on `line`. */
export function offset(raw: string, index: number, line: number): { line: number; column: number } {
  let cell = 0;
  let column = 1;
  let quoted = false;
  for (const char of raw) {
    if (cell === index) break;
    if (char === '"') quoted = !quoted;
    if (char === ',' && !quoted) cell += 1;
    column += 1;
    if (char === '\n') {
      line += 1;
      column = 1;
    }
  }
  return { line, column };
}
