/** A path question answered whole: searched, ranked, told in cited sentences, with what was left out. */
import type { GraphNode } from '../../contract/nodes.ts';
import { must } from '../../contract/must.ts';
import type { Language, Scope } from '../../contract/vocabulary.ts';
import type { Cause, FoundPath, LeftOut, PathAnswer, PathRules, Step } from '../../contract/path.ts';
import { explainLink, type Telling } from '../sentences/explain-link.ts';
import { tellClause, tellId } from '../sentences/format.ts';
import { PHRASES } from '../sentences/languages.ts';
import { boundTo } from './duty-reach.ts';
import { comparedBy } from './compare-paths.ts';
import { type NotRead, notReadIn, openFor, tellNotRead } from './not-read.ts';
import { type Budget, budgetOf, QUESTION_STEPS } from '../paths/budget.ts';
import { findPaths } from '../paths/find-paths.ts';
import { restingConfidence } from '../time/confidence.ts';
import { isParty, type LawGraph, nodeOf } from '../graph.ts';
import { leftOutAt } from './left-out.ts';
import { setAside, statedBeside } from './stated.ts';
import { tellUnreadStatements } from './statements-read.ts';
import type { Ranked } from '../paths/rank.ts';
import type { Phrases } from '../sentences/phrases.ts';
import { rankReason } from './rank-reasons.ts';
import { isAssociation } from '../no-path/rule-changes.ts';
import { type Asking, askingOf } from '../no-path/context.ts';
import { causesOfTreaty } from '../no-path/treaty-causes.ts';
import { explainNoPath } from '../no-path/no-path.ts';

const NOTHING: LeftOut = { low: 0, unknownDate: 0, otherDay: 0, reserved: 0, notBound: 0 };

/** Where the budget ends the answer says so, and never that there is no path. */
export function answerPaths(
  graph: LawGraph,
  from: string,
  to: string,
  rules: PathRules,
  language: Language = 'en',
  budget: Budget = budgetOf(QUESTION_STEPS),
): PathAnswer {
  const phrases = PHRASES[language];
  const stops = [from, ...rules.via, to];
  const { order, ...result } = findPaths(graph, from, to, rules, rules.date, budget);
  const first = Math.min(rules.offset, Math.floor(Math.max(0, order.length - 1) / rules.limit) * rules.limit);
  const shown = order.slice(first, first + rules.limit);
  const state = stops.find((id) => isParty(graph, id));
  const telling: Telling = { language, day: rules.date, state };
  const association = isAssociation(rules);
  // A search that stopped at its bound and found nothing does not know that there is nothing.
  const unknown = shown.length === 0 && result.capped;
  const blocked = shown.length === 0 && from !== to && !unknown;
  const leftOut = result.walk ? leftOutAt(graph, result.walk, stops) : NOTHING;
  const about = result.about ?? '';
  const stands = shown.length > 0 ? notBoundBy(askingOf(graph, language, rules), stops) : [];
  const aside = result.refusal ? [] : setAside(graph, stops, rules, telling);
  const notes = [
    result.refusal ? phrases.note.refusal[result.refusal](about) : '',
    !result.refusal && shown.length === 0 ? (unknown ? phrases.note.unsearched : phrases.note.none) : '',
    association ? phrases.note.association : shown.some(({ rank }) => rank.loose) ? phrases.note.loose : '',
    result.capped && !unknown ? phrases.note.capped(String(order.length)) : '',
    phrases.note.leftOut(leftOut),
    ...aside.map(({ clause, party }) =>
      phrases.note.setAside(tellId(graph, phrases, party), tellClause(graph, phrases, clause)),
    ),
    statementsAlong(graph, shown, stops, language),
    result.refusal ? '' : tellNotRead(graph, openBetween(graph, stops, rules.date), language),
  ];
  return {
    question: { from, to, rules },
    ...(stands.length > 0 ? { stands } : {}),
    paths: shown.map((path, place) => told(graph, phrases, path, order[first + place - 1], telling, rules.scope)),
    total: order.length,
    first,
    totalCapped: result.capped,
    nodes: nodesOf(graph, shown, blocked || unknown ? [...stops, ...rules.avoid] : stops),
    leftOut,
    setAside: aside.map(({ by }) => by),
    association,
    ...(blocked ? { whyNot: explainNoPath(graph, from, to, { ...rules, offset: 0 }, language, budget) } : {}),
    note: notes.filter((note) => note !== '').join(' '),
  };
}

/**
 * Of a State and a treaty that the question names, why it does not bind that State on the day (VCLT 34): a way round, by a
 * text that the State has joined, makes it no party.
 */
function notBoundBy(asking: Asking, stops: readonly string[]): Cause[] {
  const { graph } = asking;
  const named = stops.map((id) => nodeOf(graph, id)).filter((node) => node?.kind === 'Instrument');
  const treaties = named.filter((node) => node?.binding && node.level !== 'national').flatMap((node) => node?.id ?? []);
  const states = stops.filter((id) => isParty(graph, id));
  return [...new Set(states)].flatMap((state) => causesOfTreaty(asking, state, [...new Set(treaties)]));
}

/** What was not read of the texts that a duty at a stop may stand in: those named, and those that bind a State at a stop. */
function openBetween(graph: LawGraph, stops: readonly string[], date: string | undefined): NotRead[] {
  const of = (kind: GraphNode['kind']) => stops.filter((id) => nodeOf(graph, id)?.kind === kind);
  const duties = of('Obligation');
  const states = stops.filter((id) => isParty(graph, id));
  if (duties.length === 0) return [];
  return notReadIn(graph, [...of('Instrument'), ...openFor(graph, states, date)], new Set(duties));
}

/** Of a path from a State to a duty, or back: what could limit the clauses on it. */
function statementsAlong(graph: LawGraph, shown: readonly Ranked[], stops: readonly string[], language: Language) {
  const links = shown.flatMap(({ steps }) => steps.flat());
  const clauses = links.filter((link) => link.type === 'IMPOSES');
  return tellUnreadStatements(
    graph,
    clauses,
    stops.filter((id) => isParty(graph, id)),
    language,
  );
}

function told(
  graph: LawGraph,
  phrases: Phrases,
  path: Ranked,
  before: Ranked | undefined,
  telling: Telling,
  scope: Scope,
): FoundPath {
  const { rank, ids } = path;
  const best = path.steps.flatMap(([first]) => first ?? []);
  const bound = boundTo(graph, path, telling.state, scope);
  const steps = path.steps.map((links, place): Step => {
    const from = must(ids[place], 'the beginning of a step');
    const said = links.map((link) => explainLink(graph, link, link.start === from ? 'forward' : 'backward', telling));
    const [first, ...also] = said;
    const lead = must(first, `the link of the step from ${from}`);
    const direction = links[0]?.start === from ? 'forward' : 'backward';
    const stated = statedBeside(graph, links[0], telling);
    return {
      from,
      to: must(ids[place + 1], 'the end of a step'),
      direction,
      links,
      sentence: lead.sentence,
      citation: lead.citation,
      ...(stated.length > 0 ? { stated } : {}),
      also,
    };
  });
  return {
    nodes: ids,
    steps,
    length: rank.length,
    ...(rank.force ? { force: rank.force } : {}),
    scopeFit: rank.scopeFit,
    ...bound,
    ...comparedBy(graph, path, telling.state, telling.day),
    lowestConfidence: restingConfidence(graph, best, telling.state ? [telling.state] : []),
    why: rankReason(graph, phrases, path, before),
  };
}

/** Every node that the answer names, once; both ends also when no path was found. */
function nodesOf(graph: LawGraph, shown: readonly Ranked[], stops: readonly string[]): GraphNode[] {
  const ids = new Set([...stops, ...shown.flatMap(({ ids: along }) => along)]);
  return [...ids].flatMap((id) => nodeOf(graph, id) ?? []);
}
