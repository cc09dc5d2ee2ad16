/** Text of a form: one line, or a paragraph that is broken between words and never cut. */
import { type Measure, sansFont, serifFont, titleFont, wrapLines } from '../canvas/text.ts';
import { LEADING, type Role, type TextMark, type Tone, TYPE } from './marks.ts';

export type TextStyle = {
  role?: Role;
  tone?: Tone;
  size?: number;
  weight?: 400 | 600;
  serif?: boolean;
  anchor?: TextMark['anchor'];
  of?: string | undefined;
};

export function line(text: string, x: number, y: number, style: TextStyle = {}): TextMark {
  const { role = 'proof', tone = 'ink', size = TYPE.least, weight = 400, serif, anchor = 'start', of } = style;
  return { is: 'text', text, x, y, size, weight, serif, anchor, role, tone, of };
}

export const fontOf = ({ serif, size, weight }: Pick<TextMark, 'serif' | 'size' | 'weight'>): string =>
  serif ? (weight === 600 ? titleFont(size) : serifFont(size)) : sansFont(size, weight);

export const widthOf = (
  text: string,
  measure: Measure,
  { size = TYPE.least, weight = 400, serif }: TextStyle = {},
): number => measure(text, fontOf({ serif, size, weight })).width;

/** The lines, and their height from the top of the first to the foot of the last. */
export type Paragraph = { lines: string[]; height: number; at(x: number, top: number): TextMark[] };

export function paragraph(text: string, width: number, measure: Measure, style: TextStyle = {}): Paragraph {
  const size = style.size ?? TYPE.least;
  const lines = wrapLines(text, width, (each) => widthOf(each, measure, style), 99);
  const step = size * LEADING;
  return {
    lines,
    height: lines.length * step,
    at: (x, top) => lines.map((each, i) => line(each, x, top + i * step + size, style)),
  };
}

/** The base line of one line of text whose middle is at `y`. */
export const middle = (y: number, size: number = TYPE.least): number => y + size * 0.36;
