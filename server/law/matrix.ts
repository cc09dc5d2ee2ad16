/** States in rows, treaties or duties in columns: each cell rests on the same clauses and steps as the paths between the two. */
import type { GraphLink } from '../contract/links.ts';
import { type Matrix, type MatrixAsked, type MatrixCell, type MatrixColumn, ROW_SETS } from '../contract/matrix.ts';
import type { GraphNode, NodeOf } from '../contract/nodes.ts';
import { SCOPE_FITS } from '../contract/path.ts';
import { FAMILIES, FORCES, PILLARS, type Scope } from '../contract/words.ts';
import { instrumentOf, type LawGraph, nodeOf } from './graph.ts';
import { bindingOf, linkHolds, type Verdict, verdictOf } from './holds.ts';
import { scopeFit } from './scope.ts';
import { rimFact, standingOf, treatyFact } from './standing.ts';

/** A link below this is left out, as in the paths unless asked otherwise. */
const LOWEST = 'medium';
/** Fewer members make no matrix. */
const LEAST = 2;

/** Undefined where the rows asked for are neither a set of States nor an institution in the data. */
export function matrixOf(graph: LawGraph, asked: MatrixAsked, date: string): Matrix | undefined {
  const members = membersOn(graph, date);
  const set = ROW_SETS.find((name) => name === asked.rows);
  if (!set && nodeOf(graph, asked.rows)?.kind !== 'Institution') return undefined;
  const states = graph.nodes.filter(isState).filter(({ id, region }) => (set ? set === 'all' || region === set : members.get(asked.rows)?.sure.has(id)));
  const { columns: all, cell } = asked.by === 'duty' ? dutiesOf(graph, asked.scope, date) : treatiesOf(graph, date);
  const columns = all.filter(({ group }) => asked.only === undefined || group === asked.only);
  const rows = states.sort((a, b) => (a.label < b.label ? -1 : 1));
  return {
    asked,
    date,
    groups: [...members].filter(([, { sure }]) => sure.size >= LEAST).map(([id, { sure }]) => ({ ...nameOf(nodeOf(graph, id), id), count: sure.size })),
    unsure: set ? 0 : (members.get(asked.rows)?.unsure ?? 0),
    rows: rows.map(({ id, label }) => ({ id, label })),
    only: [...new Set(all.map(({ group }) => group))],
    columns,
    cells: rows.map(({ id }) => columns.map((column) => cell(id, column.id))),
  };
}

type Columns = { columns: MatrixColumn[]; cell(state: string, column: string): MatrixCell };
const isState = (node: GraphNode): node is NodeOf<'Country'> => node.kind === 'Country';
const nameOf = (node: GraphNode | undefined, id: string) => ({ id, label: node?.label ?? id, title: titleOf(node) ?? id });
const titleOf = (node: GraphNode | undefined) => (node && 'title' in node ? node.title : node && 'name' in node ? node.name : node?.label);

/** Institution → the States that are its members on the day, and how many of which it is not known. */
function membersOn(graph: LawGraph, date: string) {
  const members = new Map<string, { sure: Set<string>; unsure: number }>();
  for (const link of graph.links) {
    if (link.type !== 'MEMBER_OF' || nodeOf(graph, link.start)?.kind !== 'Country') continue;
    const known = members.get(link.end) ?? { sure: new Set<string>(), unsure: 0 };
    const holds = linkHolds(link, date);
    if (holds === 'yes') known.sure.add(link.start);
    else if (holds === 'unknown') known.unsure += 1;
    members.set(link.end, known);
  }
  return members;
}

function dutiesOf(graph: LawGraph, scope: Scope, date: string): Columns {
  const clauses = linksTo(graph, 'IMPOSES');
  const homes = linksTo(graph, 'CORRESPONDS_TO');
  const duties = graph.nodes.filter((node): node is NodeOf<'Obligation'> => node.kind === 'Obligation' && clauses.has(node.id));
  const byPillar = (a: NodeOf<'Obligation'>, b: NodeOf<'Obligation'>) => PILLARS.indexOf(a.pillar) - PILLARS.indexOf(b.pillar) || (a.label < b.label ? -1 : 1);
  return {
    columns: duties.sort(byPillar).map((duty) => ({ ...nameOf(duty, duty.id), group: duty.pillar })),
    cell(state, duty) {
      const bound = clauses.get(duty)?.map((link) => ({ link, verdict: bindsState(graph, state, link, date) })) ?? [];
      const home = homes.get(duty)?.filter((link) => bindsState(graph, state, link, date) === 'yes').length;
      return { ...dutyCell(bound, scope), ...(home ? { home } : {}) };
    },
  };
}

/** Wording is compared only for the same people: of the clauses that cover them best, the firmest. `bound`: of one duty, with whether each binds the State. */
function dutyCell(bound: readonly { link: GraphLink; verdict: Verdict }[], scope: Scope): MatrixCell {
  const held = bound.filter(({ verdict }) => verdict === 'yes').map(({ link }) => link);
  // What only carries another treaty's article over is one duty with it.
  const own = held.filter(({ carriedFrom }) => carriedFrom === undefined || !held.some(({ start }) => start === carriedFrom));
  const read = own.flatMap((link) => (link.force && link.force !== 'unread' ? [{ says: link.force, fit: scopeFit(link, scope) }] : []));
  const [best] = read.sort((a, b) => SCOPE_FITS.indexOf(a.fit) - SCOPE_FITS.indexOf(b.fit) || FORCES.indexOf(a.says) - FORCES.indexOf(b.says));
  if (best) return best;
  if (own.length > 0) return { says: 'unread' };
  return { says: bound.some(({ verdict }) => verdict === 'unknownDate') ? 'unknown' : 'no clause' };
}

function bindsState(graph: LawGraph, state: string, link: GraphLink, date: string): Verdict {
  const own = verdictOf(link, LOWEST, date);
  if (own !== 'yes') return own === 'unknownDate' ? own : 'no';
  for (const instrument of [instrumentOf(graph, link.start), link.requires]) {
    if (instrument === undefined) continue;
    const verdict = bindingOf(graph, state, instrument, LOWEST, date);
    if (verdict !== 'yes') return verdict;
  }
  return 'yes';
}

function treatiesOf(graph: LawGraph, date: string): Columns {
  const steps = new Map<string, GraphLink[]>();
  const coded = new Set<string>();
  for (const link of graph.links) {
    if (rimFact(link) === undefined) continue;
    coded.add(link.end);
    const key = `${link.start} ${link.end}`;
    steps.set(key, [...(steps.get(key) ?? []), link]);
  }
  const treaties = graph.nodes.filter((node): node is NodeOf<'Instrument'> => node.kind === 'Instrument' && node.binding && node.level !== 'national');
  const byAge = (a: NodeOf<'Instrument'>, b: NodeOf<'Instrument'>) =>
    FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family) || ((a.adopted ?? '9') < (b.adopted ?? '9') ? -1 : 1);
  const facts = new Map(treaties.map((treaty) => [treaty.id, treatyFact(treaty, coded.has(treaty.id))]));
  return {
    columns: treaties.sort(byAge).map((treaty) => ({ ...nameOf(treaty, treaty.id), group: treaty.family })),
    cell(state, treaty) {
      const fact = facts.get(treaty);
      const taken = (steps.get(`${state} ${treaty}`) ?? []).flatMap((link) => rimFact(link) ?? []);
      return { says: fact ? standingOf(taken, fact, date) : 'not coded' };
    },
  };
}

function linksTo(graph: LawGraph, type: GraphLink['type']): Map<string, GraphLink[]> {
  const found = new Map<string, GraphLink[]>();
  for (const link of graph.links) if (link.type === type) found.set(link.end, [...(found.get(link.end) ?? []), link]);
  return found;
}
