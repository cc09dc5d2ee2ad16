/** Cells of a grid: yes and no as dots, what was not read or not coded as a box that says so, all else in words. */
import { type FormMark, type Meaning, TYPE } from '../marks.ts';
import { KEPT } from '../say.ts';
import type { Measure } from '../../canvas/text.ts';
import { paragraph, widthOf } from '../write.ts';

export type GridCell =
  | { sign: Meaning; fill: 'full' | 'hollow' | 'cross' | 'tick' | 'hatch' }
  | { blank: string }
  | { words: string };

export const cellHeight = (cell: GridCell | undefined, width: number, measure: Measure): number =>
  cell && 'words' in cell ? paragraph(cell.words, width, measure).height : 44;

/** Of the box about a word. */
export const blankWidth = (word: string, measure: Measure): number => Math.max(widthOf(word, measure) + 28, 60);

type CellPlace = {
  x: number;
  y: number;
  width: number;
  of: string;
  kept: boolean;
  soft: boolean;
  radius?: number;
};

/** `x`, `y`: the middle of the cell; `radius`: of its dot. */
export function cellMarks(
  cell: GridCell | undefined,
  { x, y, width, of, kept, soft, radius = 20 }: CellPlace,
  measure: Measure,
): FormMark[] {
  if (!cell) return [];
  const tone = soft ? 'soft' : 'ink';
  if (kept) return [{ is: 'dot', x, y, radius, fill: 'kept', role: 'proof', tone: 'soft', means: 'kept', of }];
  if ('sign' in cell) return [{ is: 'dot', x, y, radius, fill: cell.fill, role: 'proof', tone, means: cell.sign, of }];
  if ('blank' in cell) {
    const wide = blankWidth(cell.blank, measure);
    return [
      {
        is: 'cell',
        x: x - wide / 2,
        y: y - 21,
        width: wide,
        height: 42,
        text: cell.blank,
        size: TYPE.least,
        role: 'proof',
        tone: 'soft',
        of,
      },
    ];
  }
  const words = paragraph(cell.words, width, measure, { tone, of, anchor: 'start' });
  return words.at(x - width / 2, y - words.height / 2);
}

/** A cell of a question: the data's own words for yes, no and what is not known. */
export function cellOfText(text: string | undefined, said: (word: 'not read' | 'not coded') => string): GridCell {
  if (text === 'yes') return { sign: 'yes', fill: 'full' };
  if (text === 'no') return { sign: 'no', fill: 'hollow' };
  if (text === 'not read') return { blank: said('not read') };
  if (text === undefined || text === 'not coded') return { blank: said('not coded') };
  return text === KEPT ? { blank: KEPT } : { words: text };
}
