/** The two days of a matrix: their changes, the sign of each, and its words. */
import type { TFunction } from 'i18next';
import { type CellChange, type CellsBetween, cellsBetween } from '../../graph/cells-between.ts';
import type { MatrixAnswer } from '../../state/answers.ts';
import { sayDate } from '../../format/dates.ts';
import { i18n } from '../../i18n/i18n.ts';
import { sayCell, sayWhole } from './say-cell.ts';

/** Undefined while there is no second day, or none before the first. */
export const betweenDays = (matrix: MatrixAnswer): CellsBetween | undefined =>
  matrix.before && matrix.before.date < matrix.date ? cellsBetween(matrix.before, matrix) : undefined;

export const CHANGE_SIGNS = { gained: '+', lost: '−', changed: '≠' } as const satisfies Record<CellChange, string>;

/** What a changed cell said on the earlier day; empty of one that says the same. */
export function sayBefore(
  { asked: { by } }: MatrixAnswer,
  between: CellsBetween | undefined,
  row: number,
  column: number,
  t: TFunction,
): string {
  const was = between?.before[row]?.[column];
  if (!between?.at[row]?.[column] || !was) return '';
  return t('matrix.between.was', { since: sayDate(between.since, i18n.language), says: sayCell(was, by, t) });
}

/** The cell in words, and after it what it said on the earlier day. */
export const sayBoth = (
  matrix: MatrixAnswer,
  between: CellsBetween | undefined,
  row: number,
  column: number,
  t: TFunction,
): string => [sayWhole(matrix, row, column, t), sayBefore(matrix, between, row, column, t)].filter(Boolean).join(' · ');
