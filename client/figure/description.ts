/** The description of a figure as text: for where it is put into a document. */
import { toClipboard } from '../explore/copy.ts';
import { i18n } from '../i18n/i18n.ts';
import { type Choice, shownFigure } from './save.ts';

export async function copyDescription(choice: Choice): Promise<void> {
  const drawing = await shownFigure(choice);
  if (drawing) await toClipboard([drawing.title, drawing.description].join('\n'), i18n.t('figure.altCopied'));
}
