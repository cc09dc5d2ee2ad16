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
  const marks = cells.map((row) => row.map(markOf));
  const across = (marks[0] ?? []).map((_, column) => marks.map((row) => row[column] ?? UNKNOWN));
  return { rows: seriate(marks), columns: seriate(across) };
}

/** What is known of a cell; undefined: nothing is, so it makes nothing alike or unlike. */
type Mark = string | undefined;
const UNKNOWN = undefined;
const EMPTY = '';
const NOT_KNOWN = new Set<MatrixCell['says']>(['unknown', 'unread', 'not coded', 'not read']);
const NOTHING = new Set<MatrixCell['says']>(['no clause', 'not there', 'not joined', 'not open', 'no such State']);

function markOf({ says, fit, parts }: MatrixCell): Mark {
  if (NOT_KNOWN.has(says)) return UNKNOWN;
  return NOTHING.has(says) ? EMPTY : [says, fit, ...(parts ?? []).map(({ what }) => what)].join(' ');
}

/** The share of unlike cells among those known on both sides of which at least one says something; 1 where there are none. */
export function distance(a: readonly Mark[], b: readonly Mark[]): number {
  let [unlike, compared] = [0, 0];
  a.forEach((mark, at) => {
    const other = b[at];
    if (mark === UNKNOWN || other === UNKNOWN || (mark === EMPTY && other === EMPTY)) return;
    compared += 1;
    if (mark !== other) unlike += 1;
  });
  return compared === 0 ? 1 : unlike / compared;
}

/** An order of all places in which neighbours are alike. */
export function seriate(marks: readonly (readonly Mark[])[]): number[] {
  if (marks.length < 3) return marks.map((_, at) => at);
  const distances = marks.map((a) => marks.map((b) => distance(a, b)));
  const order = bestOrder(clustered(distances), distances);
  const said = (at: number | undefined) =>
    (marks[at ?? -1] ?? []).filter((mark) => mark !== UNKNOWN && mark !== EMPTY).length;
  const [first, last] = [order[0] ?? 0, order.at(-1) ?? 0];
  const turned = said(last) > said(first) || (said(last) === said(first) && last < first);
  return turned ? order.reverse() : order;
}

type Tree = { leaves: readonly number[]; parts?: readonly [Tree, Tree] };

/** Average linkage: again and again the two nearest clusters are joined, at the lowest places among equals. */
function clustered(distances: readonly (readonly number[])[]): Tree {
  let clusters = distances.map((row, at) => ({ tree: { leaves: [at] } as Tree, to: [...row] }));
  while (clusters.length > 1) {
    let [first, second, least] = [0, 1, Number.POSITIVE_INFINITY];
    clusters.forEach(({ to }, a) => {
      for (let b = a + 1; b < clusters.length; b += 1) {
        const far = to[b] ?? 1;
        if (far < least) [first, second, least] = [a, b, far];
      }
    });
    const [one, two] = [clusters[first], clusters[second]];
    if (!one || !two) break;
    const [n, m] = [one.tree.leaves.length, two.tree.leaves.length];
    const tree: Tree = { leaves: [...one.tree.leaves, ...two.tree.leaves], parts: [one.tree, two.tree] };
    const joined = one.to.map((far, at) => (n * far + m * (two.to[at] ?? 1)) / (n + m));
    clusters = clusters.flatMap((cluster, at) => {
      if (at === second) return [];
      const to = at === first ? joined : cluster.to.map((far, other) => (other === first ? (joined[at] ?? far) : far));
      return [{ tree: at === first ? tree : cluster.tree, to: to.filter((_, other) => other !== second) }];
    });
  }
  return clusters[0]?.tree ?? { leaves: [] };
}

/** Of the orders that the tree allows, the one in which the way along all leaves is the shortest. */
function bestOrder(tree: Tree, distances: readonly (readonly number[])[]): number[] {
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
