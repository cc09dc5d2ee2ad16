/** What the first screen shows. */
import type { Asked, Output } from '../contract/api.ts';
import { AppError } from '../contract/errors.ts';
import type { GraphNode } from '../contract/nodes.ts';
import type { Engine } from '../engine/engine.ts';
import { ask } from '../engine/query.ts';
import { nodeOf } from './entity.ts';
import { QUERIES } from './queries.ts';

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
    nodes: nodes.map((row) => drawn(row.node)),
    links: links.map((row) => row.link),
    parties: [...parties, ...reservations].map((row) => row.link),
  };
}

/** A State's names in other languages serve the search alone: no picture shows them, and they were 11 of 60 KB (deflated). */
function drawn(node: GraphNode): GraphNode {
  if (node.kind !== 'Country') return node;
  const { aliases: _, ...rest } = node;
  return rest;
}
