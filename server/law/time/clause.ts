/** Whether one clause binds a State on a day: the one judgement behind path, cell, question, card and reason. */
import type { GraphLink } from '../../contract/links.ts';
import type { Confidence } from '../../contract/vocabulary.ts';
import { instrumentOf, type LawGraph } from '../graph.ts';
import { statedOn } from './statements.ts';
import { bindingOf, type Verdict, verdictOf, type When } from './validity.ts';

/** What is certain before what is not: a clause that needs two things, of which one is certainly absent, does not bind. */
const DECIDES: Record<Verdict, number> = {
  no: 0,
  notBound: 1,
  otherDay: 2,
  reserved: 3,
  low: 4,
  unknownDate: 5,
  yes: 6,
};

/** Of what must all be so, the verdict that decides. */
export const both = (a: Verdict, b: Verdict): Verdict => (DECIDES[a] <= DECIDES[b] ? a : b);

/** Whether a treaty binds a State, for whoever asks it of many clauses of the same treaty. */
export type Binding = (state: string, treaty: string) => Verdict;

/** Judged once for each State and treaty. */
export function bindingOnce(graph: LawGraph, lowest: Confidence, when: When): Binding {
  const known = new Map<string, Map<string, Verdict>>();
  return (state, treaty) => {
    const judged = known.get(state)?.get(treaty);
    if (judged) return judged;
    const mine = known.get(state) ?? new Map<string, Verdict>();
    const verdict = bindingOf(graph, state, treaty, lowest, when);
    known.set(state, mine.set(treaty, verdict));
    return verdict;
  };
}

/**
 * A duty, and an article of national law, holds for a State whom the treaty binds on the day (VCLT 26); where it reaches
 * the people concerned through a second treaty (`requires`), that one must bind too: the Organized Crime Convention
 * through its Trafficking Protocol (article 1(3) there), which binds nobody who has not become a party to it
 * (Convention, 37(3)). A clause that a reservation sets aside whole does not bind the State that made it (VCLT 21(1)(a)).
 * What a clause asks of a body that the treaty sets up, no State owes: `no`. Links of other types bind nobody: `yes`.
 */
export function bindsAll(
  graph: LawGraph,
  link: GraphLink,
  states: readonly string[],
  lowest: Confidence,
  when: When,
  binds: Binding = (state, treaty) => bindingOf(graph, state, treaty, lowest, when),
): Verdict {
  if (link.type !== 'IMPOSES' && link.type !== 'CORRESPONDS_TO') return 'yes';
  if (states.length > 0 && asksOfBody(link)) return 'no';
  const own = instrumentOf(graph, link.start);
  let verdict: Verdict = 'yes';
  for (const state of states) {
    for (const treaty of [own, link.requires]) {
      if (treaty !== undefined) verdict = both(verdict, binds(state, treaty));
      // Nothing weighs more, and most clauses bind most States not.
      if (verdict === 'notBound') return verdict;
    }
    if (link.type === 'IMPOSES') verdict = both(verdict, setAside(statedOn(graph, state, link, when)));
  }
  return verdict;
}

/** Whether a clause asks it of the court, committee or commission that it names, and of no State. */
export const asksOfBody = (link: GraphLink): boolean =>
  link.type === 'IMPOSES' && link.addressee === 'international-body';

/** The same with the clause itself and its place in the treaty, which a path walks and a cell does not. */
export function clauseBinds(graph: LawGraph, link: GraphLink, state: string, lowest: Confidence, when: When): Verdict {
  return both(clauseStands(graph, link, lowest, when), bindsAll(graph, link, [state], lowest, when));
}

/** What of that does not depend on the State. */
export function clauseStands(graph: LawGraph, link: GraphLink, lowest: Confidence, when: When): Verdict {
  const contained = graph.contained.get(link.start);
  return both(verdictOf(link, lowest, when), contained ? verdictOf(contained, lowest, when) : 'yes');
}

function setAside(stated: ReturnType<typeof statedOn>): Verdict {
  const reserved = stated.filter(({ effect }) => effect === 'reserved');
  if (reserved.length === 0) return 'yes';
  return reserved.some(({ uncertain }) => !uncertain) ? 'reserved' : 'unknownDate';
}
