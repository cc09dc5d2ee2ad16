/** Which paths are no chain of law: they step on help, on a parent body, on working together, or on a body that two things share. */
import { LINKS, type LinkType } from '../../contract/ontology.ts';
import type { GraphLink } from '../../contract/links.ts';
import { type LawGraph, nodeOf } from '../graph.ts';

/** They bind nobody, and no text gives them to anybody. */
const LOOSE: readonly LinkType[] = [
  'ASSISTS',
  'SUPPORTS',
  'CARRIES_OUT',
  'COOPERATES_WITH',
  'COORDINATES',
  'LEADS',
  'HOSTS',
  'OPERATES_IN',
  'PART_OF',
  'REPORTS_ON',
  'HELPS_WITH',
];

/** `ids`: the nodes of a path, `best`: the link that leads each of its steps. */
export function isLoose(graph: LawGraph, ids: readonly string[], best: readonly GraphLink[]): boolean {
  return best.some(({ type }) => LOOSE.includes(type)) || ids.some((_, at) => isShared(graph, ids, best, at));
}

/** Two treaties with one depositary, two committees with one secretariat: what a body is to both links neither in law. */
function isShared(graph: LawGraph, ids: readonly string[], best: readonly GraphLink[], at: number): boolean {
  const body = ids[at] ?? '';
  const around = [best[at - 1], best[at]];
  return (
    nodeOf(graph, body)?.kind === 'Institution' &&
    around.every((link) => link?.start === body && LINKS[link.type].walk === 'institutions')
  );
}
