/**
 * All loopless paths of one length at a time, shortest length first, so that a whole length can be ranked before ten are
 * shown. A step is taken only where the next stop, and from there the rest, is still near enough.
 */
import type { Budget } from './budget.ts';
import { reachOf } from './distances.ts';
import type { Walk } from './rules.ts';

export type Levels = {
  /** Every path of exactly so many steps, in the order of its nodes; at most `most` of them. */
  paths(length: number, most: number): { paths: number[][]; complete: boolean };
  /** No path is shorter. Infinity where there is none within `within` steps. */
  atLeast(within: number): number;
};

/** What a path must be beside loopless. */
export type Demands = {
  /** Whether the path so far (empty at the start) may go on to this node. */
  mayGoOn(path: readonly number[], next: number): boolean;
  /** Sees each whole path; one that it refuses is not counted. */
  accepts(path: readonly number[]): boolean;
};

/** `size`: how many nodes the graph has. */
export function levelsOf(walk: Walk, stops: readonly number[], size: number, demands: Demands, budget: Budget): Levels {
  const onwards = new Map<number, readonly number[]>();
  const reaches = stops.slice(1).map((target, piece) => reachOf(walk, target, size, others(stops, piece), budget));

  /** Nodes to which a path may go on so that the next stop stays within `near` steps; a hub has many others. */
  const onward = (piece: number, node: number, near: number): readonly number[] => {
    if (near < 0) return [];
    const key = (near * reaches.length + piece) * size + node;
    const known = onwards.get(key);
    if (known) return known;
    const all = walk.next(node);
    budget.spend(all.length);
    const leading = all.filter((next) => (reaches[piece]?.steps(next, near) ?? Number.POSITIVE_INFINITY) <= near);
    onwards.set(key, leading);
    return leading;
  };

  const rest = (piece: number, within: number): number => {
    let steps = 0;
    for (let next = piece + 1; next < reaches.length && steps <= within; next += 1) {
      steps += reaches[next]?.steps(stops[next] ?? -1, within - steps) ?? 0;
    }
    return steps;
  };
  const paths = (length: number, most: number): { paths: number[][]; complete: boolean } => {
    const found: number[][] = [];
    const path: number[] = [];
    const on = new Set<number>();
    const rests = reaches.map((_, piece) => rest(piece, length));
    const visit = (node: number, from: number, left: number): boolean => {
      const arrived = node === stops[from + 1];
      const piece = arrived ? from + 1 : from;
      if (piece === reaches.length) {
        if (left > 0 || !demands.mayGoOn(path, node) || !demands.accepts([...path, node])) return true;
        if (found.length === most) return false;
        found.push([...path, node]);
        return true;
      }
      const near = left - (rests[piece] ?? 0);
      if ((reaches[piece]?.steps(node, near) ?? Number.POSITIVE_INFINITY) > near) return true;
      if (!demands.mayGoOn(path, node)) return true;
      budget.spend(2);
      if (budget.over) return false;
      path.push(node);
      on.add(node);
      let goOn = true;
      for (const next of onward(piece, node, near - 1)) {
        if (on.has(next)) continue;
        goOn = visit(next, piece, left - 1);
        if (!goOn) break;
      }
      path.pop();
      on.delete(node);
      return goOn;
    };
    const complete = visit(stops[0] ?? -1, 0, length);
    return { paths: found, complete };
  };
  return { paths, atLeast: (within) => rest(-1, within) };
}

/** Stops that the piece from this stop to the next may not pass. */
function others(stops: readonly number[], piece: number): ReadonlySet<number> {
  return new Set(stops.filter((_, number) => number !== piece && number !== piece + 1));
}
