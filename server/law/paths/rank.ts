/**
 * The order of answers. Wording is compared only for the same people: first the people asked about, then texts that name
 * trafficking, those that reach it by way of another treaty, general ones; the wording only after that, the article last.
 */
import { confidenceOf } from '../../contract/confidence.ts';
import type { GraphLink } from '../../contract/links.ts';
import { must } from '../../contract/must.ts';
import { LINK_TYPES } from '../../contract/ontology.ts';
import { SCOPE_FITS, type ScopeFit } from '../../contract/path.ts';
import { CONFIDENCES, type Confidence, FORCES, type Force, type Scope } from '../../contract/vocabulary.ts';
import { byId, byNumber, type LawGraph } from '../graph.ts';
import { namesTrafficking, scopeFit } from '../scope/scope.ts';
import { restingConfidence } from '../time/confidence.ts';
import { isLoose } from './loose.ts';
import type { Route } from './search.ts';

const NAMED = ['names', 'reference', 'general', 'none'] as const;

/** In the order in which they decide; `loose`: no chain of law, after those of the same length that are; `hub`: the links of all inner nodes together, fewer first. */
export type Rank = {
  length: number;
  loose: boolean;
  scopeFit: ScopeFit;
  named: (typeof NAMED)[number];
  force: Force | undefined;
  confidence: Confidence;
  hub: number;
  ids: string;
};
export const RANK_KEYS = [
  'length',
  'loose',
  'scopeFit',
  'named',
  'force',
  'confidence',
  'hub',
  'ids',
] as const satisfies readonly (keyof Rank)[];

export type Ranked = { ids: string[]; steps: GraphLink[][]; rank: Rank };

/** A route with the links of each step best first, and what decides its place. */
export function ranked(graph: LawGraph, route: Route, scope: Scope): Ranked {
  const ids = route.nodes.map((node) => must(graph.nodes[node], 'a node of a route').id);
  const steps = route.links.map((links) =>
    links.flatMap((number) => graph.links[number] ?? []).sort((a, b) => compareLinks(a, b, scope)),
  );
  const best = steps.flatMap(([first]) => first ?? []);
  // A path with several duties is only as good as the one that fits least.
  const duty = best.filter((link) => link.type === 'IMPOSES').sort((a, b) => compareLinks(b, a, scope))[0];
  const rank: Rank = {
    length: steps.length,
    loose: isLoose(graph, ids, best),
    scopeFit: duty ? scopeFit(duty, scope) : 'none',
    named: duty ? namesTrafficking(duty) : 'none',
    force: duty?.force,
    confidence: restingConfidence(graph, best),
    hub: route.nodes.slice(1, -1).reduce((sum, node) => sum + (graph.edges[node]?.length ?? 0), 0),
    ids: ids.join(' '),
  };
  return { ids, steps, rank };
}

/** A total order: 0 only for the same path. */
export function compareRanks(a: Rank, b: Rank): number {
  const key = decidingKey(a, b);
  if (key === undefined) return 0;
  if (key === 'ids') return a.ids < b.ids ? -1 : 1;
  return weight(a, key) - weight(b, key);
}

/** The first key in which two paths differ. */
export function decidingKey(a: Rank, b: Rank): (typeof RANK_KEYS)[number] | undefined {
  return RANK_KEYS.find((key) => (key === 'ids' ? a.ids !== b.ids : weight(a, key) !== weight(b, key)));
}

function weight(rank: Rank, key: Exclude<keyof Rank, 'ids'>): number {
  // A clause that nobody has read has no strength: it comes after every clause that was read, whoever it is for.
  const unread = rank.force === 'unread' ? 10 : 0;
  if (key === 'scopeFit') return SCOPE_FITS.indexOf(rank.scopeFit) + unread;
  if (key === 'loose') return Number(rank.loose);
  if (key === 'named') return NAMED.indexOf(rank.named);
  if (key === 'force') return rank.force ? FORCES.indexOf(rank.force) : FORCES.length;
  if (key === 'confidence') return CONFIDENCES.indexOf(rank.confidence);
  return rank[key];
}

/** Parallel links of one step, best first. */
export function compareLinks(a: GraphLink, b: GraphLink, scope: Scope): number {
  const right = linkWeights(b, scope);
  for (const [place, weight] of linkWeights(a, scope).entries()) {
    const difference = weight - (right[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return byNumber(a.id, b.id) || byId(a, b);
}

function linkWeights(link: GraphLink, scope: Scope): number[] {
  const duty = link.type === 'IMPOSES';
  return [
    duty && link.force === 'unread' ? 1 : 0,
    duty ? SCOPE_FITS.indexOf(scopeFit(link, scope)) : 0,
    duty ? NAMED.indexOf(namesTrafficking(link)) : 0,
    duty && link.force ? FORCES.indexOf(link.force) : 0,
    CONFIDENCES.indexOf(confidenceOf(link)),
    LINK_TYPES.indexOf(link.type),
  ];
}
