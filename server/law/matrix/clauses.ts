/** Duties in rows, instruments in columns: how firmly each instrument asks for each duty, for whom, in which article. */
import type { LinkOf } from '../../contract/links.ts';
import { isSetName, type MatrixAsked, type MatrixCell, type MatrixHead } from '../../contract/matrix.ts';
import type { GraphNode, NodeOf } from '../../contract/nodes.ts';
import { FAMILIES, type Force, PILLARS, type Scope } from '../../contract/vocabulary.ts';
import { ownClauses } from '../paths/one-duty-once.ts';
import { instrumentOf, type LawGraph, nodeOf } from '../graph.ts';
import { clauseStands } from '../time/clause.ts';
import { earliestDay, latestDay } from '../time/dates.ts';
import { mayExist } from '../time/existence.ts';
import { limitOn } from '../time/limits.ts';
import { toldConfidence } from '../time/confidence.ts';
import { atLeast } from '../time/validity.ts';
import { scopeFit } from '../scope/scope.ts';
import type { Decided, DecidedPart, Plan } from './columns.ts';
import { compareClauses, dutiesIn, LOWEST } from './duties.ts';

type Clause = LinkOf<'IMPOSES'>;
type Text = NodeOf<'Instrument'>;
/** Clauses of one instrument: by duty, and whether any of them was not read. */
type Coded = { byDuty: Map<string, Clause[]>; unread: boolean };

/** Undefined where what is asked for is no set of instruments. National law answers duties and has no column. */
export function clausesOf(graph: LawGraph, asked: MatrixAsked, date: string): Plan | undefined {
  const { rows: set, these, scope } = asked;
  const named = set === 'all' || FAMILIES.some((family) => family === set);
  if (!these && (!isSetName(set) || !named)) return undefined;
  const coded = codedIn(graph);
  const texts = graph.nodes
    .filter(isBetweenStates)
    .filter(({ id, family }) => (these ? these.includes(id) : set === 'all' || set === family));
  const shown = texts.filter(({ id }) => these || coded.has(id)).sort(byFamilyAndAge);
  const clauses = [...coded.values()].flatMap(({ byDuty }) => [...byDuty.keys()]);
  const duties = dutiesIn(graph, new Set(clauses));
  const node = new Map(shown.map((text) => [text.id, text]));
  return {
    rows: duties.map(({ id, name, title, pillar }) => ({ id, name, title, group: pillar })),
    only: PILLARS.filter((pillar) => duties.some((duty) => duty.pillar === pillar)),
    columns: shown.map((text) => headOf(text, date)),
    groups: [],
    unsure: 0,
    uncoded: texts.filter(({ id }) => !these && !coded.has(id)).map(({ name }) => name),
    decide(duty, instrument) {
      const text = node.get(instrument);
      const own = coded.get(instrument);
      if (!text || !own) return { cell: { says: 'not coded' } };
      if (!mayExist(text, date)) return { cell: { says: 'not there' } };
      return decided(graph, own, own.byDuty.get(duty) ?? [], scope, date);
    },
  };
}

const isBetweenStates = (node: GraphNode): node is Text => node.kind === 'Instrument' && node.level !== 'national';

const byFamilyAndAge = (a: Text, b: Text): number =>
  FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family) ||
  ((a.adopted ?? '9') < (b.adopted ?? '9') ? -1 : (a.adopted ?? '9') > (b.adopted ?? '9') ? 1 : 0) ||
  (a.id < b.id ? -1 : 1);

/** A text that is not adopted, not in force or no more in force on the day (VCLT 24, 54) is said to be so. */
export function headOf(text: Text, date: string): MatrixHead {
  const { id, name, title, family, binding, adopted, inForceFrom, until } = text;
  const head = { id, name, title, group: family };
  if (adopted !== undefined && date < earliestDay(adopted)) return { ...head, state: 'not adopted' };
  if (until !== undefined && date >= latestDay(until)) return { ...head, state: 'ended' };
  if (!binding) return { ...head, state: 'not binding' };
  if (inForceFrom !== undefined && date < earliestDay(inForceFrom)) return { ...head, state: 'not in force' };
  return head;
}

function codedIn(graph: LawGraph): Map<string, Coded> {
  const found = new Map<string, Coded>();
  for (const link of graph.links) {
    if (link.type !== 'IMPOSES') continue;
    const instrument = instrumentOf(graph, link.start) ?? link.start;
    const known = found.get(instrument) ?? { byDuty: new Map<string, Clause[]>(), unread: false };
    known.byDuty.set(link.end, [...(known.byDuty.get(link.end) ?? []), link]);
    found.set(instrument, { ...known, unread: known.unread || link.force === 'unread' });
  }
  return found;
}

/**
 * What was read and is sure leads, by people and then by wording; a clause of low confidence only where nothing better
 * stands, and said to be so. No clause is never a "no": of an instrument with unread clauses it is not known.
 */
function decided(graph: LawGraph, { unread }: Coded, all: readonly Clause[], scope: Scope, date: string): Decided {
  const verdicts = all.map((link) => ({ link, verdict: clauseStands(graph, link, 'low', date) }));
  const which = (wanted: string) => verdicts.filter(({ verdict }) => verdict === wanted).map(({ link }) => link);
  const standing = ownClauses(which('yes')).sort((a, b) => rank(a) - rank(b) || compareClauses(a, b, scope));
  const perhaps = which('unknownDate');
  const parts = [...standing.map((link) => partOf(graph, link)), ...perhaps.map((link) => partOf(graph, link, true))];
  const [best] = standing;
  if (!best) {
    if (perhaps.length > 0) return { cell: { says: 'unknown' }, decides: perhaps[0], parts };
    const dated = verdicts.length > 0 ? 'not there' : 'no clause';
    return { cell: { says: unread && dated === 'no clause' ? 'not read' : dated } };
  }
  if (isUnread(best)) return { cell: { says: 'unread' }, decides: best, parts };
  const cell: MatrixCell = {
    says: best.force,
    fit: scopeFit(best, scope),
    ...(isLow(graph, best) ? { low: true as const } : {}),
    ...(limitOn(graph, best) ? { limited: true as const } : {}),
    ...perhapsOf(best, standing, perhaps, scope),
  };
  return { cell, decides: best, parts };
}

/** What may say more than the clause that leads: one that was not read, or of which it is not known whether it stood. */
function perhapsOf(
  best: Clause,
  standing: readonly Clause[],
  dated: readonly Clause[],
  scope: Scope,
): { perhaps?: Force } {
  const [firmer] = dated.filter((link) => link.force !== 'unread' && compareClauses(link, best, scope) < 0);
  if (firmer) return { perhaps: firmer.force };
  const unread = best.force !== 'mandatory' && standing.some(isUnread);
  return unread ? { perhaps: 'unread' } : {};
}

const isUnread = ({ force }: Clause): boolean => force === 'unread';
const isSure = ({ confidence }: Clause): boolean => atLeast(confidence, LOWEST);
/** With all that the cell says of it: for whom, and within which limit. */
const isLow = (graph: LawGraph, clause: Clause): boolean => toldConfidence(graph, clause) === 'low';
/** Read and sure, read, not read. */
const rank = (clause: Clause): number => (isUnread(clause) ? 2 : isSure(clause) ? 0 : 1);

const partOf = (graph: LawGraph, link: Clause, unsure = false): DecidedPart => ({
  what: link.force,
  link,
  ...(isLow(graph, link) ? { low: true as const } : {}),
  ...(unsure ? { unsure: true as const } : {}),
});

/** Article and paragraph of a clause, as it stands in a cell: "6(3)". */
export function articleOf(
  graph: LawGraph,
  { start, paragraph }: { start: string; paragraph?: string | undefined },
): string | undefined {
  const article = nodeOf(graph, start);
  if (article?.kind !== 'Article') return undefined;
  if (paragraph === undefined || paragraph === 'sole') return article.number;
  return paragraph === 'chapeau' ? article.number : article.number + paragraph.replace(/^\d+/, (n) => `(${n})`);
}
