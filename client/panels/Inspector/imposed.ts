/** The clauses that ask one thing, by instrument, in the order in which a lawyer reads them. */
import type { Subgraph } from '#contract/graph.ts';
import type { GraphLink } from '#contract/links.ts';
import type { NodeOf } from '#contract/nodes.ts';
import { FORCES } from '#contract/words.ts';
import { namesTrafficking } from '#law/scope.ts';

export type Clause = { link: GraphLink; article: NodeOf<'Article'> };
export type Imposing = { instrument: string; clauses: Clause[] };

const NAMING = ['names', 'reference', 'general'] as const;

/** Texts that name victims of trafficking first, then those that reach them by another treaty; then by force; then by name. */
export function imposingInstruments({ nodes, links }: Subgraph): Imposing[] {
  const articles = new Map(nodes.flatMap((node) => (node.kind === 'Article' ? [[node.id, node] as const] : [])));
  const clauses = links.flatMap((link) => {
    const article = articles.get(link.start);
    return article ? [{ link, article }] : [];
  });
  const groups = new Map<string, Clause[]>();
  for (const clause of clauses.sort(byLaw)) {
    const { instrument } = clause.article;
    groups.set(instrument, [...(groups.get(instrument) ?? []), clause]);
  }
  return [...groups].map(([instrument, found]) => ({ instrument, clauses: found }));
}

function byLaw(a: Clause, b: Clause): number {
  const naming = ({ link }: Clause) => NAMING.indexOf(namesTrafficking(link));
  const force = ({ link }: Clause) => FORCES.indexOf(link.force ?? 'unread');
  const names = new Intl.Collator('en', { numeric: true });
  return naming(a) - naming(b) || force(a) - force(b) || names.compare(a.article.label, b.article.label) || names.compare(a.link.id, b.link.id);
}
