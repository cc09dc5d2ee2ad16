/** A canvas that is not seen, painted step by step: what it is to show, and how much of that is still to be painted. */
import type { Frame } from './flat-frame.ts';

/** `cost`: estimated microseconds. */
export type Step = { cost: number; paint(context: CanvasRenderingContext2D): void };
export type Sheet = {
  readonly canvas: HTMLCanvasElement;
  /** What it shows, or will. */
  frame(): Frame | undefined;
  begin(frame: Frame, steps: readonly Step[]): void;
  /** Paints steps of about so many microseconds, one at least; true when none is left. */
  paint(budget: number): boolean;
  /** Estimated microseconds of what is left. */
  left(): number;
  /** Takes over what another canvas shows. */
  copy(from: HTMLCanvasElement, frame: Frame): void;
  /** Shows nothing any more. */
  drop(): void;
};

export function createSheet(): Sheet {
  const canvas = document.createElement('canvas');
  // In memory: what is painted is then painted at once, and a later frame does not pay for it.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('Canvas: no 2D context for the sheet');
  let frame: Frame | undefined;
  let steps: readonly Step[] = [];
  let next = 0;

  function size({ projection, dpr }: Frame): void {
    canvas.width = Math.floor(projection.width * dpr);
    canvas.height = Math.floor(projection.height * dpr);
  }

  return {
    canvas,
    frame: () => frame,
    begin(wanted, all) {
      frame = wanted;
      steps = all;
      next = 0;
      size(wanted);
      context.fillStyle = wanted.look.theme.ground;
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.setTransform(wanted.dpr, 0, 0, wanted.dpr, 0, 0);
    },
    paint(budget) {
      let spent = 0;
      const before = next;
      for (let step = steps[next]; step && (spent === 0 || spent + step.cost <= budget); step = steps[next]) {
        step.paint(context);
        spent += step.cost;
        next++;
      }
      // A canvas only notes what is asked of it until a pixel is read.
      if (next > before && next < steps.length) context.getImageData(0, 0, 1, 1);
      return next >= steps.length;
    },
    left: () => steps.slice(next).reduce((sum, { cost }) => sum + cost, 0),
    copy(from, shown) {
      frame = shown;
      steps = [];
      next = 0;
      size(shown);
      context.drawImage(from, 0, 0);
    },
    drop() {
      frame = undefined;
    },
  };
}
