/** Which node or link is under a point, by its geometry: the same whatever draws the picture, and nothing is read back from it. */
import { around, type Box } from './collision.ts';
import { pointAt } from './curve.ts';
import { type InkedLink, type InkedNode, placedLink, placedNode } from './in-order.ts';
import { isStraight, type LinkDrawn, type LinkEnd, visibleStretch } from './link-parts.ts';
import { STACK } from './node-parts.ts';
import type { Theme } from './palette.ts';
import type { Projection } from './projection.ts';
import { reach } from './shapes.ts';

type Point = { x: number; y: number };

/** Px beyond its border at which a node is still hit. */
const NODE_SLACK = 2;
/** Px on both sides of a link within which it is hit, thin as it may be. */
const LINK_REACH = 5;
/** Pieces into which a curve is cut to measure its distance. */
const PIECES = 24;

/** The node drawn uppermost there. */
export function nodeAt(nodes: readonly InkedNode[], projection: Projection, point: Point): string | null {
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i];
    if (node && covers(node, projection, point)) return node.id;
  }
  return null;
}

function covers(node: InkedNode, projection: Projection, point: Point): boolean {
  const { x, y, size, shape } = placedNode(node, projection);
  const [dx, dy] = [point.x - x, y - point.y];
  const far = Math.hypot(dx, dy);
  if (size <= 0 || far > 2 * size + NODE_SLACK) return false;
  if (shape === 'stack') {
    const near = Math.min(
      Math.hypot(dx + STACK.dx * size, dy + STACK.dy * size),
      Math.hypot(dx - STACK.dx * size, dy - STACK.dy * size),
    );
    return near <= STACK.radius * size + NODE_SLACK;
  }
  return far === 0 || far <= size * reach(shape, dx / far, dy / far) + NODE_SLACK;
}

/** The link whose line is nearest, of equally near ones the uppermost. */
export function linkAt(links: readonly InkedLink[], projection: Projection, theme: Theme, point: Point): string | null {
  let found: string | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  const here = around(point.x, point.y, 0, 0);
  for (const link of links) {
    const most = Math.max(2 * link.paint.size, LINK_REACH);
    const [from, to] = [projection.toScreen(link.start), projection.toScreen(link.end)];
    if (!mayReachInto(from, to, link.look.bend, here, most)) continue;
    const [a, b, drawn] = placedLink(link, projection, theme);
    const half = halfWidth(drawn);
    const near = Math.max(half, LINK_REACH);
    const distance = distanceTo(a, b, drawn, point);
    if (distance > near) continue;
    const off = Math.max(distance - half, 0);
    if (off <= nearest) {
      nearest = off;
      found = link.id;
    }
  }
  return found;
}

const halfWidth = ({ width, style }: LinkDrawn): number =>
  style === 'double' ? width / 2 + 1.25 * Math.max(1, width / 2) : width / 2;

/** Whether a link between those places may be seen in a box, `near` px around it; all with y downwards. */
function mayReachInto(a: Point, b: Point, bend: number, { left, top, right, bottom }: Box, near: number): boolean {
  const room = near + (bend === 0 ? 0 : Math.abs(bend) * 1.4 * Math.hypot(b.x - a.x, b.y - a.y));
  return (
    right >= Math.min(a.x, b.x) - room &&
    left <= Math.max(a.x, b.x) + room &&
    bottom >= Math.min(a.y, b.y) - room &&
    top <= Math.max(a.y, b.y) + room
  );
}

/** Px from a point (y downwards) to the part of the link that is seen; endless where its nodes leave none. */
export function distanceTo(a: LinkEnd, b: LinkEnd, link: LinkDrawn, { x, y }: Point): number {
  const [from, to] = visibleStretch(a, b, link);
  if (to <= from) return Number.POSITIVE_INFINITY;
  const pieces = isStraight(link) ? 1 : PIECES;
  let least = Number.POSITIVE_INFINITY;
  let before = pointAt(a, b, link, from);
  for (let i = 1; i <= pieces; i++) {
    const next = pointAt(a, b, link, from + ((to - from) * i) / pieces);
    least = Math.min(least, toSegment(before, next, { x, y: -y }));
    before = next;
  }
  return least;
}

function toSegment(a: Point, b: Point, point: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / Math.max(dx * dx + dy * dy, 1e-9);
  const t = Math.min(Math.max(along, 0), 1);
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}
