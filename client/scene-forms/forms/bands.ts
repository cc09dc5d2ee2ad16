/** Clauses in bands, each band for some people: how firmly each asks, since when, and where that stands. */
import { STYLE_OF } from '../../graph/graph.ts';
import { type FormMark, type Laid, TYPE } from '../marks.ts';
import { type DrawnRow, isNamed } from '../row.ts';
import { KEPT, type Say } from '../say.ts';
import { line, middle, paragraph, widthOf } from '../write.ts';
import { between, type Form, type FormInput } from './form.ts';
import { nameOfRow, numbersAt, numbersTold, subject, toneOf } from './shared.ts';

export const bands: Form = {
  fits: (_asked, rows) => rows.some(({ force }) => force),
  draw,
};

type Band = { head: string; rows: readonly DrawnRow[] };

/** More rows than these stand in two columns. */
const ONE_COLUMN = 10;
/** Px of the type where few rows have much room. */
const BIG = 37;
/** Px of the column of heads. */
const HEAD = 270;
const GAP = 16;
const PAD = 14;

function bandsOf({ rows, form, say }: FormInput): Band[] {
  if (form.groups.length > 0)
    return form.groups.map(({ head, rows: ids }) => ({ head, rows: rows.filter((row) => isNamed(row, ids)) }));
  if (form.rows.length > 0) return [{ head: '', rows }];
  const who = [...new Set(rows.map((row) => row.who))];
  return who.length > 1
    ? who.map((each) => ({ head: each ? say.t(`scopes.${each}`) : '', rows: rows.filter((row) => row.who === each) }))
    : [{ head: '', rows }];
}

function draw(input: FormInput): Laid {
  const { rows, box, say } = input;
  const found = bandsOf(input).filter((band) => band.rows.length > 0);
  const columns = rows.length > ONE_COLUMN && found.length === 1 ? 2 : 1;
  const parts = columns === 2 ? halves(found[0]) : [found];
  const width = (box.width - (columns - 1) * 48) / columns;
  const marks = parts.flatMap((part, i) =>
    column(part, { ...box, x: box.x + i * (width + 48), width }, input, columns === 2),
  );
  const dated = rows.some(({ days }) => days.since);
  return {
    marks,
    twin: {
      columns: (['who', 'for', 'where', 'wording', ...(dated ? (['since'] as const) : [])] as const).map((head) =>
        say.t(`present.forms.${head}`),
      ),
      rows: found.flatMap((band) =>
        band.rows.map((row) => ({
          cells: [nameOfRow(row), band.head, row.place ?? '', wording(row, say), ...(dated ? [since(row, say)] : [])],
          sources: numbersTold(row),
        })),
      ),
    },
  };
}

const halves = (band: Band | undefined): Band[][] => {
  const rows = band?.rows ?? [];
  const half = Math.ceil(rows.length / 2);
  return [[{ head: '', rows: rows.slice(0, half) }], [{ head: '', rows: rows.slice(half) }]];
};

const wording = (row: DrawnRow, say: Say): string =>
  row.kept.has('force') || row.kept.has('link') ? KEPT : row.force ? say.t(`forceSays.${row.force}`) : '';
const since = (row: DrawnRow, say: Say): string =>
  row.kept.has('date') ? KEPT : row.days.since ? say.date(row.days.since.said, 'short') : '';

function column(
  found: readonly Band[],
  box: FormInput['box'],
  { rows, measure, say }: FormInput,
  tight: boolean,
): FormMark[] {
  const headed = found.some(({ head }) => head);
  const headWidth = headed ? HEAD : 0;
  const count = found.reduce((sum, band) => sum + band.rows.length, 0);
  const height = between(
    (box.height - GAP * (found.length - 1) - 2 * PAD * found.length) / Math.max(count, 1),
    40,
    tight ? 76 : 130,
  );
  const size = tight || height < 58 ? TYPE.least : height < 110 ? TYPE.label : BIG;
  // Every row of the scene is measured, so that both columns have the same line.
  const wide = (of: (row: DrawnRow) => string, weight: 400 | 600) =>
    Math.max(...rows.map((row) => widthOf(of(row), measure, { size, weight })), 0);
  const placed = (row: DrawnRow) =>
    [row.place, row.force ? say.t(`forceSays.${row.force}`) : ''].filter(Boolean).join(' ');
  const name = box.x + PAD + headWidth + wide((row) => row.name, 600);
  const days = wide((row) => (row.days.since ? sinceSaid(row, say) : ''), 400);
  const cited = Math.max(...rows.map(({ numbers }) => widthOf(numbers.join(', '), measure))) + 28;
  const since = box.x + box.width - PAD - cited - days;
  const edge = since - (days > 0 ? 30 : 0) - wide(placed, 600);
  const lineFrom = name + (tight ? 22 : 62);
  const lineTo = Math.max(Math.min(edge - 26, lineFrom + 420), lineFrom + 40);
  const x = { name, lineFrom, lineTo, words: Math.min(lineTo + 26, edge), tight, since, end: box.x + box.width - PAD };
  const tall = (band: Band) => band.rows.length * height + 2 * PAD;
  const used = found.reduce((sum, band) => sum + tall(band), 0) + GAP * (found.length - 1);
  let top = box.y + Math.max((box.height - used) / 2, 0);
  return found.flatMap((band) => {
    const at = top;
    top += tall(band) + GAP;
    const head = paragraph(band.head, HEAD - 30, measure, { role: 'head', weight: 600 });
    return [
      { is: 'bar', x: box.x, y: at, width: box.width, height: tall(band), fill: 'panel', role: 'ground', tone: 'soft' },
      ...(band.head ? head.at(box.x + PAD, at + (tall(band) - head.height) / 2) : []),
      ...band.rows.flatMap((row, n) => rowOf(row, at + PAD + (n + 0.5) * height, size, x, say)),
    ] as FormMark[];
  });
}

const sinceSaid = (row: DrawnRow, say: Say): string => say.t('present.forms.sinceDay', { date: since(row, say) });

type Places = {
  name: number;
  lineFrom: number;
  lineTo: number;
  words: number;
  since: number;
  end: number;
  tight: boolean;
};

function rowOf(row: DrawnRow, y: number, size: number, x: Places, say: Say): FormMark[] {
  const kept = row.kept.has('force') || row.kept.has('link');
  const tone = toneOf(row);
  const radius = size * 0.42;
  return [
    subject(row, x.name, y, size),
    ...(x.tight
      ? []
      : [
          {
            is: 'dot',
            x: x.name + 34,
            y,
            radius,
            fill: 'full',
            kind: row.kind,
            role: 'proof',
            tone: row.soft ? 'soft' : row.kind,
            of: row.id,
          } as const,
        ]),
    ...(kept || !row.force
      ? []
      : [
          {
            is: 'line',
            from: [x.lineFrom, y],
            to: [x.lineTo, y],
            style: STYLE_OF[row.force],
            width: row.soft ? 4 : 6,
            role: 'proof',
            tone,
            of: row.id,
          } as const,
        ]),
    line(
      [row.kept.has('node') ? '' : row.place, wording(row, say)].filter(Boolean).join(' '),
      x.words,
      middle(y, size),
      {
        size,
        weight: row.soft ? 400 : 600,
        tone,
        of: row.id,
      },
    ),
    ...(row.days.since
      ? [line(sinceSaid(row, say), x.since, middle(y, size), { size, tone: 'soft', of: row.id })]
      : []),
    ...numbersAt(row, x.end, y),
  ];
}
