/** A comparison as a figure that one may print: with its title, day, data version and numbered sources. */
import type { Answer } from '#contract/api.ts';
import { oscolaSource } from '#law/cite/oscola.ts';
import { loadSources } from '../explore/copy.ts';
import { download, fileName } from '../explore/download.ts';
import { say } from '../explore/notices.ts';
import type { Drawing } from '../figure/drawing.ts';
import { stackPieces } from '../figure/flow.ts';
import { fontFaces, loadFonts, measureText } from '../figure/fonts.ts';
import { figurePage, PAPER } from '../figure/page.ts';
import { FORMATS } from '../figure/sizes.ts';
import { writeSvg } from '../figure/svg.ts';
import { sayDate } from '../format/dates.ts';
import { i18n } from '../i18n/i18n.ts';
import { drawCompare } from './picture.ts';
import { wordsOf } from './words.ts';

/** Nobody types an address off a page; the description keeps them. */
const ADDRESS = / <[^>]+>( accessed \d+ \w+ \d+)?/g;

/** Undefined where a notice says why the sources are not to be had. */
export async function compareFigure(answer: Answer<'compare'>, open: string | undefined): Promise<Drawing | undefined> {
  const { width, height } = FORMATS.a4;
  const ids = [...new Set(answer.links.map(({ source }) => source))];
  const known = await loadSources(ids);
  if (!known) return undefined;
  const sources = ids.map((id) => {
    const source = known.get(id);
    return source ? oscolaSource(source) : id;
  });
  const told = [...answer.sentences.map(({ sentence }) => sentence), ...(answer.note ? [answer.note] : [])];
  await loadFonts(JSON.stringify([answer.title, answer.groups, told, sources]));
  const measure = measureText();
  const foot = [
    i18n.t('app.name'),
    i18n.t('figure.asOf', { date: sayDate(answer.date, i18n.language) }),
    i18n.t('figure.version', { version: answer.dataVersion }),
  ].join(' · ');
  const marks = figurePage(
    {
      title: answer.title,
      aside: told.join(' '),
      foot,
      sources: sources.map((words) => words.replace(ADDRESS, '')),
      sourcesHead: i18n.t('figure.sources'),
      more: (count) => i18n.t('figure.more', { count }),
      legend: () => stackPieces([], 0),
      picture: (wide, high) => {
        const space = { width: wide, room: high, scale: Math.min(1, wide / 800), theme: PAPER, measure };
        const picture = drawCompare(answer, open, space, wordsOf(i18n.t));
        return picture.pieces.map(({ key, label, marks: drawn }) => ({
          of: 'part',
          id: key,
          name: label,
          marks: drawn,
        }));
      },
    },
    { width, height, scale: 1, wide: true },
    PAPER,
    measure,
  );
  const description = [...told, ...sources, foot].join('\n');
  return { width, height, ground: PAPER.ground, marks, title: answer.title, description, language: i18n.language };
}

export async function saveCompareFigure(answer: Answer<'compare'>, open: string | undefined): Promise<void> {
  const drawing = await compareFigure(answer, open);
  if (!drawing) return;
  const name = fileName(`compare-${answer.things.join('-')}`, 'svg');
  const css = await fontFaces(drawing);
  const saved = download(name, 'image/svg+xml', writeSvg(drawing, { ...FORMATS.a4.shown, css }));
  say(i18n.t(saved ? 'figure.saved' : 'figure.tooLong', { name }));
}
