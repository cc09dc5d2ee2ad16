/** The States of the rows: those of a set, the members of an institution on the day, or one's own choice. */
import { isSetName, type Matrix, type MatrixAsked } from '../../contract/matrix.ts';
import type { GraphNode, NodeOf } from '../../contract/nodes.ts';
import { REGIONS } from '../../contract/vocabulary.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import { membershipsOf } from '../time/members.ts';
import { linkHolds } from '../time/validity.ts';
import type { Rows } from './columns.ts';
import { partyHead } from './head.ts';

/** Fewer members make no matrix. */
const LEAST = 2;

/** By name. Undefined where the rows asked for are neither a set of States nor an institution in the data. */
export function statesOf(graph: LawGraph, { rows, these }: MatrixAsked, date: string): Rows | undefined {
  const members = membersOn(graph, date);
  const set = isSetName(rows);
  const known = set ? rows === 'all' || REGIONS.some((region) => region === rows) : isInstitution(graph, rows);
  if (!known && !these) return undefined;
  const inRows = ({ id, region }: NodeOf<'Country'>): boolean => {
    if (these) return these.includes(id);
    return set ? rows === 'all' || rows === region : members.get(rows)?.sure.has(id) === true;
  };
  return {
    rows: graph.nodes
      .filter(isState)
      .filter(inRows)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((state) => partyHead(state, date)),
    groups: groupsOf(graph, members, set || these ? undefined : rows),
    unsure: these ? 0 : (members.get(rows)?.unsure ?? 0),
  };
}

const isState = (node: GraphNode): node is NodeOf<'Country'> => node.kind === 'Country';
const isInstitution = (graph: LawGraph, id: string): boolean => nodeOf(graph, id)?.kind === 'Institution';

type Members = ReadonlyMap<string, { sure: ReadonlySet<string>; unsure: number }>;

/** Institution → the States that are its members on the day, and of how many it is not known. */
function membersOn(graph: LawGraph, date: string): Members {
  return new Map(
    [...membershipsOf(graph)].map(([body, members]) => {
      const sure = new Set<string>();
      let unsure = 0;
      for (const [state, links] of members) {
        const holds = links.map((link) => linkHolds(link, date));
        if (holds.includes('yes')) sure.add(state);
        else if (holds.includes('unknown')) unsure += 1;
      }
      return [body, { sure, unsure }];
    }),
  );
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
