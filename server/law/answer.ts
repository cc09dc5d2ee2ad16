/** A path question answered whole: searched, ranked, told in cited sentences, with what was left out. */
import type { GraphNode } from '../contract/nodes.ts';
import { DEFAULT_GROUPS } from '../contract/ontology.ts';
import type { Language, Scope } from '../contract/words.ts';
import type { FoundPath, LeftOut, PathAnswer, PathRules, Step } from '../contract/path.ts';
import { oneDutyOnce } from './carried.ts';
import { explainLink, type Telling, VOICES } from './explain.ts';
import { boundTo } from './bound-to.ts';
import { isParty, type LawGraph, nodeOf } from './graph.ts';
import { leftOutAt } from './left-out.ts';
import { compareRanks, type Ranked, ranked } from './rank.ts';
import { type Route, searchPaths } from './search.ts';
import type { Voice } from './voice.ts';
import { whyHere } from './why.ts';

const NOTHING: LeftOut = { low: 0, unknownDate: 0, otherDay: 0, notBound: 0 };

export function answerPaths(graph: LawGraph, from: string, to: string, rules: PathRules, language: Language = 'en'): PathAnswer {
  const voice = VOICES[language];
  const stops = [from, ...rules.via, to];
  const result = searchPaths(graph, from, to, rules);
  const found = worthTelling(graph, result.routes, from, to).map((route) => ranked(graph, route, rules.scope));
  const order = oneDutyOnce(found).sort((a, b) => compareRanks(a.rank, b.rank));
  const shown = order.slice(0, rules.limit);
  const state = stops.find((id) => isParty(graph, id));
  const telling: Telling = { language, day: rules.date, state };
  const association = rules.groups.some((group) => !DEFAULT_GROUPS.includes(group) && group !== 'home');
  const leftOut = result.walk ? leftOutAt(graph, result.walk, stops) : NOTHING;
  const about = result.about ?? '';
  const notes = [
    result.refusal ? voice.note.refusal[result.refusal](about) : '',
    !result.refusal && shown.length === 0 ? voice.note.none : '',
    association ? voice.note.association : '',
    result.capped ? voice.note.capped(String(order.length)) : '',
    voice.note.leftOut(leftOut),
  ];
  return {
    question: { from, to, rules },
    paths: shown.map((path, place) => told(graph, voice, path, shown[place - 1], telling, rules.scope)),
    total: order.length,
    totalCapped: result.capped,
    nodes: nodesOf(graph, shown, stops),
    leftOut,
    association,
    note: notes.filter((note) => note !== '').join(' '),
  };
}

function told(graph: LawGraph, voice: Voice, path: Ranked, before: Ranked | undefined, telling: Telling, scope: Scope): FoundPath {
  const { rank, ids } = path;
  const bound = boundTo(graph, path, telling.state, scope);
  const steps = path.steps.map((links, place): Step => {
    const from = ids[place] ?? '';
    const said = links.map((link) => explainLink(graph, link, link.start === from ? 'forward' : 'backward', telling));
    const [best, ...also] = said;
    if (!best) throw new Error(`The step from ${from} has no link.`);
    const direction = links[0]?.start === from ? 'forward' : 'backward';
    return { from, to: ids[place + 1] ?? '', direction, links, sentence: best.sentence, citation: best.citation, also };
  });
  return {
    nodes: ids,
    steps,
    length: rank.length,
    ...(rank.force ? { force: rank.force } : {}),
    scopeFit: rank.scopeFit,
    ...bound,
    lowestConfidence: rank.confidence,
    why: whyHere(graph, voice, path, before),
  };
}

/**
 * The shortest paths and the next longer ones; beyond, a way round says less than the ones before it. A State owes a
 * duty through the clauses of its own treaties and laws: there even the next longer way, by a treaty that supplements
 * another or by a body that reports on the subject, adds no duty and is no answer.
 */
function worthTelling(graph: LawGraph, routes: readonly Route[], from: string, to: string): readonly Route[] {
  const kinds = [from, to].map((id) => nodeOf(graph, id)?.kind);
  const owed = kinds.includes('Country') && kinds.includes('Obligation');
  const told = owed ? routes.filter(({ links }) => links.flat().some((link) => REACHES.has(graph.links[link]?.type ?? ''))) : routes;
  const lengths = [...new Set(told.map(({ nodes }) => nodes.length))].sort((a, b) => a - b).slice(0, owed ? 1 : 2);
  return told.filter(({ nodes }) => lengths.includes(nodes.length));
}

/** By which a path can arrive at a duty; a body that reports on one does not impose it. */
const REACHES = new Set<string>(['IMPOSES', 'CORRESPONDS_TO', 'CONCERNS']);

/** Every node that the answer names, once; both ends also when no path was found. */
function nodesOf(graph: LawGraph, shown: readonly Ranked[], stops: readonly string[]): GraphNode[] {
  const ids = new Set([...stops, ...shown.flatMap(({ ids: along }) => along)]);
  return [...ids].flatMap((id) => nodeOf(graph, id) ?? []);
}
