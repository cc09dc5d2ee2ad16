/** A whole scene as one drawing: claim, picture and foot where the player has them. For files, paper, thumbnails. */
import type { Mask, Scene, SceneForm } from '#contract/seminar.ts';
import { THEMES, type Theme } from '../canvas/palette.ts';
import type { Measure } from '../canvas/text.ts';
import type { Drawing } from '../figure/drawing.ts';
import type { SceneAnswer } from './answer.ts';
import { footOf, listsSaid } from './foot.ts';
import { type FormMark, SLIDE, STAGE, TYPE } from './marks.ts';
import { drawScene } from './picture.ts';
import { renderMarks } from './render.ts';
import type { Say } from './say.ts';
import { paragraph } from './write.ts';

/** Px from the top to the claim, and to the first line of the foot. */
export const HEAD_TOP = 32;
export const FOOT_TOP = STAGE.top + STAGE.height + 14;

export function slideOf(
  scene: Scene & { form: SceneForm },
  answer: SceneAnswer,
  masks: readonly Mask[],
  measure: Measure,
  say: Say,
  theme: Theme = THEMES.projector,
): Drawing {
  const picture = drawScene(scene, answer, masks, measure, say);
  const kept = masks.length > 0;
  const claim = paragraph(kept ? scene.title : scene.claim || scene.title, STAGE.width, measure, {
    role: 'head',
    size: TYPE.claim,
    weight: 600,
    serif: true,
  });
  const aside = paragraph(kept ? '' : scene.aside, STAGE.width, measure, {
    role: 'head',
    tone: 'soft',
    size: TYPE.aside,
    serif: true,
  });
  const sources = footOf(scene, answer, say).map((words, place) => `${place + 1} ${words}`);
  const day = answer.day && say.t('present.on', { date: say.date(answer.day) });
  const days = [day, listsSaid(scene, answer, say)].filter((text) => text !== undefined && text !== '');
  const foot = paragraph([...(kept ? [] : sources), ...days].join(' · '), STAGE.width, measure, { role: 'legend' });
  const words: FormMark[] = [
    ...claim.at(STAGE.left, HEAD_TOP),
    ...aside.at(STAGE.left, HEAD_TOP + claim.height + 6),
    ...foot.at(STAGE.left, FOOT_TOP),
  ];
  const told = picture.twin.rows.map(({ cells, sources: at }) =>
    [cells.join(': '), at.length > 0 ? `[${at.join(', ')}]` : ''].filter(Boolean).join(' '),
  );
  return {
    ...SLIDE,
    ground: theme.ground,
    marks: [
      ...renderMarks(words, theme),
      {
        of: 'picture',
        frame: { x: STAGE.left, y: STAGE.top, width: STAGE.width, height: STAGE.height },
        marks: renderMarks(picture.marks, theme),
      },
    ],
    title: kept ? scene.title : scene.claim || scene.title,
    description: [kept ? '' : scene.aside, picture.alt, ...told, ...(kept ? [] : sources)].filter(Boolean).join('\n'),
    language: say.language,
  };
}
