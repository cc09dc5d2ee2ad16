/** How many steps a node is from a target, searched backwards from the target and only as deep as asked. */
import type { Budget } from './budget.ts';
import type { Walk } from './rules.ts';

export type Reach = {
  /** Steps to the target, or Infinity where they are more than `within` (or there is no way). */
  steps(node: number, within: number): number;
};

/** `shut`: nodes that may not be passed. */
export function reachOf(walk: Walk, target: number, size: number, shut: ReadonlySet<number>, budget: Budget): Reach {
  budget.spend(size >> 2);
  const distance = new Int16Array(size).fill(-1);
  let frontier = [target];
  let depth = 0;
  distance[target] = 0;

  const deepen = (): void => {
    depth += 1;
    const found: number[] = [];
    for (const node of frontier) {
      for (const earlier of walk.before(node)) {
        if (distance[earlier] !== -1 || shut.has(earlier)) continue;
        distance[earlier] = depth;
        found.push(earlier);
      }
    }
    frontier = found;
  };
  return {
    steps(node, within) {
      while (distance[node] === -1 && depth < within && frontier.length > 0 && !budget.over) deepen();
      const steps = distance[node] ?? -1;
      return steps === -1 || steps > within ? Number.POSITIVE_INFINITY : steps;
    },
  };
}
