/** The labels that are placed as one bitmap, moved while the camera pans: to write each anew takes most of such a frame. */
import { drawLabels } from './draw-labels.ts';
import type { Theme } from './palette.ts';
import type { PlacedLabel } from './place-labels.ts';

/** `margin`: px around the canvas in which labels stand too; `by`: px by which all have moved. */
type Carried = { width: number; height: number; margin: number; by: { x: number; y: number } };
export type LabelSheet = {
  carry(onto: CanvasRenderingContext2D, placed: readonly PlacedLabel[], theme: Theme, carried: Carried): void;
};

export function createLabelSheet(): LabelSheet {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  let shown: { placed: readonly PlacedLabel[]; theme: Theme; ratio: number } | undefined;
  return {
    carry(onto, placed, theme, { width, height, margin, by }) {
      if (!context) return;
      const ratio = devicePixelRatio;
      if (shown?.placed !== placed || shown.theme !== theme || shown.ratio !== ratio) {
        shown = { placed, theme, ratio };
        canvas.width = (width + 2 * margin) * ratio;
        canvas.height = (height + 2 * margin) * ratio;
        context.setTransform(ratio, 0, 0, ratio, margin * ratio, margin * ratio);
        drawLabels(context, placed, theme);
      }
      onto.save();
      onto.setTransform(1, 0, 0, 1, 0, 0);
      onto.drawImage(canvas, Math.round((by.x - margin) * ratio), Math.round((by.y - margin) * ratio));
      onto.restore();
    },
  };
}
