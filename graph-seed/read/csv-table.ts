/** The text of one CSV file to a table, or the faults that keep it from being one. */
import { CsvError, type Info, parse } from 'csv-parse/sync';
import { offset, type Place, type Row, type Table } from './cell.ts';
import { type Fault, faultAt } from './faults.ts';

type Parsed = { record: string[]; raw: string; info: Info };

export function readTable(file: string, text: string): { table?: Table; faults: Fault[] } {
  let parsed: Parsed[];
  try {
    parsed = parse(text, {
      info: true,
      raw: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n'],
    }) as unknown as Parsed[];
  } catch (error) {
    return { faults: [quoteFault(file, text, error)] };
  }
  const [head, ...body] = parsed;
  if (!head || isEmptyLine(head.record)) {
    return {
      faults: [
        faultAt(
          { file, line: 1, column: 1 },
          'an empty file',
          'a header row',
          'write the column names in the first row',
        ),
      ],
    };
  }
  const header = head.record;
  const rows: Row[] = [];
  const faults: Fault[] = [];
  for (const { record, raw, info } of body) {
    const line = info.lines - lineEnds(raw);
    if (record.length !== header.length) faults.push(lengthFault({ file, line, column: 1 }, record, header.length));
    else rows.push({ file, line, raw, header, cells: filled(header, record) });
  }
  return { table: { file, header, raw: head.raw, rows }, faults };
}

function filled(header: readonly string[], record: readonly string[]): Record<string, string> {
  return Object.fromEntries(header.map((name, index) => [name, record[index] ?? '']).filter(([, text]) => text !== ''));
}

function lineEnds(raw: string): number {
  return raw.replace(/\r?\n$/, '').split('\n').length - 1;
}

function lengthFault(place: Place, record: readonly string[], expected: number): Fault {
  const wanted = `${count(expected)}, as in the header`;
  if (isEmptyLine(record)) return faultAt(place, 'an empty line', wanted, 'remove it');
  const tooMany = record.length > expected;
  const mend = tooMany ? 'put quotes around a cell that holds a comma' : 'add the missing cells, empty ones too';
  return faultAt(place, count(record.length), wanted, mend);
}

function isEmptyLine(record: readonly string[]): boolean {
  return record.length === 1 && record[0] === '';
}

function count(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`;
}

function quoteFault(file: string, text: string, error: unknown): Fault {
  if (!(error instanceof CsvError)) throw error;
  const { code, index, raw, lines } = error as CsvError & { index: number; raw: string; lines: number };
  const unclosed = code === 'CSV_QUOTE_NOT_CLOSED';
  // An unclosed quote swallows the rest of the file: its row begins where that rest begins.
  const line = unclosed ? text.slice(0, text.length - raw.length).split('\n').length : lines - lineEnds(raw);
  const place = { file, ...offset(raw, index, line) };
  if (unclosed)
    return faultAt(
      place,
      'a quote that is never closed',
      'a closing quote',
      'close it, or double a quote that belongs to the text ("")',
    );
  const mend = 'put the whole cell in quotes and double the quotes inside it ("")';
  return faultAt(place, 'a quote in the middle of a cell', 'quotes only around a whole cell', mend);
}
