/** The sources and instruments of the seed, as the contract has them. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { Source } from '#contract/graph.ts';
import { NODE_SHAPES } from '#contract/nodes.ts';
import { BINDING, type InstrumentForm } from '#contract/vocabulary.ts';
import type { Instrument } from '#law/cite/item.ts';

function rows(file: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../../../../graph-seed/data/${file}`, import.meta.url), 'utf8');
  const table: Record<string, string>[] = parse(text, { columns: true, bom: true });
  return table.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')));
}

export const SOURCES = rows('sources.csv').map((row) => Source.parse(row));

const Row = NODE_SHAPES.Instrument.omit({ aliases: true, partiesCounted: true, limitExcept: true, openTo: true });
export const INSTRUMENTS: Instrument[] = rows('nodes/Instrument.csv').map((row) =>
  Row.parse({ ...row, kind: 'Instrument', name: row.name ?? row.title, binding: BINDING[row.form as InstrumentForm] }),
);

export function source(id: string): Source {
  const found = SOURCES.find((row) => row.id === id);
  if (!found) throw new Error(`no source ${id}`);
  return found;
}

export function instrument(id: string): Instrument {
  const found = INSTRUMENTS.find((row) => row.id === id);
  if (!found) throw new Error(`no instrument ${id}`);
  return found;
}
