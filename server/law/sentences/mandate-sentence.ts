/** What a text gives a body to do, and what bodies help States with: each task and each way to help in its own words. */
import type { Direction } from '../../contract/graph.ts';
import type { LinkOf } from '../../contract/links.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import { isEvent } from './events.ts';
import { tellArticle, tellId } from './format.ts';
import type { Phrases } from './phrases.ts';

export function tellMandate(
  graph: LawGraph,
  phrases: Phrases,
  link: LinkOf<'ENTRUSTS'> | LinkOf<'ESTABLISHES'>,
  direction: Direction,
): string {
  const { mandate } = phrases;
  const start = nodeOf(graph, link.start);
  const place = start?.kind === 'Article' ? tellArticle(graph, phrases, start, link.paragraph) : undefined;
  const [from, body] = [place ?? tellId(graph, phrases, link.start), tellId(graph, phrases, link.end)];
  const quoted = link.words ? mandate.words(link.words) : '';
  if (link.type === 'ESTABLISHES') return mandate.setUp[place ? 'text' : 'body'][direction](from, body) + quoted;
  return mandate.entrusts[direction](from, body, tellTask(phrases, link)) + quoted;
}

/** "hears complaints of individuals, if the State complained of has declared that it accepts them" */
export const tellTask = (phrases: Phrases, link: LinkOf<'ENTRUSTS'>): string =>
  phrases.mandate.task[link.task] + complaintOf(phrases, link);

function complaintOf({ list, mandate }: Phrases, { complainant, condition }: LinkOf<'ENTRUSTS'>): string {
  if (!complainant || !condition) return '';
  return mandate.complaint(
    list(complainant.map((who) => mandate.complainant[who])),
    list(condition.map((which) => mandate.condition[which])),
  );
}

export function tellHelp(graph: LawGraph, phrases: Phrases, link: LinkOf<'HELPS_WITH'>, direction: Direction): string {
  const [body, duty] = [tellId(graph, phrases, link.start), tellId(graph, phrases, link.end)];
  const how = phrases.help[isEvent(link) || link.until ? 'did' : 'how'][link.how];
  return phrases.help.lead[direction](body, how, duty, tellReach(graph, phrases, link));
}

/** "in Thailand", "for members of ASEAN only", "worldwide". */
export function tellReach(graph: LawGraph, phrases: Phrases, { country, region }: LinkOf<'HELPS_WITH'>): string {
  const { inState, only, region: regions, world } = phrases.help;
  if (country) return inState(tellId(graph, phrases, country));
  return region ? only(regions[region]) : world;
}
