/** Every step as a sentence with its citation, in each language. Never a step without a source. */
import type { Direction } from '../../contract/graph.ts';
import type { GraphLink } from '../../contract/links.ts';
import type { Citation, Said } from '../../contract/path.ts';
import type { Language } from '../../contract/vocabulary.ts';
import { tellBond, tellSignature } from './party-sentence.ts';
import { tellDuty } from './duty-sentence.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import { tellStatement } from './link-sentence.ts';
import { sentenceOf, tellDay, tellId, tellPart, tellWhen } from './format.ts';
import type { Voice } from './phrases.ts';
import { VOICES } from './languages.ts';

export type Telling = {
  language?: Language | undefined;
  /** The day asked about; absent: the sentence says what the data holds, for no day in particular. */
  day?: string | undefined;
  /** The State of the path, for which "since" is told. */
  state?: string | undefined;
};

/** One link, read forward (from its start) or backward. */
export function explainLink(graph: LawGraph, link: GraphLink, direction: Direction, telling: Telling = {}): Said {
  const voice = VOICES[telling.language ?? 'en'];
  const [first = '', ...rest] = tell(graph, voice, link, direction, telling).filter((part) => part !== '');
  const opening = graph.sources.get(link.source)?.voice === 'attributed' ? voice.paper(first) : first;
  return {
    link: link.id,
    sentence: [opening, ...rest].map(sentenceOf).join(' '),
    citation: citationOf(graph, link),
  };
}

export function citationOf(graph: LawGraph, link: GraphLink): Citation {
  const source = graph.sources.get(link.source);
  return {
    source: link.source,
    ...(link.pinpoint ? { pinpoint: link.pinpoint } : {}),
    ...(link.noPinpoint ? { noPinpoint: link.noPinpoint } : {}),
    confidence: link.confidence,
    ...(source ? { title: source.title } : {}),
    ...(source?.url ? { url: source.url } : {}),
  };
}

function tell(graph: LawGraph, voice: Voice, link: GraphLink, direction: Direction, telling: Telling): string[] {
  if (link.type === 'IMPOSES') return tellDuty(graph, voice, link, direction, telling.state);
  if (link.type === 'PARTY_TO' || link.type === 'BOUND_BY_EU_LAW') {
    return [tellBond(graph, voice, link, direction, telling.day)];
  }
  if (link.type === 'RESERVES') return tellStatement(graph, voice, link, direction);
  const part = link.type === 'CONTAINS' ? nodeOf(graph, link.end) : undefined;
  const end = part?.kind === 'Article' ? tellPart(voice, part) : tellId(graph, voice, link.end);
  const clause = voice.leads[link.type][direction](tellId(graph, voice, link.start), end);
  if (link.type === 'SIGNED') return [tellSignature(voice, link, clause)];
  const details = detailsOf(voice, link).join('; ');
  const said = details ? `${clause} (${details})` : clause;
  if (link.type !== 'CORRESPONDS_TO' || !link.basis || !link.extent) return [said];
  const { basis, extent, note } = voice.corresponds;
  return [said, note(basis[link.basis], extent[link.extent])];
}

/** Links that tell what happened once: their day is no beginning. */
const EVENTS = new Set<GraphLink['type']>(['ADOPTED', 'DRAFTED']);

function detailsOf(voice: Voice, link: GraphLink): string[] {
  return [
    // That a body which monitors does so by monitoring goes without saying.
    link.role && !(link.type === 'MONITORS' && link.role === 'monitoring') ? voice.role(link.role) : '',
    link.tier && link.year ? voice.graded(link.tier, String(link.year)) : '',
    link.locator ? voice.locator(link.locator) : '',
    link.from ? (EVENTS.has(link.type) ? tellWhen(voice, link.from) : voice.since(tellDay(voice, link.from))) : '',
    link.until ? voice.until(tellDay(voice, link.until)) : '',
  ].filter((detail) => detail !== '');
}
