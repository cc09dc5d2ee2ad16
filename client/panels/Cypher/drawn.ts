/** What of an answer can be drawn: its nodes of the law, each once, and its links between two of them. Pure. */
import { NODE_KINDS, type NodeKind } from '#contract/ontology.ts';
import type { ConsoleAnswer } from '#contract/console.ts';
import { isLinkId } from '#contract/view-ids.ts';
import { cardOf, isBag, partsOf } from './values.ts';

/** More would be lines that nobody can follow; the table has all. */
export const MOST_NODES = 60;
export const MOST_LINKS = 150;

/** `key`: the engine's own name of the node in this answer. */
export type DrawnNode = { key: string; id: string; name: string; kind: NodeKind };
/** Links of one type from the one node to the other; `id`: of the first, where it has a card; `low`: one of them is of low confidence. */
export type DrawnLink = Pick<Link, 'from' | 'to' | 'type' | 'id' | 'low'> & { count: number };
/** `left`: nodes and links of the answer that are not drawn; `sources`: ids of those on which rests what is. */
export type Drawn = {
  nodes: readonly DrawnNode[];
  links: readonly DrawnLink[];
  left: number;
  sources: readonly string[];
};

type Sourced<T> = T & { source: string | undefined };
type Link = Sourced<{ from: string; to: string; type: string; id: string | undefined; low: boolean }>;
type Found = { nodes: Map<string, Sourced<DrawnNode> | undefined>; links: Map<string, Link> };

export function drawnIn(rows: ConsoleAnswer['rows']): Drawn {
  const found: Found = { nodes: new Map(), links: new Map() };
  for (const row of rows) for (const value of Object.values(row)) find(value, found);
  const nodes = [...found.nodes.values()].filter((node) => node !== undefined).slice(0, MOST_NODES);
  const there = new Set(nodes.map(({ key }) => key));
  const links = new Map<string, DrawnLink>();
  const told: Link[] = [];
  for (const link of found.links.values()) {
    const { source: _, ...shown } = link;
    const { from, to, type, low } = link;
    const key = `${from} ${to} ${type}`;
    const before = links.get(key);
    if (!there.has(from) || !there.has(to) || (!before && links.size >= MOST_LINKS)) continue;
    told.push(link);
    links.set(key, before ? { ...before, count: before.count + 1, low: before.low || low } : { ...shown, count: 1 });
  }
  return {
    nodes: nodes.map(({ source: _, ...node }) => node),
    links: [...links.values()],
    left: found.nodes.size - nodes.length + found.links.size - told.length,
    sources: [...new Set([...told, ...nodes].flatMap(({ source }) => source ?? []))],
  };
}

/** Ids of the nodes and links of an answer that have a card: links first, which bring their ends along. */
export function restingOn(rows: ConsoleAnswer['rows']): string[] {
  const ids: string[] = [];
  const look = (value: unknown): void => {
    const card = cardOf(value);
    if (card) ids.push(card.id);
    else
      for (const part of partsOf(value) ?? (isBag(value) && value.$ === undefined ? Object.values(value) : []))
        look(part);
  };
  for (const row of rows) for (const value of Object.values(row)) look(value);
  const links = [...new Set(ids.filter(isLinkId))];
  const ends = new Set(links.flatMap((id) => id.split(':').slice(1, 3)));
  return [...links, ...new Set(ids.filter((id) => !isLinkId(id) && !ends.has(id)))];
}

function find(value: unknown, found: Found): void {
  const { $, eid, labels, start, end, type, props } = isBag(value) ? value : {};
  const key = String(eid);
  const { source: read, confidence } = isBag(props) ? props : {};
  const source = typeof read === 'string' ? read : undefined;
  if ($ === 'node') {
    const card = cardOf(value);
    const kind = NODE_KINDS.find((each) => Array.isArray(labels) && labels.includes(each));
    found.nodes.set(key, card && kind ? { key, ...card, kind, source } : undefined);
  } else if ($ === 'rel') {
    const ends = { from: String(start), to: String(end) };
    found.links.set(key, { ...ends, type: String(type), id: cardOf(value)?.id, low: confidence === 'low', source });
  } else {
    for (const part of partsOf(value) ?? (isBag(value) ? Object.values(value) : [])) find(part, found);
  }
}
