/** Rows of what a View grew by: one for each link of its expansions and of what an answer brought, under what was found at its other end. */
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import type { SceneAnswer } from '../answer.ts';
import type { FormRow } from '../row.ts';
import { nameOf, nodeDays, partyDays, placeOf, restOf, statementDays } from './days-and-places.ts';

/** Statements that were withdrawn before the day are not in force on it and are no row (VCLT 22). */
export function rowsOfLinks({ view, material, day }: SceneAnswer): FormRow[] {
  const brought = [...material.expansions, ...(material.added ? [material.added] : [])];
  const nodes = new Map(
    [...(material.overview?.nodes ?? []), ...brought.flatMap((around) => around.nodes)].map((node) => [node.id, node]),
  );
  const grown = new Set(view.expansions.map(({ id }) => id));
  const links = new Map(brought.flatMap(({ links: found }) => found.map((link) => [link.id, link] as const)));
  return [...links.values()]
    .filter((link) => !(day && withdrawnBy(link, day)))
    .map((link) => rowOf(link, grown, nodes));
}

/** What the View grew from, each with its own days. */
export function rowsOfGrown({ view, material }: SceneAnswer): FormRow[] {
  const nodes = new Map(material.expansions.flatMap((around) => around.nodes).map((node) => [node.id, node]));
  return view.expansions.flatMap(({ id }) => {
    const node = nodes.get(id);
    if (!node) return [];
    const rests = [{ source: node.source }];
    return [{ id, ids: [id], name: nameOf(node, nodes), kind: node.kind, days: nodeDays(node), cells: {}, rests }];
  });
}

const withdrawnBy = ({ withdrawn, withdrawnLatest }: GraphLink, day: string): boolean => {
  const last = withdrawn ?? withdrawnLatest;
  return last !== undefined && last <= day;
};

/** What a link is about, where both its ends are on the picture: a State's statement, a claim and its check, a clause's duty. */
const SUBJECT_END: Partial<Record<GraphLink['type'], 'start' | 'end'>> = {
  RESERVES: 'start',
  CHECKS: 'end',
  IMPOSES: 'end',
  PARTY_TO: 'start',
  SIGNED: 'start',
};

function rowOf(link: GraphLink, grown: ReadonlySet<string>, nodes: ReadonlyMap<string, GraphNode>): FormRow {
  const end = SUBJECT_END[link.type] ?? (grown.has(link.start) ? 'end' : 'start');
  const subject = nodes.get(end === 'start' ? link.start : link.end);
  const other = nodes.get(end === 'start' ? link.end : link.start);
  const article = other?.kind === 'Article' ? other : undefined;
  return {
    id: link.id,
    ids: [link.id, link.start, link.end],
    name: subject ? nameOf(subject, nodes) : '',
    kind: subject?.kind ?? 'Instrument',
    place: link.article ?? (article ? placeOf(article.name, link.paragraph) : undefined),
    force: link.force,
    people: link.scope,
    words: wordsOf(link, subject),
    other: other ? { name: nameOf(other, nodes), words: wordsOf(link, other) ?? nameOf(other, nodes) } : undefined,
    group: groupOf(link, subject, other, nodes),
    days:
      link.type === 'RESERVES'
        ? statementDays(link)
        : link.type === 'PARTY_TO'
          ? partyDays(link)
          : subject
            ? nodeDays(subject)
            : {},
    cells: {},
    rests: [restOf(link), ...(subject ? [{ source: subject.source }] : [])],
  };
}

function wordsOf(link: GraphLink, node: GraphNode | undefined): string | undefined {
  if (node?.kind === 'Finding') return node.claim;
  return link.owes ?? link.note;
}

/** A statement by its kind, a finding by its element of law, else the article or the relation. */
function groupOf(
  link: GraphLink,
  subject: GraphNode | undefined,
  other: GraphNode | undefined,
  nodes: ReadonlyMap<string, GraphNode>,
): string | undefined {
  if (link.type === 'RESERVES') return link.kind;
  if (subject?.kind === 'Finding') return subject.lawElement ?? undefined;
  return other ? nameOf(other, nodes) : link.type;
}
