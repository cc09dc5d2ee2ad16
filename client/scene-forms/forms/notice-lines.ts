/** Notices of leaving on one axis that begins with each notice: when it takes effect, and whether it was taken back. */
import type { FormMark, Laid } from '../marks.ts';
import type { DrawnRow } from '../row.ts';
import { KEPT, type Say } from '../say.ts';
import { dayNumber } from '../axis.ts';
import { line, middle, widthOf } from '../write.ts';
import { between, type Form, type FormInput } from './form.ts';
import { nameOfRow, numbersAt, numbersTold, subject, toneOf } from './shared.ts';

export const noticeLines: Form = {
  fits: (_asked, rows) => rows.some(({ days }) => days.notice),
  draw,
};

/** A notice is drawn over a year and a little more. */
const YEAR = 365;
const SHOWN = 385;
const HEAD = 52;

/** Days from notice to what came of it; of one that is pending, to the day that is shown. */
function lasting(row: DrawnRow, day: string | undefined): number | undefined {
  const { notice, until, taken } = row.days;
  const end = taken ?? until;
  if (!notice) return undefined;
  return dayNumber(end?.earliest ?? day ?? notice.earliest) - dayNumber(notice.earliest);
}

function outcome(row: DrawnRow, say: Say): string {
  if (row.kept.size > 0) return KEPT;
  const { until, taken } = row.days;
  if (taken) return say.t('present.forms.takenBack', { date: say.date(taken.said, 'short') });
  if (until) return say.t('present.forms.left', { date: say.date(until.said, 'short') });
  return say.t('present.forms.pending');
}

function draw({ rows, answer, box, measure, say }: FormInput): Laid {
  const named = rows.map((row) => ({ ...row, name: [row.name, row.cells.instrument].filter(Boolean).join(' · ') }));
  const names = Math.max(...named.map(({ name }) => widthOf(name, measure, { weight: 600 })), 100);
  const date = (row: DrawnRow) =>
    row.kept.size > 0 || !row.days.notice ? KEPT : say.date(row.days.notice.said, 'short');
  const dates = Math.max(...named.map((row) => widthOf(date(row), measure)));
  const words = Math.max(...named.map((row) => widthOf(outcome(row, say), measure, { weight: 600 })));
  const left = box.x + names + 28 + dates + 28;
  const right = box.x + box.width - 90 - words - 28;
  const at = (days: number) => left + ((right - left) * Math.min(days, SHOWN)) / SHOWN;
  const height = between((box.height - HEAD) / named.length, 40, 64);
  const top = box.y + HEAD + Math.max((box.height - HEAD - height * named.length) / 2, 0);
  const marks: FormMark[] = [
    line(say.t('present.forms.notice'), left, top - 16, { role: 'head', tone: 'soft', anchor: 'middle' }),
    line(say.t('present.forms.aYearLater'), at(YEAR), top - 16, { role: 'head', weight: 600, anchor: 'middle' }),
    ...[0, YEAR].map(
      (days): FormMark => ({
        is: 'line',
        from: [at(days), top - 6],
        to: [at(days), top + height * named.length],
        style: days === 0 ? 'solid' : 'short',
        width: days === 0 ? 2 : 4,
        role: 'ground',
        tone: days === 0 ? 'soft' : 'ink',
      }),
    ),
  ];
  for (const [i, row] of named.entries()) {
    const y = top + (i + 0.5) * height;
    marks.push(
      subject(row, box.x + names, y),
      line(date(row), box.x + names + 28, middle(y), { tone: 'soft', of: row.id }),
      line(outcome(row, say), right + 28, middle(y), { weight: row.soft ? 400 : 600, tone: toneOf(row), of: row.id }),
      ...numbersAt(row, box.x + box.width, y),
    );
    const days = lasting(row, answer.day);
    if (row.kept.size > 0 || days === undefined) continue;
    const { until, taken } = row.days;
    const tone = row.soft ? 'soft' : 'Country';
    marks.push({
      is: 'bar',
      x: left,
      y: y - 9,
      width: Math.max(at(days) - left, 3),
      height: 18,
      fill: 'full',
      role: 'proof',
      tone,
      of: row.id,
    });
    if (taken)
      marks.push({ is: 'dot', x: at(days), y, radius: 14, fill: 'cross', role: 'proof', tone: 'ink', of: row.id });
    else if (!until && days < YEAR)
      marks.push({
        is: 'bar',
        x: at(days),
        y: y - 9,
        width: at(YEAR) - at(days),
        height: 18,
        fill: 'open',
        role: 'proof',
        tone,
        of: row.id,
      });
    else marks.push({ is: 'dot', x: at(days), y, radius: 13, fill: 'hollow', role: 'proof', tone: 'ink', of: row.id });
  }
  return {
    marks,
    twin: {
      columns: [say.t('present.forms.who'), say.t('present.forms.notice'), say.t('present.forms.outcome')],
      rows: named.map((row) => ({ cells: [nameOfRow(row), date(row), outcome(row, say)], sources: numbersTold(row) })),
    },
  };
}
