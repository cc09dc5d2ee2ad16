/** The columns of treaties: where a State stands under each. */
import type { GraphLink } from '../../contract/links.ts';
import { must } from '../../contract/must.ts';
import type { NodeOf } from '../../contract/nodes.ts';
import { FAMILIES } from '../../contract/vocabulary.ts';
import type { LawGraph } from '../graph.ts';
import { headOf } from './clauses.ts';
import type { Columns } from './columns.ts';
import { type RimFact, rimFact, standingBy, standingOf, stateFact, treatyFact } from '../standing/standing.ts';

type Treaty = NodeOf<'Instrument'>;
export type Step = { link: GraphLink; fact: RimFact };
/** State and treaty ("KHM untoc") → every step between them. */
export type Steps = ReadonlyMap<string, readonly Step[]>;

/** What binds between States and is open to be joined (VCLT 2(1)(a) and (g)); national law and soft law have no parties. */
export function treatiesOf(graph: LawGraph, date: string): Columns {
  const steps = stepsIn(graph);
  const coded = codedIn(steps);
  const treaties = graph.nodes.filter(
    (node): node is Treaty => node.kind === 'Instrument' && node.binding && node.level !== 'national',
  );
  const byAge = (a: Treaty, b: Treaty) =>
    FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family) || ((a.adopted ?? '9') < (b.adopted ?? '9') ? -1 : 1);
  const facts = new Map(treaties.map((treaty) => [treaty.id, treatyFact(treaty, coded.has(treaty.id))]));
  const parties = new Map(graph.nodes.map((node) => [node.id, node]));
  return {
    columns: treaties.sort(byAge).map((treaty) => headOf(treaty, date)),
    decide(state, treaty) {
      const fact = facts.get(treaty);
      if (!fact) return { cell: { says: 'not coded' } };
      const party = must(parties.get(state), 'a State of a row');
      const taken = steps.get(`${state} ${treaty}`) ?? [];
      const says = standingOf(
        taken.map((step) => step.fact),
        fact,
        date,
        stateFact(party, fact),
      );
      const decides = taken.find((step) => standingBy(step.fact, fact, date) === says)?.link;
      return { cell: { says, ...(decides?.confidence === 'low' ? { low: true as const } : {}) }, decides };
    },
  };
}

export function stepsIn(graph: LawGraph): Steps {
  const steps = new Map<string, Step[]>();
  for (const link of graph.links) {
    const fact = rimFact(link);
    if (!fact) continue;
    const key = `${link.start} ${link.end}`;
    steps.set(key, [...(steps.get(key) ?? []), { link, fact }]);
  }
  return steps;
}

/** Of which treaties anybody's joining is in the data. */
export const codedIn = (steps: Steps): Set<string> => new Set([...steps.keys()].map((key) => key.split(' ')[1] ?? ''));
