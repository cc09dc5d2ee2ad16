/** Where every State stands under the instrument in the middle, on a day: computed here, so that the day can be dragged. */
import type { Answer } from '#contract/api.ts';
import type { GraphLink } from '#contract/links.ts';
import type { NodeOf } from '#contract/nodes.ts';
import { earliestDay, holdsOn } from '#law/dates.ts';
import type { Fill } from './graph.ts';

export const STANDINGS = ['party', 'contracting', 'signed', 'ended', 'none', 'unknown', 'notCoded'] as const;
export type Standing = (typeof STANDINGS)[number];
export type Overview = Answer<'overview'>;

/** How a State of that standing is filled on the rim. */
export const FILLS = {
  party: 'full',
  contracting: 'tick',
  signed: 'tick',
  ended: 'hollow',
  none: 'hollow',
  unknown: 'hatch',
  notCoded: 'hatch',
} as const satisfies Record<Standing, Fill>;

/** By id of the party. Where nobody's joining is coded at all, everybody is "not coded", not "not joined". */
export function standingsOn({ nodes, parties }: Overview, day: string): Map<string, Standing> {
  const coded = parties.length > 0;
  const byParty = new Map<string, GraphLink[]>();
  for (const link of parties) byParty.set(link.start, [...(byParty.get(link.start) ?? []), link]);
  const candidates = nodes.filter(({ id, kind }) => kind === 'Country' || byParty.has(id));
  return new Map(candidates.map(({ id }) => [id, coded ? standing(byParty.get(id) ?? [], day) : 'notCoded']));
}

export type Count = { states: number; parties: number; signed: number; unknown: number; eu: boolean };

/** States only; the European Union is told apart. */
export function countStates(overview: Overview, standings: ReadonlyMap<string, Standing>): Count {
  const states = overview.nodes.filter((node): node is NodeOf<'Country'> => node.kind === 'Country');
  const of = (wanted: Standing): number => states.filter(({ id }) => standings.get(id) === wanted).length;
  return {
    states: states.length,
    parties: of('party'),
    signed: of('signed') + of('contracting'),
    unknown: of('unknown'),
    eu: standings.get('eu') === 'party',
  };
}

function standing(links: readonly GraphLink[], day: string): Standing {
  const bonds = links.filter(({ type }) => type === 'PARTY_TO' || type === 'BOUND_BY_EU_LAW');
  const holds = bonds.map((link) => holdsOn(link, day));
  if (holds.includes('yes')) return 'party';
  if (holds.includes('unknown')) return 'unknown';
  if (bonds.some(({ until, untilLatest }) => (untilLatest ?? until ?? '9') <= day)) return 'ended';
  if (bonds.some(({ deposited }) => deposited && earliestDay(deposited) <= day)) return 'contracting';
  if (links.some(({ signed }) => signed && earliestDay(signed) <= day)) return 'signed';
  return 'none';
}
