/** One instrument's wording against another's: a line for each pair of wordings, as wide as there are duties, and those in ink by name. */
import { type Force, FORCES } from '#contract/vocabulary.ts';
import { type FormMark, type Laid, TYPE } from '../marks.ts';
import type { DrawnRow } from '../row.ts';
import { isForce } from '#contract/questions.ts';
import { KEPT } from '../say.ts';
import { line, middle, paragraph, widthOf } from '../write.ts';
import type { Form, FormInput } from './form.ts';
import { nameOfRow, numbersTold } from './shared.ts';

export const slope: Form = {
  fits: (_asked, rows) => rows.some(({ cells }) => cells.thanForce !== undefined && cells.force !== undefined),
  draw,
};

type Bundle = { from: Force; to: Force; rows: DrawnRow[] };

const rankOf = (force: Force): number => FORCES.indexOf(force);
const SHOWN = ['mandatory', 'qualified', 'consider', 'recommended', 'optional'] as const satisfies readonly Force[];

function bundlesOf(rows: readonly DrawnRow[]): Bundle[] {
  const found = new Map<string, Bundle>();
  for (const row of rows) {
    const { thanForce: from, force: to, difference } = row.cells;
    if (!isForce(from) || !isForce(to) || !['firmer', 'same', 'softer'].includes(difference ?? '')) continue;
    const key = `${from} ${to}`;
    const bundle = found.get(key) ?? { from, to, rows: [] };
    bundle.rows.push(row);
    found.set(key, bundle);
  }
  return [...found.values()].sort((a, b) => rankOf(a.from) - rankOf(b.from) || rankOf(a.to) - rankOf(b.to));
}

function draw(input: FormInput): Laid {
  const { rows, answer, box, measure, say } = input;
  const all = bundlesOf(rows);
  const kept = rows.some((row) => row.kept.size > 0);
  const used = SHOWN.filter((force) => all.some(({ from, to }) => from === force || to === force));
  const levels = kept ? SHOWN.slice(0, 4) : used;
  const [instrument, than] = ['instrument', 'than'].map((name) => {
    const id = answer.asked?.question.parameters[name as 'instrument' | 'than'];
    return answer.asked?.about.find((each) => each.id === id)?.name ?? '';
  });
  const label = Math.max(
    ...SHOWN.map((force) => widthOf(say.t(`forceSays.${force}`), measure, { size: TYPE.label, weight: 600 })),
  );
  const [left, right] = [box.x + label + 40, box.x + 960 - label];
  const top = box.y + 84;
  const step = (box.height - 110) / Math.max(levels.length, 1);
  const y = (force: Force) => top + ((levels as readonly Force[]).indexOf(force) + 0.5) * step;
  const marks: FormMark[] = [
    line(than ?? '', left, box.y + 34, { role: 'subject', size: TYPE.label, weight: 600, anchor: 'middle' }),
    line(instrument ?? '', right + 40, box.y + 34, {
      role: 'subject',
      size: TYPE.label,
      weight: 600,
      anchor: 'middle',
    }),
    ...levels.flatMap((force): FormMark[] => [
      line(say.t(`forceSays.${force}`), left - 40, middle(y(force), TYPE.label), {
        role: 'head',
        size: TYPE.label,
        anchor: 'end',
      }),
      line(say.t(`forceSays.${force}`), right + 40, middle(y(force), TYPE.label), { role: 'head', size: TYPE.label }),
    ]),
  ];
  if (!kept) marks.push(...all.flatMap((bundle) => bundleMarks(bundle, [left, right], y(levels[0] ?? 'mandatory'), y)));
  marks.push(
    ...listMarks(rows, { ...box, x: right + label + 90, width: box.x + box.width - right - label - 90 }, input, kept),
  );
  return {
    marks,
    twin: {
      columns: [say.t('present.forms.who'), than ?? '', instrument ?? ''],
      rows: rows.map((row) => ({
        cells: [
          nameOfRow(row),
          ...[row.cells.thanForce, row.cells.force].map((force) =>
            kept ? KEPT : isForce(force) ? say.t(`forceSays.${force}`) : '–',
          ),
        ],
        sources: numbersTold(row),
      })),
    },
  };
}

function bundleMarks(
  { from, to, rows }: Bundle,
  [left, right]: readonly [number, number],
  highest: number,
  y: (force: Force) => number,
): FormMark[] {
  const tone = rankOf(to) < rankOf(from) ? 'ink' : 'soft';
  const width = Math.min(4 + rows.length * 1.6, 30);
  const [a, b] = [y(from), y(to)];
  // The count stands on the line's own third, where no other line of another slope passes.
  const share = from !== to ? 0.24 : a === highest ? 0.5 : 0.76;
  const [x, at] = [left + (right - left) * share, a + (b - a) * share];
  const said = String(rows.length);
  return [
    { is: 'line', from: [left, a], to: [right, b], style: 'solid', width, role: 'proof', tone, of: `${from} ${to}` },
    { is: 'dot', x, y: at, radius: 25, fill: 'hollow', role: 'proof', tone: 'ink' },
    line(said, x, middle(at), { role: 'proof', weight: 600, anchor: 'middle', of: `${from} ${to}` }),
  ];
}

/** In words beside it: how many firmer, the same, softer, and which of them are meant. */
function listMarks(
  rows: readonly DrawnRow[],
  box: FormInput['box'],
  { measure, say, form }: FormInput,
  kept: boolean,
): FormMark[] {
  const marks: FormMark[] = [];
  const count = (difference: string) => rows.filter((row) => row.cells.difference === difference).length;
  let top = box.y + 70;
  for (const difference of ['firmer', 'new', 'same', 'softer', 'missing', 'unread'] as const) {
    const number = count(difference);
    if (number === 0) continue;
    const named = rows.filter(
      (row) => row.cells.difference === difference && !kept && form.ink.length > 0 && !row.soft,
    );
    const said = kept ? KEPT : String(number);
    marks.push(line(said, box.x + 62, top + TYPE.label, { role: 'proof', size: 38, weight: 600, anchor: 'end' }));
    const firm = rows.filter((row) => row.cells.difference === difference && row.cells.force === 'mandatory').length;
    const which = say.t(`present.forms.differences.${difference}`);
    const all = difference === 'new' && !kept ? say.t('present.forms.ofThemFirm', { which, count: firm }) : which;
    const words = paragraph(all, box.width - 84, measure, {
      role: 'head',
      size: TYPE.label,
      weight: 600,
    });
    marks.push(...words.at(box.x + 84, top - 2));
    top += words.height + 4;
    if (named.length > 0) {
      const list = paragraph(named.map((row) => nameOfRow(row)).join(', '), box.width - 84, measure, {
        role: 'subject',
      });
      marks.push(...list.at(box.x + 84, top));
      top += list.height;
    }
    top += 26;
  }
  return marks;
}
