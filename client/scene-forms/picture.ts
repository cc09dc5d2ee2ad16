/** A scene in its form: a pure function of its answer. The same answer, scene and language are the same marks, whichever way one came. */
import type { Mask, Scene, SceneForm } from '#contract/seminar.ts';
import type { Measure } from '../canvas/text.ts';
import type { SceneAnswer } from './answer.ts';
import { FORMS } from './forms/all.ts';
import { LEGEND_HEIGHT, legendMarks } from './legend.ts';
import { type FormMark, STAGE, type Twin } from './marks.ts';
import { type DrawnRow, drawnRows, type FormRow, keptRows } from './row.ts';
import { rowsOf } from './rows/rows.ts';
import type { Say } from './say.ts';

/** In px of STAGE. `alt`: the picture in a sentence or two, its rows stand in `twin`. */
export type FormPicture = { marks: FormMark[]; twin: Twin; alt: string; rows: readonly DrawnRow[] };

/** `masks`: what is still kept back; where everything stands does not depend on it. */
export function drawScene(
  scene: Scene & { form: SceneForm },
  answer: SceneAnswer,
  masks: readonly Mask[],
  measure: Measure,
  say: Say,
): FormPicture {
  const { form } = scene;
  const { rows, more } = rowsOf(answer);
  const kept = inOrder(keptRows(rows, more, form, FORMS[form.as].around), scene);
  const drawn = drawnRows(kept, form, scene, masks);
  const box = { x: 0, y: 0, width: STAGE.width, height: STAGE.height - LEGEND_HEIGHT };
  const laid = FORMS[form.as].draw({
    ...{ rows: drawn, all: [...rows, ...more], form, answer, box, measure, say },
    masked: scene.masked.length > 0,
  });
  const legend = legendMarks(
    laid.marks,
    { x: 0, y: STAGE.height - LEGEND_HEIGHT / 2 + 6, width: STAGE.width },
    measure,
    say,
  );
  return {
    marks: [...laid.marks, ...legend],
    twin: laid.twin,
    rows: drawn,
    alt: say.t('present.forms.alt', {
      form: say.t(`present.forms.names.${form.as}`),
      title: scene.title,
      count: laid.twin.rows.length,
    }),
  };
}

/** An answer ranks its rows by what may be kept back: where the scene keeps anything back, they stand by name and place. */
function inOrder(rows: readonly FormRow[], { form, masked }: Scene): FormRow[] {
  if (masked.length === 0 || (form && (form.rows.length > 0 || form.groups.length > 0))) return [...rows];
  const place = (a: FormRow, b: FormRow) => (a.place ?? '').localeCompare(b.place ?? '', 'en', { numeric: true });
  const name = (a: FormRow, b: FormRow) => a.name.localeCompare(b.name, 'en');
  return [...rows].sort((a, b) => (a.kind === 'Obligation' ? place(a, b) || name(a, b) : name(a, b) || place(a, b)));
}
