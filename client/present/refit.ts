/** Another size of the stage: the picture is laid out anew, and a scene that was not left is seen as before. */
import type { CanvasHandle } from '../canvas/canvas.ts';
import { magnify } from '../picture.ts';
import { presenting } from '../state/presenting.ts';
import { settle } from './go.ts';

/** Names are 30 px high at 1080p, and as high a share of any other screen within these bounds. */
const LEAST = 0.7;
const MOST = 2.5;

export function refit(handle: CanvasHandle | undefined): void {
  const left = presenting.get()?.left;
  handle?.sigma.resize();
  magnify(Math.min(Math.max(Math.min(innerWidth / 1920, innerHeight / 1080), LEAST), MOST));
  if (!left) settle(0);
}
