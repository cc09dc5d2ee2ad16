/** What a form is given, and what it says of itself. */
import type { SceneForm } from '#contract/seminar.ts';
import type { Measure } from '../../canvas/text.ts';
import type { SceneAnswer } from '../answer.ts';
import type { Box, Laid } from '../marks.ts';
import type { DrawnRow, FormRow } from '../row.ts';
import type { Asked } from '../rows/rows.ts';
import type { Say } from '../say.ts';

/** `box`: the room of the picture; `all`: every row of the answer, also those that are not drawn. */
export type FormInput = {
  rows: readonly DrawnRow[];
  all: readonly FormRow[];
  form: SceneForm;
  answer: SceneAnswer;
  box: Box;
  measure: Measure;
  say: Say;
  /** The scene keeps something back, or has: nothing may stand where its number or its rank would put it. */
  masked: boolean;
};

/** `fits`: whether the form can show such an answer; pure, as is `draw`. */
export type Form = {
  /** Its rows are those around what was asked, such as the States of which the answer has pairs. */
  around?: true;
  fits(asked: Asked, rows: readonly FormRow[]): boolean;
  draw(input: FormInput): Laid;
};

export const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
