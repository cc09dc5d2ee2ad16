/** Draws the sample pictures as marks, beside the canvas, for tests: `window.figures`. */
import './canvas.ts';
import { placeLabels } from '../../../client/canvas/labels.ts';
import { NO_OVERLAY } from '../../../client/layouts/overlay.ts';
import { IDLE_SESSION } from '../../../client/canvas/reducers.ts';
import { THEMES } from '../../../client/canvas/palette.ts';
import { type Projection, projection } from '../../../client/canvas/projection.ts';
import { createMeasure, sansFont } from '../../../client/canvas/text.ts';
import type { Drawing, Mark } from '../../../client/figure/drawing.ts';
import { paintDrawing } from '../../../client/figure/canvas2d.ts';
import { pictureMarks } from '../../../client/figure/picture-marks.ts';
import { writeSvg } from '../../../client/figure/svg.ts';
import { measureText } from '../../../client/figure/fonts.ts';

const SIDE = 700;
const theme = THEMES.light;

function sheet(width = SIDE, height = SIDE): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2D context');
  return context;
}

type Kind = 'path' | 'overview';

/** The sample picture of the canvas tests, and its marks as the canvas's camera sees it. */
function drawing(kind: Kind): { page: Drawing; marks: Mark[]; placed: string[] } {
  window.atlas[kind](SIDE, SIDE, 'light');
  const { graph, handle } = window.atlas;
  if (!handle) throw new Error('no canvas');
  const seen: Projection = projection(SIDE, SIDE, handle.sigma.getCamera().getState());
  const { measure } = createMeasure(sheet());
  const lit =
    kind === 'path'
      ? new Set([
          ...graph.filterNodes((_, { ink }) => ink === 'full'),
          ...graph.filterEdges((_, { ink }) => ink === 'full'),
        ])
      : null;
  const session = { ...IDLE_SESSION, lit };
  const labels = placeLabels({ projection: seen, graph, session, theme, measure }, NO_OVERLAY, [], {});
  const arranged = { stacks: [] as never[] } as never;
  const marks = pictureMarks(
    { arranged, graph, overlay: NO_OVERLAY, projection: seen, labels, session, theme },
    ({ id }) => id,
  );
  return {
    page: { width: SIDE, height: SIDE, ground: theme.ground, marks, title: kind, description: kind, language: 'en' },
    marks,
    placed: labels.flatMap(({ lines }) => lines.map(({ text }) => text)),
  };
}

function sample(kind: Kind) {
  const { marks, placed } = drawing(kind);
  const { graph } = window.atlas;
  const ids = marks.flatMap((mark) => ('marks' in mark && mark.id ? [mark.id] : []));
  const labels = marks.flatMap((mark) => ('text' in mark ? [mark.text] : []));
  return { ids, expected: [...graph.nodes(), ...graph.edges()], labels, placed };
}

/** Pixels that differ by more than antialiasing does, and pixels that are not ground. */
function differ(a: CanvasRenderingContext2D, b: CanvasRenderingContext2D, loose = 1) {
  const { width, height } = a.canvas;
  const [one, two] = [a, b].map((context) => context.getImageData(0, 0, width, height).data);
  if (!one || !two) throw new Error('no pixels');
  const at = (data: Uint8ClampedArray, x: number, y: number) => data[(y * width + x) * 4 + 1] ?? 0;
  const ground = at(one, 0, 0);
  let different = 0;
  let drawn = 0;
  for (let y = loose; y < height - loose; y++)
    for (let x = loose; x < width - loose; x++) {
      if (Math.abs(at(one, x, y) - ground) < 60) continue;
      drawn++;
      // A neighbour as dark as this one: the two renderers round corners and edges differently.
      let near = false;
      for (let dy = -loose; dy <= loose && !near; dy++)
        for (let dx = -loose; dx <= loose && !near; dx++) near = Math.abs(at(two, x + dx, y + dy) - at(one, x, y)) < 60;
      if (!near) different++;
    }
  return { different, drawn };
}

/** Without text: an image of an SVG cannot use the fonts of the page. */
async function compare(kind: Kind) {
  const { page } = drawing(kind);
  const bare = { ...page, marks: page.marks.filter((mark) => !('text' in mark)) };
  const image = new Image();
  const size = { width: String(SIDE), height: String(SIDE), measure: measureText() };
  image.src = `data:image/svg+xml,${encodeURIComponent(writeSvg(bare, size))}`;
  await image.decode();
  const [one, two] = [sheet(), sheet()];
  one.drawImage(image, 0, 0);
  paintDrawing(two, bare, 1);
  return differ(one, two);
}

/** Without text: the canvas keeps labels out of its covers and breaks ties by itself. */
function beside(kind: Kind) {
  const { page } = drawing(kind);
  const two = sheet();
  paintDrawing(two, page, 1);
  const one = sheet();
  const picture = window.atlas.handle?.picture();
  if (picture) one.drawImage(picture, 0, 0);
  return differ(one, two);
}

/** A text as a mark, and as the browser draws it by itself. */
async function script(words: string) {
  const font = sansFont(28, 450);
  await document.fonts.load(font, words);
  const [one, two] = [sheet(400, 80), sheet(400, 80)];
  one.fillStyle = '#ffffff';
  one.fillRect(0, 0, 400, 80);
  one.fillStyle = '#000000';
  one.font = font;
  one.textAlign = 'center';
  one.fillText(words, 200, 50);
  const mark: Mark = { text: words, x: 200, y: 50, font, colour: '#000000', anchor: 'middle' };
  paintDrawing(
    two,
    { width: 400, height: 80, ground: '#ffffff', marks: [mark], title: '', description: '', language: 'en' },
    1,
  );
  return differ(one, two, 0);
}

/** Of a filled path, in px². */
function area(d: string): number {
  const context = sheet(400, 400);
  context.fill(new Path2D(d));
  const { data } = context.getImageData(0, 0, 400, 400);
  let sum = 0;
  for (let i = 3; i < data.length; i += 4) sum += (data[i] ?? 0) / 255;
  return sum;
}

async function png(): Promise<number[]> {
  const { canvas } = sheet(5, 4);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return [...new Uint8Array((await blob?.arrayBuffer()) ?? [])];
}

async function decodes(bytes: number[]): Promise<[number, number]> {
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
  return [bitmap.width, bitmap.height];
}

const figures = { sample, compare, beside, script, area, png, decodes };
declare global {
  interface Window {
    figures: typeof figures;
  }
}
window.figures = figures;
