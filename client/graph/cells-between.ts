/** What changed in a matrix between two days: which cells came, went or say something else, and which heads were not there yet. Pure. */
import type { Matrix, MatrixBy, MatrixCell, MatrixHead } from '#contract/matrix.ts';
import { isForce } from '#contract/questions.ts';
import type { Standing } from '#contract/vocabulary.ts';
import { isBound } from './standing.ts';

/** `changed`: other words, or one of the days is not known or not coded, so that it neither came nor went. */
export const CELL_CHANGES = ['gained', 'lost', 'changed'] as const;
export type CellChange = (typeof CELL_CHANGES)[number];

/** `begun`: heads of what did not exist on the earlier day; `added`, `left`: heads that only one of the days has. */
export type CellsBetween = {
  since: string;
  /** By row and column, as in the later matrix. */
  at: (CellChange | undefined)[][];
  /** The cells of the earlier day in the places of the later; absent where it has none. */
  before: (MatrixCell | undefined)[][];
  counts: Record<CellChange, number>;
  begun: MatrixHead[];
  added: MatrixHead[];
  left: MatrixHead[];
};

/** The cells of the later matrix compared with those of the earlier; a row or column that the earlier has not is not compared. */
export function cellsBetween(before: Matrix, after: Matrix): CellsBetween {
  const { by } = after.asked;
  const [rowOf, columnOf] = [placesOf(before.rows), placesOf(before.columns)];
  const earlier = after.rows.map(({ id: row }) =>
    after.columns.map(({ id: column }) => before.cells[rowOf.get(row) ?? -1]?.[columnOf.get(column) ?? -1]),
  );
  const youngRow = youngIn(before.rows, after.rows);
  const youngColumn = youngIn(before.columns, after.columns);
  const at = after.cells.map((row, r) =>
    row.map((cell, c) => changeOf(earlier[r]?.[c], cell, by, youngRow(r) || youngColumn(c))),
  );
  const all = at.flat();
  const count = (change: CellChange) => all.filter((each) => each === change).length;
  return {
    since: before.date,
    at,
    before: earlier,
    counts: { gained: count('gained'), lost: count('lost'), changed: count('changed') },
    begun: [...begun(before.rows, after.rows), ...begun(before.columns, after.columns)],
    added: [...only(after.rows, before.rows), ...only(after.columns, before.columns)],
    left: [...only(before.rows, after.rows), ...only(before.columns, after.columns)],
  };
}

/** `young`: its row or column was not there on one of the days, which its head tells: no cell says so again. */
function changeOf(was: MatrixCell | undefined, is: MatrixCell, by: MatrixBy, young: boolean): CellChange | undefined {
  if (!was || tellsOf(was) === tellsOf(is)) return undefined;
  const [held, holds] = [holdsIn(was, by), holdsIn(is, by)];
  if (held === 'no' && holds === 'yes') return 'gained';
  if (held === 'yes' && holds === 'no') return 'lost';
  return young && held !== 'yes' && holds !== 'yes' ? undefined : 'changed';
}

/** All that a cell says, without the numbers of the places where that was read, which are those of its own matrix. */
const tellsOf = ({ rests: _, statedAt: __, parts = [], ...cell }: MatrixCell): string =>
  JSON.stringify([
    Object.entries(cell).sort(),
    parts.map(({ rests: ___, ...part }) => JSON.stringify(Object.entries(part).sort())).sort(),
  ]);

const OPEN = new Set<MatrixCell['says']>(['unknown', 'unread', 'not coded', 'not read']);

/** What is not known and what nobody coded or read is open: never a "no", and no duty that holds. */
function holdsIn({ says, parts = [] }: MatrixCell, by: MatrixBy): 'yes' | 'no' | 'open' {
  if (OPEN.has(says)) return 'open';
  if (by === 'instrument' || by === 'supervisor') return isBound(says as Standing) ? 'yes' : 'no';
  if (says === 'named') return parts.every(({ unsure }) => unsure) ? 'open' : 'yes';
  return isForce(says) ? 'yes' : 'no';
}

/** Of States, institutions and instruments alike. */
const notYet = ({ state }: MatrixHead): boolean => state === 'not there' || state === 'not adopted';

const placesOf = (heads: readonly MatrixHead[]) => new Map(heads.map(({ id }, place) => [id, place]));

/** Whether what stands at a place of the later day was not there on one of the days. */
function youngIn(before: readonly MatrixHead[], after: readonly MatrixHead[]): (place: number) => boolean {
  const young = new Set([...before, ...after].filter(notYet).map(({ id }) => id));
  return (place) => young.has(after[place]?.id ?? '');
}

function begun(before: readonly MatrixHead[], after: readonly MatrixHead[]): MatrixHead[] {
  const young = new Set(before.filter(notYet).map(({ id }) => id));
  return after.filter((head) => young.has(head.id) && !notYet(head));
}

function only(heads: readonly MatrixHead[], others: readonly MatrixHead[]): MatrixHead[] {
  const known = placesOf(others);
  return heads.filter(({ id }) => !known.has(id));
}
