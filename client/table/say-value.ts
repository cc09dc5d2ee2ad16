/** What a cell of an answer says in words. */
import type { TFunction } from 'i18next';
import type { ColumnKind } from '#contract/questions/columns.ts';
import { type Cell, isForce } from '#contract/questions.ts';
import { SCOPES } from '#contract/vocabulary.ts';
import { sayDate } from '../format/dates.ts';
import { i18n } from '../i18n/i18n.ts';
import type { EnglishWords } from '../i18n/words.ts';

type NodeCell = Extract<Cell, { id: string }>;

export const isNode = (cell: Cell): cell is NodeCell =>
  typeof cell === 'object' && cell !== null && !Array.isArray(cell);

/** `length`: of the months of days. Empty where the cell says nothing. */
export function sayValue(
  cell: Cell,
  kind: ColumnKind,
  language: string,
  length: 'long' | 'short',
  t: TFunction,
): string {
  if (cell === null || cell === '') return '';
  if (Array.isArray(cell)) return cell.map((term) => (isScope(term) ? t(`scopes.${term}`) : term)).join(', ');
  if (isNode(cell)) return cell.name;
  if (kind === 'force' && isForce(cell)) return t(`force.${cell}`);
  if (kind === 'date' && typeof cell === 'string') return sayDate(cell, language, length);
  return isTerm(cell) ? t(`questions.terms.${cell}`) : String(cell);
}

const isScope = (term: string): term is (typeof SCOPES)[number] => SCOPES.some((scope) => scope === term);

/** Closed words of answers, as opposed to text of the data: those that the languages have a word for. */
const isTerm = (cell: string | number): cell is Term => i18n.exists(`questions.terms.${cell}`);
type Term = keyof EnglishWords['questions']['terms'];
