/** What happened between two days: few events as a list with their days, many as counts by kind over a line of years. */
import type { Answer } from '#contract/api.ts';
import { axisOf } from '../axis.ts';
import { type FormMark, type Laid, TYPE } from '../marks.ts';
import type { DrawnRow } from '../row.ts';
import { KEPT, type Say } from '../say.ts';
import { line, middle, type Paragraph, paragraph, widthOf } from '../write.ts';
import { between, type Form, type FormInput } from './form.ts';
import { numbersAt, numbersTold, toneOf } from './shared.ts';

export const events: Form = {
  fits: (asked) => asked === 'events',
  draw,
};

/** Events that a room reads one by one. */
const LISTED = 8;
/** Rows up to which they are set larger. */
const LARGE = 5;
/** Px of the days, of the numbers of sources, and from row to row. */
const [DAYS, NUMBERS, GAP] = [420, 90, 18];
/** Px above all for what is counted, and below for the years. */
const [ABOVE, YEARS] = [58, 170];

function draw(input: FormInput): Laid {
  const { rows, form, answer } = input;
  const told = answer.events;
  if (!told) return { marks: [], twin: { columns: [], rows: [] } };
  const all = told.total <= rows.length || form.rows.length > 0;
  const list = all && rows.length <= LISTED ? listed(rows, input) : undefined;
  return list ?? counted(told, input);
}

const keptOf = (row: DrawnRow): boolean => row.kept.size > 0;

/** Undefined where the sentences find no room. */
function listed(rows: readonly DrawnRow[], { box, measure, say, answer }: FormInput): Laid | undefined {
  const width = box.width - DAYS - NUMBERS;
  const undated = answer.events?.undated ?? 0;
  const size = rows.length <= LARGE ? TYPE.label : TYPE.least;
  const style = (row: DrawnRow) => ({ tone: toneOf(row), of: row.id, size });
  const whole = rows.map((row) => sentences(row, width, say, measure, row.words ?? '', style(row)));
  const heights = whole.map((parts) => parts.reduce((sum, { height }) => sum + height, 0));
  const used = heights.reduce((sum, high) => sum + high + GAP, 0);
  const free = box.height - ABOVE - used;
  if (free < 0) return undefined;
  const gap = GAP + between(free / Math.max(rows.length, 1), 0, 44);
  let top = box.y + ABOVE;
  const marks: FormMark[] = [...headline(rows.length, undated, rows.some(keptOf), box, answer, say)];
  for (const [n, row] of rows.entries()) {
    const parts = keptOf(row) ? [paragraph(KEPT, width, measure, style(row))] : (whole[n] ?? []);
    marks.push(
      ...paragraph(keptOf(row) ? KEPT : dayOf(row, say), DAYS - 30, measure, { ...style(row), weight: 600 }).at(
        box.x,
        top,
      ),
    );
    let y = top;
    for (const part of parts) {
      marks.push(...part.at(box.x + DAYS, y));
      y += part.height;
    }
    marks.push(...numbersAt(row, box.x + box.width, top + size * 0.7));
    top += (heights[n] ?? 0) + gap;
  }
  return {
    marks,
    twin: {
      columns: [say.t('events.day'), say.t('events.what'), say.t('events.kind')],
      rows: rows.map((row) => ({
        cells: keptOf(row)
          ? [KEPT, KEPT, KEPT]
          : [dayOf(row, say), [row.words, mayBe(row, say)].filter(Boolean).join(' '), kindOf(row, say)],
        sources: numbersTold(row),
      })),
    },
  };
}

/** What happened, and that it may have happened on other days. */
function sentences(
  row: DrawnRow,
  width: number,
  say: Say,
  measure: FormInput['measure'],
  words: string,
  style: { of: string; tone: 'ink' | 'soft'; size: number },
): Paragraph[] {
  const may = mayBe(row, say);
  return [
    paragraph(words, width, measure, style),
    ...(may ? [paragraph(may, width, measure, { ...style, tone: 'soft' })] : []),
  ];
}

const mayBe = ({ cells }: DrawnRow, { t }: Say): string => (cells.may ? t('events.may') : '');
const kindOf = ({ group }: DrawnRow, { t }: Say): string => (group ? t(`events.kinds.${group as 'adopted'}`) : '');

function dayOf({ cells: { earliest, latest } }: DrawnRow, { t, date }: Say): string {
  if (earliest && earliest === latest) return date(earliest);
  if (earliest && latest) return t('events.between', { first: date(earliest), last: date(latest) });
  if (latest) return t('events.by', { last: date(latest) });
  return earliest ? t('events.since', { first: date(earliest) }) : '';
}

/** Of which days it is told, how many there were, and of how many the data hold no day. */
function headline(
  total: number,
  undated: number,
  kept: boolean,
  box: FormInput['box'],
  { view, day }: FormInput['answer'],
  { t, date }: Say,
): FormMark[] {
  const last = view.events?.to ?? day;
  const days = last
    ? t(view.events?.from ? 'present.forms.fromTo' : 'present.forms.upTo', {
        from: view.events?.from ? date(view.events.from) : '',
        to: date(last),
      })
    : '';
  const count = kept ? '' : t('present.forms.happened', { count: total });
  const without = !kept && undated > 0 ? t('events.undated', { count: undated }) : '';
  const said = [[days, count].filter(Boolean).join(': '), without].filter(Boolean).join('. ');
  return [line(said, box.x, box.y + TYPE.least, { role: 'head', tone: 'soft' })];
}

type Told = Answer<'events'>;

function counted(told: Told, input: FormInput): Laid {
  const { rows, box, measure, say, answer } = input;
  const kept = rows.some(keptOf);
  // The order of the kinds is that of the law, and so tells no number.
  const kinds = told.counts;
  const years = kinds.length <= 9 ? YEARS : 0;
  const names = kinds.map(({ kind }) => say.t(`events.kinds.${kind}`));
  const wide = Math.max(...names.map((name) => widthOf(name, measure)), 100);
  const step = between((box.height - ABOVE - years) / Math.max(kinds.length, 1), 32, 62);
  const left = box.x + wide + 28;
  const most = Math.max(...kinds.map(({ surely, may }) => surely + may), 1);
  const count = ({ surely, may }: Told['counts'][number]) =>
    may > 0 ? say.t('present.forms.perhapsMore', { count: surely, more: may }) : surely.toLocaleString(say.language);
  const room =
    box.width - wide - 28 - Math.max(330, ...kinds.map((each) => widthOf(count(each), measure, { weight: 600 }) + 24));
  const marks = kinds.flatMap((each, n): FormMark[] => {
    const y = box.y + ABOVE + (n + 0.5) * step;
    const [long, more] = [(each.surely / most) * room, (each.may / most) * room];
    return [
      line(names[n] ?? '', left - 28, middle(y), { role: 'subject', anchor: 'end', of: each.kind }),
      ...(kept ? [] : bars(left, y, long, more, step, each.kind)),
      line(kept ? KEPT : count(each), left + (kept ? 0 : Math.max(long + more, 3)) + 16, middle(y), {
        weight: 600,
        of: each.kind,
      }),
    ];
  });
  return {
    marks: [
      ...headline(told.total, told.undated, kept, box, answer, say),
      ...marks,
      ...(years > 0 && !kept ? yearMarks(told, input) : []),
    ],
    twin: {
      columns: [say.t('events.kind'), say.t('present.forms.howOften')],
      rows: kinds.map((each, n) => ({ cells: [names[n] ?? '', kept ? KEPT : count(each)], sources: [] })),
    },
  };
}

function bars(x: number, y: number, long: number, more: number, step: number, of: string): FormMark[] {
  const common = { y: y - step * 0.3, height: step * 0.6, role: 'proof', tone: 'ink', of } as const;
  return [
    { is: 'bar', x, width: Math.max(long, 3), fill: 'full', ...common },
    ...(more > 0
      ? [{ is: 'bar' as const, x: x + Math.max(long, 3), width: Math.max(more, 3), fill: 'open' as const, ...common }]
      : []),
  ];
}

/** How much was surely over in each year, as bars on one line of time. */
function yearMarks({ years }: Told, { box, measure, say }: FormInput): FormMark[] {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined || first === last) return [];
  const base = box.y + box.height - 40;
  const axis = axisOf([], box.x, box.x + box.width, { from: `${first}-01-01`, until: `${last}-12-31` });
  const most = Math.max(...years.map(({ count }) => count));
  const wide = (box.width / (last - first + 1)) * 0.7;
  const high = YEARS - 40 - TYPE.least - 26;
  const peak = years.find(({ count }) => count === most);
  const at = (year: number) => axis.at(`${year}-07-02`);
  const mostSaid = peak ? say.t('present.forms.mostIn', { count: peak.count, year: peak.year }) : '';
  const half = widthOf(mostSaid, measure) / 2;
  return [
    {
      is: 'line',
      from: [box.x, base],
      to: [box.x + box.width, base],
      style: 'solid',
      width: 2,
      role: 'ground',
      tone: 'soft',
    },
    ...years.map(
      ({ year, count }): FormMark => ({
        is: 'bar',
        x: at(year) - wide / 2,
        y: base - (count / most) * high,
        width: wide,
        height: (count / most) * high,
        fill: 'full',
        role: 'proof',
        tone: 'soft',
      }),
    ),
    ...(peak
      ? [
          line(
            mostSaid,
            // Over its bar, and never beyond the ends of the line.
            between(at(peak.year), box.x + 2 + half, box.x + box.width - 2 - half),
            base - high - 12,
            { role: 'proof', anchor: 'middle' },
          ),
        ]
      : []),
    ...axis.ticks
      .map(({ date }) => line(date, at(Number(date)), base + 34, { role: 'head', tone: 'soft', anchor: 'middle' }))
      .filter(({ x }) => x > box.x + 40 && x < box.x + box.width - 40),
  ];
}
