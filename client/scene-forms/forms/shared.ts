/** What several forms draw alike: the numbers of a row's sources, its name, the row of its table. */
import { type FormMark, TYPE } from '../marks.ts';
import type { DrawnRow } from '../row.ts';
import { KEPT } from '../say.ts';
import { line, middle } from '../write.ts';

export const nameOfRow = (row: DrawnRow): string => (row.kept.has('node') || row.kept.has('link') ? KEPT : row.name);
export const toneOf = (row: DrawnRow): 'ink' | 'soft' => (row.soft ? 'soft' : 'ink');

/** "1, 2" at the end of a row; nothing while the row is kept back, since a source may name what is. */
export function numbersAt(row: DrawnRow, x: number, y: number, anchor: 'start' | 'end' = 'end'): FormMark[] {
  if (row.numbers.length === 0 || row.kept.size > 0) return [];
  return [line(row.numbers.join(', '), x, middle(y), { role: 'number', tone: 'soft', anchor, of: row.id })];
}

export const numbersTold = (row: DrawnRow): number[] => (row.kept.size > 0 ? [] : [...row.numbers]);

export const subject = (row: DrawnRow, x: number, y: number, size: number = TYPE.least): FormMark =>
  line(nameOfRow(row), x, middle(y, size), {
    role: 'subject',
    tone: toneOf(row),
    size,
    weight: row.soft ? 400 : 600,
    anchor: 'end',
    of: row.id,
  });
