/** Linked nodes near one another, the others apart (ForceAtlas2), from given starts and for a given number of steps. */
import { spread } from './spread.ts';
import type { Job } from './force-steps.ts';
import { edges, placeRows } from './rows.ts';
import { besides, byId, emptyBackdrop, type LaidOut, type LayoutInput, type Spot } from './types.ts';

type Placing = { job: Job; ids: string[] };

/** Fixed by size, so that the same facts end in the same picture. */
const STEPS = { few: 600, many: 300 };
const MANY = 500;
/** ForceAtlas2 works in units of its own. */
const OWN = 100;
/** Room of a node, in units of the atlas; labels are wider than high. */
const ROOM = { gap: 0.085, stretch: 1.35 };
/** Radius in px of a node that needs this room. */
const USUAL = 8;

/** What is linked, in order of ids; what stands on nothing drawn is no matter of forces. */
export function forceJob({ nodes, links, base }: LayoutInput): Placing {
  const beside = besides(nodes, links);
  const ids = [...beside.keys()].filter((id) => (beside.get(id)?.length ?? 0) > 0);
  const index = new Map(ids.map((id, i) => [id, i]));
  const pairs = new Map<string, [number, number]>();
  for (const { start, end } of byId(links)) {
    const [a, b] = [index.get(start), index.get(end)];
    if (a !== undefined && b !== undefined && a !== b) pairs.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b]);
  }
  const matrix = new Float32Array(ids.length * 10);
  for (const [i, id] of ids.entries()) {
    const { x, y } = startOf(id, base);
    matrix.set([x * OWN, y * OWN, 0, 0, 0, 0, 1 + (beside.get(id)?.length ?? 0), 1, 1, 0], i * 10);
  }
  // Forces add up in the order of the pairs.
  const sorted = [...pairs.values()]
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    .sort(([a, b], [c, d]) => a - c || b - d);
  const edgeMatrix = Float32Array.from(sorted.flatMap(([a, b]) => [a * 10, b * 10, 1]));
  return { ids, job: { nodes: matrix, edges: edgeMatrix, iterations: ids.length >= MANY ? STEPS.many : STEPS.few } };
}

/** From the numbers reached to places: centred, at the scale of the atlas, no two on one another. */
export function forcePlaces({ nodes, base, room }: LayoutInput, ids: readonly string[], matrix: Float32Array): LaidOut {
  const spots = ids.map((id, i): [string, Spot] => [id, { x: matrix[i * 10] ?? 0, y: -(matrix[i * 10 + 1] ?? 0) }]);
  const [cx, cy] = [mean(spots.map(([, { x }]) => x)), mean(spots.map(([, { y }]) => y))];
  const far = spots.map(([, { x, y }]) => Math.hypot(x - cx, y - cy)).sort((a, b) => a - b);
  // Nine of ten within the circle that so many nodes need.
  const reach = far[Math.floor(far.length * 0.9)] || 1;
  const scale = (ROOM.gap * room * 1.15 * Math.sqrt(ids.length)) / reach;
  const places: LaidOut['places'] = new Map(
    spots.map(([id, { x, y }]) => [id, { x: (x - cx) * scale, y: (y - cy) * scale }]),
  );
  spread(places, {
    ...ROOM,
    gap: ROOM.gap * room,
    sizes: new Map(ids.map((id) => [id, Math.max(1, (base.get(id)?.size ?? 0) / USUAL / room)])),
  });
  const backdrop = emptyBackdrop();
  const { left, right, low } = edges(places);
  const lone = nodes.filter(({ id }) => !places.has(id));
  const [from, to] = [Math.min(left, -1.2), Math.max(right, 1.2)];
  placeRows(
    { room, says: 'layouts.unlinked', nodes: lone, left: from, right: to, top: low - 0.25 * room },
    places,
    backdrop,
  );
  return { places, backdrop };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / Math.max(values.length, 1);

/** Where it stands already, a little off, so that no two start on one spot. */
function startOf(id: string, base: LayoutInput['base']): Spot {
  let hash = 2_166_136_261;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  const off = { x: ((hash & 0xffff) / 0xffff - 0.5) / 100, y: ((hash >>> 16) / 0xffff - 0.5) / 100 };
  const { x, y } = base.get(id) ?? { x: off.x * 100, y: off.y * 100 };
  return { x: x + off.x, y: y + off.y };
}
