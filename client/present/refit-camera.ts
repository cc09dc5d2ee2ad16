/** Another size of the stage: the picture is laid out anew, and a scene that was not left is seen as before. */
import type { CanvasHandle } from '../canvas/canvas.ts';
import { screenShare } from '../canvas/device.ts';
import { magnify } from '../picture/picture.ts';
import { presentation } from '../state/presentation.ts';
import { settleCamera } from './controller.ts';

export function refitCamera(handle: CanvasHandle | undefined): void {
  const left = presentation.get()?.left;
  handle?.sigma.resize();
  magnify(screenShare());
  if (!left) settleCamera(0);
}
