/** The answer key: of each scene that keeps something back, what that was, and one entry for each source with its places. Pure. */
import type { Scene, SceneForm } from '#contract/seminar.ts';
import type { Measure } from '../../canvas/text.ts';
import type { SceneAnswer } from '../../scene-forms/answer.ts';
import type { Twin } from '../../scene-forms/marks.ts';
import { drawScene } from '../../scene-forms/picture.ts';
import type { Say } from '../../scene-forms/say.ts';
import type { Cited } from './load-scenes.ts';

/** The rows of a form that read otherwise while it keeps them back, as they read once it does not. */
export function answersOf(
  scene: Scene & { form: SceneForm },
  answer: SceneAnswer,
  measure: Measure,
  say: Say,
): Twin | undefined {
  const [open, kept] = [[], scene.masked].map((masks) => drawScene(scene, answer, masks, measure, say).twin);
  const known = new Set(kept?.rows.map(({ cells }) => cells.join('\n')));
  const rows = open?.rows.filter(({ cells }) => !known.has(cells.join('\n'))) ?? [];
  return open && rows.length > 0 ? { columns: open.columns, rows } : undefined;
}

/** In the order of their numbers, which begin at 1. */
export function bySource(cited: readonly Cited[]): { source: string; places: string[] }[] {
  const places = new Map<string, Set<string>>();
  for (const { source, pinpoint } of cited) {
    const known = places.get(source) ?? new Set();
    places.set(source, pinpoint ? known.add(pinpoint) : known);
  }
  return [...places].map(([source, at]) => ({ source, places: [...at] }));
}
