/** The one graph that is drawn. Facts sit under `data`, because sigma reads `type` and graphology `source` for itself. */
import { MultiDirectedGraph } from 'graphology';
import { confidenceOf } from '#contract/confidence.ts';
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import type { NodeKind } from '#contract/ontology.ts';
import type { Force } from '#contract/vocabulary.ts';
import type { Stack } from './stacks.ts';

/**
 * full, hollow, tick and hatch say of a State: bound, not bound, signed only, not coded. A hatch says of an instrument that
 * it does not bind, and of an institution that it is a programme.
 */
export type Fill = 'full' | 'hollow' | 'tick' | 'hatch';
export type Strength = 'full' | 'soft' | 'faint';
/** strand: an S with horizontal ends, for columns read from left to right. */
export type Form = 'straight' | 'arc' | 'strand';
export type Style = 'solid' | 'long' | 'short' | 'dash-dot' | 'dots' | 'wide' | 'double';

export type NodeLook = {
  /** Place in units of the atlas (-1 to 1 fits the canvas), y upwards; size is the radius in px of a disc of equal area. */
  x: number;
  y: number;
  size: number;
  label: string;
  /** A second, smaller line under the label. */
  sub?: string;
  /**
   * Where the name stands, and nowhere else: at that side, `gap` px from the middle of a mark, in so many lines, cut to
   * `room` px. Absent: wherever there is room.
   */
  beside?: { side: 'left' | 'right' | 'under'; gap: number; room: number; lines: number } | undefined;
  /** Its name finds room before those of its size: what the picture is about stands beside it. */
  first?: boolean;
  /** Named in any case (`always`), or if need be by a line that leads to its name (`led`): what the picture is about. */
  named?: 'always' | 'led' | undefined;
  /** It is only counted: names may lie over it. */
  minor?: boolean;
  /** To which side its name leans, in shares of half its width: away from what stands between the ends of paths. */
  lean?: number;
  /** Of what a stack stands for, where `data` is absent. */
  kind: NodeKind;
  data?: GraphNode;
  stack?: Stack;
  fill: Fill;
  ink: Strength;
  hidden: boolean;
  pinned: boolean;
};

export type LinkLook = {
  data: GraphLink;
  /** Height of the curve as a share of the link's length, to the left of its direction when positive; 0 is straight. */
  bend: number;
  form: Form;
  style: Style;
  /** Low confidence: drawn paler, with a gap in its middle. */
  gap: boolean;
  ink: Strength;
  /** Width in px; 1.25 if absent. */
  width?: number;
  /** Draws the line in the colour of this kind and not in ink. */
  tone?: NodeKind;
  /** The word of the relation, drawn at the line. */
  word?: string;
  hidden: boolean;
  /** What it says is kept back: a pale band with its word on it, whatever its style and ink. */
  kept?: boolean;
};

export type AtlasGraph = MultiDirectedGraph<NodeLook, LinkLook>;
export type Answer = { nodes: readonly GraphNode[]; links: readonly GraphLink[] };

/** Radius in px where no layout says otherwise. */
export const SIZES: Record<NodeKind, number> = {
  Instrument: 9,
  Article: 7,
  Obligation: 9,
  Institution: 8,
  Country: 8,
  Concept: 8,
  Finding: 7,
};

export const STACK_SIZE = 11;

export const STYLE_OF = {
  mandatory: 'solid',
  qualified: 'long',
  consider: 'short',
  recommended: 'dash-dot',
  optional: 'dots',
  unread: 'wide',
} as const satisfies Record<Force, Style>;

export function createGraph(): AtlasGraph {
  return new MultiDirectedGraph<NodeLook, LinkLook>();
}

/** Every duty has its wording in the data; one without is keeping it back. */
export const isKept = ({ type, force }: GraphLink): boolean => type === 'IMPOSES' && force === undefined;

/** Force gives the style; a duty of an instrument that does not bind is a double line whatever its wording. */
export function styleOf(link: GraphLink, binding = true): Style {
  if (!binding) return 'double';
  return link.force ? STYLE_OF[link.force] : 'solid';
}

function lookOf(data: GraphNode): NodeLook {
  const { kind, name, x = 0, y = 0 } = data;
  return { x, y, size: SIZES[kind], label: name, kind, data, fill: 'full', ink: 'full', hidden: false, pinned: false };
}

/** A stack as it is added; its words and its place come later. */
export function stackLook(stack: Stack): NodeLook {
  return {
    x: 0,
    y: 0,
    size: STACK_SIZE,
    label: '',
    kind: 'Country',
    stack,
    fill: 'full',
    ink: 'full',
    hidden: false,
    pinned: false,
  };
}

/**
 * Adds what is new and refreshes the facts of what is known, without moving it; gives back the ids of the new nodes,
 * which stand at their place on the atlas, or at 0, 0 until they are placed. A link whose end is missing is left out.
 */
export function merge(graph: AtlasGraph, { nodes, links }: Answer): string[] {
  const newcomers: string[] = [];
  for (const data of nodes) {
    if (graph.hasNode(data.id)) graph.mergeNodeAttributes(data.id, { data, label: data.name });
    else {
      graph.addNode(data.id, lookOf(data));
      newcomers.push(data.id);
    }
  }
  for (const data of links) {
    if (graph.hasEdge(data.id)) graph.setEdgeAttribute(data.id, 'data', data);
    else if (graph.hasNode(data.start) && graph.hasNode(data.end)) {
      const gap = confidenceOf(data) === 'low';
      const look: LinkLook = { data, bend: 0, form: 'straight', style: styleOf(data), gap, ink: 'full', hidden: false };
      graph.addEdgeWithKey(data.id, data.start, data.end, look);
    }
  }
  assignBends(graph);
  return newcomers;
}

const pairOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
const STEP = 0.16;

/** Spreads links between the same two nodes, evenly on both sides of the straight line; a single link keeps its bend. */
export function assignBends(graph: AtlasGraph): void {
  const pairs = new Map<string, string[]>();
  graph.forEachEdge((id, look, start, end) => {
    if (look.hidden) return;
    const pair = pairOf(start, end);
    const known = pairs.get(pair);
    if (known) known.push(id);
    else pairs.set(pair, [id]);
  });
  for (const ids of pairs.values()) {
    if (ids.length < 2) continue;
    ids.sort();
    ids.forEach((id, i) => {
      // The side is counted from the smaller id, so that opposite directions do not fall on one curve.
      const way = graph.source(id) < graph.target(id) ? 1 : -1;
      const bend = way * STEP * (i - (ids.length - 1) / 2);
      const form = graph.getEdgeAttribute(id, 'form');
      if (bend === graph.getEdgeAttribute(id, 'bend')) return;
      graph.mergeEdgeAttributes(id, { bend, form: form === 'straight' && bend !== 0 ? 'arc' : form });
    });
  }
}
