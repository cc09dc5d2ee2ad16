/** An imposing clause as sentences: what it asks, for whom, when, by way of what, and within which limits. */
import type { Direction } from '../../contract/graph.ts';
import type { GraphLink, LinkOf } from '../../contract/links.ts';
import type { Scope } from '../../contract/vocabulary.ts';
import { laterOf } from '../time/dates.ts';
import { edgeBetween, instrumentOf, type LawGraph, nodeOf } from '../graph.ts';
import { type Amended, amendedBy } from '../time/amended.ts';
import { limitOn } from '../time/limits.ts';
import { peopleOf, rolesOf } from '../scope/scope.ts';
import { tellClause, tellDay, tellId } from './format.ts';
import type { Phrases } from './phrases.ts';

/** `state`: the State of the path, if there is one, for which "since" is told. */
export function tellDuty(
  graph: LawGraph,
  phrases: Phrases,
  link: LinkOf<'IMPOSES'>,
  direction: Direction,
  state: string | undefined,
  day?: string,
): string[] {
  const article = nodeOf(graph, link.start);
  const instrument = article?.kind === 'Article' ? article.instrument : link.start;
  const place = tellClause(graph, phrases, link);
  const lender = lenderOf(graph, link);
  const words = lender
    ? phrases.duty.lent(tellId(graph, phrases, lender), link.qualifier ?? '')
    : `“${link.qualifier}”`;
  const quoted = link.qualifier ? ` (${words})` : '';
  const who = phrases.duty.addressee(addresseeOf(graph, link));
  const { duty } = phrases;
  return [
    duty.lead[link.force][direction](place, tellId(graph, phrases, link.end), who, quoted),
    link.owes ? duty.owes(link.owes) : '',
    tellScope(phrases, link),
    link.trigger ? duty.when(link.trigger) : '',
    link.requires ? duty.requires(tellId(graph, phrases, link.requires)) : '',
    link.requires && state ? tellBoth(graph, phrases, state, [instrument, link.requires]) : '',
    tellLimit(graph, phrases, link),
    tellAmended(graph, phrases, link, day),
    link.carriedFrom ? duty.carried(tellId(graph, phrases, link.carriedFrom)) : '',
    link.codersDiffered?.length ? duty.codersDiffered(link.codersDiffered.join('; ')) : '',
  ];
}

/** Of whom a clause asks it: nobody is party to a directive, which is addressed to the member States (TFEU 288). */
export function addresseeOf(graph: LawGraph, { start, addressee = 'state-party' }: LinkOf<'IMPOSES'>): string {
  const text = nodeOf(graph, instrumentOf(graph, start) ?? '');
  const directive = text?.kind === 'Instrument' && text.form === 'directive';
  return directive && addressee === 'state-party' ? 'member-state' : addressee;
}

/**
 * The article whose words decide, where a clause only carries it over and the words are not its own: the Organized Crime
 * Convention's under article 1(2) of the Palermo Protocol. An article that amends the one it carries speaks for itself.
 */
export function lenderOf(
  graph: LawGraph,
  { start, end, qualifier, carriedFrom }: LinkOf<'IMPOSES'>,
): string | undefined {
  const own = nodeOf(graph, start);
  const lender = carriedFrom === undefined ? undefined : nodeOf(graph, carriedFrom);
  if (lender?.kind !== 'Article' || own?.kind !== 'Article' || own.numberedIn === lender.instrument) return undefined;
  const between = edgeBetween(graph, graph.at.get(lender.id) ?? -1, graph.at.get(end) ?? -1) ?? [];
  const says = between.some((number) => {
    const link = graph.links[number];
    return link?.type === 'IMPOSES' && link.qualifier !== undefined && link.qualifier === qualifier;
  });
  return says ? lender.id : undefined;
}

/** The groups of people for whom a clause holds. */
export const tellPeople = (phrases: Phrases, link: Pick<GraphLink, 'scope' | 'reaches'>): string =>
  phrases.list(peopleOf(link.scope ?? []).map((term) => tellGroup(phrases, link, term)));

/** One of them: of victims trafficked in one way only it is not "every victim". */
export function tellGroup(phrases: Phrases, { reaches }: Pick<GraphLink, 'reaches'>, group: Scope): string {
  const { people, someVictims } = phrases.duty;
  return group === 'trafficking-victims' && reaches === 'some' ? someVictims : people[group];
}

function tellScope(phrases: Phrases, link: LinkOf<'IMPOSES'>): string {
  const { scope } = link;
  const people = tellPeople(phrases, link);
  const roles = phrases.list(rolesOf(scope).map((term) => phrases.duty.role[term]));
  const unsure = phrases.duty.unsure[link.scopeConfidence];
  if (people === '') return roles === '' ? '' : phrases.duty.actsOn(roles) + unsure;
  return (roles === '' ? phrases.duty.forWhom(people) : phrases.duty.whoseCase(people, roles)) + unsure;
}

/** A duty that rests on two treaties binds from the later of both days, where both are known. */
function tellBoth(graph: LawGraph, phrases: Phrases, state: string, instruments: readonly string[]): string {
  const days = instruments.map((id) => graph.bonds.get(state)?.get(id)?.[0]?.from);
  if (days.some((day) => day?.length !== 10)) return '';
  const later = days.reduce((a, b) => laterOf(a ?? '', b ?? '')) ?? '';
  return phrases.duty.boundByBoth(tellId(graph, phrases, state), tellDay(phrases, later));
}

/** Empty before the day on which the later text entered into force. */
function tellAmended(graph: LawGraph, phrases: Phrases, clause: LinkOf<'IMPOSES'>, day?: string): string {
  const amended = amendedBy(graph, clause, day);
  return amended ? tellChange(graph, phrases, amended, tellClause(graph, phrases, clause)) : '';
}

/** That a later text has changed the words at a place. */
export function tellChange(graph: LawGraph, phrases: Phrases, { by, how, since, due }: Amended, place: string): string {
  const text = tellId(graph, phrases, by.id);
  return phrases.duty.amended(text, how, place, tellDay(phrases, since), due && tellDay(phrases, due));
}

function tellLimit(graph: LawGraph, phrases: Phrases, clause: LinkOf<'IMPOSES'>): string {
  const treaty = limitOn(graph, clause);
  return treaty?.limit === undefined
    ? ''
    : phrases.duty.limit(treaty.limitArticle, tellId(graph, phrases, treaty.id), treaty.limit);
}
