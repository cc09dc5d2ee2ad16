/** One finger scrolls the page and taps; two move the picture. A button that was let go where nothing saw it is let go. */
import type Sigma from 'sigma';
import type { LinkLook, NodeLook } from '../graph/graph.ts';

/** Px that one finger slides before it is told that two move the picture. */
const SLIDE = 40;

/** `onOneFinger`: a finger alone slid over the picture. Gives back how to stop. */
export function listenTouch(sigma: Sigma<NodeLook, LinkLook>, onOneFinger: () => void = () => undefined): () => void {
  const container = sigma.getContainer();
  // Sigma's layers would keep every finger for themselves.
  for (const layer of Object.values(sigma.getCanvases())) layer.style.touchAction = 'pan-y';
  let from: { x: number; y: number } | undefined;

  // Sigma keeps the browser from scrolling at every touch; of one finger alone it shall not, and only watch it.
  const alone = (event: TouchEvent) => {
    const [touch] = event.touches;
    if (event.touches.length !== 1 || !touch) {
      from = undefined;
      return;
    }
    event.preventDefault = () => undefined;
    if (event.type === 'touchstart') from = { x: touch.clientX, y: touch.clientY };
    else if (from && Math.hypot(touch.clientX - from.x, touch.clientY - from.y) > SLIDE) {
      from = undefined;
      onOneFinger();
    }
  };
  const moved = (event: TouchEvent) => {
    if (event.target instanceof Node && container.contains(event.target)) alone(event);
  };
  sigma.getTouchCaptor().on('touchmove', (coords) => {
    if (coords.touches.length === 1) coords.preventSigmaDefault();
  });

  const unseen = (event: MouseEvent) => {
    if (event.buttons !== 0 || !sigma.getMouseCaptor().isMouseDown) return;
    const { clientX, clientY } = event;
    document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, clientX, clientY }));
  };
  container.addEventListener('touchstart', alone, { capture: true, passive: true });
  addEventListener('touchmove', moved, { capture: true, passive: true });
  addEventListener('mousemove', unseen, true);
  return () => {
    container.removeEventListener('touchstart', alone, true);
    removeEventListener('touchmove', moved, true);
    removeEventListener('mousemove', unseen, true);
  };
}
