/** The lists of parties on which the rows of a scene rest, and to what day they were read. Pure. */
import type { SceneForm } from '#contract/seminar.ts';
import type { SceneAnswer } from './answer.ts';
import { FORMS } from './forms/all.ts';
import { type FormRow, keptRows } from './row.ts';
import { rowsOf } from './rows/rows.ts';

/** The day of the list that was read earliest, and of the one read last; undefined where no row rests on a list. */
export function listDays({ form }: { form: SceneForm }, answer: SceneAnswer): { from: string; to: string } | undefined {
  const { rows, more } = rowsOf(answer);
  const drawn = keptRows(rows, more, form, FORMS[form.as].around);
  const treaties = new Set([
    ...drawn.flatMap((row) => treatiesOf(row, answer)),
    ...(answer.growth ? drawn.map(({ id }) => id) : []),
    ...(answer.matrix?.columns.map(({ id }) => id) ?? []),
  ]);
  const days = answer.instruments.flatMap(({ id, listReadTo }) => (treaties.has(id) && listReadTo ? [listReadTo] : []));
  const [from, to] = [days.sort()[0], days.at(-1)];
  return from && to ? { from, to } : undefined;
}

/** Of what joins a State to a treaty the treaty; of a standing that no link shows the treaty that the row or the atlas is about. */
function treatiesOf({ ids, standing }: FormRow, { material }: SceneAnswer): string[] {
  const joined = ids.flatMap((id) => {
    const [type, , treaty] = id.split(':');
    return (type === 'PARTY_TO' || type === 'SIGNED') && treaty ? [treaty] : [];
  });
  return standing === undefined || joined.length > 0 ? joined : [...ids, material.overview?.centre ?? ''];
}
