/**
 * What a party has said on joining that bears on a clause (VCLT 2(1)(d)): from when to when it stands, and what it does.
 * A reservation modifies the clause for the party that made it (21(1)(a)); the next clause then leads.
 */
import type { GraphLink, LinkOf } from '../../contract/links.ts';
import { STATEMENT_EFFECTS, type StatementEffect } from '../../contract/vocabulary.ts';
import { instrumentOf, type LawGraph, nodeOf } from '../graph.ts';
import { earliestDay, type Holds, latestDay } from './dates.ts';
import { covered, type Place, placesIn } from '../scope/places.ts';
import { linkHolds, type When } from './validity.ts';

/** `uncertain`: it is not known whether it stood on the day. */
export type Stated = { link: LinkOf<'RESERVES'>; effect: StatementEffect; uncertain: boolean };

/** Statements of one party on one clause that may stand on the day, the strongest first. */
export function statedOn(graph: LawGraph, party: string, clause: LinkOf<'IMPOSES'>, when: When): Stated[] {
  const mine = graph.statements.get(party);
  const instrument = mine && instrumentOf(graph, clause.start);
  if (!mine || instrument === undefined) return [];
  const carried = clause.carriedFrom === undefined ? undefined : instrumentOf(graph, clause.carriedFrom);
  const found: Stated[] = [];
  for (const treaty of [instrument, carried]) {
    for (const link of mine.get(treaty ?? '') ?? []) {
      const effect = effectOn(graph, link, clause, treaty ?? '');
      const stands = effect === undefined ? 'no' : standsOn(link, when);
      if (effect !== undefined && stands !== 'no') found.push({ link, effect, uncertain: stands === 'unknown' });
    }
  }
  return found.sort((a, b) => STATEMENT_EFFECTS.indexOf(a.effect) - STATEMENT_EFFECTS.indexOf(b.effect));
}

/**
 * Objections to a statement that were made by the day (VCLT 20(4)(b), 21(3)). One that names no place bears on all that the
 * party said on the text, but for what is open to any party: to opt out of a court, to accept or refuse a procedure.
 */
export function objectionsTo(
  graph: LawGraph,
  statement: LinkOf<'RESERVES'>,
  day: string | undefined,
): LinkOf<'RESERVES'>[] {
  if (UNOPPOSED.includes(statement.kind)) return [];
  const instrument = instrumentOf(graph, statement.end) ?? statement.end;
  const found = [...graph.statements.values()].flatMap((byTreaty) =>
    (byTreaty.get(instrument) ?? []).filter(
      ({ kind, against, article, made }) =>
        kind === 'objection' &&
        against === statement.start &&
        (article === undefined || article === statement.article) &&
        (day === undefined || made === undefined || earliestDay(made) <= day),
    ),
  );
  return found.sort((a, b) => ((a.made ?? '') + a.id < (b.made ?? '') + b.id ? -1 : 1));
}

const UNOPPOSED: readonly LinkOf<'RESERVES'>['kind'][] = ['dispute-clause', 'acceptance', 'refusal', 'objection'];

/** Whether a statement stands on the day: from when it was made, or can have been, until its withdrawal (VCLT 19, 22). */
export function standsOn(link: LinkOf<'RESERVES'>, when: When): Holds {
  if (when === undefined) return (link.withdrawn ?? link.withdrawnLatest) === undefined ? 'yes' : 'no';
  if (typeof when === 'string') return linkHolds(link, when);
  // Of a span: whether it stands throughout.
  return linkHolds(link, when.first) === 'yes' && linkHolds(link, when.last) === 'yes' ? 'yes' : 'no';
}

/** The first and the last day that the deposit of a consent can be; the treaty is in force for the party after it. */
export function consentDays(step: GraphLink): { earliest: string | undefined; latest: string | undefined } {
  const { deposited, depositedEarliest, depositedLatest, from, fromLatest } = step;
  const [earliest, latest] = [depositedEarliest ?? deposited, depositedLatest ?? deposited ?? fromLatest ?? from];
  return { earliest: earliest && earliestDay(earliest), latest: latest && latestDay(latest) };
}

const EFFECTS: Partial<Record<LinkOf<'RESERVES'>['kind'], StatementEffect>> = {
  substantive: 'partly reserved',
  general: 'partly reserved',
  'dispute-clause': 'partly reserved',
  territorial: 'territorial',
  interpretive: 'interpreted',
  declaration: 'declared',
};

const bearings = new WeakMap<LinkOf<'RESERVES'>, WeakMap<LinkOf<'IMPOSES'>, { effect: StatementEffect | undefined }>>();

/** No day changes it, and every day is asked about. */
function effectOn(
  graph: LawGraph,
  link: LinkOf<'RESERVES'>,
  clause: LinkOf<'IMPOSES'>,
  treaty: string,
): StatementEffect | undefined {
  const known = bearings.get(link) ?? new WeakMap<LinkOf<'IMPOSES'>, { effect: StatementEffect | undefined }>();
  bearings.set(link, known);
  const bearing = known.get(clause) ?? { effect: bearsOn(graph, link, clause, treaty) };
  known.set(clause, bearing);
  return bearing.effect;
}

/** Undefined where it does not bear on the clause; an objection bears on another's statement. */
function bearsOn(
  graph: LawGraph,
  link: LinkOf<'RESERVES'>,
  clause: LinkOf<'IMPOSES'>,
  treaty: string,
): StatementEffect | undefined {
  const weaker = EFFECTS[link.kind];
  if (weaker === undefined) return undefined;
  const named = namedPlaces(graph, link);
  const carried = instrumentOf(graph, clause.start) !== treaty;
  // What a party said on the text as a whole, or on one place of it.
  if (named === undefined) return carried ? undefined : weaker;
  const own = carried
    ? articlePlaces(graph, clause.carriedFrom ?? '', '')
    : articlePlaces(graph, clause.start, clause.paragraph);
  const elsewhere = clause.carriedFrom === undefined ? [] : foreignPlaces(graph, clause.carriedFrom);
  const part = covered(named, [...own]) !== 'none' || (elsewhere.length > 0 && covered(named, elsewhere) !== 'none');
  if (!part) return undefined;
  const setsAside = weaker === 'partly reserved' && (link.extent === 'whole' || link.kind === 'dispute-clause');
  return setsAside && !carried && covered(named, own) === 'whole' ? 'reserved' : weaker;
}

function namedPlaces(graph: LawGraph, link: LinkOf<'RESERVES'>): Place[] | undefined {
  if (link.article !== undefined) return placesIn(link.article);
  const node = nodeOf(graph, link.end);
  return node?.kind === 'Article' ? placesIn(node.number) : undefined;
}

function articlePlaces(graph: LawGraph, article: string, paragraph: string | undefined): Place[] {
  const node = nodeOf(graph, article);
  return node?.kind === 'Article' ? placesIn(paragraph ?? '', node.number) : [];
}

/** An article of another treaty as a statement names it: "UNTOC 15(1)(b)". */
function foreignPlaces(graph: LawGraph, article: string): Place[] {
  const node = nodeOf(graph, article);
  return node?.kind === 'Article' ? [[node.instrument.toUpperCase(), ...(placesIn(node.number)[0] ?? [])]] : [];
}
