/** What the State of a question has said on the clauses of its answer, and the clauses that it has set aside. */
import type { GraphLink, LinkOf } from '../../contract/links.ts';
import type { PathRules, Stated } from '../../contract/path.ts';
import { isParty, type LawGraph, nodeOf } from '../graph.ts';
import { clausesOn } from '../no-path/duty-causes.ts';
import { explainLink, type Telling } from '../sentences/explain-link.ts';
import { clauseBinds } from '../time/clause.ts';
import { type Stated as Bearing, statedOn } from '../time/statements.ts';

/** Beside the best link of a step; nothing for a link that is no duty. */
export function statedBeside(graph: LawGraph, link: GraphLink | undefined, { state, ...telling }: Telling): Stated[] {
  if (link?.type !== 'IMPOSES' || state === undefined) return [];
  return statedOn(graph, state, link, telling.day).map((bearing) => told(graph, bearing, telling));
}

/** Clauses on the duty of the question that a reservation of its State sets aside; each with what does so. */
export function setAside(
  graph: LawGraph,
  stops: readonly string[],
  { date, confidence }: PathRules,
  telling: Telling,
): { clause: LinkOf<'IMPOSES'>; party: string; by: Stated }[] {
  const duties = stops.filter((id) => nodeOf(graph, id)?.kind === 'Obligation');
  const states = stops.filter((id) => isParty(graph, id));
  return states.flatMap((party) =>
    duties.flatMap((duty) =>
      clausesOn(graph, duty)
        .filter((clause) => clauseBinds(graph, clause, party, confidence, date) === 'reserved')
        .flatMap((clause) =>
          statedOn(graph, party, clause, date)
            .filter(({ effect, uncertain }) => effect === 'reserved' && !uncertain)
            .slice(0, 1)
            .map((bearing) => ({ clause, party, by: told(graph, bearing, telling) })),
        ),
    ),
  );
}

const told = (graph: LawGraph, { link, effect, uncertain }: Bearing, telling: Telling): Stated => ({
  ...explainLink(graph, link, 'forward', telling),
  effect,
  uncertain,
});
