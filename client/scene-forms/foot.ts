/** The foot of a scene: its sources in short, in the order of the numbers that the rows of the picture bear. */
import type { Scene } from '#contract/seminar.ts';
import { shortCitation } from '#law/cite/short.ts';
import type { SceneAnswer } from './answer.ts';
import type { Say } from './say.ts';

/** Of more sources the series stand in the handout alone. */
const MOST_WITH_SERIES = 4;

export const footOf = ({ sources }: Pick<Scene, 'sources'>, answer: SceneAnswer, say: Say): string[] =>
  sources.map(({ source, pinpoint }) => {
    const known = answer.sources.find(({ id }) => id === source);
    const series = sources.length <= MOST_WITH_SERIES;
    return known
      ? shortCitation(known, pinpoint, answer.instruments, (day) => say.date(day, 'short'), series)
      : [source, pinpoint].filter(Boolean).join(', ');
  });
