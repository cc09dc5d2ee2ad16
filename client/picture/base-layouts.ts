/** Where nodes stand: pure functions from what is shown to places, in units of the atlas (y upwards). */
import type { GraphNode } from '#contract/nodes.ts';
import { NODE_KINDS, type NodeKind } from '#contract/ontology.ts';
import type { AtlasGraph, LinkLook } from '../graph/graph.ts';
import type { Insets } from '../canvas/camera.ts';
import type { Place } from '../canvas/animate.ts';

export type Sized = Required<Place>;
export type StrandPath = { nodes: readonly string[]; links: readonly string[] };
export type Strands = {
  places: Map<string, Sized>;
  /** How the links of the paths are drawn: the chosen path in full ink over the others. */
  links: Map<string, Pick<LinkLook, 'form' | 'ink' | 'width'>>;
  /** Nodes and links of the chosen path. */
  chosen: Set<string>;
  /** Of the nodes: full on the chosen path (or all of them together), faint where no path runs through the node asked for. */
  inks: Map<string, LinkLook['ink']>;
};

const STRAND_SIZES: Record<NodeKind, number> = {
  Instrument: 13.5,
  Article: 9,
  Obligation: 13,
  Institution: 12,
  Country: 12,
  Concept: 12,
  Finding: 11,
};
const CHOSEN = 1.42;
const END = 19;
const ROW = { least: 66, most: 118 };
const EDGE = 76;
/** Above the first strand stands half a node, under the last one also its label. */
const HEAD = 28;
const FOOT = 62;

/**
 * Paths from left to right: one column per step, both ends in the middle, strands one under the other in the order
 * given. `width` and `height` are the canvas in px; at the camera's home the places come out in exactly these px.
 * `scale` is the theme's scale of nodes: bigger type needs wider rows and margins.
 */
export function placeStrands(
  paths: readonly StrandPath[],
  kindOf: (id: string) => NodeKind,
  canvas: {
    width: number;
    height: number;
    insets?: Partial<Insets>;
    chosen?: number;
    scale?: number;
    together?: boolean;
    through?: string | undefined;
  },
): Strands {
  const { width, height, chosen = 0, scale = 1 } = canvas;
  const insets = { top: 0, right: 0, bottom: 0, left: 0, ...canvas.insets };
  const steps = Math.max(...paths.map(({ nodes }) => nodes.length), 2);
  const middle = (insets.top + height - insets.bottom + (HEAD - FOOT) * scale) / 2;
  const tall = height - insets.top - insets.bottom - (HEAD + FOOT) * scale;
  const row = Math.min(Math.max(tall / Math.max(paths.length - 1, 1), ROW.least * scale), ROW.most * scale);
  const edge = EDGE * scale;
  const first = insets.left + edge;
  const across = width - insets.right - edge - first;

  // A node that several strands pass stands once, in the first column it is met in, between its strands.
  const met = new Map<string, { column: number; rows: number[] }>();
  for (const [i, { nodes }] of paths.entries())
    for (const [step, id] of nodes.entries()) {
      // A short strand is stretched over the whole width, so that both ends stand in their columns.
      const at = Math.round((step * (steps - 1)) / (nodes.length - 1));
      const known = met.get(id);
      if (known) known.rows.push(i);
      else met.set(id, { column: at, rows: [i] });
    }
  const ends = new Set(paths.flatMap(({ nodes }) => [nodes[0], nodes.at(-1)]).filter((id) => id !== undefined));
  const main = paths[chosen];
  const lit = new Set(main ? [...main.nodes, ...main.links] : []);

  const columns = new Map<number, { id: string; at: number }[]>();
  for (const [id, { column: at, rows }] of met) {
    const mean = rows.reduce((sum, n) => sum + n, 0) / rows.length;
    const wanted = ends.has(id) ? (paths.length - 1) / 2 : mean;
    columns.set(at, [...(columns.get(at) ?? []), { id, at: wanted }]);
  }
  const lefts = columnsOf(steps, columns, kindOf);
  // More rows than there is room for are seen from further away; then they are also laid out wider, so that names find room.
  const wider = Math.max(1, (row * (paths.length - 1)) / Math.max(tall, 1));
  const unit = Math.min(width, height) / 2;
  const places = new Map<string, Sized>();
  for (const [at, members] of columns)
    for (const { id, at: line } of apart(members)) {
      const x = first + (lefts[at] ?? 0) * across;
      const y = middle + (line - (paths.length - 1) / 2) * row;
      const size = ends.has(id) ? END : STRAND_SIZES[kindOf(id)] * (lit.has(id) && !canvas.together ? CHOSEN : 1);
      places.set(id, { x: ((x - width / 2) * wider) / unit, y: (height / 2 - y) / unit, size });
    }

  const { together = false, through } = canvas;
  const inkOf = (i: number): LinkLook['ink'] => {
    if (through !== undefined) return paths[i]?.nodes.includes(through) ? 'full' : 'faint';
    return together || i === chosen ? 'full' : 'soft';
  };
  const links: Strands['links'] = new Map();
  const inks: Strands['inks'] = new Map();
  for (const [i, { nodes, links: ids }] of paths.entries()) {
    const ink = inkOf(i);
    for (const id of nodes) inks.set(id, darker(ink, inks.get(id)));
    for (const id of ids) {
      const known = links.get(id);
      links.set(id, {
        form: 'strand',
        ink: darker(ink, known?.ink),
        width: i === chosen || known?.width === 2.5 ? 2.5 : 1.75,
      });
    }
  }
  return { places, links, chosen: lit, inks };
}

/** Names of instruments are long, and beside them stand articles: they get more room than what stands before the others. */
const ROOM_AFTER: Partial<Record<NodeKind, number>> = { Instrument: 2 };

/** Where each column stands, in shares of the width from 0 to 1. */
function columnsOf(
  steps: number,
  columns: ReadonlyMap<number, readonly { id: string }[]>,
  kindOf: (id: string) => NodeKind,
): number[] {
  const gaps = Array.from({ length: steps - 1 }, (_, at) =>
    Math.max(1, ...(columns.get(at) ?? []).map(({ id }) => ROOM_AFTER[kindOf(id)] ?? 1)),
  );
  const all = gaps.reduce((sum, gap) => sum + gap, 0);
  const lefts = [0];
  for (const gap of gaps) lefts.push((lefts.at(-1) ?? 0) + gap / all);
  return lefts;
}

/** What several strands share stands in the ink of the darkest. */
function darker(a: LinkLook['ink'], b: LinkLook['ink'] = a): LinkLook['ink'] {
  return INKS.indexOf(a) < INKS.indexOf(b) ? a : b;
}
const INKS = ['full', 'soft', 'faint'];

/** Keeps the order and the places wanted, but never less than one row between two; spreads around their middle. */
function apart(members: readonly { id: string; at: number }[]): { id: string; at: number }[] {
  const sorted = [...members].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  // Clusters that touch are merged and centred on the mean of what their members wanted.
  const clusters: { members: typeof sorted; sum: number }[] = [];
  for (const member of sorted) {
    clusters.push({ members: [member], sum: member.at });
    for (;;) {
      const last = clusters.at(-1);
      const before = clusters.at(-2);
      if (!last || !before) break;
      const end = before.sum / before.members.length + (before.members.length - 1) / 2;
      const start = last.sum / last.members.length - (last.members.length - 1) / 2;
      if (start - end >= 1) break;
      clusters.splice(-2, 2, { members: [...before.members, ...last.members], sum: before.sum + last.sum });
    }
  }
  return clusters.flatMap(({ members: inside, sum }) => {
    const start = sum / inside.length - (inside.length - 1) / 2;
    return inside.map(({ id }, i) => ({ id, at: start + i }));
  });
}

/**
 * Places for newcomers in a fan beside their owner, each kind in its own sector, nearest rows first, `gap` units
 * between any two nodes. Gives places for the newcomers only: what stands already is not moved.
 */
export function placeBeside(
  graph: AtlasGraph,
  owner: string,
  newcomers: readonly { id: string; kind: NodeKind; name: string }[],
  gap = 0.11,
): Map<string, { x: number; y: number }> {
  const centre = graph.getNodeAttributes(owner);
  const fresh = new Set(newcomers.map(({ id }) => id));
  const standing: { x: number; y: number }[] = [];
  let awayX = 0;
  let awayY = 0;
  graph.forEachNode((id, { x, y, hidden }) => {
    if (fresh.has(id) || hidden) return;
    standing.push({ x, y });
    if (id === owner) return;
    const far = Math.max(Math.hypot(x - centre.x, y - centre.y), gap / 10);
    // Near ones weigh more: the fan opens to where there is room.
    awayX -= (x - centre.x) / far ** 2;
    awayY -= (y - centre.y) / far ** 2;
  });
  const facing = awayX === 0 && awayY === 0 ? 0 : Math.atan2(awayY, awayX);
  const near = gap * 1.9;
  const spread = Math.min(Math.max((newcomers.length * gap) / near, Math.PI / 3), Math.PI * 1.5);

  const places = new Map<string, { x: number; y: number }>();
  let from = facing + spread / 2;
  for (const kind of NODE_KINDS) {
    const members = newcomers.filter((node) => node.kind === kind).sort((a, b) => (a.name < b.name ? -1 : 1));
    if (members.length === 0) continue;
    const sector = spread * (members.length / newcomers.length);
    const slots = fan(centre, from, sector, near, gap);
    const taken = ({ x, y }: { x: number; y: number }) =>
      standing.some((other) => Math.hypot(other.x - x, other.y - y) < gap * 0.98);
    for (const { id } of members) {
      // Not a for…of, which would close the slots at the first break.
      let slot = slots.next().value;
      while (taken(slot)) slot = slots.next().value;
      standing.push(slot);
      places.set(id, slot);
    }
    from -= sector;
  }
  return places;
}

/** Endless slots of a sector, clockwise from `from`, row by row outwards. */
function* fan(
  centre: { x: number; y: number },
  from: number,
  sector: number,
  near: number,
  gap: number,
): Generator<{ x: number; y: number }, never> {
  for (let radius = near; ; radius += gap) {
    const count = Math.max(Math.floor((sector * radius) / gap), 1);
    for (let i = 0; i < count; i++) {
      const angle = from - (sector * (i + 0.5)) / count;
      yield { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
    }
  }
}

const ATLAS_SIZES: Record<NodeKind, number> = {
  Instrument: 7,
  Article: 4,
  Obligation: 5.5,
  Institution: 7,
  Country: 4.2,
  Concept: 5.5,
  Finding: 4.5,
};

/** The atlas: every node at its own place, and the chosen instrument has changed places with the one in the middle. */
export function placeAtlas(nodes: readonly GraphNode[], centre?: string): Map<string, Sized> {
  const places = new Map<string, Sized>();
  let middle: string | undefined;
  for (const { id, kind, x, y } of nodes) {
    if (x === undefined || y === undefined) continue;
    places.set(id, { x, y, size: ATLAS_SIZES[kind] });
    if (kind === 'Instrument' && Math.hypot(x, y) < 1e-3) middle = id;
  }
  const chosen = centre ?? middle;
  const there = chosen && places.get(chosen);
  if (!there) return places;
  const old = middle && places.get(middle);
  if (old && middle && middle !== chosen) places.set(middle, { ...there, size: old.size });
  if (chosen) places.set(chosen, { x: 0, y: 0, size: 17 });
  return places;
}
