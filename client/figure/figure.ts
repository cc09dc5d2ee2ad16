/** A picture as a figure that one may print: with its question, legend, day, data version and numbered sources. */
import type { View } from '#contract/view.ts';
import { arrange, type Material, scaleIn } from '../picture/arrange.ts';
import type { CameraPlace } from '../canvas/camera.ts';
import { THEMES } from '../canvas/palette.ts';
import { loadSources } from '../explore/copy.ts';
import { dayOf } from '../graph/day.ts';
import { snapshot } from '../picture/snapshot.ts';
import { i18n } from '../i18n/i18n.ts';
import { loadFonts, measureText } from './fonts.ts';
import { figureLegend } from './legend.ts';
import type { Drawing } from './drawing.ts';
import { type Content, figurePage, PAPER } from './page.ts';
import { pictureMarks } from './picture-marks.ts';
import type { Format } from './sizes.ts';
import { sourceLines, withoutAddress } from './told-figure.ts';
import { sourcesShown, captionOf } from './caption.ts';

export type FigureTheme = 'light' | 'projector';
/** `title` and `aside` stand in the place of the question and its answer; `camera`: only what it sees is drawn. */
export type FigureOptions = {
  format: Format;
  theme: FigureTheme;
  camera?: CameraPlace | undefined;
  title?: string;
  aside?: string;
};

/** Undefined where a notice says why the sources are not to be had. */
export async function makeFigure(
  view: View,
  material: Material,
  { format, theme: name, camera, title, aside }: FigureOptions,
): Promise<Drawing | undefined> {
  const theme = name === 'light' ? PAPER : THEMES[name];
  const scale = scaleIn(name);
  const [width, height] = [format.width * scale, format.height * scale];
  const arranged = arrange(view, material, {
    width,
    height,
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    scale,
    type: theme.type,
  });
  const ids = sourcesShown(view, material, arranged);
  const known = await loadSources(ids);
  if (!known) return undefined;
  const sources = sourceLines(ids, known);
  const telling = captionOf(view, material, arranged, ids);
  const numberOf = new Map(arranged.links.map(({ id, source }) => [id, ids.indexOf(source) + 1]));
  await loadFonts(
    [telling.title, ...telling.sentences, ...sources, ...arranged.nodes.map(({ name }) => name)].join(' '),
  );
  const measure = measureText();
  const rim =
    !view.path && material.overview
      ? { overview: material.overview, day: dayOf(view) ?? material.overview.asOf }
      : undefined;
  const content: Content = {
    title: title || telling.title,
    aside: aside ?? telling.aside,
    foot: telling.foot,
    sources: sources.map(withoutAddress),
    sourcesHead: i18n.t('figure.sources'),
    more: (count) => i18n.t('figure.more', { count }),
    legend: (room) => figureLegend(arranged, rim, theme, 12 * scale, room, measure),
    picture: (wide, high) => {
      const word = (id: string, words: string) => `${words} [${numberOf.get(id)}]`;
      return pictureMarks(
        snapshot(view, material, measure, { width: wide, height: high, theme, camera, word }),
        telling.told,
      );
    },
  };
  const marks = figurePage(
    content,
    { width, height, scale, wide: (arranged.strands ?? arranged.wings ?? arranged.layout) !== undefined },
    theme,
    measure,
  );
  const description = [
    ...telling.sentences,
    `${i18n.t('figure.sources')}: ${sources.map((words, i) => `[${i + 1}] ${words}`).join('; ')}.`,
    telling.foot,
  ].join('\n');
  return { width, height, ground: theme.ground, marks, title: content.title, description, language: i18n.language };
}
