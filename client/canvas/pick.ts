/** From sigma's events to the five things a hand can do: point, pick, open, ask for the menu, and drag. */
import type Sigma from 'sigma';
import type { MouseCoords } from 'sigma/types';
import type { LinkLook, NodeLook } from '../state/graph.ts';

export type Target = { node: string | null; link: string | null };
export type Picked = Target & {
  button: number;
  /** Px from the canvas's top left corner. */
  position: { x: number; y: number };
  /** Shift, Ctrl or Cmd held: add to what is chosen. */
  adding: boolean;
};
export type Hands = {
  onPick?(pick: Picked): void;
  onHover?(target: Target): void;
  onOpen?(target: Target): void;
  onMenu?(pick: Picked): void;
  /** A node was dragged there and let go, in units of the atlas; without this handler nodes stay where they are. */
  onDrop?(node: string, place: { x: number; y: number }): void;
};

const LONG_PRESS = 500;

export function listen(sigma: Sigma<NodeLook, LinkLook>, hands: Hands): void {
  const pickOf = (target: Partial<Target>, { x, y, original }: MouseCoords, button = 0): Picked => ({
    node: null,
    link: null,
    ...target,
    button,
    position: { x, y },
    adding: original.shiftKey || original.ctrlKey || original.metaKey,
  });
  const hover = (target: Partial<Target>) => {
    sigma.getContainer().style.cursor = target.node || target.link ? 'pointer' : '';
    hands.onHover?.({ node: null, link: null, ...target });
  };

  // Sigma calls any two quick clicks a double click, also on two different things: that is then two picks.
  let last: string | null = null;
  const pick = (target: Partial<Target>, event: MouseCoords) => {
    last = target.node ?? target.link ?? null;
    hands.onPick?.(pickOf(target, event));
  };
  const open = (target: Partial<Target>, event: MouseCoords) => {
    event.preventSigmaDefault();
    if ((target.node ?? target.link) === last) hands.onOpen?.({ node: null, link: null, ...target });
    else pick(target, event);
  };
  sigma.on('clickNode', ({ node, event }) => pick({ node }, event));
  sigma.on('clickEdge', ({ edge, event }) => pick({ link: edge }, event));
  sigma.on('clickStage', ({ event }) => pick({}, event));
  sigma.on('doubleClickNode', ({ node, event }) => open({ node }, event));
  sigma.on('doubleClickEdge', ({ edge, event }) => open({ link: edge }, event));
  sigma.on('doubleClickStage', ({ event }) => {
    if (last !== null) pick({}, event);
  });
  const menu = (target: Partial<Target>, event: MouseCoords) => {
    if (!hands.onMenu) return;
    event.original.preventDefault();
    hands.onMenu(pickOf(target, event, 2));
  };
  sigma.on('rightClickNode', ({ node, event }) => menu({ node }, event));
  sigma.on('rightClickEdge', ({ edge, event }) => menu({ link: edge }, event));
  sigma.on('rightClickStage', ({ event }) => menu({}, event));
  sigma.on('enterNode', ({ node }) => hover({ node }));
  sigma.on('leaveNode', () => hover({}));
  sigma.on('enterEdge', ({ edge }) => hover({ link: edge }));
  sigma.on('leaveEdge', () => hover({}));

  let pressed: ReturnType<typeof setTimeout> | undefined;
  const lift = () => clearTimeout(pressed);
  const press = (target: Partial<Target>, event: MouseCoords) => {
    lift();
    if (!(event.original instanceof MouseEvent)) pressed = setTimeout(() => menu(target, event), LONG_PRESS);
  };
  sigma.on('downEdge', ({ edge, event }) => press({ link: edge }, event));
  sigma.on('downStage', ({ event }) => press({}, event));

  let dragged: { node: string; moved: boolean } | null = null;
  sigma.on('downNode', ({ node, event }) => {
    press({ node }, event);
    if (hands.onDrop && event.original instanceof MouseEvent && event.original.button === 0)
      dragged = { node, moved: false };
  });
  sigma.on('moveBody', ({ event }) => {
    lift();
    if (!dragged) return;
    dragged.moved = true;
    sigma.getGraph().mergeNodeAttributes(dragged.node, sigma.viewportToGraph(event));
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = () => {
    lift();
    if (dragged?.moved) {
      const { x, y } = sigma.getGraph().getNodeAttributes(dragged.node);
      hands.onDrop?.(dragged.node, { x, y });
    }
    dragged = null;
  };
  for (const name of ['upNode', 'upEdge', 'upStage'] as const) sigma.on(name, drop);
}
