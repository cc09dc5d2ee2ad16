/** The picture of an answer as a file: what was asked over it, day, data version and numbered sources under it. */
import { type Line, type Measure, sansFont, titleFont, wrapLines } from '../../canvas/text.ts';
import type { Theme } from '../../canvas/palette.ts';
import { loadSources } from '../../explore/copy.ts';
import { download, fileName } from '../../explore/download.ts';
import { say } from '../../explore/notices.ts';
import { fontFaces, loadFonts, measureText } from '../../figure/fonts.ts';
import type { Drawing, Mark } from '../../figure/drawing.ts';
import { writeSvg } from '../../figure/svg.ts';
import { sourceLines, withoutAddress } from '../../figure/told-figure.ts';
import { sayDate } from '../../format/dates.ts';
import { i18n } from '../../i18n/i18n.ts';
import { answers } from '../../state/answers.ts';
import { begins } from './begins.ts';
import type { AnswerPicture } from './lay-out.ts';

/** Px at least, so that a source has room beside a small picture. */
const LEAST_WIDE = 640;
const MARGIN = 14;
const TITLE = { font: titleFont(17), step: 24 };
const FOOT = { font: sansFont(10.5, 400), step: 15 };

type Told = { query: string; told: string; sources: readonly string[]; theme: Theme };

/** Nothing is saved where a notice says why the sources are not to be had. */
export async function saveAnswerFigure(picture: AnswerPicture, { query, told, sources, theme }: Told): Promise<void> {
  const known = await loadSources(sources);
  if (!known) return;
  const { t, language } = i18n;
  const { asOf, dataVersion } = answers.get();
  const title = begins(query);
  const lines = sourceLines(sources, known);
  const day = asOf && t('figure.asOf', { date: sayDate(asOf, language) });
  const version = dataVersion && t('figure.version', { version: dataVersion });
  const foot = [t('app.name'), day, version].filter(Boolean).join(' · ');
  await loadFonts([title, told, foot, ...lines].join(' '));
  const measure = measureText();
  const width = Math.max(picture.width, LEAST_WIDE);
  const head = written([title], MARGIN, width, { ...TITLE, colour: theme.ink }, measure);
  const numbered = lines.map((line, place) => `${place + 1}  ${withoutAddress(line)}`);
  const below = head.bottom + picture.height;
  const under = written([told, foot, ...numbered], below, width, { ...FOOT, colour: theme.muted }, measure);
  const pieces = picture.pieces.flatMap(({ marks }) => marks);
  const frame = { x: 0, y: head.bottom, width: picture.width, height: picture.height };
  const drawing: Drawing = {
    width,
    height: under.bottom + MARGIN,
    ground: theme.ground,
    marks: [...head.marks, { marks: pieces, frame }, ...under.marks],
    title,
    description: [query, told, ...picture.pieces.map(({ label }) => label), foot, ...lines].join('\n'),
    language,
  };
  const css = await fontFaces(drawing);
  const name = fileName('cypher', 'svg');
  const size = { width: String(drawing.width), height: String(drawing.height), css, measure };
  const saved = download(name, 'image/svg+xml', writeSvg(drawing, size));
  say(t(saved ? 'figure.saved' : 'figure.tooLong', { name }));
}

type Look = Pick<Line, 'font' | 'colour'> & { step: number };

/** Each text in as many lines as it needs, from `top` on. */
function written(
  texts: readonly string[],
  top: number,
  width: number,
  { font, colour, step }: Look,
  measure: Measure,
): { marks: Mark[]; bottom: number } {
  const measured = (text: string) => measure(text, font).width;
  const rows = texts.flatMap((text) => wrapLines(text, width - 2 * MARGIN, measured, Number.POSITIVE_INFINITY));
  const marks = rows.map((text, at): Mark => {
    return { text, x: MARGIN, y: top + (at + 0.75) * step, font, colour, anchor: 'start' };
  });
  return { marks, bottom: top + rows.length * step };
}
