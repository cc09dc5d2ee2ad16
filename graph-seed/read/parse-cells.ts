/** A table to typed rows by the columns of its file; every cell that does not fit is a fault. */
import { isPartialDate } from '#law/time/dates.ts';
import { placeOf, type Row, type Table } from './cell.ts';
import type { Fact, FactValue } from './rows.ts';
import { type Fault, faultAt } from './faults.ts';
import { headerFaults } from './header.ts';
import { nearest } from '../../server/contract/did-you-mean.ts';
import type { Column, Columns } from './columns.ts';

type Reading = FactValue | { found?: string; expected: string; mend: string };

export function typedRows(table: Table, columns: Columns): { facts: Fact[]; faults: Fault[] } {
  const faults = headerFaults(table, columns);
  if (faults.length > 0) return { facts: [], faults };
  const facts = table.rows.map((row) => {
    const values: Record<string, FactValue> = {};
    for (const [name, column] of Object.entries(columns)) {
      const reading = cell(row.cells[name], column);
      if (reading === undefined) continue;
      if (typeof reading === 'object' && !Array.isArray(reading)) faults.push(cellFault(row, name, reading));
      else values[name] = reading;
    }
    return { row, values };
  });
  return { facts, faults };
}

function cellFault(row: Row, name: string, fault: { found?: string; expected: string; mend: string }): Fault {
  return faultAt(placeOf(row, name), `${name} ${fault.found ?? quoted(row.cells[name])}`, fault.expected, fault.mend);
}

function cell(text: string | undefined, column: Column): Reading | undefined {
  if (text === undefined) {
    return column.required ? { found: 'empty', expected: describe(column), mend: 'fill the cell' } : undefined;
  }
  if (text.trim() !== text) return { expected: 'no space before or after', mend: `write ${quoted(text.trim())}` };
  return READERS[column.type](text, column);
}

const READERS: Record<Column['type'], (text: string, column: Column) => Reading> = {
  text: (text, column) => (allowed(text, column) ? text : refused(text, column)),
  url: (text) =>
    /^https?:\/\/[^\s/]/.test(text) && URL.canParse(text)
      ? text
      : {
          expected: 'an address that begins with https:// or http://',
          mend: 'write the whole address of a page on the web',
        },
  list(text, column) {
    const entries = text.split('|');
    if (entries.some((entry) => entry.trim() !== entry || entry === '')) {
      return { expected: 'entries joined by |, none of them empty', mend: 'remove the spaces and the empty entries' };
    }
    const wrong = entries.find((entry) => !allowed(entry, column));
    return wrong === undefined ? entries : { found: quoted(wrong), ...refused(wrong, column) };
  },
  date: (text) =>
    isPartialDate(text)
      ? text
      : { expected: 'a day, month or year that exists', mend: 'write YYYY-MM-DD, YYYY-MM or YYYY' },
  duration: (text) =>
    /^P\d+[DM]$/.test(text)
      ? text
      : { expected: 'days or months as P30D or P3M', mend: 'write the offset as a duration' },
  integer: (text) =>
    /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text))
      ? Number(text)
      : { expected: 'a whole number', mend: 'write digits alone' },
  number: (text) =>
    /^-?\d{1,15}(\.\d+)?$/.test(text)
      ? Number(text)
      : { expected: 'a number', mend: 'write digits with a decimal point' },
  boolean: (text) =>
    text === 'true' || text === 'false' ? text === 'true' : { expected: 'true or false', mend: 'write one of them' },
};

function allowed(text: string, column: Column): boolean {
  return column.allowed === undefined || column.allowed.includes(text);
}

function refused(text: string, column: Column): { expected: string; mend: string } {
  const meant = nearest(text, column.allowed ?? []);
  return { expected: describe(column), mend: meant ? `write "${meant}"` : 'choose one of them' };
}

function describe(column: Column): string {
  return column.allowed ? `one of ${column.allowed.join(', ')}` : NAMES[column.type];
}

const NAMES: Record<Column['type'], string> = {
  text: 'some text',
  url: 'an address',
  list: 'entries joined by |',
  date: 'a date',
  duration: 'a duration',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function quoted(text: string | undefined): string {
  return JSON.stringify(text ?? '');
}
