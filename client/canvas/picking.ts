/** What is under a point of the canvas, found by geometry: sigma, too, is answered so, and reads no pixel of its canvas. */
import type Sigma from 'sigma';
import type { LinkLook, NodeLook } from '../graph/graph.ts';
import type { DrawnList } from './drawn-list.ts';
import type { Target } from './events.ts';
import { linkAt, nodeAt } from './hit.ts';
import { createOrder } from './in-order.ts';
import type { Theme } from './palette.ts';
import { projection } from './projection.ts';
import type { Session } from './reducers.ts';

type Point = { x: number; y: number };
/** What sigma asks itself at each event of the pointer, declared private. */
type SigmaHits = {
  getNodeAtPosition(point: Point): string | null;
  getEdgeAtPoint(x: number, y: number): string | null;
};
/** `resting`: the session without what is hovered, which changes neither order nor border by more than a px. */
export type PickingState = { resting: Session; theme: Theme };

/** Answers sigma's questions, and gives back the answer to ours. A name is its node; `labelAt`: whose name stands there. */
export function createPicking(
  sigma: Sigma<NodeLook, LinkLook>,
  list: DrawnList,
  state: PickingState,
  labelAt: (point: Point) => string | null = () => null,
): (point: Point) => Target {
  const order = createOrder();
  const seen = () => {
    const { width, height } = sigma.getDimensions();
    return projection(width, height, sigma.getCamera().getState());
  };
  const named = (point: Point) => {
    const id = labelAt(point);
    return id !== null && sigma.getGraph().hasNode(id) ? id : null;
  };
  const node = (point: Point) =>
    nodeAt(order.nodes(list.now(), state.resting, state.theme), seen(), point) ?? named(point);
  const link = (point: Point) =>
    linkAt(order.links(list.now(), state.resting, state.theme), seen(), state.theme, point);
  const hits = sigma as unknown as SigmaHits;
  hits.getNodeAtPosition = node;
  hits.getEdgeAtPoint = (x, y) => link({ x, y });
  return (point) => {
    const found = node(point);
    return { node: found, link: found ? null : link(point) };
  };
}
