/** Rows of the atlas: every State and other party, where it stands under the instrument in the middle, and its days. */
import type { Answer } from '#contract/api.ts';
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { rimFact } from '#law/standing/standing.ts';
import { standingsOn } from '../../graph/standing.ts';
import type { FormRow } from '../row.ts';
import { nameOf, nodeDays, partyDays, restOf } from './days-and-places.ts';

/** The parties first, then every other State; `treaty`: the row of the instrument itself. */
export function rowsOfAtlas(overview: Answer<'overview'>, day: string): { states: FormRow[]; others: FormRow[] } {
  const standings = standingsOn(overview, day);
  // A signature alone weighs less than a consent.
  const steps = overview.parties.filter((link) => rimFact(link)).sort((a, b) => weight(a) - weight(b));
  const joined = new Map(steps.map((link) => [link.start, link]));
  const known = new Map(overview.nodes.map((node) => [node.id, node]));
  const rowOf = (node: GraphNode): FormRow => {
    const link = joined.get(node.id);
    return {
      id: node.id,
      ids: [node.id, ...(link ? [link.id] : [])],
      name: nameOf(node, known),
      kind: node.kind,
      standing: standings.get(node.id),
      group: node.kind === 'Country' ? node.region : undefined,
      days: link ? partyDays(link) : nodeDays(node),
      words: link?.note,
      cells: {},
      rests: link ? [restOf(link)] : [],
    };
  };
  const isState = ({ id, kind }: GraphNode) => kind === 'Country' || joined.has(id);
  return {
    states: overview.nodes.filter(isState).map(rowOf),
    others: overview.nodes.filter((node) => !isState(node)).map(rowOf),
  };
}

const weight = ({ type }: GraphLink): number => (type === 'SIGNED' ? 0 : 1);
