/** Where every State stands under the instrument in the middle, on a day: decided here, so that the day can be dragged. */
import type { Answer } from '#contract/api.ts';
import type { NodeOf } from '#contract/nodes.ts';
import { type RimFact, rimFact, standingOf, stateFact, treatyFact } from '#law/standing/standing.ts';
import type { Standing } from '#contract/vocabulary.ts';
import type { Fill } from './graph.ts';

export type Overview = Answer<'overview'>;

/** How a State of that standing is filled on the rim. */
export const FILLS = {
  party: 'full',
  'bound by EU law': 'full',
  contracting: 'tick',
  signed: 'tick',
  ended: 'hollow',
  'not joined': 'hollow',
  'not open': 'hollow',
  'no such State': 'hollow',
  unknown: 'hatch',
  'not coded': 'hatch',
} as const satisfies Record<Standing, Fill>;

/** By id of the State, and of any other party. */
export function standingsOn({ nodes, parties, centre }: Overview, day: string): Map<string, Standing> {
  const facts = new Map<string, RimFact[]>();
  for (const link of parties) {
    const fact = rimFact(link);
    if (fact) facts.set(link.start, [...(facts.get(link.start) ?? []), fact]);
  }
  const instrument = nodes.find(
    (node): node is NodeOf<'Instrument'> => node.id === centre && node.kind === 'Instrument',
  );
  const treaty = instrument ? treatyFact(instrument, facts.size > 0) : { coded: false, openTo: 'any' as const };
  const candidates = nodes.filter(({ id, kind }) => kind === 'Country' || facts.has(id));
  return new Map(
    candidates.map((node) => [node.id, standingOf(facts.get(node.id) ?? [], treaty, day, stateFact(node, treaty))]),
  );
}

export const isBound = (standing: Standing | undefined): boolean =>
  standing === 'party' || standing === 'bound by EU law';

/** `eu`: the European Union is party too; `byEuLaw`: States that a directive binds, which are no parties. */
export type StandingCounts = {
  states: number;
  parties: number;
  byEuLaw: number;
  contracting: number;
  signed: number;
  unknown: number;
  eu: boolean;
};

export function countStates(overview: Overview, standings: ReadonlyMap<string, Standing>): StandingCounts {
  const states = overview.nodes.filter(({ kind }) => kind === 'Country');
  const of = (wanted: Standing): number => states.filter(({ id }) => standings.get(id) === wanted).length;
  return {
    states: states.length,
    parties: of('party'),
    byEuLaw: of('bound by EU law'),
    contracting: of('contracting'),
    signed: of('signed'),
    unknown: of('unknown'),
    eu: standings.get('eu') === 'party',
  };
}
