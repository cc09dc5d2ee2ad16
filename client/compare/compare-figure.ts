/** A comparison as a figure that one may print: with its title, day, data version and numbered sources. */
import type { Answer } from '#contract/api.ts';
import { PAPER } from '../figure/page.ts';
import { saveToldFigure } from '../figure/told-figure.ts';
import { i18n } from '../i18n/i18n.ts';
import { drawCompare } from './picture.ts';
import { wordsOf } from './words.ts';

export function saveCompareFigure(answer: Answer<'compare'>, open: string | undefined): Promise<void> {
  const told = [...answer.sentences.map(({ sentence }) => sentence), ...(answer.note ? [answer.note] : [])];
  return saveToldFigure(`compare-${answer.things.join('-')}`, {
    title: answer.title,
    aside: told.join(' '),
    told,
    written: answer.groups,
    date: answer.date,
    dataVersion: answer.dataVersion,
    sources: [...new Set(answer.links.map(({ source }) => source))],
    picture: (wide, high, measure) => {
      const space = { width: wide, room: high, scale: Math.min(1, wide / 800), theme: PAPER, measure };
      const { pieces } = drawCompare(answer, open, space, wordsOf(i18n.t));
      return pieces.map(({ key, label, marks }) => ({ of: 'part', id: key, name: label, marks }));
    },
  });
}
