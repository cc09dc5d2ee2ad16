/** Another size of the stage: the picture is laid out anew, and a scene that was not left is seen as before. */
import type { CanvasHandle } from '../canvas/canvas.ts';
import { screenShare } from '../canvas/device.ts';
import { magnify } from '../picture/picture.ts';
import { presenting } from '../state/presentation.ts';
import { settle } from './controller.ts';

export function refit(handle: CanvasHandle | undefined): void {
  const left = presenting.get()?.left;
  handle?.sigma.resize();
  magnify(screenShare());
  if (!left) settle(0);
}
