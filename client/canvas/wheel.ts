/** A wheel zooms by how far it was turned: a notch of a mouse is much, one of a trackpad's many small events little. */
import type Sigma from 'sigma';
import type { LinkLook, NodeLook } from '../graph/graph.ts';

/** Px of a line and of a page, in which some browsers count. */
const LINE = 33;
const PAGE = 800;
/** Px that double the scale, turned or, with Ctrl held, as trackpads report a pinch. */
const DOUBLE = 240;
const PINCH = 60;
/** No single event more than doubles or halves. */
const MOST = 2;

type Turned = Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>;

/** By how much the camera's ratio is multiplied: below 1 is nearer. */
export function wheelFactor({ deltaY, deltaMode, ctrlKey }: Turned): number {
  const px = deltaY * (deltaMode === 1 ? LINE : deltaMode === 2 ? PAGE : 1);
  return Math.min(Math.max(2 ** (px / (ctrlKey ? PINCH : DOUBLE)), 1 / MOST), MOST);
}

/** Where the camera can go no farther, sigma leaves the event to the page. */
export function listenWheel(sigma: Sigma<NodeLook, LinkLook>): void {
  sigma.getMouseCaptor().on('wheel', (turned) => {
    const { original } = turned;
    if (!(original instanceof WheelEvent)) return;
    const camera = sigma.getCamera();
    const ratio = camera.getBoundedRatio(camera.getState().ratio * wheelFactor(original));
    if (ratio === camera.getState().ratio) return;
    turned.preventSigmaDefault();
    camera.setState(sigma.getViewportZoomedState(turned, ratio));
  });
}
