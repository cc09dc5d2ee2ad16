/** What is drawn, with how it is drawn now and where, in the order of drawing: for the 2D painter and for what is under the pointer. */
import type { Listed, ListedLink, ListedNode } from './drawn-list.ts';
import type { LinkDrawn, LinkEnd } from './link-parts.ts';
import { LINK_PROGRAMS } from './link-programs.ts';
import type { NodeDrawn } from './node-parts.ts';
import { shapeOf, type Theme } from './palette.ts';
import type { Projection } from './projection.ts';
import { reduceLink, reduceNode, type Session } from './reducers.ts';

type Ordered<T> = T & { order: number };
export type InkedNode = Ordered<ListedNode> & { paint: ReturnType<typeof reduceNode> };
export type InkedLink = Ordered<ListedLink> & { paint: ReturnType<typeof reduceLink> };

const KIND_ORDER = Object.keys(LINK_PROGRAMS);
const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;

/** As the programs draw it: kind by kind, and the fainter first. */
export function inkedLinks(links: Listed['links'], session: Session, theme: Theme): InkedLink[] {
  return links
    .map((link) => {
      const paint = reduceLink(link.id, link.look, session, theme);
      return { ...link, paint, order: KIND_ORDER.indexOf(paint.type) * 8 + paint.zIndex };
    })
    .sort(byOrder);
}

function inkedNodes(nodes: Listed['nodes'], session: Session, theme: Theme): InkedNode[] {
  return nodes
    .map((node) => {
      const paint = reduceNode(node.id, node.look, session, theme);
      return { ...node, paint, order: paint.zIndex };
    })
    .sort(byOrder);
}

/** The order of what is drawn, computed only where the graph, the session or the theme has changed. */
export type Order = {
  links(list: Listed, session: Session, theme: Theme): readonly InkedLink[];
  nodes(list: Listed, session: Session, theme: Theme): readonly InkedNode[];
};

export function createOrder(): Order {
  return {
    links: kept(({ links }, session, theme) => inkedLinks(links, session, theme)),
    nodes: kept(({ nodes }, session, theme) => inkedNodes(nodes, session, theme)),
  };
}

type Ink<T> = (list: Listed, session: Session, theme: Theme) => readonly T[];

function kept<T>(ink: Ink<T>): Ink<T> {
  let known: { of: readonly [Listed, Session, Theme]; gave: readonly T[] } | undefined;
  return (...of) => {
    if (!known?.of.every((each, i) => each === of[i])) known = { of, gave: ink(...of) };
    return known.gave;
  };
}

/** A node in px of the screen. */
export function placedNode({ look, paint }: InkedNode, projection: Projection): NodeDrawn {
  const { x, y } = projection.toScreen(look);
  const { size, shape, fill, color, ring } = paint;
  return { x, y, size: projection.scaleSize(size), shape, fill, colour: color, ring };
}

/** A link in px of the screen, its ends with y upwards. */
export function placedLink(
  { look, start, end, paint }: InkedLink,
  projection: Projection,
  theme: Theme,
): [LinkEnd, LinkEnd, LinkDrawn] {
  const at = (node: ListedNode['look']): LinkEnd => {
    const { x, y } = projection.toScreen(node);
    return { x, y: -y, size: projection.scaleSize(node.size * theme.scale.node), shape: shapeOf(node) };
  };
  const { form, bend, style, gap } = look;
  return [at(start), at(end), { form, bend, style, gap, width: paint.size, colour: paint.color }];
}
