/** In which forms an answer can be drawn: only those that fit it are offered. */
import { type FormName, SCENE_FORMS } from '#contract/seminar.ts';
import type { SceneAnswer } from './answer.ts';
import { FORMS } from './forms/all.ts';
import { rowsOf } from './rows/rows.ts';

export function formsFor(answer: SceneAnswer): FormName[] {
  const { asked, rows } = rowsOf(answer);
  return SCENE_FORMS.filter((name) => FORMS[name].fits(asked, rows));
}
