/** The forms by name, in the order in which they are offered. */
import type { FormName } from '#contract/seminar.ts';
import { bands } from './bands.ts';
import { dayLine } from './day-line.ts';
import { dotColumns } from './dot-columns.ts';
import { dotGrid } from './dot-grid.ts';
import { events } from './events.ts';
import type { Form } from './form.ts';
import { growth } from './growth.ts';
import { intervalBars } from './interval-bars.ts';
import { map } from './map.ts';
import { matrixCut } from './matrix-cut.ts';
import { nOfM } from './n-of-m.ts';
import { noticeLines } from './notice-lines.ts';
import { reciprocity } from './reciprocity.ts';
import { rim } from './rim.ts';
import { says } from './says.ts';
import { slope } from './slope.ts';
import { twoClocks } from './two-clocks.ts';
import { wings } from './wings.ts';
import { noData, statement, text, title } from './words.ts';

export const FORMS: Record<FormName, Form> = {
  'day-line': dayLine,
  'two-clocks': twoClocks,
  'interval-bars': intervalBars,
  'n-of-m': nOfM,
  'dot-grid': dotGrid,
  bands,
  slope,
  says,
  'dot-columns': dotColumns,
  reciprocity,
  'notice-lines': noticeLines,
  matrix: matrixCut,
  rim,
  map,
  growth,
  events,
  wings,
  title,
  text,
  statement,
  'no-data': noData,
};
