/** Moves nodes to their new places once, with ease; at once where motion is unwanted. */
import type { AtlasGraph } from '../graph/graph.ts';
import { reducedMotion } from './camera.ts';

export type Place = { x: number; y: number; size?: number };
export type Places = ReadonlyMap<string, Place>;

function put(graph: AtlasGraph, places: Places): void {
  graph.updateEachNodeAttributes((id, look) => ({ ...look, ...places.get(id) }), { attributes: ['x', 'y', 'size'] });
}

/** Runs at most 300 ms; calling the result ends it at the goal. */
export function animatePlaces(graph: AtlasGraph, goal: Places, ms = 280): () => void {
  const duration = Math.min(ms, 300);
  const from = new Map<string, Required<Place>>();
  for (const [id] of goal) {
    if (!graph.hasNode(id)) continue;
    const { x, y, size } = graph.getNodeAttributes(id);
    from.set(id, { x, y, size });
  }
  if (duration <= 0 || reducedMotion()) {
    put(graph, goal);
    return () => undefined;
  }
  const start = performance.now();
  let frame = 0;
  const step = () => {
    const t = Math.min((performance.now() - start) / duration, 1);
    const eased = 1 - (1 - t) ** 3;
    const places = new Map<string, Place>();
    for (const [id, a] of from) {
      const b = { ...a, ...goal.get(id) };
      const between = (key: 'x' | 'y' | 'size') => a[key] + (b[key] - a[key]) * eased;
      places.set(id, { x: between('x'), y: between('y'), size: between('size') });
    }
    put(graph, places);
    if (t < 1) frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => {
    cancelAnimationFrame(frame);
    put(graph, goal);
  };
}
