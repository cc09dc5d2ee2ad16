/** What would spoil a scene before a room: pure, judged on the scene and on its picture as it would be drawn. */
import type { Scene } from '#contract/seminar.ts';
import type { Still } from '../../picture/snapshot.ts';
import { colourAlone, contrasts, crowd, overlaps, small, unlabelled } from './picture-rules.ts';
import { type Found, LEVELS, RULES } from './rules.ts';
import { type Letters, words } from './text-rules.ts';

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
    ...(still
      ? [
          ...unsure(still),
          ...small(still),
          ...overlaps(still),
          ...unlabelled(still),
          ...contrasts(still.theme, still),
          ...crowd(still),
          ...colourAlone(still),
        ]
      : []),
  ];
  return found.sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || RULES.indexOf(a.rule) - RULES.indexOf(b.rule),
  );
}

function lost(gone: readonly string[], goneSources: readonly string[]): Found[] {
  const sources = new Set(goneSources);
  return [
    ...(gone.length > 0
      ? [{ rule: 'gone', level: 'fault', values: { count: gone.length, ids: gone.join(', ') } } as const]
      : []),
    ...(sources.size > 0
      ? [
          {
            rule: 'goneSource',
            level: 'fault',
            values: { count: sources.size, ids: [...sources].join(', ') },
            mend: (scene: Scene) => ({ ...scene, sources: scene.sources.filter(({ source }) => !sources.has(source)) }),
          } as const,
        ]
      : []),
  ];
}

/** Links of low confidence may be shown, but not by accident. */
function unsure({ arranged }: Still): Found[] {
  const count = arranged.links.filter(({ id, confidence }) => confidence === 'low' && !arranged.greyed.has(id)).length;
  if (count === 0) return [];
  const filter = { by: 'confidence', value: 'low', how: 'hidden' } as const;
  const mend = (scene: Scene): Scene => ({
    ...scene,
    view: {
      ...scene.view,
      filters: [...scene.view.filters.filter(({ by, value }) => by !== 'confidence' || value !== 'low'), filter],
    },
  });
  return [{ rule: 'low', level: 'warning', values: { count }, mend }];
}
