/** The clauses that ask one thing, by instrument, in the order in which a lawyer reads them. */
import type { Subgraph } from '#contract/graph.ts';
import type { GraphLink } from '#contract/links.ts';
import type { NodeOf } from '#contract/nodes.ts';
import { compareLinks } from '#law/paths/rank.ts';

export type Clause = { link: GraphLink; article: NodeOf<'Article'> };
export type Imposing = { instrument: string; clauses: Clause[] };

/** As for a question about every victim of trafficking: for whom it holds first, the wording last. */
export function imposingInstruments({ nodes, links }: Subgraph): Imposing[] {
  const articles = new Map(nodes.flatMap((node) => (node.kind === 'Article' ? [[node.id, node] as const] : [])));
  const clauses = links.flatMap((link) => {
    const article = articles.get(link.start);
    return article ? [{ link, article }] : [];
  });
  const groups = new Map<string, Clause[]>();
  for (const clause of clauses.sort((a, b) => compareLinks(a.link, b.link, 'trafficking-victims'))) {
    const { instrument } = clause.article;
    groups.set(instrument, [...(groups.get(instrument) ?? []), clause]);
  }
  return [...groups].map(([instrument, found]) => ({ instrument, clauses: found }));
}
