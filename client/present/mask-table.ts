/** A question's answer without what is kept back: cells that would tell it say "?". Pure. */
import type { Answer } from '#contract/api.ts';
import type { Mask } from '#contract/seminar.ts';
import type { AnswerRow, Cell } from '#contract/questions.ts';
import { MASKED, maskRules } from './mask-rules.ts';

/** Columns of text that tell the wording, or a day, beside those of that kind. */
const TELL_FORCE: ReadonlySet<string> = new Set(['difference', 'owes', 'note', 'claim']);
const TELL_DATE: ReadonlySet<string> = new Set(['standing', 'event', 'note', 'claim', 'who']);

type Table = Pick<Answer<'ask'>, 'columns' | 'rows' | 'note' | 'about'>;

export function maskTable<T extends Table>(answer: T, masks: readonly Mask[]): T {
  const { node, link } = maskRules(masks);
  const rows = answer.rows.filter((row) => !row.links.some(link)).map((row) => maskRow(row, answer.columns, masks));
  const about = answer.about.map((each) => (node(each.id) ? { ...each, name: MASKED } : each));
  // The note says in words what decides: it waits for the last reveal.
  return { ...answer, rows, about, note: '' };
}

function maskRow(row: AnswerRow, columns: Table['columns'], masks: readonly Mask[]): AnswerRow {
  const force = masks.some((mask) => mask.what === 'force' && meant(mask, row));
  const date = masks.some((mask) => mask.what === 'date' && meant(mask, row));
  const { node } = maskRules(masks);
  const unnamed = row.cells.some((cell) => isNode(cell) && node(cell.id));
  const cells = row.cells.map((cell, place): Cell => {
    const { name = '', kind = 'text' } = columns[place] ?? {};
    if (isNode(cell)) return node(cell.id) ? { ...cell, name: MASKED } : cell;
    if (cell === null || cell === '') return cell;
    if (force && (kind === 'force' || TELL_FORCE.has(name))) return MASKED;
    if (date && (kind === 'date' || TELL_DATE.has(name))) return MASKED;
    return unnamed && kind === 'text' ? MASKED : cell;
  });
  return { ...row, cells };
}

const isNode = (cell: Cell): cell is Extract<Cell, { id: string }> =>
  typeof cell === 'object' && cell !== null && !Array.isArray(cell);

/** A row is meant by what it names and by its evidence. */
function meant({ what, ids }: Mask, { cells, links }: AnswerRow): boolean {
  if (ids.length === 0) return true;
  const kept = maskRules([{ what, ids }]);
  return (
    links.some((id) => kept.force(id) || kept.date(id)) || cells.some((cell) => isNode(cell) && ids.includes(cell.id))
  );
}
