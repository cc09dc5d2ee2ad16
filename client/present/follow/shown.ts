/** A scene as phones get it: what the wall shows at this moment, and nothing that it keeps back. Pure. */
import type { ShownScene } from '#contract/follow.ts';
import type { Mask, Scene, SceneForm } from '#contract/seminar.ts';
import type { Measure } from '../../canvas/text.ts';
import type { SceneAnswer } from '../../scene-forms/answer.ts';
import { footOf, listsSaid } from '../../scene-forms/foot.ts';
import type { FormMark, Twin } from '../../scene-forms/marks.ts';
import { drawScene } from '../../scene-forms/picture.ts';
import type { Say } from '../../scene-forms/say.ts';
import { keptBack, type Presentation, sceneOf } from '../../state/presentation.ts';

export type ShownPicture = { marks: FormMark[]; twin: Twin; alt: string };

/**
 * `answer`: absent until it is there, and of a scene without a form; `rows`: of such a scene, whose picture is on the wall
 * alone, and the day of that.
 */
export function shownOf(
  now: Presentation,
  answer: SceneAnswer | undefined,
  measure: Measure,
  say: Say,
  rows?: { twin: Twin; day: string | undefined },
): ShownScene | undefined {
  const scene = sceneOf(now);
  if (!scene) return undefined;
  const { seminar, at, blank } = now;
  const masks = keptBack(now);
  const kept = masks.length > 0;
  // Votes outlive a dark screen.
  const options = scene.options ?? [];
  const words = { claim: kept ? scene.title : scene.claim || scene.title, aside: kept ? '' : scene.aside };
  const other = now.day ? say.t('present.otherDay.on', { date: say.date(now.day) }) : '';
  const form =
    scene.form && answer
      ? formOf({ ...scene, form: scene.form }, answer, masks, measure, say)
      : rowsOf(scene, rows, kept, say);
  return {
    seminar: seminar.title,
    language: seminar.language,
    at,
    of: seminar.scenes.length,
    blank,
    ...(blank ? { claim: '', aside: '' } : { ...words, aside: other || words.aside }),
    foot: blank ? [] : (form?.foot ?? []),
    options,
    asks: kept && options.length > 0,
    picture: blank ? null : (form?.picture ?? null),
  };
}

function rowsOf(
  scene: Scene,
  rows: { twin: Twin; day: string | undefined } | undefined,
  kept: boolean,
  { t, date }: Say,
): { picture: ShownPicture; foot: string[] } | undefined {
  if (scene.form || !rows || rows.twin.rows.length === 0) return undefined;
  const foot = rows.day && !kept ? [t('present.on', { date: date(rows.day) })] : [];
  return { picture: { marks: [], twin: rows.twin, alt: '' }, foot };
}

function formOf(
  scene: Scene & { form: SceneForm },
  answer: SceneAnswer,
  masks: readonly Mask[],
  measure: Measure,
  say: Say,
): { picture: ShownPicture; foot: string[] } {
  const { marks, twin, alt } = drawScene(scene, answer, masks, measure, say);
  const sources = footOf(scene, answer, say).map((words, place) => `${place + 1} ${words}`);
  const day = answer.day ? say.t('present.on', { date: say.date(answer.day) }) : '';
  return {
    // Which row a mark draws would tell a name that is kept back.
    picture: { marks: marks.map(({ of: _, ...mark }) => mark as FormMark), twin, alt },
    foot: masks.length > 0 ? [] : [...sources, day, listsSaid(scene, answer, say)].filter(Boolean),
  };
}
