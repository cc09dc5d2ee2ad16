/** States in rows, treaties or duties in columns: each cell rests on the same clauses and steps as the paths between the two. */
import type { GraphLink } from '../../contract/links.ts';
import { isRowSet, type Matrix, type MatrixAsked, type MatrixCell, type MatrixPlace } from '../../contract/matrix.ts';
import type { GraphNode, NodeOf } from '../../contract/nodes.ts';
import { instrumentOf, type LawGraph, nodeOf } from '../graph.ts';
import { linkHolds } from '../time/validity.ts';
import { dutiesOf } from './duties.ts';
import { treatiesOf } from './treaties.ts';

/** Fewer members make no matrix. */
const LEAST = 2;

/** Undefined where the rows asked for are neither a set of States nor an institution in the data. */
export function matrixOf(graph: LawGraph, asked: MatrixAsked, date: string): Matrix | undefined {
  const members = membersOn(graph, date);
  const set = isRowSet(asked.rows);
  if (!set && nodeOf(graph, asked.rows)?.kind !== 'Institution') return undefined;
  const inRows = ({ id, region }: NodeOf<'Country'>) =>
    set ? asked.rows === 'all' || asked.rows === region : members.get(asked.rows)?.sure.has(id);
  const rows = graph.nodes
    .filter(isState)
    .filter(inRows)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const { columns: all, decide } = asked.by === 'duty' ? dutiesOf(graph, asked.scope, date) : treatiesOf(graph, date);
  const columns = all.filter(({ group }) => asked.only === undefined || group === asked.only);
  const rests = registerOf(graph);
  const cells = rows.map(({ id }) =>
    columns.map((column): MatrixCell => {
      const { cell, decides, stated } = decide(id, column.id);
      return {
        ...cell,
        ...(stated ? { statedAt: rests.numberOf(stated) } : {}),
        ...(decides ? { rests: rests.numberOf(decides) } : {}),
      };
    }),
  );
  return {
    asked,
    date,
    groups: groupsOf(graph, members, set ? undefined : asked.rows),
    unsure: members.get(asked.rows)?.unsure ?? 0,
    rows: rows.map(({ id, name }) => ({ id, name })),
    only: [...new Set(all.map(({ group }) => group))],
    columns,
    cells,
    places: rests.places,
  };
}

const isState = (node: GraphNode): node is NodeOf<'Country'> => node.kind === 'Country';

type Members = ReadonlyMap<string, { sure: ReadonlySet<string>; unsure: number }>;

/** Institution → the States that are its members on the day, and of how many it is not known. */
function membersOn(graph: LawGraph, date: string): Members {
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

/** What the rows can be, and what was asked for even where it has no members on the day. */
function groupsOf(graph: LawGraph, members: Members, asked: string | undefined): Matrix['groups'] {
  return graph.nodes.flatMap((node) => {
    const count = members.get(node.id)?.sure.size ?? 0;
    return node.kind === 'Institution' && (count >= LEAST || node.id === asked)
      ? [{ id: node.id, name: node.name, title: node.title, count }]
      : [];
  });
}

/** Numbers the links that decide cells, each once. */
function registerOf(graph: LawGraph): { places: MatrixPlace[]; numberOf(link: GraphLink): number } {
  const places: MatrixPlace[] = [];
  const known = new Map<string, number>();
  return {
    places,
    numberOf({ id, type, start, end, source, pinpoint, noPinpoint }) {
      const before = known.get(id);
      if (before !== undefined) return before;
      const instrument = type === 'IMPOSES' ? (instrumentOf(graph, start) ?? start) : (instrumentOf(graph, end) ?? end);
      known.set(id, places.length);
      const name = nodeOf(graph, instrument)?.name ?? instrument;
      const place = { ...(pinpoint ? { pinpoint } : {}), ...(noPinpoint ? { noPinpoint } : {}) };
      return places.push({ link: id, instrument, name, source, ...place }) - 1;
    },
  };
}
