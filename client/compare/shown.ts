/** Which rows of a comparison are drawn, from top to bottom: every row is in it, drawn or in a named stack. */
import type { CompareGroup, CompareRow } from '#contract/compare.ts';

export type Line =
  | { is: 'heading'; group: CompareGroup }
  | { is: 'row'; group: CompareGroup; row: CompareRow }
  | { is: 'stack'; group: CompareGroup; count: number; folded: boolean; opens: boolean };

/** Of a line among those of one comparison, the same however many are drawn. */
export const keyOf = (line: Line): string =>
  line.is === 'row'
    ? `${line.group.id} ${line.row.id}`
    : [line.is, line.group.id, line.is === 'stack' && !line.opens].join(' ');

/** Rows with which a group begins, as long as it has them. */
const LEAST = 2;

/** `high`: px of a line; `room`: px in all. The open group is shown whole, the others as far as there is room. */
export function linesShown(
  groups: readonly CompareGroup[],
  open: string | undefined,
  room: number,
  high: (line: Line) => number,
): Line[] {
  const shown = new Map(
    groups.map(({ id, rows, folded }) => [id, id === open ? rows.length : folded ? 0 : Math.min(LEAST, rows.length)]),
  );
  const lines = () => groups.flatMap((group) => linesOf(group, shown.get(group.id) ?? 0, group.id === open));
  // Words are broken into lines to know how high they are: each once.
  const known = new Map<unknown, number>();
  const tall = (line: Line): number => {
    const key =
      line.is === 'row' ? line.row : JSON.stringify([line.is, line.group.id, line.is === 'stack' && line.folded]);
    const found = known.get(key) ?? high(line);
    known.set(key, found);
    return found;
  };
  const used = () => lines().reduce((sum, line) => sum + tall(line), 0);
  // Where there is little room each begins with one, and the last ones are folded.
  const unfolded = groups.filter(({ id, folded }) => id !== open && !folded);
  if (used() > room) for (const { id } of unfolded) shown.set(id, 1);
  for (const { id } of unfolded.slice(1).toReversed()) if (used() > room) shown.set(id, 0);
  // All grow in turn, a row each.
  let growing = unfolded.filter(({ id }) => (shown.get(id) ?? 0) > 0);
  while (growing.length > 0)
    growing = growing.filter(({ id, rows }) => {
      const now = shown.get(id) ?? 0;
      if (now >= rows.length) return false;
      shown.set(id, now + 1);
      if (used() <= room) return true;
      shown.set(id, now);
      return false;
    });
  return lines();
}

function linesOf(group: CompareGroup, shown: number, open: boolean): Line[] {
  const { rows } = group;
  if (shown === 0) return [{ is: 'stack', group, count: rows.length, folded: true, opens: true }];
  const rest = rows.length - shown;
  return [
    { is: 'heading', group },
    ...rows.slice(0, shown).map((row): Line => ({ is: 'row', group, row })),
    ...(rest > 0 ? [{ is: 'stack' as const, group, count: rest, folded: false, opens: true }] : []),
    ...(open ? [{ is: 'stack' as const, group, count: rows.length, folded: false, opens: false }] : []),
  ];
}
