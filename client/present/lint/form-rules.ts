/** What a scene in a form would not show as a room needs it: judged on its marks, as the player draws them. */
import type { Scene, SceneForm } from '#contract/seminar.ts';
import type { Measure } from '../../canvas/text.ts';
import type { SceneAnswer } from '../../scene-forms/answer.ts';
import { crossings, outside, overlaps, strikes } from '../../scene-forms/apart.ts';
import { formsFor } from '../../scene-forms/offered.ts';
import { drawScene } from '../../scene-forms/picture.ts';
import type { Say } from '../../scene-forms/say.ts';
import type { Found } from './rules.ts';

export function formFaults(
  scene: Scene & { form: SceneForm },
  answer: SceneAnswer,
  measure: Measure,
  say: Say,
): Found[] {
  const { marks, rows } = drawScene(scene, answer, [], measure, say);
  if (!formsFor(answer).includes(scene.form.as) || (rows.length === 0 && scene.form.lines.length === 0))
    return [{ rule: 'unfit', level: 'fault', values: {}, mend: ({ form: _, ...usual }) => usual }];
  const out = outside(marks, measure).length + marks.filter((mark) => 'text' in mark && mark.text.includes('…')).length;
  const met = [...overlaps(marks, measure), ...strikes(marks, measure), ...crossings(marks, measure)];
  const unproved = rows.filter((row) => row.rests.length > 0 && row.numbers.length === 0);
  const [first] = met;
  return [
    ...(out > 0 ? [{ rule: 'noRoom', level: 'warning', values: { count: out } } as const] : []),
    ...(first ? [{ rule: 'touching', level: 'warning', values: { count: met.length, names: first } } as const] : []),
    ...(unproved.length > 0
      ? [
          {
            rule: 'unproved',
            level: 'warning',
            values: { count: unproved.length, names: unproved.map(({ name }) => name).join(', ') },
            mend: (scene: Scene) => ({ ...scene, sources: withRests(scene.sources, unproved) }),
          } as const,
        ]
      : []),
  ];
}

const MOST_SOURCES = 20;

/** The first place on which each of these rows rests, after those that the scene has. */
function withRests(
  sources: Scene['sources'],
  rows: readonly { rests: readonly { source: string; pinpoint?: string | undefined }[] }[],
): Scene['sources'] {
  const more = rows
    .flatMap(({ rests }) => rests.slice(0, 1))
    .map(({ source, pinpoint = '' }) => ({ source, pinpoint: pinpoint.slice(0, 200) }));
  const all = new Map([...sources, ...more].map((each) => [`${each.source} ${each.pinpoint}`, each]));
  return [...all.values()].slice(0, MOST_SOURCES);
}
