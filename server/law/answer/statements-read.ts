/**
 * Reservations that could limit a duty and that nobody has read: silence about them would say that there are none. The
 * one place that decides it for questions, matrices, comparisons and paths.
 */
import type { LinkOf } from '../../contract/links.ts';
import type { NodeOf } from '../../contract/nodes.ts';
import type { Language } from '../../contract/vocabulary.ts';
import { instrumentOf, type LawGraph, nodeOf } from '../graph.ts';
import { tellDay, tellId } from '../sentences/format.ts';
import { PHRASES } from '../sentences/languages.ts';
import { latestDay } from '../time/dates.ts';
import { consentDays } from '../time/statements.ts';

/** The treaties of these clauses that a party has joined; a directive takes no reservation. */
function openTreaties(
  graph: LawGraph,
  clauses: readonly LinkOf<'IMPOSES'>[],
  parties: Iterable<string>,
): NodeOf<'Instrument'>[] {
  const imposing = new Set(clauses.map(({ start }) => instrumentOf(graph, start) ?? ''));
  const asked = [...new Set(parties)];
  return [...imposing].sort().flatMap((id) => {
    const treaty = nodeOf(graph, id);
    if (treaty?.kind !== 'Instrument') return [];
    const bonds = asked.flatMap((party) =>
      (graph.bonds.get(party)?.get(id) ?? []).filter((link): link is LinkOf<'PARTY_TO'> => link.type === 'PARTY_TO'),
    );
    return bonds.some((bond) => mayReserve(treaty, bond)) ? [treaty] : [];
  });
}

/** A reservation is made on consenting at the latest (VCLT 19), so a whole list holds those of all who had consented by its day. */
function mayReserve({ statements, statementsReadTo }: NodeOf<'Instrument'>, bond: LinkOf<'PARTY_TO'>): boolean {
  if (statements === 'not admitted') return false;
  if (statements !== 'whole' || statementsReadTo === undefined) return true;
  const { latest } = consentDays(bond);
  return latest === undefined || latest > latestDay(statementsReadTo);
}

/** Empty where all that could bear on these clauses was read. */
export function tellUnreadStatements(
  graph: LawGraph,
  clauses: readonly LinkOf<'IMPOSES'>[],
  parties: Iterable<string>,
  language: Language,
): string {
  const phrases = PHRASES[language];
  const { lead, but, after } = phrases.unreadStatements;
  const told = openTreaties(graph, clauses, parties).map((treaty) => {
    const name = tellId(graph, phrases, treaty.id);
    if (treaty.statements === 'whole' && treaty.statementsReadTo)
      return after(name, tellDay(phrases, treaty.statementsReadTo));
    return treaty.statementsOn ? but(name, phrases.part(treaty.statementsOn)) : name;
  });
  return told.length === 0 ? '' : lead(told);
}
