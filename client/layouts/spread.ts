/** Parts nodes that stand on one another, by the least push, always in the same way. */
import type { Spot } from './types.ts';

/** Labels are wider than high: nodes beside one another need more room than nodes one above the other. */
type Room = { gap: number; stretch?: number; passes?: number; sizes?: ReadonlyMap<string, number> };

/** Moves the spots until no two are nearer than `gap` (`stretch` times as far sideways; more for those of a size above 1), or for so many passes. */
export function spread(places: Map<string, Spot>, { gap, stretch = 1, passes = 60, sizes }: Room): void {
  const ids = [...places.keys()].sort();
  const xs = Float64Array.from(ids, (id) => (places.get(id)?.x ?? 0) / stretch);
  const ys = Float64Array.from(ids, (id) => places.get(id)?.y ?? 0);
  const needs = Float64Array.from(ids, (id) => (gap * (sizes?.get(id) ?? 1)) / 2);
  for (let pass = 0; pass < passes; pass++) if (!push(xs, ys, needs)) break;
  for (const [i, id] of ids.entries()) places.set(id, { x: (xs[i] ?? 0) * stretch, y: ys[i] ?? 0 });
}

function push(xs: Float64Array, ys: Float64Array, needs: Float64Array): boolean {
  const cell = 2 * needs.reduce((most, need) => Math.max(most, need), 0);
  const cells = new Map<string, number[]>();
  const at = (i: number): [number, number] => [Math.floor((xs[i] ?? 0) / cell), Math.floor((ys[i] ?? 0) / cell)];
  for (let i = 0; i < xs.length; i++) {
    const key = at(i).join();
    const known = cells.get(key);
    if (known) known.push(i);
    else cells.set(key, [i]);
  }
  let moved = false;
  for (let i = 0; i < xs.length; i++) {
    const [cx, cy] = at(i);
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (const j of cells.get(`${cx + dx},${cy + dy}`) ?? [])
          if (j > i && pushPair(xs, ys, i, j, (needs[i] ?? 0) + (needs[j] ?? 0))) moved = true;
  }
  return moved;
}

function pushPair(xs: Float64Array, ys: Float64Array, i: number, j: number, gap: number): boolean {
  const [ax = 0, ay = 0, bx = 0, by = 0] = [xs[i], ys[i], xs[j], ys[j]];
  let [dx, dy] = [bx - ax, by - ay];
  let far = Math.hypot(dx, dy);
  if (far >= gap * 0.999) return false;
  if (far < gap / 1000) {
    // On one spot there is no direction: each pair takes its own.
    const angle = (i * 12.9898 + j * 78.233) % (2 * Math.PI);
    [dx, dy, far] = [Math.cos(angle), Math.sin(angle), 1];
  }
  const by2 = (gap - Math.hypot(bx - ax, by - ay)) / 2 / far;
  xs[i] = ax - dx * by2;
  ys[i] = ay - dy * by2;
  xs[j] = bx + dx * by2;
  ys[j] = by + dy * by2;
  return true;
}
