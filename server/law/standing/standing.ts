/**
 * Where a State stands under a treaty on a day. Decided from bare days, so that two hundred States can be asked while a
 * day is dragged; why it stands there is told by explain-standing.ts. The Vienna Convention is cited for rules that bind as
 * custom also the States that never joined it, and treaties older than it (VCLT 4).
 */
import type { GraphLink } from '../../contract/links.ts';
import type { GraphNode, NodeOf } from '../../contract/nodes.ts';
import type { LinkType } from '../../contract/ontology.ts';
import type { Standing } from '../../contract/vocabulary.ts';
import { earliestDay, type Holds, holdsOn, type Interval, latestDay } from '../time/dates.ts';
import { intervalOf } from '../time/validity.ts';

/** What decides, of one joining: each day as the first and the last that it can be. No entry: no such step is known. */
export type RimFact = {
  joined: 'party' | 'eu-law' | 'signed';
  force: Interval;
  depositedEarliest?: string | undefined;
  depositedLatest?: string | undefined;
  signedEarliest?: string | undefined;
  signedLatest?: string | undefined;
};

/** What decides beside a State's own steps. */
export type TreatyFact = {
  adopted?: string | undefined;
  /** Whether anybody's joining is in the data: where it is not, nobody is "not joined". */
  coded: boolean;
  /** Who may join: any State, the members of one organisation by id, the States between which it is, or nobody, as a text that is no treaty or a directive. */
  openTo: 'any' | 'none' | readonly string[];
  /** Whether regional organisations may join beside States; absent where its clause was not read. */
  organisations?: 'yes' | 'no' | undefined;
  /** The day to which the depositary's list of parties was read (VCLT 76, 77(1)(c) and (e)). */
  listReadTo?: string | undefined;
};

/**
 * Known only where a source says so: the State's own first day; `seenFrom`: the first day by which the data show it as one,
 * before which it is not known whether it was there to join; and whether it may join at all.
 */
export type StateFact = { begins?: string | undefined; seenFrom?: string | undefined; mayJoin?: boolean | undefined };

/** Consent to be bound (VCLT 11–16), a directive addressed to a member State (TFEU 288), or a signature alone (VCLT 18). */
const JOINED: Partial<Record<LinkType, RimFact['joined']>> = {
  PARTY_TO: 'party',
  BOUND_BY_EU_LAW: 'eu-law',
  SIGNED: 'signed',
};

/** Undefined for a link that is no step towards a treaty. */
export function rimFact(link: GraphLink): RimFact | undefined {
  const joined = JOINED[link.type];
  if (joined === undefined) return undefined;
  return {
    joined,
    force: intervalOf(link),
    depositedEarliest: dayOf(link.depositedEarliest ?? link.deposited, earliestDay),
    depositedLatest: dayOf(link.depositedLatest ?? link.deposited, latestDay),
    signedEarliest: link.signed && earliestDay(link.signed),
    signedLatest: link.signed && latestDay(link.signed),
  };
}

const dayOf = (date: string | undefined, side: (date: string) => string): string | undefined => date && side(date);

/** A text that binds nobody by treaty is not joined, and neither is a directive, which is addressed to States (TFEU 288). */
export function treatyFact(treaty: NodeOf<'Instrument'>, coded: boolean): TreatyFact {
  const joined = treaty.binding && treaty.form !== 'directive';
  const openTo = joined ? (treaty.openTo ?? 'any') : 'none';
  return {
    adopted: treaty.adopted,
    coded,
    listReadTo: treaty.listReadTo,
    openTo,
    organisations: treaty.openToOrganisations,
  };
}

/**
 * A treaty is open to those whom its own clause names (VCLT 6, 11, 15): to some States only, and to an organisation only
 * where it says so. Of a party that is no State nothing more is known.
 */
export function stateFact(party: GraphNode, { openTo, organisations }: TreatyFact): StateFact {
  if (openTo !== 'any') {
    const mayJoin = openTo !== 'none' && openTo.includes(party.id);
    return party.kind === 'Country' ? { begins: party.begins, seenFrom: party.seenFrom, mayJoin } : { mayJoin };
  }
  if (party.kind === 'Country') return { begins: party.begins, seenFrom: party.seenFrom };
  const regional = party.kind === 'Institution' && party.form === 'regional-organisation';
  return organisations === 'no' || (organisations === 'yes' && !regional) ? { mayJoin: false } : {};
}

/**
 * `facts`: every step of this State towards this treaty; the one that weighs most on the day decides. Without any step
 * it is a third State, for which the treaty makes no duty (VCLT 34).
 */
export function standingOf(
  facts: readonly RimFact[],
  treaty: TreatyFact,
  day: string,
  state: StateFact = {},
): Standing {
  if (state.begins !== undefined && day < earliestDay(state.begins)) return 'no such State';
  if (treaty.openTo === 'none' && facts.length === 0) return 'not open';
  if (!treaty.coded) return state.mayJoin === false ? 'not open' : 'not coded';
  if (treaty.adopted !== undefined && day < earliestDay(treaty.adopted)) return 'not joined';
  const unseen = state.seenFrom !== undefined && day < state.seenFrom;
  // Without a whole list, that nothing shows it there is not that it had not joined.
  const absent = treaty.listReadTo === undefined ? 'not coded' : 'not joined';
  let best: Standing = state.mayJoin === false ? 'not open' : unseen ? 'unknown' : absent;
  for (const fact of facts) {
    const own = standingBy(fact, treaty, day);
    if (WEIGHT[own] > WEIGHT[best]) best = own;
  }
  return best;
}

/**
 * The standing that one step gives on its own. Party: it has consented and the treaty is in force for it (VCLT 2(1)(g));
 * contracting: it has consented, but the treaty is not in force for it yet (of the contracting States of 2(1)(f), those that
 * are no parties); both before that (18(b)) and where it has only signed (18(a)) it is not to defeat the treaty's object and
 * purpose; ended: it has withdrawn (54(a), 56), or the treaty was terminated (54, 70).
 */
export function standingBy(fact: RimFact, treaty: TreatyFact, day: string): Standing {
  if (fact.joined !== 'signed') {
    const holds = holdsOn(fact.force, day);
    if (holds === 'yes') return fact.joined === 'party' ? 'party' : 'bound by EU law';
    if (holds === 'unknown') return 'unknown';
    if (fact.force.untilLatest !== undefined && day >= fact.force.untilLatest) return 'ended';
    if (fact.joined === 'eu-law') return 'not joined';
    const deposited = passed(fact.depositedEarliest, fact.depositedLatest, day);
    if (deposited === 'yes') return 'contracting';
    if (deposited === 'unknown') return 'unknown';
    if (fact.signedEarliest === undefined) return 'not joined';
  }
  // A signature whose day is not known was there at the latest when the list was read.
  const latest = fact.signedLatest ?? (treaty.listReadTo && latestDay(treaty.listReadTo));
  const signed = passed(fact.signedEarliest ?? treaty.adopted, latest, day);
  return signed === 'yes' ? 'signed' : signed === 'unknown' ? 'unknown' : 'not joined';
}

/** How much each weighs where several meet: the heaviest decides. */
export const WEIGHT: Record<Standing, number> = {
  party: 9,
  'bound by EU law': 8,
  unknown: 7,
  contracting: 6,
  ended: 5,
  signed: 4,
  'not open': 3,
  'not joined': 2,
  'not coded': 1,
  'no such State': 0,
};

/** Whether a day has come that is known as an interval; with neither end it is not known. */
function passed(earliest: string | undefined, latest: string | undefined, day: string): Holds {
  if (latest !== undefined && day >= latest) return 'yes';
  return earliest !== undefined && day < earliest ? 'no' : 'unknown';
}
