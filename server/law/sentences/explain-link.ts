/** Every step as a sentence with its citation, in each language. Never a step without a source. */
import type { Direction } from '../../contract/graph.ts';
import type { GraphLink } from '../../contract/links.ts';
import type { Citation, Said } from '../../contract/path.ts';
import type { Language } from '../../contract/vocabulary.ts';
import { tellParty, tellSignature } from './party-sentence.ts';
import { tellDuty } from './duty-sentence.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import { tellStatement } from './link-sentence.ts';
import { isEvent } from './events.ts';
import { isMemorandum, tellMemorandum } from './memorandum.ts';
import { tellHelp, tellMandate } from './mandate-sentence.ts';
import { sentenceOf, tellDay, tellId, tellPart, tellWhen } from './format.ts';
import { toldConfidence } from '../time/confidence.ts';
import type { Phrases } from './phrases.ts';
import { PHRASES } from './languages.ts';

export type Telling = {
  language?: Language | undefined;
  /** The day asked about; absent: the sentence says what the data holds, for no day in particular. */
  day?: string | undefined;
  /** The State of the path, for which "since" is told. */
  state?: string | undefined;
};

/** One link, read forward (from its start) or backward. */
export function explainLink(graph: LawGraph, link: GraphLink, direction: Direction, telling: Telling = {}): Said {
  const phrases = PHRASES[telling.language ?? 'en'];
  const [first = '', ...rest] = tell(graph, phrases, link, direction, telling).filter((part) => part !== '');
  const hedge = link.confidence === 'low' ? [phrases.hedge] : [];
  const opening = graph.sources.get(link.source)?.voice === 'attributed' ? phrases.paper(first) : first;
  return {
    link: link.id,
    sentence: [opening, ...rest, ...hedge].map(sentenceOf).join(' '),
    citation: citationOf(graph, link),
  };
}

export function citationOf(graph: LawGraph, link: GraphLink): Citation {
  const source = graph.sources.get(link.source);
  return {
    source: link.source,
    ...(link.pinpoint ? { pinpoint: link.pinpoint } : {}),
    ...(link.noPinpoint ? { noPinpoint: link.noPinpoint } : {}),
    confidence: toldConfidence(graph, link),
    ...(source ? { title: source.title } : {}),
    ...(source?.url ? { url: source.url } : {}),
  };
}

function tell(graph: LawGraph, phrases: Phrases, link: GraphLink, direction: Direction, telling: Telling): string[] {
  if (link.type === 'IMPOSES') return tellDuty(graph, phrases, link, direction, telling.state, telling.day);
  if (link.type === 'PARTY_TO' || link.type === 'BOUND_BY_EU_LAW') {
    return [tellParty(graph, phrases, link, direction, telling.day)];
  }
  if (link.type === 'RESERVES') return tellStatement(graph, phrases, link, direction, telling.day);
  const clause = clauseOf(graph, phrases, link, direction);
  if (link.type === 'SIGNED') return [tellSignature(graph, phrases, link, clause, effectOf(graph, phrases, link))];
  const details = detailsOf(graph, phrases, link).join('; ');
  const said = details ? `${clause} (${details})` : clause;
  if (link.type !== 'CORRESPONDS_TO') return [said];
  const { basis, extent, note } = phrases.corresponds;
  return [said, note(basis[link.basis], extent[link.extent])];
}

function clauseOf(graph: LawGraph, phrases: Phrases, link: GraphLink, direction: Direction): string {
  if (link.type === 'ENTRUSTS' || link.type === 'ESTABLISHES') return tellMandate(graph, phrases, link, direction);
  if (link.type === 'HELPS_WITH') return tellHelp(graph, phrases, link, direction);
  const part = link.type === 'CONTAINS' ? nodeOf(graph, link.end) : undefined;
  const end = part?.kind === 'Article' ? tellPart(phrases, part) : tellId(graph, phrases, link.end);
  const say = inRole(phrases, link) ?? phrases.leads[link.type];
  return say[direction](tellId(graph, phrases, link.start), end);
}

const inRole = (phrases: Phrases, { type, role }: GraphLink) => phrases.inRole[`${type}/${role ?? ''}`];

/** What bodies do to or with a text, where it must be heard whether the text binds. */
const BODIES_DO = new Set<GraphLink['type']>(['ADOPTED', 'DRAFTED', 'LEADS', 'SUPPORTS', 'SIGNED']);

/** That the text at the end does not bind, or how the data treat a memorandum that was signed; empty where it binds. */
function effectOf(graph: LawGraph, phrases: Phrases, link: GraphLink): string {
  const end = nodeOf(graph, link.end);
  if (link.type === 'SIGNED' && isMemorandum(graph, link.end)) return tellMemorandum(graph, phrases, link.end);
  return end?.kind === 'Instrument' && end.effect && BODIES_DO.has(link.type) ? phrases.effect[end.effect] : '';
}

function detailsOf(graph: LawGraph, phrases: Phrases, link: GraphLink): string[] {
  return [
    // That a body which monitors does so by monitoring goes without saying.
    link.role && !inRole(phrases, link) && !(link.type === 'MONITORS' && link.role === 'monitoring')
      ? phrases.role(link.role)
      : '',
    link.tier && link.year ? phrases.graded(link.tier, String(link.year)) : '',
    link.locator ? phrases.locator(link.locator) : '',
    link.from ? (isEvent(link) ? tellWhen(phrases, link.from) : phrases.since(tellDay(phrases, link.from))) : '',
    link.until ? phrases.until(tellDay(phrases, link.until)) : '',
    effectOf(graph, phrases, link),
  ].filter((detail) => detail !== '');
}
