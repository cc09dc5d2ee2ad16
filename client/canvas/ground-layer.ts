/** The layers under the nodes where WebGL draws: land and thin lines below the links, arcs and ties above them. */
import type Sigma from 'sigma';
import type { AtlasGraph, LinkLook, NodeLook } from '../graph/graph.ts';
import { drawBackdrop, drawRim, hasBackdrop } from './draw-ground.ts';
import type { CanvasState } from './label-layer.ts';
import { projectionOf } from './projection.ts';

export function createGroundLayer(sigma: Sigma<NodeLook, LinkLook>, graph: AtlasGraph, state: CanvasState): void {
  const { edgeLabels, backdrop } = sigma.createCanvasContext('backdrop').getCanvases();
  if (backdrop) sigma.getContainer().prepend(backdrop);
  sigma.resize(true);
  const [above, below] = [edgeLabels?.getContext('2d'), backdrop?.getContext('2d')];
  if (!above || !backdrop || !below) throw new Error('Canvas: the 2D layers of the ground are missing');
  sigma.on('afterRender', () => {
    if (graph.order === 0) return;
    const { overlay, ties, theme, session } = state;
    const seen = { projection: projectionOf(sigma), theme };
    const empty = !hasBackdrop(overlay);
    if (!empty || !backdrop.hidden) {
      // A layer that is not there is not composed.
      backdrop.hidden = empty;
      below.clearRect(0, 0, seen.projection.width, seen.projection.height);
      drawBackdrop(below, overlay, seen);
    }
    drawRim(above, overlay, ties, graph, seen, session);
  });
}
