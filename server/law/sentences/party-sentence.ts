/** How a State or an organisation stands to a treaty, as one sentence with its dates. */
import type { Direction } from '../../contract/graph.ts';
import type { GraphLink, LinkOf } from '../../contract/links.ts';
import { latestDay } from '../time/dates.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import { linkHolds } from '../time/validity.ts';
import { tellDay, tellId, tellWhen } from './format.ts';
import type { Phrases } from './phrases.ts';

/** PARTY_TO and BOUND_BY_EU_LAW. `day`: the day asked about; without one the sentence says what the data holds. */
export function tellParty(
  graph: LawGraph,
  phrases: Phrases,
  link: GraphLink,
  direction: Direction,
  day: string | undefined,
): string {
  return `${lead(graph, phrases, link, direction, day)}: ${tellDates(graph, phrases, link)}`;
}

/** The dates of a bond, and to what day the list was read: what its standing on a day rests on. */
export function tellDates(graph: LawGraph, phrases: Phrases, link: GraphLink): string {
  const clauses = [tellConsent(graph, phrases, link), tellForce(graph, phrases, link), ...tellEnd(phrases, link)];
  if (link.resultDue) clauses.push(phrases.bond.resultDue(tellDay(phrases, link.resultDue)));
  if (link.territory) clauses.push(phrases.bond.territory(link.territory));
  const list = link.type === 'PARTY_TO' ? tellList(graph, phrases, link) : '';
  return clauses.filter((clause) => clause !== '').join('; ') + (list ? `, ${list}` : '');
}

/**
 * SIGNED: a signature subject to ratification, and no more so far (VCLT 14(1)(c) and (d), 18(a)). `effect`: of a text that
 * binds nobody, in place of that; empty of a treaty.
 */
export function tellSignature(
  graph: LawGraph,
  phrases: Phrases,
  link: LinkOf<'SIGNED'>,
  clause: string,
  effect: string,
): string {
  const when = link.signed ? phrases.bond.signed(tellWhen(phrases, link.signed)) : phrases.bond.signedNoDay;
  const treaty = nodeOf(graph, link.end);
  // That it has done no more is what the list says.
  const list = treaty?.kind === 'Instrument' ? listOf(phrases, treaty.listReadTo) : '';
  return `${clause} ${when}; ${effect || `${phrases.bond.signatureOnly}, ${list}`}`;
}

function lead(
  graph: LawGraph,
  phrases: Phrases,
  link: GraphLink,
  direction: Direction,
  day: string | undefined,
): string {
  const party = tellId(graph, phrases, link.start);
  const instrument = tellId(graph, phrases, link.end);
  const holds = linkHolds(link, day);
  if (day !== undefined && holds !== 'yes') {
    const told = tellDay(phrases, day);
    if (holds === 'unknown') return phrases.bond.unknown(party, instrument, told);
    const begun = linkHolds({ ...link, until: undefined, untilEarliest: undefined, untilLatest: undefined }, day);
    return begun === 'yes' ? phrases.bond.ended(party, instrument, told) : phrases.bond.notYet(party, instrument, told);
  }
  const organisation = link.type === 'PARTY_TO' && nodeOf(graph, link.start)?.kind !== 'Country';
  const leads = organisation ? phrases.bond.organisation : phrases.leads[link.type];
  return leads[direction](party, instrument);
}

/** The act by which the State consented, and the day on which that was established (VCLT 11–16). */
function tellConsent(graph: LawGraph, phrases: Phrases, link: GraphLink): string {
  if (link.type !== 'PARTY_TO') return '';
  if (link.consent === undefined) {
    return link.deposited ? phrases.bond.joined(tellWhen(phrases, link.deposited)) : phrases.bond.joinedNoDay;
  }
  const treaty = nodeOf(graph, link.end);
  // Ratifications of Conventions of the International Labour Organization are communicated to its Director-General
  // and registered, not deposited (ILO Constitution, 19(5)(d)).
  const registered = treaty?.kind === 'Instrument' && treaty.entryBasis === 'registration';
  const words = registered ? phrases.bond.registered : phrases.bond.deposited;
  return link.deposited
    ? words[link.consent](tellWhen(phrases, link.deposited))
    : phrases.bond.dayNotKnown[link.consent];
}

function tellForce(graph: LawGraph, phrases: Phrases, link: GraphLink): string {
  const treaty = nodeOf(graph, link.end);
  const article = treaty?.kind === 'Instrument' ? treaty.entryArticle : undefined;
  const computed = link.computed && link.type === 'PARTY_TO' ? phrases.bond.computed(article?.split(/; */) ?? []) : '';
  if (link.from?.length === 10) return phrases.bond.inForce(tellDay(phrases, link.from)) + computed;
  const { fromEarliest: first, fromLatest: last } = link;
  if (first && first === last) return phrases.bond.inForce(tellDay(phrases, first)) + computed;
  if (first && last) return phrases.bond.inForceBetween(tellDay(phrases, first), tellDay(phrases, last)) + computed;
  if (first) return phrases.bond.inForceAfter(tellDay(phrases, first)) + computed;
  if (last) return phrases.bond.inForceBy(tellDay(phrases, last)) + computed;
  return link.from ? phrases.bond.inForce(tellDay(phrases, link.from)) : phrases.bond.inForceNotKnown;
}

/** Notice of withdrawal (VCLT 65(1), 67), its revocation (68), and the end (54(a), 70). */
function tellEnd(phrases: Phrases, link: GraphLink): string[] {
  return [
    link.noticeGiven
      ? phrases.bond.notice(tellWhen(phrases, link.noticeGiven)) +
        (link.noticeConfidence === 'low' ? phrases.bond.noticeUnsure : '')
      : '',
    link.noticeWithdrawn ? phrases.bond.noticeWithdrawn(tellWhen(phrases, link.noticeWithdrawn)) : '',
    link.noticeGiven && !link.noticeWithdrawn && link.untilEarliest && !link.untilLatest
      ? phrases.bond.pending(tellDay(phrases, link.untilEarliest))
      : '',
    link.until ? phrases.bond.until(tellWhen(phrases, link.until)) : '',
  ];
}

/** On what day's list: a later day asked about does not make an older list newer. */
function tellList(graph: LawGraph, phrases: Phrases, link: GraphLink): string {
  const treaty = nodeOf(graph, link.end);
  if (treaty?.kind !== 'Instrument') return '';
  if (treaty.listReadTo === undefined) return listOf(phrases, undefined);
  const later = link.deposited !== undefined && latestDay(link.deposited) > latestDay(treaty.listReadTo);
  return (later ? phrases.bond.afterList : phrases.bond.listRead)(tellDay(phrases, treaty.listReadTo));
}

/** The day of the list that a presence or an absence rests on; that none was read where there is none. */
export const listOf = (phrases: Phrases, read: string | undefined): string =>
  read === undefined ? phrases.bond.noList : phrases.bond.listRead(tellDay(phrases, read));
