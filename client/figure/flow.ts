/** Pieces of a page that know their height and draw themselves anywhere: paragraphs, and stacks of pieces. */
import { type Measure, wrapLines } from '../canvas/text.ts';
import type { Mark } from './drawing.ts';

/** `at`: the marks, for the piece's top left corner. */
export type Piece = { height: number; at: (x: number, y: number) => Mark[] };
export type Type = { font: string; colour: string; px: number };

const LEADING = 1.3;

export function paragraph(text: string, { font, colour, px }: Type, width: number, measure: Measure, most = 99): Piece {
  const lines = wrapLines(text, width, (each) => measure(each, font).width, most);
  const step = px * LEADING;
  return {
    height: lines.length * step,
    at: (x, y) =>
      lines.map((line, i): Mark => ({ text: line, x, y: y + i * step + px * 1.02, font, colour, anchor: 'start' })),
  };
}

/** One under the other; empty pieces take no gap. */
export function stackPieces(pieces: readonly Piece[], gap: number): Piece {
  const full = pieces.filter(({ height }) => height > 0);
  return {
    height: full.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(full.length - 1, 0),
    at: (x, y) => {
      let top = y;
      return full.flatMap((piece) => {
        const marks = piece.at(x, top);
        top += piece.height + gap;
        return marks;
      });
    },
  };
}
