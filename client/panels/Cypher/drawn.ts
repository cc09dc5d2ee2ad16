/** What of an answer can be drawn: its nodes of the law, each once, and its links between two of them. Pure. */
import { NODE_KINDS, type NodeKind } from '#contract/ontology.ts';
import type { ConsoleAnswer } from '#contract/console.ts';
import { cardOf, isBag, partsOf } from './values.ts';

/** More would be lines that nobody can follow; the table has all. */
export const MOST_NODES = 60;
export const MOST_LINKS = 150;

/** `key`: the engine's own name of the node in this answer. */
export type DrawnNode = { key: string; id: string; name: string; kind: NodeKind };
/** Links of one type from the one node to the other; `id`: of the first, where it has a card. */
export type DrawnLink = { from: string; to: string; type: string; count: number; id: string | undefined };
/** `left`: nodes and links of the answer that are not drawn. */
export type Drawn = { nodes: readonly DrawnNode[]; links: readonly DrawnLink[]; left: number };

type Found = { nodes: Map<string, DrawnNode | undefined>; links: Map<string, Link> };
type Link = { from: string; to: string; type: string; id: string | undefined };

export function drawnIn(rows: ConsoleAnswer['rows']): Drawn {
  const found: Found = { nodes: new Map(), links: new Map() };
  for (const row of rows) for (const value of Object.values(row)) find(value, found);
  const nodes = [...found.nodes.values()].filter((node) => node !== undefined).slice(0, MOST_NODES);
  const there = new Set(nodes.map(({ key }) => key));
  const links = new Map<string, DrawnLink>();
  let told = 0;
  for (const { from, to, type, id } of found.links.values()) {
    const key = `${from} ${to} ${type}`;
    const before = links.get(key);
    if (!there.has(from) || !there.has(to) || (!before && links.size >= MOST_LINKS)) continue;
    told += 1;
    links.set(key, before ? { ...before, count: before.count + 1 } : { from, to, type, count: 1, id });
  }
  return {
    nodes,
    links: [...links.values()],
    left: found.nodes.size - nodes.length + found.links.size - told,
  };
}

function find(value: unknown, found: Found): void {
  const { $, eid, labels, start, end, type } = isBag(value) ? value : {};
  const key = String(eid);
  if ($ === 'node') {
    const card = cardOf(value);
    const kind = NODE_KINDS.find((each) => Array.isArray(labels) && labels.includes(each));
    found.nodes.set(key, card && kind ? { key, ...card, kind } : undefined);
  } else if ($ === 'rel') {
    found.links.set(key, { from: String(start), to: String(end), type: String(type), id: cardOf(value)?.id });
  } else {
    for (const part of partsOf(value) ?? (isBag(value) ? Object.values(value) : [])) find(part, found);
  }
}
