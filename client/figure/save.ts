/** A figure as a file: drawn anew at the size that was asked for, named after what it shows. */
import type { View } from '#contract/view.ts';
import { copyText } from '../explore/copy.ts';
import { downloadBytes, download, fileName } from '../explore/download.ts';
import { say } from '../explore/notices.ts';
import { cameraNow, shownMaterial } from '../picture/picture.ts';
import { changeSession } from '../state/session.ts';
import { currentView } from '../state/view.ts';
import { i18n } from '../i18n/i18n.ts';
import { type FigureTheme, makeFigure } from './figure.ts';
import { fontFaces, measureText } from './fonts.ts';
import type { Drawing } from './drawing.ts';
import { paintDrawing } from './canvas2d.ts';
import { withFacts } from './png.ts';
import { FORMATS, type Format, type FormatName } from './sizes.ts';
import { writeSvg } from './svg.ts';

export type Choice = { form: 'svg' | 'png'; size: FormatName; theme: FigureTheme; seen: boolean; fonts: boolean };
export const USUAL_CHOICE: Choice = { form: 'svg', size: 'a4', theme: 'light', seen: false, fonts: true };

/** Names what is drawn, so that no two figures of a day share a name. */
const shownWhat = ({ path, wings, centre }: View): string =>
  path ? `${path.from}-${path.to}-${path.chosen + 1}` : (wings?.id ?? centre);

/** The figure of what is on the screen; undefined where there is nothing to draw, or a notice says why there is none. */
export async function shownFigure({ size, theme, seen }: Choice): Promise<Drawing | undefined> {
  const material = shownMaterial();
  if (!material) {
    say(i18n.t('figure.nothing'));
    return undefined;
  }
  return makeFigure(currentView(), material, { format: FORMATS[size], theme, camera: seen ? cameraNow() : undefined });
}

/** False where nothing was saved; the screen then says why. */
export async function saveFigure(choice: Choice): Promise<boolean> {
  const drawing = await shownFigure(choice);
  if (!drawing) return false;
  const name = fileName(`figure-${shownWhat(currentView())}`, choice.form);
  const format = FORMATS[choice.size];
  const saved =
    choice.form === 'svg'
      ? download(
          name,
          'image/svg+xml',
          writeSvg(drawing, {
            ...format.shown,
            css: choice.fonts ? await fontFaces(drawing) : '',
            measure: measureText(),
          }),
        )
      : downloadBytes(name, 'image/png', await png(drawing, format));
  if (saved) say(i18n.t('figure.saved', { name }));
  else changeSession({ notice: { title: i18n.t('figure.export'), text: i18n.t('figure.tooLong') } });
  return saved;
}

/** Throws where the browser gives no canvas of that size. */
export async function png(drawing: Drawing, { pixels: [width, height], dotsPerMetre }: Format): Promise<Uint8Array> {
  const sheet = document.createElement('canvas');
  sheet.width = width;
  sheet.height = height;
  const context = sheet.getContext('2d');
  if (!context) throw new Error('Figure: no 2D context of this size');
  paintDrawing(context, drawing, width / drawing.width);
  const blob = await new Promise<Blob | null>((resolve) => {
    sheet.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error('Figure: the browser made no PNG of this size');
  return withFacts(new Uint8Array(await blob.arrayBuffer()), {
    title: drawing.title,
    description: drawing.description,
    dotsPerMetre,
  });
}

/** The description of a figure as text, to the clipboard: for where it is put into a document. */
export async function copyDescription(choice: Choice): Promise<void> {
  const drawing = await shownFigure(choice);
  if (drawing) await copyText([drawing.title, drawing.description].join('\n'), i18n.t('figure.altCopied'));
}
