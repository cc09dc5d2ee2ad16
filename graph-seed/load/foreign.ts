/** Other people's data are never touched: only what the Atlas's own node vouches for is the Atlas's. */
import { createHash } from 'node:crypto';
import { AppError } from '#contract/errors.ts';
import type { Loader, Row, Value } from '../../server/engine/engine.ts';
import type { Facet } from '../derive/facets.ts';
import type { Seed } from '../derive/derive.ts';
import { statement } from './statements.ts';

/** `count`: nodes beside the one that says so; `names`: a stamp of the labels and ids of them all. */
export type Vouched = { count: number; names: string };

type Named = { labels: readonly string[]; id: Value };
const DATA_SET: Named = { labels: ['DataSet'], id: 'dataset' };

export function vouchedBy({ nodes, sources }: Pick<Seed, 'nodes' | 'sources'>, facets: readonly Facet[]): Vouched {
  const all: Named[] = [
    DATA_SET,
    ...sources.map(({ id }) => ({ labels: ['Source'], id })),
    ...nodes.map(({ kind, id }) => ({ labels: ['Entity', kind], id })),
    ...facets.map(({ kind, id }) => ({ labels: ['Facet', kind], id })),
  ];
  return { count: all.length - 1, names: stampOf(all) };
}

/**
 * Throws an AppError unless all that stands in the database was put there by the Atlas. Foreign data may bear its labels,
 * which are common ones; a node more, fewer or other than those that were loaded is told.
 */
export async function refuseForeign(loader: Loader): Promise<void> {
  const [others] = await loader.run(statement('foreign'));
  if (others?.count !== 0) throw refused(`${others?.count ?? 'some'} nodes that are not the Atlas's own`);
  const [vouched] = await loader.run(statement('vouched'));
  const count = typeof vouched?.count === 'number' ? vouched.count : -1;
  const standing = await loader.run(statement('standing'), { most: count + 2 });
  if (standing.length === 0) return;
  if (standing.length !== count + 1 || stampOf(standing.map(named)) !== vouched?.names) {
    throw refused('nodes under labels of the Atlas (Entity, Source, Facet, DataSet) that it did not put there');
  }
}

function named({ labels, id = null }: Row): Named {
  return { labels: Array.isArray(labels) ? labels.map(String) : [], id };
}

/** The same in whatever order the engine names nodes and labels. */
function stampOf(all: readonly Named[]): string {
  const lines = all.map(({ labels, id }) => JSON.stringify([[...labels].sort(), id])).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 32);
}

function refused(what: string): AppError {
  return new AppError(
    'bad-input',
    `The database holds ${what}, so nothing was changed in it.`,
    'Give the Atlas a database of its own. If nothing in this one is needed, empty it first: MATCH (n) DETACH DELETE n',
    { at: 'database' },
  );
}
