/** What would spoil a scene before a room: pure, judged on the scene and on its picture as it would be drawn. */
import { confidenceOf } from '#contract/confidence.ts';
import type { Scene } from '#contract/seminar.ts';
import type { Snapshot } from '../../picture/snapshot.ts';
import { colourAlone, lowContrast, tooMany, overlaps, smallType, unlabelled } from './picture-rules.ts';
import { type Found, LEVELS, RULES } from './rules.ts';
import { type Letters, longTexts } from './text-rules.ts';

type Judged = {
  scene: Scene;
  /** In the projector's theme, at 1080p; absent where the scene shows a table. */
  snapshot?: Snapshot | undefined;
  /** Ids that the scene names and the data do not have. */
  gone: readonly string[];
  goneSources: readonly string[];
  /** Of a scene in a form. */
  ofForm?: readonly Found[];
  /** Code points for which the Atlas has a font, as ranges. */
  letters: Letters;
};

/** The worst first; within a level in the order of the rules. */
export function lint({ scene, snapshot, gone, goneSources, letters, ofForm = [] }: Judged): Found[] {
  const found = [
    ...lost(gone, goneSources),
    ...ofForm,
    ...longTexts(scene, snapshot, letters),
    ...(snapshot
      ? [
          ...unsure(snapshot),
          ...smallType(snapshot),
          ...overlaps(snapshot),
          ...unlabelled(snapshot),
          ...lowContrast(snapshot.theme, snapshot),
          ...tooMany(snapshot),
          ...colourAlone(snapshot),
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
function unsure({ arranged }: Snapshot): Found[] {
  const count = arranged.links.filter((link) => confidenceOf(link) === 'low' && !arranged.greyed.has(link.id)).length;
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
