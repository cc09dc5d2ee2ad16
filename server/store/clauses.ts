/** The clauses coded of one instrument, in the order of its articles. */
import type { Asked, Output } from '../contract/api.ts';
import type { ArticleClauses } from '../contract/clauses.ts';
import { AppError } from '../contract/errors.ts';
import type { Engine } from '../engine/engine.ts';
import { ask } from '../engine/query.ts';
import { QUERIES } from './queries.ts';
import { byNumber } from '../law/graph.ts';

/** Throws 'not-found' where it is no instrument. */
export async function clauses(engine: Engine, { instrument: id }: Asked<'clauses'>): Promise<Output<'clauses'>> {
  const [found, nodes, coded] = await Promise.all([
    ask(engine, QUERIES.entity, { id }),
    ask(engine, QUERIES.articles, { id }),
    ask(engine, QUERIES.clauses, { id }),
  ]);
  const instrument = found[0]?.node;
  if (instrument?.kind !== 'Instrument')
    throw new AppError('not-found', `"${id}" is no instrument in the data.`, 'Search for it by name.', {
      at: 'instrument',
    });
  const articles = nodes.flatMap(({ node }): ArticleClauses[] =>
    node.kind === 'Article' ? [{ article: node, clauses: coded.filter(({ link }) => link.start === node.id) }] : [],
  );
  return { instrument, articles: articles.sort((a, b) => byNumber(a.article.number, b.article.number)) };
}
