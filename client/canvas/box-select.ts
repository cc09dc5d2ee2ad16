/** A box drawn over the picture, with Shift held or while boxes are wanted, picks what stands in it. */
import type Sigma from 'sigma';
import type { AtlasGraph, LinkLook, NodeLook } from '../graph/graph.ts';

export type BoxEvents = {
  /** Ids of the nodes in the box, when the hand lets go. */
  onBox?(ids: string[]): void;
  /** Whether a drag draws a box without Shift. */
  boxing?(): boolean;
};
type Point = { x: number; y: number };

/** Px from which a pressed hand draws; below it, it clicks. */
const STILL = 4;

/** Listens before sigma does, so that a box moves neither camera nor node. Gives back how to stop. */
export function listenBox(sigma: Sigma<NodeLook, LinkLook>, graph: AtlasGraph, handlers: BoxEvents): () => void {
  const container = sigma.getContainer();
  const sheet = document.createElement('div');
  sheet.className = 'box-select';
  sheet.hidden = true;
  container.append(sheet);
  let from: Point | undefined;
  let moved = false;

  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const spanned = (a: Point, b: Point) => ({
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    right: Math.max(a.x, b.x),
    bottom: Math.max(a.y, b.y),
  });
  const down = (event: MouseEvent) => {
    if (!handlers.onBox || event.button !== 0 || !(event.shiftKey || handlers.boxing?.())) return;
    event.stopPropagation();
    event.preventDefault();
    from = at(event);
    moved = false;
  };
  const move = (event: MouseEvent) => {
    if (!from) return;
    const here = at(event);
    moved ||= Math.hypot(here.x - from.x, here.y - from.y) > STILL;
    if (!moved) return;
    const { left, top, right, bottom } = spanned(from, here);
    Object.assign(sheet.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${right - left}px`,
      height: `${bottom - top}px`,
    });
    sheet.hidden = false;
  };
  const up = (event: MouseEvent) => {
    const start = from;
    from = undefined;
    sheet.hidden = true;
    if (!start || !moved) return;
    const { left, top, right, bottom } = spanned(start, at(event));
    handlers.onBox?.(
      graph.filterNodes((_, look) => {
        const { x, y } = sigma.graphToViewport(look);
        return !look.hidden && x >= left && x <= right && y >= top && y <= bottom;
      }),
    );
  };
  // The click that ends a box is no click.
  const click = (event: MouseEvent) => {
    if (moved) event.stopPropagation();
    moved = false;
  };
  container.addEventListener('mousedown', down, true);
  container.addEventListener('click', click, true);
  addEventListener('mousemove', move);
  addEventListener('mouseup', up);
  return () => {
    removeEventListener('mousemove', move);
    removeEventListener('mouseup', up);
    container.removeEventListener('mousedown', down, true);
    container.removeEventListener('click', click, true);
    sheet.remove();
  };
}
