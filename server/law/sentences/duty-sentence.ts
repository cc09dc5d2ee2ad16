/** An imposing clause as sentences: what it asks, for whom, when, by way of what, and within which limits. */
import type { Direction } from '../../contract/graph.ts';
import type { GraphLink } from '../../contract/links.ts';
import { laterOf } from '../time/dates.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import { peopleOf, rolesOf } from '../scope/scope.ts';
import { tellArticle, tellDay, tellId } from './format.ts';
import type { Voice } from './phrases.ts';

/** `state`: the State of the path, if there is one, for which "since" is told. */
export function tellDuty(
  graph: LawGraph,
  voice: Voice,
  link: GraphLink,
  direction: Direction,
  state: string | undefined,
): string[] {
  const article = nodeOf(graph, link.start);
  const instrument = article?.kind === 'Article' ? article.instrument : link.start;
  const place = article?.kind === 'Article' ? tellArticle(graph, voice, article, link.paragraph) : link.start;
  const quoted = link.qualifier ? ` (“${link.qualifier}”)` : '';
  const who = voice.duty.addressee(link.addressee ?? 'state-party');
  const { duty } = voice;
  return [
    duty.lead[link.force ?? 'unread'][direction](place, tellId(graph, voice, link.end), who, quoted),
    link.owes ? duty.owes(link.owes) : '',
    tellScope(voice, link),
    link.trigger ? duty.when(link.trigger) : '',
    link.requires ? duty.requires(tellId(graph, voice, link.requires)) : '',
    link.requires && state ? tellBoth(graph, voice, state, [instrument, link.requires]) : '',
    tellLimit(graph, voice, instrument, link.end),
    link.carriedFrom ? duty.carried(tellId(graph, voice, link.carriedFrom)) : '',
    link.codersDiffered?.length ? duty.codersDiffered(link.codersDiffered.join('; ')) : '',
  ];
}

function tellScope(voice: Voice, link: GraphLink): string {
  const scope = link.scope ?? [];
  const people = voice.list(peopleOf(scope).map((term) => voice.duty.people[term]));
  const roles = voice.list(rolesOf(scope).map((term) => voice.duty.role[term]));
  const unsure = voice.duty.unsure[link.scopeConfidence ?? 'high'];
  if (people === '') return roles === '' ? '' : voice.duty.actsOn(roles) + unsure;
  return (roles === '' ? voice.duty.forWhom(people) : voice.duty.whoseCase(people, roles)) + unsure;
}

/** A duty that rests on two treaties binds from the later of both days, where both are known. */
function tellBoth(graph: LawGraph, voice: Voice, state: string, instruments: readonly string[]): string {
  const days = instruments.map((id) => graph.bonds.get(state)?.get(id)?.[0]?.from);
  if (days.some((day) => day?.length !== 10)) return '';
  const later = days.reduce((a, b) => laterOf(a ?? '', b ?? '')) ?? '';
  return voice.duty.boundByBoth(tellId(graph, voice, state), tellDay(voice, later));
}

function tellLimit(graph: LawGraph, voice: Voice, instrument: string, obligation: string): string {
  const node = nodeOf(graph, instrument);
  if (node?.kind !== 'Instrument' || node.limit === undefined || node.limitExcept?.includes(obligation)) return '';
  return voice.duty.limit(node.limitArticle, tellId(graph, voice, instrument), node.limit);
}
