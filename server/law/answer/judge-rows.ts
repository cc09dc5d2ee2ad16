/** The rows that an engine found on a duty, judged by the law itself: a row, a cell and a path rest on the same clauses. */
import type { GraphLink, LinkOf } from '../../contract/links.ts';
import type { LawGraph } from '../graph.ts';
import { clauseBinds } from '../time/clause.ts';
import { objectionsTo, statedOn } from '../time/statements.ts';
import type { Verdict } from '../time/validity.ts';

/** One row with its evidence. `sure`: not only perhaps, as the engine found it; absent where the question asks about no day. */
export type AskedRow = {
  values: Record<string, unknown>;
  links: GraphLink[];
  sure?: boolean | undefined;
  /** What the law says of it, where it rests on a clause. */
  verdict?: Verdict;
};

/** A link below this is left out, as in paths and cells. */
const LOWEST = 'medium';

/** Of whom and of which day the question asks; a row may name the State itself. */
type About = { state?: string | undefined; other?: string | undefined; date?: string | undefined };

/**
 * With what the law says of each: whether the clause binds every State of the row on the day, and what the State has said
 * on it, with the link that says so. Rows of questions about no day, or on no duty, stay as they are.
 */
export function judged(graph: LawGraph, rows: readonly AskedRow[], { state, other, date }: About): AskedRow[] {
  return rows.map((row) => {
    const duty = dutyOf(row);
    const named = typeof row.values.state === 'string' ? row.values.state : state;
    const states = [named, other].filter((party) => party !== undefined);
    if (!duty || !date || states.length === 0) return row;
    const verdicts = states.map((party) => clauseBinds(graph, duty, party, LOWEST, date));
    const verdict = SURE_FIRST.find((each) => verdicts.includes(each)) ?? 'yes';
    const [stated] = states.flatMap((party) => statedOn(graph, party, duty, date));
    return {
      ...row,
      verdict,
      ...(stated
        ? {
            values: { ...row.values, stated: stated.effect },
            links: [...row.links, stated.link, ...objectionsTo(graph, stated.link, date)],
          }
        : {}),
    };
  });
}

const SURE_FIRST: readonly Verdict[] = ['no', 'notBound', 'otherDay', 'reserved', 'low', 'unknownDate'];

/** The clause on which a row rests. */
export const dutyOf = ({ links }: { links: readonly GraphLink[] }): LinkOf<'IMPOSES'> | undefined =>
  links.find((link) => link.type === 'IMPOSES');
