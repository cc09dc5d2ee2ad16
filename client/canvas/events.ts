/** From sigma's events to the five things a hand can do: point, pick, open, ask for the menu, and drag. */
import type Sigma from 'sigma';
import type { MouseCoords } from 'sigma/types';
import type { LinkLook, NodeLook } from '../graph/graph.ts';

export type Target = { node: string | null; link: string | null };
export type PointerHit = Target & {
  button: number;
  /** Px from the canvas's top left corner. */
  position: { x: number; y: number };
  /** Shift, Ctrl or Cmd held: add to what is chosen. */
  adding: boolean;
};
export type CanvasEvents = {
  onClick?(pick: PointerHit): void;
  onHover?(target: Target): void;
  onOpen?(target: Target): void;
  onMenu?(pick: PointerHit): void;
  /** A node was dragged there and let go, in units of the atlas; without this handler nodes stay where they are. */
  onDrop?(node: string, place: { x: number; y: number }): void;
  /** One finger slid over the picture, which only two move. */
  onOneFinger?(): void;
};

const LONG_PRESS = 500;
const DOUBLE = 350;
/** Px within which a pressed hand is still: it clicks or presses long, and drags nothing. */
const STILL = 4;

export function listenEvents(sigma: Sigma<NodeLook, LinkLook>, handlers: CanvasEvents): void {
  const pickOf = (target: Partial<Target>, { x, y, original }: MouseCoords, button = 0): PointerHit => ({
    node: null,
    link: null,
    ...target,
    button,
    position: { x, y },
    adding: original.shiftKey || original.ctrlKey || original.metaKey,
  });
  const hover = (target: Partial<Target>) => {
    sigma.getContainer().style.cursor = target.node || target.link ? 'pointer' : '';
    handlers.onHover?.({ node: null, link: null, ...target });
  };

  // Sigma calls any two quick clicks a double click, also on two different things; so the second is timed here.
  let last: { id: string | null; time: number } = { id: null, time: Number.NEGATIVE_INFINITY };
  const click = (target: Partial<Target>, event: MouseCoords) => {
    // The browser took the finger for itself: it scrolled.
    if (event.original.type === 'touchcancel') return event.preventSigmaDefault();
    const id = target.node ?? target.link ?? null;
    const time = performance.now();
    const twice = id === last.id && time - last.time < DOUBLE;
    // Only the ground keeps sigma's own double click, which zooms.
    if (id !== null || !twice) event.preventSigmaDefault();
    last = { id, time: twice ? Number.NEGATIVE_INFINITY : time };
    if (!twice) handlers.onClick?.(pickOf(target, event));
    else if (id !== null) handlers.onOpen?.({ node: null, link: null, ...target });
  };
  for (const name of ['clickNode', 'doubleClickNode'] as const)
    sigma.on(name, ({ node, event }) => click({ node }, event));
  for (const name of ['clickEdge', 'doubleClickEdge'] as const)
    sigma.on(name, ({ edge, event }) => click({ link: edge }, event));
  for (const name of ['clickStage', 'doubleClickStage'] as const) sigma.on(name, ({ event }) => click({}, event));
  const menu = (target: Partial<Target>, event: MouseCoords) => {
    if (!handlers.onMenu) return;
    event.original.preventDefault();
    handlers.onMenu(pickOf(target, event, 2));
  };
  sigma.on('rightClickNode', ({ node, event }) => menu({ node }, event));
  sigma.on('rightClickEdge', ({ edge, event }) => menu({ link: edge }, event));
  sigma.on('rightClickStage', ({ event }) => menu({}, event));
  sigma.on('enterNode', ({ node }) => hover({ node }));
  sigma.on('leaveNode', () => hover({}));
  sigma.on('enterEdge', ({ edge }) => hover({ link: edge }));
  sigma.on('leaveEdge', () => hover({}));

  let pressed: ReturnType<typeof setTimeout> | undefined;
  let down = { x: 0, y: 0 };
  const lift = () => clearTimeout(pressed);
  const press = (target: Partial<Target>, event: MouseCoords) => {
    lift();
    down = { x: event.x, y: event.y };
    if (!(event.original instanceof MouseEvent)) pressed = setTimeout(() => menu(target, event), LONG_PRESS);
  };
  sigma.on('downEdge', ({ edge, event }) => press({ link: edge }, event));
  sigma.on('downStage', ({ event }) => press({}, event));

  // Where the hand holds the node, off its middle, so that it does not jump under the pointer.
  let dragged: { node: string; moved: boolean; off: { x: number; y: number } } | null = null;
  sigma.on('downNode', ({ node, event }) => {
    press({ node }, event);
    if (!handlers.onDrop || !(event.original instanceof MouseEvent) || event.original.button !== 0) return;
    const [at, hand] = [sigma.getGraph().getNodeAttributes(node), sigma.viewportToGraph(event)];
    dragged = { node, moved: false, off: { x: at.x - hand.x, y: at.y - hand.y } };
  });
  sigma.on('moveBody', ({ event }) => {
    const far = Math.hypot(event.x - down.x, event.y - down.y) > STILL;
    if (far) lift();
    if (!dragged) return;
    event.preventSigmaDefault();
    event.original.preventDefault();
    if (!far && !dragged.moved) return;
    dragged.moved = true;
    const hand = sigma.viewportToGraph(event);
    sigma.getGraph().mergeNodeAttributes(dragged.node, { x: hand.x + dragged.off.x, y: hand.y + dragged.off.y });
  });
  const drop = () => {
    lift();
    if (dragged?.moved) {
      const { x, y } = sigma.getGraph().getNodeAttributes(dragged.node);
      handlers.onDrop?.(dragged.node, { x, y });
    }
    dragged = null;
  };
  for (const name of ['upNode', 'upEdge', 'upStage'] as const) sigma.on(name, drop);
}
