/** One node or link, its source, and what it is linked with. */
import type { Asked, Output } from '../contract/api.ts';
import { AppError } from '../contract/errors.ts';
import { type LinkCount, MANY_STATES, type Source, type StateGroup } from '../contract/graph.ts';
import type { GraphNode } from '../contract/nodes.ts';
import type { Engine } from '../engine/engine.ts';
import { explainLink } from '../law/sentences/explain-link.ts';
import { toldConfidence } from '../law/time/confidence.ts';
import type { LawGraph } from '../law/graph.ts';
import { QUERIES } from './queries.ts';
import { ask } from '../engine/query.ts';

/** A question about a day. */
type OnDay<N extends 'entity' | 'link' | 'neighbours'> = Asked<N> & { date: string };

export async function entity(engine: Engine, { id, date }: OnDay<'entity'>): Promise<Output<'entity'>> {
  const node = await nodeOf(engine, id);
  const links = await linkCounts(engine, id, date);
  const source = await sourceOf(engine, node.source);
  if (node.kind !== 'Instrument') return { node, source, links };
  const forces = await ask(engine, QUERIES.forces, { id, date });
  return { node, source, links, forces: Object.fromEntries(forces.map(({ force, count }) => [force, count])) };
}

export async function neighbours(engine: Engine, asked: OnDay<'neighbours'>): Promise<Output<'neighbours'>> {
  const { id, type, direction, limit, offset, region = '', date } = asked;
  const node = await nodeOf(engine, id);
  const counts = await linkCounts(engine, id, date);
  const groups = asked.grouped ? await groupsOf(engine, asked) : [];
  const wanted = {
    id,
    types: type ? [type] : [],
    forward: direction !== 'backward',
    backward: direction !== 'forward',
    region,
    date,
    apart: [...new Set(groups.map((group) => group.type))],
  };
  const rows = await ask(engine, QUERIES.neighbours, { ...wanted, limit, offset });
  const [all] = await ask(engine, QUERIES.countNeighbours, wanted);
  return {
    counts,
    total: all?.total ?? 0,
    shown: rows.length,
    groups,
    nodes: [node, ...rows.map((row) => row.node)],
    links: rows.flatMap((row) => row.links),
  };
}

/** The evidence card of one link: both ends, the source, and the sentence that it says on the day. */
export async function evidence(
  engine: Engine,
  graph: LawGraph,
  { id, language, date }: OnDay<'link'>,
): Promise<Output<'link'>> {
  const [start, end] = endsOf(id);
  const [row] = await ask(engine, QUERIES.link, { id, start, end });
  if (!row)
    throw new AppError(
      'not-found',
      `No link in the data is called "${id}".`,
      'Open one of its ends and choose it there.',
      { at: 'id' },
    );
  const { sentence } = explainLink(graph, row.link, 'forward', { day: date, language });
  return {
    link: row.link,
    start: row.start,
    end: row.finish,
    source: await sourceOf(engine, row.link.source),
    sentence,
    confidence: toldConfidence(graph, row.link),
  };
}

/** The two ends that a link's id begins with: TYPE:start:end[:discriminator]. */
export function endsOf(linkId: string): [start: string, end: string] {
  const [, start, end] = linkId.split(':');
  if (start && end) return [start, end];
  throw new AppError('bad-input', `"${linkId}" is not the id of a link.`, 'A link is named TYPE:start:end.', {
    at: 'id',
  });
}

export async function nodeOf(engine: Engine, id: string): Promise<GraphNode> {
  const [row] = await ask(engine, QUERIES.entity, { id });
  if (row) return row.node;
  throw new AppError(
    'not-found',
    `Nothing in the data is called "${id}".`,
    'Search for it by name: its id may have changed.',
    { at: 'id' },
  );
}

export async function sourceOf(engine: Engine, id: string): Promise<Source> {
  const [row] = await ask(engine, QUERIES.sources, { ids: [id] });
  if (row) return row.source;
  throw new AppError('internal', `The source "${id}" is missing from the data.`, 'Run "npm run seed -- --check".', {
    at: id,
  });
}

async function linkCounts(engine: Engine, id: string, date: string): Promise<LinkCount[]> {
  const rows = await ask(engine, QUERIES.linkCounts, { id, date });
  return rows.map(({ forward, ...row }) => ({ ...row, direction: forward ? 'forward' : 'backward' }));
}

/** The States by region, of each type asked for that leads to many. */
async function groupsOf(engine: Engine, { id, type, direction, date }: OnDay<'neighbours'>): Promise<StateGroup[]> {
  const rows = await ask(engine, QUERIES.stateGroups, { id, date });
  const groups = rows
    .map(({ forward, ...row }): StateGroup => ({ ...row, direction: forward ? 'forward' : 'backward' }))
    .filter((group) => (!type || group.type === type) && (!direction || group.direction === direction));
  const states = (one: StateGroup) =>
    groups.filter((each) => each.type === one.type).reduce((sum, { count }) => sum + count, 0);
  return groups.filter((group) => states(group) > MANY_STATES);
}
