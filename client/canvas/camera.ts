/** Where the camera must stand. Camera coordinates run from 0 to 1 over the square of the atlas (-1 to 1). */
export type Insets = { top: number; right: number; bottom: number; left: number };
export type CameraPlace = { x: number; y: number; ratio: number; angle: number };
type Reach = { x: number; y: number; size: number };

export const HOME_CAMERA: CameraPlace = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
export const CLOSEST_RATIO = 0.05;
export const FARTHEST_RATIO = 4;
/** Units of the atlas within which a node is one of the outermost. */
const EDGE = 0.1;
/** Px kept free beside the outermost nodes, for their labels. */
const ROOM = { x: 72, above: 52, below: 60 };

/** The place from which all the nodes are seen inside the insets, never closer than `closest`. */
export function cameraFor(
  nodes: readonly Reach[],
  width: number,
  height: number,
  insets: Insets,
  closest = 0.6,
): CameraPlace {
  if (nodes.length === 0) return HOME_CAMERA;
  const xs = nodes.map((node) => node.x);
  const ys = nodes.map((node) => node.y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // What is big in the middle needs no room at the edge.
  const edge = nodes.filter(({ x, y }) => x - left < EDGE || right - x < EDGE || y - low < EDGE || high - y < EDGE);
  const big = Math.max(...edge.map((node) => node.size));
  const free = {
    left: insets.left + Math.min(ROOM.x + big, width / 4),
    right: insets.right + Math.min(ROOM.x + big, width / 4),
    top: insets.top + Math.min(ROOM.above + big, height / 5),
    bottom: insets.bottom + Math.min(ROOM.below + big, height / 5),
  };
  const side = Math.min(width, height);
  const wide = Math.max(width - free.left - free.right, 1);
  const tall = Math.max(height - free.top - free.bottom, 1);
  const needed = Math.max(((right - left) * side) / 2 / wide, ((high - low) * side) / 2 / tall);
  const ratio = Math.min(Math.max(needed, closest), FARTHEST_RATIO);
  // The middle of the free part, off the middle of the canvas, in camera units.
  const offX = ((free.left - free.right) / 2) * (ratio / side);
  const offY = ((free.top - free.bottom) / 2) * (ratio / side);
  return { x: 0.5 + (left + right) / 4 - offX, y: 0.5 + (low + high) / 4 + offY, ratio, angle: 0 };
}

/** Sizes follow the zoom only a little, so that a closer look parts the nodes instead of inflating them. */
export const zoomToSize = (ratio: number): number => ratio ** 0.3;

export const reducedMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
