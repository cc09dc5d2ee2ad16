/** What the first screen shows, and how much of everything there is. */
import type { Asked, Output } from '../contract/api.ts';
import { AppError } from '../contract/errors.ts';
import { LINK_TYPES, NODE_KINDS } from '../contract/ontology.ts';
import { CONFIDENCES } from '../contract/vocabulary.ts';
import type { Engine } from '../engine/engine.ts';
import { nodeOf } from './entity.ts';
import { WHOLE } from './load-law-graph.ts';
import { QUERIES } from './queries.ts';
import { ask } from '../engine/query.ts';

export async function overview(engine: Engine, { instrument: id }: Asked<'overview'>): Promise<Output<'overview'>> {
  const centre = await nodeOf(engine, id);
  if (centre.kind !== 'Instrument') {
    throw new AppError(
      'bad-input',
      `"${centre.name}" is not an instrument, so nobody can be party to it.`,
      'Put a treaty in the middle.',
      { at: 'instrument' },
    );
  }
  const [nodes, links, parties, reservations] = await Promise.all([
    ask(engine, QUERIES.overviewNodes, {}),
    ask(engine, QUERIES.overviewLinks, {}),
    ask(engine, QUERIES.parties, { id }),
    ask(engine, QUERIES.reservations, { id }),
  ]);
  return {
    centre: id,
    nodes: nodes.map((row) => row.node),
    links: links.map((row) => row.link),
    parties: [...parties, ...reservations].map((row) => row.link),
  };
}

export async function counts(engine: Engine): Promise<Output<'counts'>> {
  const [nodes, links, sources] = await Promise.all([
    ask(engine, QUERIES.countNodes, {}),
    ask(engine, QUERIES.countLinks, {}),
    ask(engine, WHOLE.sources, {}),
  ]);
  return {
    nodes: total(NODE_KINDS, nodes, (row) => row.kind),
    links: total(LINK_TYPES, links, (row) => row.type),
    confidence: total(CONFIDENCES, [...nodes, ...links], (row) => row.confidence),
    sources: sources.length,
  };
}

export async function gaps(engine: Engine): Promise<Output<'gaps'>> {
  const [instruments, countries] = await Promise.all([
    ask(engine, QUERIES.gapsOfInstruments, {}),
    ask(engine, QUERIES.gapsOfCountries, {}),
  ]);
  return { instruments: instruments.map((row) => row.gaps), countries: countries.map((row) => row.gaps) };
}

/** Sums per key; a key without rows counts 0, so that nothing goes missing by being empty. */
function total<K extends string, R extends { count: number }>(
  keys: readonly K[],
  rows: readonly R[],
  keyOf: (row: R) => K,
): Record<K, number> {
  const sums = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const row of rows) sums[keyOf(row)] += row.count;
  return sums;
}
