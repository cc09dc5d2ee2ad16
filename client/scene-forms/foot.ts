/** The foot of a scene: its sources in short, in the order of the numbers that the rows of the picture bear. */
import type { Scene, SceneForm } from '#contract/seminar.ts';
import { shortCitation } from '#law/cite/short.ts';
import type { SceneAnswer } from './answer.ts';
import { listDays } from './lists.ts';
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

/** To what day the lists of parties were read on which the picture rests; empty where it rests on none, or the sources say it. */
export function listsSaid(scene: Pick<Scene, 'sources'> & { form: SceneForm }, answer: SceneAnswer, say: Say): string {
  const lists = listDays(scene, answer);
  if (!lists) return '';
  const from = say.date(lists.from, 'short');
  if (footOf(scene, answer, say).some((words) => words.includes(from))) return '';
  return lists.from === lists.to ? say.t('present.list', { date: from }) : say.t('present.lists', { from });
}
