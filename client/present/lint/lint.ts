/** What would spoil a scene before a room: pure, judged on the scene and on its picture as it would be drawn. */
import type { Scene } from '#contract/story.ts';
import type { Still } from '../../still.ts';
import { colourAlone, contrasts, crowd, overlaps, small, unlabelled } from './picture.ts';
import { type Letters, words } from './words.ts';

/** `hint`: better so; `warning`: the room will not read it; `fault`: it says what is not there. */
const LEVELS = ['fault', 'warning', 'hint'] as const;
export type Level = (typeof LEVELS)[number];
export const RULES = [
  'gone', 'goneSource', 'noClaim', 'noSource', 'low', 'small', 'overlap', 'unlabelled', 'contrast', 'many', 'tooMany', 'colour', 'longClaim', 'longAside', 'script',
] as const;
export type Rule = (typeof RULES)[number];

/** `values` fill its words; `mend`, where one click can, gives the scene without it. */
export type Found = { rule: Rule; level: Level; values: Record<string, string | number>; mend?: (scene: Scene) => Scene };

type Judged = {
  scene: Scene;
  /** In the projector's theme, at 1080p; absent where the scene shows a table. */
  still?: Still | undefined;
  /** Ids that the scene names and the data do not have. */
  gone: readonly string[];
  goneSources: readonly string[];
  /** Code points for which the Atlas has a font, as ranges. */
  letters: Letters;
};

/** The worst first; within a level in the order of the rules. */
export function lint({ scene, still, gone, goneSources, letters }: Judged): Found[] {
  const found = [
    ...lost(gone, goneSources),
    ...words(scene, still, letters),
    ...(still ? [...unsure(still), ...small(still), ...overlaps(still), ...unlabelled(still), ...contrasts(still.theme, still), ...crowd(still), ...colourAlone(still)] : []),
  ];
  return found.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || RULES.indexOf(a.rule) - RULES.indexOf(b.rule));
}

function lost(gone: readonly string[], goneSources: readonly string[]): Found[] {
  const sources = new Set(goneSources);
  return [
    ...(gone.length > 0 ? [{ rule: 'gone', level: 'fault', values: { count: gone.length, ids: gone.join(', ') } } as const] : []),
    ...(sources.size > 0
      ? [{
          rule: 'goneSource', level: 'fault', values: { count: sources.size, ids: [...sources].join(', ') },
          mend: (scene: Scene) => ({ ...scene, sources: scene.sources.filter(({ source }) => !sources.has(source)) }),
        } as const]
      : []),
  ];
}

/** Links of low confidence may be shown, but not by accident. */
function unsure({ arranged }: Still): Found[] {
  const count = arranged.links.filter(({ id, confidence }) => confidence === 'low' && !arranged.greyed.has(id)).length;
  if (count === 0) return [];
  const filter = { by: 'confidence', value: 'low', how: 'hidden' } as const;
  const mend = (scene: Scene): Scene => ({ ...scene, view: { ...scene.view, filters: [...scene.view.filters.filter(({ by, value }) => by !== 'confidence' || value !== 'low'), filter] } });
  return [{ rule: 'low', level: 'warning', values: { count }, mend }];
}
