/** What both ways to draw a comparison are made of: sizes, words, marks and lines in px, y downwards. */
import type { Answer } from '#contract/api.ts';
import type { CompareCell } from '#contract/compare.ts';
import type { NodeKind } from '#contract/ontology.ts';
import { mix, SHAPE_OF, STYLE_OF, type Theme } from '../canvas/palette.ts';
import { type Measure, sansFont, wrapLines } from '../canvas/text.ts';
import type { Mark } from '../figure/drawing.ts';
import { nodeMarks } from '../figure/node-marks.ts';
import type { Style } from '../graph/graph.ts';
import type { Line } from './shown.ts';

/** What a press on a part of the picture does. */
export type Act =
  | { does: 'select'; id: string }
  | { does: 'open'; group: string | undefined }
  | { does: 'middle'; id: string };
/** A part that is pressed, named and lit as one; `row`: the row that it belongs to. */
export type Piece = { key: string; label: string; act: Act | undefined; row?: string; marks: Mark[] };
export type ComparedPicture = { width: number; height: number; pieces: Piece[] };

/** `room`: px of height that are free; `scale`: what multiplies type and marks. */
export type CompareSpace = { width: number; room: number; scale: number; theme: Theme; measure: Measure };
/** The words of the screen. */
export type CompareWords = {
  more(count: number): string;
  stack(heading: string, count: number): string;
  fold: string;
  cell(thing: string, row: string, text: string): string;
};
export type Drawing = {
  answer: Answer<'compare'>;
  open: string | undefined;
  space: CompareSpace;
  words: CompareWords;
  sizes: Sizes;
  kinds: ReadonlyMap<string, NodeKind>;
  names: readonly string[];
};

export type Sizes = { name: number; text: number; head: number; thing: number; line: number; mark: number };
export const sizesAt = (scale: number): Sizes => ({
  name: 13.5 * scale,
  text: 12 * scale,
  head: 11.5 * scale,
  thing: 16 * scale,
  line: 1.6 * scale,
  mark: 7 * scale,
});
/** From line to line, in its size; and px between two rows. */
export const LEADING = 1.28;
export const GAP = 11;

export const linesOf = (text: string, width: number, size: number, weight: number, measure: Measure, most = 3) =>
  text === '' ? [] : wrapLines(text, width, (each) => measure(each, sansFont(size, weight)).width, most);

type Anchor = 'start' | 'middle' | 'end';
type TextOptions = { size: number; weight?: number; colour: string; anchor?: Anchor };

/** Lines of text around the middle `y`. */
export function textAt(lines: readonly string[], x: number, y: number, options: TextOptions): Mark[] {
  const { size, weight = 400, colour, anchor = 'start' } = options;
  const step = size * LEADING;
  const first = y - ((lines.length - 1) * step) / 2 + size * 0.36;
  // Read aloud, one line does not run into the next.
  const last = lines.length - 1;
  return lines.map((text, i) => ({
    text: i < last ? `${text} ` : text,
    x,
    y: first + i * step,
    font: sansFont(size, weight),
    colour,
    anchor,
  }));
}

/** How the line of a cell is drawn; undefined: none, since nothing in the data is there. */
export function styleOfCell({ says, force }: CompareCell): Style | undefined {
  if (says === 'none') return undefined;
  if (force) return STYLE_OF[force];
  return says === 'open' ? 'wide' : 'solid';
}

/** The mark of a row beside one thing: pale where that thing has nothing there. */
export function markAt(kind: NodeKind, x: number, y: number, size: number, there: boolean, theme: Theme): Mark[] {
  const colour = there ? theme.kinds[kind] : mix(theme.kinds[kind], theme.ground, 0.45);
  return nodeMarks(
    { x, y, size, shape: SHAPE_OF[kind], fill: there ? 'full' : 'hollow', colour },
    theme.ground,
    theme.ink,
  );
}

/** What is said of the line that stands for a group. */
export function stackText(line: Extract<Line, { is: 'stack' }>, words: CompareWords): string {
  if (!line.opens) return words.fold;
  return line.folded ? words.stack(line.group.heading, line.count) : words.more(line.count);
}

/** A box that nothing is seen of: it answers a press between the letters too. */
export const field = (x: number, y: number, width: number, height: number): Mark => ({
  d: `M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}Z`,
  fill: 'transparent',
});
