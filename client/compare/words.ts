/** What the picture of a comparison says beside its rows, in the language of the screen. */
import type { TFunction } from 'i18next';
import type { CompareWords } from './parts.ts';

export const wordsOf = (t: TFunction): CompareWords => ({
  more: (count) => t('besides.more', { count }),
  stack: (heading, count) => t('besides.stack', { heading, count }),
  fold: t('besides.fold'),
  cell: (thing, row, text) => t('besides.cell', { thing, row, text }),
});
