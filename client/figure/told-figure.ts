/** What a page tells with a picture of its own, as a figure that one may print: its title, words, day, data version and numbered sources. */
import type { Source } from '#contract/graph.ts';
import { oscolaSource } from '#law/cite/oscola.ts';
import { loadSources } from '../explore/copy.ts';
import { download, fileName } from '../explore/download.ts';
import { say } from '../explore/notices.ts';
import { sayDate } from '../format/dates.ts';
import { i18n } from '../i18n/i18n.ts';
import type { Drawing, Mark } from './drawing.ts';
import { stackPieces } from './flow.ts';
import { fontFaces, loadFonts, measureText } from './fonts.ts';
import { figurePage, PAPER } from './page.ts';
import { FORMATS } from './sizes.ts';
import { writeSvg } from './svg.ts';

/** Nobody types an address off a page; the description keeps them. */
const ADDRESS = / <[^>]+>( accessed \d+ \w+ \d+)?/g;
export const withoutAddress = (source: string): string => source.replace(ADDRESS, '');

/** In the order of the ids; one that is not known stands by its id. */
export const sourceLines = (ids: readonly string[], known: ReadonlyMap<string, Source>): string[] =>
  ids.map((id) => {
    const source = known.get(id);
    return source ? oscolaSource(source) : id;
  });

type Told = {
  title: string;
  /** Under the title. */
  aside: string;
  /** What the picture says in words, a line each. */
  told: readonly string[];
  /** What is written in the picture, whose letters are fetched. */
  written: unknown;
  date: string;
  dataVersion: string;
  /** Ids. */
  sources: readonly string[];
  picture: (width: number, height: number, measure: ReturnType<typeof measureText>) => Mark[];
};

/** On A4; undefined where a notice says why the sources are not to be had. */
async function toldFigure(figure: Told): Promise<Drawing | undefined> {
  const { title, aside, told, date, dataVersion } = figure;
  const { width, height } = FORMATS.a4;
  const known = await loadSources(figure.sources);
  if (!known) return undefined;
  const sources = sourceLines(figure.sources, known);
  await loadFonts(JSON.stringify([title, aside, figure.written, told, sources]));
  const measure = measureText();
  const { t, language } = i18n;
  const foot = [
    t('app.name'),
    t('figure.asOf', { date: sayDate(date, language) }),
    t('figure.version', { version: dataVersion }),
  ].join(' · ');
  const marks = figurePage(
    {
      title,
      aside,
      foot,
      sources: sources.map(withoutAddress),
      sourcesHead: t('figure.sources'),
      more: (count) => t('figure.more', { count }),
      legend: () => stackPieces([], 0),
      picture: (wide, high) => figure.picture(wide, high, measure),
    },
    { width, height, scale: 1, wide: true },
    PAPER,
    measure,
  );
  const description = [...told, ...sources, foot].join('\n');
  return { width, height, ground: PAPER.ground, marks, title, description, language };
}

/** `as`: the name of the file, without day and version. */
export async function saveToldFigure(as: string, figure: Told): Promise<void> {
  const drawing = await toldFigure(figure);
  if (!drawing) return;
  const name = fileName(as, 'svg');
  const css = await fontFaces(drawing);
  const saved = download(
    name,
    'image/svg+xml',
    writeSvg(drawing, { ...FORMATS.a4.shown, css, measure: measureText() }),
  );
  say(i18n.t(saved ? 'figure.saved' : 'figure.tooLong', { name }));
}
