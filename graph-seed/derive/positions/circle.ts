/** Angles on the atlas: in turns of a full circle, clockwise from the top. */

export type Point = { x: number; y: number };

/** y points up; rounded to a thousandth of half the square's side. */
export function at(radius: number, turn: number, centre: Point = { x: 0, y: 0 }): Point {
  const angle = turn * 2 * Math.PI;
  return { x: rounded(centre.x + radius * Math.sin(angle)), y: rounded(centre.y + radius * Math.cos(angle)) };
}

export function turnOf({ x, y }: Point): number {
  return wrap(Math.atan2(x, y) / (2 * Math.PI));
}

/** The direction of the sum of these directions; undefined where they cancel out. */
export function meanTurn(turns: readonly number[]): number | undefined {
  const sum = turns.reduce(
    (point, turn) => ({ x: point.x + Math.sin(turn * 2 * Math.PI), y: point.y + Math.cos(turn * 2 * Math.PI) }),
    { x: 0, y: 0 },
  );
  return Math.hypot(sum.x, sum.y) < 1e-6 ? undefined : turnOf(sum);
}

export function wrap(turn: number): number {
  return turn - Math.floor(turn);
}

/**
 * Wished turns, sorted, to turns at least `gap` apart and as near to the wishes as they can be (least squares): wishes
 * that crowd are pooled into a block around their mean. The circle is cut where it is emptiest.
 */
export function spread(wishes: readonly number[], gap: number): number[] {
  if (wishes.length === 0) return [];
  const cut = emptiest(wishes);
  const order = [...wishes.keys()].sort((a, b) => wrap((wishes[a] ?? 0) - cut) - wrap((wishes[b] ?? 0) - cut) || a - b);
  const blocks: { sum: number; size: number }[] = [];
  order.forEach((index, rank) => {
    let block = { sum: wrap((wishes[index] ?? 0) - cut) - rank * gap, size: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.size >= block.sum / block.size; last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, size: last.size + block.size };
      blocks.pop();
    }
    blocks.push(block);
  });
  const starts = blocks.flatMap(({ sum, size }) => Array<number>(size).fill(sum / size));
  const room = Math.max(0, 1 - wishes.length * gap);
  const turns = new Array<number>(wishes.length).fill(0);
  order.forEach((index, rank) => {
    const start = Math.min(Math.max(starts[rank] ?? 0, 0), room);
    turns[index] = wrap(cut + start + (rank + 0.5) * gap);
  });
  return turns;
}

/** The middle of the widest gap between neighbouring turns. */
export function emptiest(wishes: readonly number[]): number {
  const sorted = [...wishes].sort((a, b) => a - b);
  let best = { width: -1, middle: 0 };
  sorted.forEach((wish, index) => {
    const next = index + 1 < sorted.length ? (sorted[index + 1] ?? 0) : (sorted[0] ?? 0) + 1;
    if (next - wish > best.width) best = { width: next - wish, middle: wrap((wish + next) / 2) };
  });
  return best.middle;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
