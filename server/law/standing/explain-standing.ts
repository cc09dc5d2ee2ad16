/** A standing with what lies over it, the event and the clause that decide it in words, and the links that prove it. */
import type { GraphLink } from '../../contract/links.ts';
import type { GraphNode, NodeOf } from '../../contract/nodes.ts';
import type { Citation } from '../../contract/path.ts';
import type { Qualification } from '../../contract/standing.ts';
import type { Language, Standing } from '../../contract/vocabulary.ts';
import { listOf, tellDates } from '../sentences/party-sentence.ts';
import { citationOf } from '../sentences/explain-link.ts';
import { PHRASES } from '../sentences/languages.ts';
import { isMemorandum, tellMemorandum } from '../sentences/memorandum.ts';
import type { Phrases } from '../sentences/phrases.ts';
import { isUnborn } from '../sentences/unborn.ts';
import { edgeBetween, type LawGraph, nodeOf } from '../graph.ts';
import { isBeyondList } from './beyond-list.ts';
import { memberBy } from './founding.ts';
import { tellNotOpen } from './not-open.ts';
import { qualificationsOn } from './qualifications.ts';
import { rimFact, type StateFact, standingBy, standingOf, stateFact, type TreatyFact, treatyFact } from './standing.ts';
import { sentenceOf, tellDay, tellId, tellWhen } from '../sentences/format.ts';

export type StandingTold = {
  standing: Standing;
  /** Of a standing that no list of the day bears out: the day of the list that it rests on, or none. */
  onList?: string;
  overlays: Qualification[];
  because: string;
  evidence: { link: GraphLink; citation: Citation }[];
};

/** Undefined where there is no such party or instrument in the data. */
export function tellStanding(
  graph: LawGraph,
  party: string,
  treaty: string,
  day: string,
  language: Language = 'en',
): StandingTold | undefined {
  const instrument = nodeOf(graph, treaty);
  const member = nodeOf(graph, party);
  if (instrument?.kind !== 'Instrument' || !member) return undefined;
  const phrases = PHRASES[language];
  const links = linksBetween(graph, party, treaty);
  const fact = treatyFact(instrument, isCoded(graph, treaty));
  const who = stateFact(member, fact);
  const steps = links.flatMap((link) => {
    const step = rimFact(link);
    return step ? [{ link, step }] : [];
  });
  const standing = standingOf(
    steps.map(({ step }) => step),
    fact,
    day,
    who,
  );
  const deciding = steps.filter(({ step }) => standingBy(step, fact, day) === standing).map(({ link }) => link);
  const overlays = qualificationsOn(links, day);
  const statements = links.filter(({ id, type }) => type === 'RESERVES' && overlays.some(({ link }) => link === id));
  const unborn = isUnborn(fact.adopted, day);
  const membership = standing === 'not coded' && !unborn ? memberBy(graph, party, treaty, day) : undefined;
  const evidence = [...deciding, ...(membership ? [membership] : []), ...statements];
  const found = { party: member, instrument, standing, fact, who, deciding, membership };
  const lead = tellLead(graph, phrases, found, day);
  // Presence and absence alike are those of a list, read to some day.
  const unseen = standing === 'unknown' && deciding.length === 0;
  const memorandum = isMemorandum(graph, treaty);
  const told =
    unborn ||
    unseen ||
    memorandum ||
    restsOnList(graph, found, day) ||
    deciding.some(({ type }) => type === 'PARTY_TO');
  const list = told ? '' : tellListOf(phrases, instrument, standing);
  // Whether what it signed binds it is told of no list, but of the text.
  const signedText = memorandum && !unborn && deciding.length > 0 ? [tellMemorandum(graph, phrases, treaty)] : [];
  const hedge = deciding.some(({ confidence }) => confidence === 'low') ? [phrases.hedge] : [];
  // Of a text that was not there yet no later step is told.
  const dated = unborn ? [] : deciding.filter(({ type }) => type !== 'SIGNED');
  const dates = dated.map((link) => tellDates(graph, phrases, link));
  return {
    standing,
    ...(!unborn && restsOnList(graph, found, day) ? { onList: instrument.listReadTo ?? 'none' } : {}),
    overlays,
    because: [[lead, ...dates].join(': ') + list, ...signedText, ...hedge].map(sentenceOf).join(' '),
    evidence: evidence.map((link) => ({ link, citation: citationOf(graph, link) })),
  };
}

type Found = {
  party: GraphNode;
  instrument: NodeOf<'Instrument'>;
  standing: Standing;
  fact: TreatyFact;
  who: StateFact;
  /** The steps of the State that decide. */
  deciding: readonly GraphLink[];
  /** Of a treaty of which no such step is coded: the membership of the organisation that it founds. */
  membership: GraphLink | undefined;
};

/** What the standing means here, and where no step of the State decides, why. */
function tellLead(graph: LawGraph, phrases: Phrases, found: Found, day: string): string {
  const { standing, fact, who, deciding } = found;
  const [party, treaty] = [tellId(graph, phrases, found.party.id), tellId(graph, phrases, found.instrument.id)];
  const on = tellDay(phrases, day);
  const { absent } = phrases;
  // Of soft law as of treaties, and whether or not who joined is coded.
  if (standing !== 'no such State' && isUnborn(fact.adopted, day))
    return absent.unadopted(treaty, on, tellWhen(phrases, fact.adopted));
  if (standing === 'not open' && fact.openTo === 'none')
    return found.instrument.binding
      ? absent.directive(party, treaty)
      : tellMemorandum(graph, phrases, found.instrument.id) || absent.soft(treaty);
  if (standing === 'not open') return tellNotOpen(graph, phrases, found.party, found.instrument);
  if (standing === 'unknown' && deciding.length === 0 && who.seenFrom !== undefined)
    return absent.unseen(party, treaty, on, tellDay(phrases, who.seenFrom));
  const { membership } = found;
  if (membership) {
    const since = membership.from ? phrases.since(tellDay(phrases, membership.from)) : '';
    return absent.member(party, treaty, on, tellId(graph, phrases, membership.end), since);
  }
  if (restsOnList(graph, found, day)) {
    const read = found.instrument.listReadTo && tellDay(phrases, found.instrument.listReadTo);
    return absent[standing === 'signed' ? 'signedOnList' : 'unlisted'](party, treaty, on, read);
  }
  return phrases.standing[standing](party, treaty, on);
}

/** What it did on a later day, if that is known, says that it had not done so before; and of a memorandum there is no list. */
const restsOnList = (graph: LawGraph, { standing, instrument, fact, deciding }: Found, day: string): boolean =>
  (standing === 'not joined' || standing === 'signed' || (standing === 'not coded' && fact.coded)) &&
  isBeyondList(instrument, day) &&
  !isMemorandum(graph, instrument.id) &&
  deciding.every(({ type }) => type === 'SIGNED');

const LISTED: readonly Standing[] = ['signed', 'not joined', 'unknown', 'contracting', 'ended'];

function tellListOf(phrases: Phrases, { listReadTo }: NodeOf<'Instrument'>, standing: Standing): string {
  if (!LISTED.includes(standing)) return '';
  return `, ${listOf(phrases, listReadTo)}`;
}

/** The links of a party to a treaty, then its statements on articles of it. */
function linksBetween(graph: LawGraph, party: string, treaty: string): GraphLink[] {
  const straight = edgeBetween(graph, graph.at.get(party) ?? -1, graph.at.get(treaty) ?? -1) ?? [];
  const statements = graph.statements.get(party)?.get(treaty) ?? [];
  return [
    ...straight.flatMap((number) => graph.links[number] ?? []).filter((link) => link.start === party),
    ...statements.filter(({ end }) => end !== treaty),
  ];
}

function isCoded(graph: LawGraph, treaty: string): boolean {
  const edges = graph.edges[graph.at.get(treaty) ?? -1] ?? [];
  return edges.some(({ links }) => links.some((number) => JOINING.has(graph.links[number]?.type ?? 'ABOUT')));
}
const JOINING = new Set<GraphLink['type']>(['PARTY_TO', 'BOUND_BY_EU_LAW', 'SIGNED']);
