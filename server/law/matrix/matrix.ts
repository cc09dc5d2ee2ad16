/** Rows, columns and what each cell rests on: the same clauses and steps as the paths between the two. */
import type { GraphLink } from '../../contract/links.ts';
import type { Matrix, MatrixAsked, MatrixCell, MatrixPlace } from '../../contract/matrix.ts';
import { must } from '../../contract/must.ts';
import { instrumentOf, type LawGraph, nodeOf } from '../graph.ts';
import { helpsOf, tasksOf } from './bodies.ts';
import { articleOf, clausesOf } from './clauses.ts';
import type { Columns, Decided, Plan } from './columns.ts';
import { dutiesOf } from './duties.ts';
import { likenessOf } from './likeness.ts';
import { statesOf } from './states.ts';
import { supervisorsOf } from './supervisors.ts';
import { treatiesOf } from './treaties.ts';

/** Undefined where the rows asked for are nothing that this matrix can have. */
export function matrixOf(graph: LawGraph, asked: MatrixAsked, date: string): Matrix | undefined {
  const plan = planOf(graph, asked, date);
  if (!plan) return undefined;
  const wanted = ({ group }: Matrix['rows'][number]) => asked.only === undefined || group === asked.only;
  const rows = asked.by === 'clause' ? plan.rows.filter(wanted) : plan.rows;
  const columns = asked.by === 'clause' ? plan.columns : plan.columns.filter(wanted);
  const rests = registerOf(graph);
  // What was decided once for many States is one cell, told to the next thread once.
  const made = new Map<Decided, MatrixCell>();
  const cellOf = (row: string, column: string): MatrixCell => {
    const decided = plan.decide(row, column);
    const cell = made.get(decided) ?? cellFrom(decided, rests);
    made.set(decided, cell);
    return cell;
  };
  const cells = rows.map((row) => columns.map((column) => cellOf(row.id, column.id)));
  const order = asked.order === 'likeness' ? likenessOf(cells) : undefined;
  const { groups, unsure, uncoded, only } = plan;
  return {
    asked,
    date,
    groups,
    unsure,
    uncoded,
    only,
    rows: inOrder(rows, order?.rows),
    columns: inOrder(columns, order?.columns),
    cells: inOrder(cells, order?.rows).map((row) => inOrder(row, order?.columns)),
    places: rests.places,
  };
}

function planOf(graph: LawGraph, asked: MatrixAsked, date: string): Plan | undefined {
  if (asked.by === 'clause') return clausesOf(graph, asked, date);
  if (asked.by === 'task') return tasksOf(graph, asked, date);
  return asked.by === 'help' ? helpsOf(graph, asked, date) : ofStates(graph, asked, date);
}

function ofStates(graph: LawGraph, asked: MatrixAsked, date: string): Plan | undefined {
  const states = statesOf(graph, asked, date);
  const columns = columnsOf(graph, asked, date);
  const only = [...new Set(columns.columns.flatMap(({ group }) => group ?? []))];
  return states && { ...states, ...columns, uncoded: [], only };
}

function columnsOf(graph: LawGraph, { by, scope }: MatrixAsked, date: string): Columns {
  if (by === 'instrument') return treatiesOf(graph, date);
  return by === 'supervisor' ? supervisorsOf(graph, date) : dutiesOf(graph, scope, date);
}

const inOrder = <T>(all: readonly T[], places: readonly number[] | undefined): T[] =>
  places ? places.map((at) => must(all[at], 'a place of the order')) : [...all];

type Register = { places: MatrixPlace[]; numberOf(link: GraphLink): number };

function cellFrom({ cell, decides, stated, parts }: Decided, rests: Register): MatrixCell {
  return {
    ...cell,
    ...(stated ? { statedAt: rests.numberOf(stated) } : {}),
    ...(decides ? { rests: rests.numberOf(decides) } : {}),
    ...(parts?.length ? { parts: parts.map(({ link, ...part }) => ({ ...part, rests: rests.numberOf(link) })) } : {}),
  };
}

/** Numbers the links that decide cells, each once. */
function registerOf(graph: LawGraph): Register {
  const places: MatrixPlace[] = [];
  const known = new Map<string, number>();
  return {
    places,
    numberOf(link) {
      const before = known.get(link.id);
      if (before !== undefined) return before;
      known.set(link.id, places.length);
      return places.push(placeOf(graph, link)) - 1;
    },
  };
}

function placeOf(graph: LawGraph, link: GraphLink): MatrixPlace {
  const { id, type, start, end, source, pinpoint, noPinpoint } = link;
  const clause = type === 'IMPOSES';
  const instrument = instrumentOf(graph, start) ?? instrumentOf(graph, end) ?? (type === 'HELPS_WITH' ? start : end);
  const nameOf = (node: string) => nodeOf(graph, node)?.name ?? node;
  const article = clause || type === 'ENTRUSTS' || type === 'ESTABLISHES' ? articleOf(graph, link) : undefined;
  return {
    link: id,
    instrument,
    name: nameOf(instrument),
    source,
    ...(pinpoint ? { pinpoint } : {}),
    ...(noPinpoint ? { noPinpoint } : {}),
    ...(article ? { article } : {}),
    ...(clause ? { people: link.scope } : {}),
    ...(clause && link.requires ? { through: nameOf(link.requires) } : {}),
  };
}
