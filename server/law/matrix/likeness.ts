/**
 * Puts the rows and the columns of a matrix so that neighbours are alike: average-linkage clustering, whose leaves are then
 * turned so that the sum of the distances between neighbours is the smallest that the tree allows (Bar-Joseph, Gifford and
 * Jaakkola, "Fast optimal leaf ordering for hierarchical clustering", Bioinformatics 17, 2001, S22). Nothing is drawn by
 * chance: ties go to the lower place, and the order begins at the end that says more.
 */
import type { MatrixCell } from '../../contract/matrix.ts';

/** Rows and columns by their places in the given order. */
export type Likeness = { rows: number[]; columns: number[] };

export function likenessOf(cells: readonly (readonly MatrixCell[])[]): Likeness {
  const numbers = new Map<string, number>();
  const marks = cells.map((row) => row.map((cell) => markOf(cell, numbers)));
  const across = (marks[0] ?? []).map((_, column) => marks.map((row) => row[column] ?? UNKNOWN));
  return { rows: seriate(marks), columns: seriate(across) };
}

/** What a cell says, as a number from 1, the same for the same; nothing known of it makes nothing alike or unlike. */
type Mark = number;
export const UNKNOWN = -1;
export const EMPTY = 0;
const NOT_KNOWN = new Set<MatrixCell['says']>(['unknown', 'unread', 'not coded', 'not read']);
const NOTHING = new Set<MatrixCell['says']>(['no clause', 'not there', 'not joined', 'not open', 'no such State']);

function markOf({ says, fit, parts }: MatrixCell, numbers: Map<string, number>): Mark {
  if (NOT_KNOWN.has(says)) return UNKNOWN;
  if (NOTHING.has(says)) return EMPTY;
  const said = [says, fit, ...(parts ?? []).map(({ what }) => what)].join(' ');
  const number = numbers.get(said) ?? numbers.size + 1;
  numbers.set(said, number);
  return number;
}

/** The share of unlike cells among those known on both sides of which at least one says something; 1 where there are none. */
export function distance(a: readonly Mark[], b: readonly Mark[]): number {
  let [unlike, compared] = [0, 0];
  for (let at = 0; at < a.length; at += 1) {
    const [mark, other] = [a[at] ?? UNKNOWN, b[at] ?? UNKNOWN];
    if (mark === UNKNOWN || other === UNKNOWN || (mark === EMPTY && other === EMPTY)) continue;
    compared += 1;
    if (mark !== other) unlike += 1;
  }
  return compared === 0 ? 1 : unlike / compared;
}

/** An order of all places in which neighbours are alike. */
export function seriate(marks: readonly (readonly Mark[])[]): number[] {
  if (marks.length < 3) return marks.map((_, at) => at);
  const distances = distancesOf(marks);
  const order = bestOrder(clustered(distances), distances);
  const said = (at: number | undefined) =>
    (marks[at ?? -1] ?? []).filter((mark) => mark !== UNKNOWN && mark !== EMPTY).length;
  const [first, last] = [order[0] ?? 0, order.at(-1) ?? 0];
  const turned = said(last) > said(first) || (said(last) === said(first) && last < first);
  return turned ? order.reverse() : order;
}

function distancesOf(marks: readonly (readonly Mark[])[]): Float64Array[] {
  const distances = marks.map(() => new Float64Array(marks.length));
  marks.forEach((mark, a) => {
    for (let b = a; b < marks.length; b += 1) {
      const far = distance(mark, marks[b] ?? []);
      for (const [one, two] of [
        [a, b],
        [b, a],
      ] as const)
        (distances[one] ?? [])[two] = far;
    }
  });
  return distances;
}

type Tree = { leaves: readonly number[]; parts?: readonly [Tree, Tree] };

/** Average linkage: again and again the two nearest clusters are joined, at the lowest places among equals. */
function clustered(distances: readonly Float64Array[]): Tree {
  let clusters = distances.map((row, at) => ({ tree: { leaves: [at] } as Tree, to: row.slice(), at }));
  while (clusters.length > 1) {
    let [first, second] = [clusters[0], clusters[1]];
    let least = Number.POSITIVE_INFINITY;
    for (const [place, one] of clusters.entries()) {
      for (let other = place + 1; other < clusters.length; other += 1) {
        const two = clusters[other];
        const far = one.to[two?.at ?? -1] ?? 1;
        if (far < least) [first, second, least] = [one, two, far];
      }
    }
    if (!first || !second) break;
    const [n, m] = [first.tree.leaves.length, second.tree.leaves.length];
    for (const { to, at } of clusters) {
      const far = (n * (first.to[at] ?? 1) + m * (second.to[at] ?? 1)) / (n + m);
      to[first.at] = far;
      first.to[at] = far;
    }
    first.tree = { leaves: [...first.tree.leaves, ...second.tree.leaves], parts: [first.tree, second.tree] };
    clusters = clusters.filter((cluster) => cluster !== second);
  }
  return clusters[0]?.tree ?? { leaves: [] };
}

/** Of the orders that the tree allows, the one in which the way along all leaves is the shortest. */
function bestOrder(tree: Tree, distances: readonly Float64Array[]): number[] {
  const size = distances.length;
  const far = (a: number, b: number): number => distances[a]?.[b] ?? 0;
  /** Way along the leaves of a cluster that begins with the one and ends with the other, and the leaves where it is joined. */
  const ways = new Float64Array(size * size);
  const joints = new Map<number, [number, number]>();
  const measure = ({ parts }: Tree): void => {
    if (!parts) return;
    const [left, right] = parts;
    measure(left);
    measure(right);
    for (const a of left.leaves) {
      /** To each leaf of the right part, the shortest way that begins with `a` and steps over to it. */
      const inner = endsOf(left, a);
      const over = right.leaves.map((k) => {
        let [best, by] = [Number.POSITIVE_INFINITY, a];
        for (const m of inner) {
          const way = (ways[a * size + m] ?? 0) + far(m, k);
          if (way < best) [best, by] = [way, m];
        }
        return { k, best, by };
      });
      for (const b of right.leaves) {
        const begins = new Set(endsOf(right, b));
        let [best, joint] = [Number.POSITIVE_INFINITY, [a, b] as [number, number]];
        for (const { k, best: way, by } of over) {
          const whole = begins.has(k) ? way + (ways[k * size + b] ?? 0) : Number.POSITIVE_INFINITY;
          if (whole < best) [best, joint] = [whole, [by, k]];
        }
        ways[a * size + b] = best;
        ways[b * size + a] = best;
        joints.set(a * size + b, joint);
      }
    }
  };
  measure(tree);
  const walk = (part: Tree, from: number, to: number): number[] => {
    if (!part.parts) return [from];
    const [left, right] = part.parts;
    if (!left.leaves.includes(from)) return walk(part, to, from).reverse();
    const [m, k] = joints.get(from * size + to) ?? [from, to];
    return [...walk(left, from, m), ...walk(right, k, to)];
  };
  let [ends, least] = [[0, 0] as [number, number], Number.POSITIVE_INFINITY];
  const [left, right] = tree.parts ?? [tree, tree];
  for (const a of left.leaves)
    for (const b of right.leaves)
      if ((ways[a * size + b] ?? 0) < least) [ends, least] = [[a, b], ways[a * size + b] ?? 0];
  return tree.parts ? walk(tree, ...ends) : [...tree.leaves];
}

/** Leaves that can stand at the other end of a cluster that begins with this one. */
function endsOf({ leaves, parts }: Tree, leaf: number): readonly number[] {
  if (!parts) return leaves;
  const [left, right] = parts;
  return left.leaves.includes(leaf) ? right.leaves : left.leaves;
}
