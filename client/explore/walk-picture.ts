/** A walk over the picture by the arrow keys: from node to node as they stand, lighting what is around each, choosing nothing. */
import { nearestThere } from '../graph/nearest-there.ts';
import { graph } from '../picture/picture.ts';
import { changeSession, sessions } from '../state/session.ts';
import { chosenNode, evidenceOf } from './wings.ts';
import { select } from './navigate.ts';
import { toggleStack } from './stacks.ts';
import { say } from './notices.ts';
import { pendingView } from './show-view.ts';

export const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
export type Arrow = (typeof ARROWS)[number];

/** Under the pointer or the cursor of the keys. */
export function pointedNode(): string | undefined {
  const { hovered } = sessions.get();
  return hovered !== undefined && graph.hasNode(hovered) ? hovered : undefined;
}

export function walkOn(arrow: Arrow): void {
  const { wings, path, centre } = pendingView();
  const from = [pointedNode(), chosenNode(), wings?.id, path?.from, centre].find((id) => id && graph.hasNode(id));
  const spots = graph
    .filterNodes((_, { hidden }) => !hidden)
    .map((id) => ({ id, x: graph.getNodeAttribute(id, 'x'), y: graph.getNodeAttribute(id, 'y') }));
  const next = from === undefined ? spots[0]?.id : (nearestThere(spots, from, arrow) ?? from);
  if (next === undefined) return;
  const { label, sub } = graph.getNodeAttributes(next);
  changeSession({ hovered: next });
  say([label, sub].filter(Boolean).join(', '));
}

/** Chooses where the walk has come to; a stack opens or closes. */
export function choosePointed(): Promise<boolean> {
  const here = pointedNode();
  if (here === undefined) return Promise.resolve(false);
  const stack = graph.getNodeAttribute(here, 'stack');
  return stack ? toggleStack(stack) : select(evidenceOf(here));
}
