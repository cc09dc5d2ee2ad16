/** How a State or an organisation stands to a treaty, as one sentence with its dates. */
import type { Direction } from '../../contract/graph.ts';
import type { GraphLink } from '../../contract/links.ts';
import { latestDay } from '../time/dates.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import { linkHolds } from '../time/validity.ts';
import { tellDay, tellId, tellWhen } from './format.ts';
import type { Voice } from './phrases.ts';

/** PARTY_TO and BOUND_BY_EU_LAW. `day`: the day asked about; without one the sentence says what the data holds. */
export function tellBond(
  graph: LawGraph,
  voice: Voice,
  link: GraphLink,
  direction: Direction,
  day: string | undefined,
): string {
  return `${lead(graph, voice, link, direction, day)}: ${tellDates(graph, voice, link)}`;
}

/** The dates of a bond, and to what day the list was read: what its standing on a day rests on. */
export function tellDates(graph: LawGraph, voice: Voice, link: GraphLink): string {
  const clauses = [tellConsent(graph, voice, link), tellForce(graph, voice, link), ...tellEnd(voice, link)];
  if (link.resultDue) clauses.push(voice.bond.resultDue(tellDay(voice, link.resultDue)));
  if (link.territory) clauses.push(voice.bond.territory(link.territory));
  const list = link.type === 'PARTY_TO' ? tellList(graph, voice, link) : '';
  return clauses.filter((clause) => clause !== '').join('; ') + (list ? `, ${list}` : '');
}

/** SIGNED: a signature and nothing more, so far. */
export function tellSignature(voice: Voice, link: GraphLink, clause: string): string {
  const when = link.signed ? voice.bond.signed(tellWhen(voice, link.signed)) : voice.bond.signedNoDay;
  return `${clause} ${when}; ${voice.bond.signatureOnly}`;
}

function lead(graph: LawGraph, voice: Voice, link: GraphLink, direction: Direction, day: string | undefined): string {
  const party = tellId(graph, voice, link.start);
  const instrument = tellId(graph, voice, link.end);
  const holds = linkHolds(link, day);
  if (day !== undefined && holds !== 'yes') {
    const told = tellDay(voice, day);
    if (holds === 'unknown') return voice.bond.unknown(party, instrument, told);
    const begun = linkHolds({ ...link, until: undefined, untilEarliest: undefined, untilLatest: undefined }, day);
    return begun === 'yes' ? voice.bond.ended(party, instrument, told) : voice.bond.notYet(party, instrument, told);
  }
  const organisation = link.type === 'PARTY_TO' && nodeOf(graph, link.start)?.kind !== 'Country';
  const leads = organisation ? voice.bond.organisation : voice.leads[link.type];
  return leads[direction](party, instrument);
}

function tellConsent(graph: LawGraph, voice: Voice, link: GraphLink): string {
  if (link.consent === undefined) return '';
  const treaty = nodeOf(graph, link.end);
  // Ratifications of conventions of the International Labour Organization are registered, not deposited.
  const registered = treaty?.kind === 'Instrument' && treaty.entryBasis === 'registration';
  const words = registered ? voice.bond.registered : voice.bond.deposited;
  return link.deposited ? words[link.consent](tellWhen(voice, link.deposited)) : voice.bond.dayNotKnown[link.consent];
}

function tellForce(graph: LawGraph, voice: Voice, link: GraphLink): string {
  const treaty = nodeOf(graph, link.end);
  const article = treaty?.kind === 'Instrument' ? treaty.entryArticle : undefined;
  const computed = link.computed && link.type === 'PARTY_TO' ? voice.bond.computed(article) : '';
  if (link.from?.length === 10) return voice.bond.inForce(tellDay(voice, link.from)) + computed;
  const { fromEarliest: first, fromLatest: last } = link;
  if (first && first === last) return voice.bond.inForce(tellDay(voice, first)) + computed;
  if (first && last) return voice.bond.inForceBetween(tellDay(voice, first), tellDay(voice, last)) + computed;
  if (first) return voice.bond.inForceAfter(tellDay(voice, first)) + computed;
  if (last) return voice.bond.inForceBy(tellDay(voice, last)) + computed;
  return link.from ? voice.bond.inForce(tellDay(voice, link.from)) : voice.bond.inForceNotKnown;
}

function tellEnd(voice: Voice, link: GraphLink): string[] {
  return [
    link.noticeGiven ? voice.bond.notice(tellWhen(voice, link.noticeGiven)) : '',
    link.noticeWithdrawn ? voice.bond.noticeWithdrawn(tellWhen(voice, link.noticeWithdrawn)) : '',
    link.until ? voice.bond.until(tellWhen(voice, link.until)) : '',
  ];
}

/** On what day's list: a later day asked about does not make an older list newer. */
function tellList(graph: LawGraph, voice: Voice, link: GraphLink): string {
  const treaty = nodeOf(graph, link.end);
  if (treaty?.kind !== 'Instrument' || treaty.listReadTo === undefined) return '';
  const later = link.deposited !== undefined && latestDay(link.deposited) > latestDay(treaty.listReadTo);
  return (later ? voice.bond.afterList : voice.bond.listRead)(tellDay(voice, treaty.listReadTo));
}
