/** How many of how many: a dot for each, filled where it counts, under a head that says both numbers. */
import { type FormMark, type Laid, type Meaning, TYPE } from '../marks.ts';
import { type DrawnRow, isNamed } from '../row.ts';
import { KEPT } from '../say.ts';
import { line, middle, paragraph, widthOf } from '../write.ts';
import { between, type Form, type FormInput } from './form.ts';
import { nameOfRow, numbersTold, toneOf } from './shared.ts';

export const nOfM: Form = {
  fits: (asked, rows) => rows.length > 1 && asked !== 'wings',
  draw,
};

/** So many dots bear their names; of more, only those in ink. */
const NAMED = 36;

type Field = { head: string; rows: readonly DrawnRow[] };

function draw(input: FormInput): Laid {
  const { form, box, say, measure } = input;
  const rows = inNumbers(onceEach(input.rows));
  const fields: Field[] =
    form.groups.length > 0
      ? form.groups.map(({ head, rows: ids }) => ({ head, rows: rows.filter((row) => isNamed(row, ids)) }))
      : [{ head: form.lines[0] ?? '', rows }];
  const counted = fields.map((field) => ({ ...field, ...countOf(field, form.ink, say) }));
  const marks: FormMark[] = [];
  const all = counted.reduce((sum, { rows: dots }) => sum + linesNeeded(dots.length, box.width), 0);
  const room = box.height - counted.length * 86;
  const step = between(room / Math.max(all, 1), 34, 88);
  const named = rows.length <= NAMED && counted.length === 1;
  const wide = Math.max(...counted.map(({ said }) => widthOf(said, measure, { size: 52, weight: 600 })));
  const laid = counted.map((field) => fieldOf(field, step, named, wide, input));
  // Each field has its part of the height, whatever is still kept back in it; unless one needs more.
  const part = box.height / Math.max(laid.length, 1);
  const even = laid.every(({ height }) => height <= part);
  let top = box.y;
  for (const { height, at } of laid) {
    marks.push(...at(top));
    top += even ? part : height;
  }
  return {
    marks,
    twin: {
      columns: [say.t('present.forms.who'), say.t('present.forms.where'), say.t('present.forms.stands')],
      rows: counted.flatMap(({ head, rows: dots, counts }) =>
        dots.map((row) => ({
          cells: [
            nameOfRow(row),
            row.place ?? head,
            row.kept.size > 0 ? KEPT : say.t(`present.forms.means.${meaningOf(row, counts.has(row.id))}`),
          ],
          sources: numbersTold(row),
        })),
      ),
    },
  };
}

type Counted = Field & { counts: Set<string>; said: string; kept: boolean };

/** One field: its head with the count, its dots, and those in ink by name; `height` as it is once all is told. */
function fieldOf(
  { head, rows, counts, said, kept }: Counted,
  step: number,
  named: boolean,
  wide: number,
  input: FormInput,
): { height: number; at(top: number): FormMark[] } {
  const { box, measure, form } = input;
  const numbers = kept ? [] : [...new Set(rows.flatMap((row) => row.numbers))].sort((a, b) => a - b);
  const few = rows.filter((row) => counts.has(row.id));
  const ink = form.ink.length > 0 && form.groups.length > 0 ? rows.filter((row) => !row.soft) : few;
  const words =
    !named && ink.length > 0 && ink.length <= 12
      ? paragraph(namesOf(ink), box.width, measure, { role: 'subject', weight: 600, of: head || ink[0]?.id })
      : undefined;
  const perLine = Math.floor(box.width / step);
  const tall = Math.ceil(rows.length / perLine) * step;
  // What counts stands together, so that it is counted at a glance.
  const dots = named ? rows : [...few, ...rows.filter((row) => !counts.has(row.id))];
  return {
    height: 84 + tall + (words ? words.height + 12 : 0) + 26,
    at: (top) => [
      ...headOf(kept ? KEPT : said, head, box.x, top, wide),
      ...(numbers.length > 0
        ? [
            line(numbers.join(', '), box.x + box.width, top + 50, {
              role: 'number',
              tone: 'soft',
              anchor: 'end',
              of: rows[0]?.id,
            }),
          ]
        : []),
      // How many there are would tell.
      ...(kept
        ? []
        : named
          ? namedDots(dots, counts, { ...box, y: top + 84, height: box.y + box.height - top - 84 }, input)
          : dots.map((row, i) =>
              dotOf(row, counts.has(row.id), {
                x: box.x + (i % perLine) * step + step / 2,
                y: top + 84 + Math.floor(i / perLine) * step + step / 2,
                radius: step * 0.36,
              }),
            )),
      ...(kept || !words ? [] : words.at(box.x, top + 84 + tall + 6)),
    ],
  };
}

/** Articles in their own order. */
const inNumbers = (rows: readonly DrawnRow[]): readonly DrawnRow[] =>
  rows.every(({ kind }) => kind === 'Article')
    ? [...rows].sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
    : rows;

/** A duty that several clauses impose is one duty. */
const onceEach = (rows: readonly DrawnRow[]): DrawnRow[] =>
  rows.filter(
    (row, i) =>
      row.kind !== 'Obligation' ||
      row.force === undefined ||
      row.cells.duty === undefined ||
      rows.findIndex(({ name }) => name === row.name) === i,
  );

function countOf(
  { rows }: Field,
  ink: readonly string[],
  say: FormInput['say'],
): { counts: Set<string>; said: string; kept: boolean } {
  const kept = rows.some((row) => row.kept.size > 0);
  const plain = rows.every(
    (row) => row.standing === undefined && (row.force === undefined || row.cells.duty !== undefined),
  );
  // Rows without a sign of their own all count, unless what the scene has in ink is in none of them.
  const all = plain && (ink.length === 0 || rows.some((row) => isNamed(row, ink)));
  const chosen = rows.filter((row) => all || (ink.length > 0 ? isNamed(row, ink) : isCounted(row)));
  const said =
    chosen.length === rows.length
      ? String(rows.length)
      : say.t('present.forms.nOfM', { n: chosen.length, m: rows.length });
  return { counts: new Set(chosen.map(({ id }) => id)), said, kept };
}

const isCounted = ({ standing, force }: DrawnRow): boolean =>
  standing === 'party' || standing === 'bound by EU law' || force === 'mandatory';

function meaningOf(row: DrawnRow, counts: boolean): Meaning {
  if (row.kept.size > 0) return 'kept';
  if (row.force !== undefined && row.cells.duty === undefined) return counts ? 'firm' : 'notFirm';
  if (row.kind === 'Article' || row.kind === 'Institution') return counts ? 'yes' : 'no';
  if (row.standing === undefined)
    return row.kind === 'Obligation' ? 'noArticle' : row.kind === 'Finding' ? 'claim' : 'setAside';
  if (row.standing === 'unknown' || row.standing === 'not coded') return 'notKnown';
  return counts ? 'bound' : row.standing === 'signed' ? 'signed' : 'notBound';
}

function dotOf(row: DrawnRow, counts: boolean, at: { x: number; y: number; radius: number }): FormMark {
  const means = meaningOf(row, counts);
  const fill =
    means === 'kept'
      ? 'kept'
      : means === 'notKnown' || means === 'noArticle'
        ? 'hatch'
        : means === 'signed'
          ? 'tick'
          : counts
            ? 'full'
            : 'hollow';
  const kind = row.kind === 'Country' || row.kind === 'Institution' ? undefined : row.kind;
  return {
    is: 'dot',
    ...at,
    fill,
    kind,
    role: 'proof',
    tone: row.kind === 'Institution' ? 'Country' : row.kind,
    means,
    of: row.id,
  };
}

const linesNeeded = (count: number, width: number): number => Math.ceil(count / Math.floor(width / 80));

/** `wide`: of the widest count of the picture. */
function headOf(said: string, head: string, x: number, top: number, wide: number): FormMark[] {
  const number = line(said, x, top + 50, { role: 'proof', size: 52, weight: 600 });
  if (!head) return [number];
  return [number, line(head, x + wide + 22, top + 50, { role: 'head', size: TYPE.label, weight: 600 })];
}

/** Each State once, with its places: "Qatar 6(3)(d), 7(1)". */
function namesOf(rows: readonly DrawnRow[]): string {
  const places = new Map<string, string[]>();
  for (const row of rows)
    places.set(nameOfRow(row), [...(places.get(nameOfRow(row)) ?? []), ...(row.place ? [row.place] : [])]);
  return [...places].map(([name, at]) => [name, at.join(', ')].filter(Boolean).join(' ')).join(' · ');
}

function namedDots(
  rows: readonly DrawnRow[],
  counts: ReadonlySet<string>,
  box: FormInput['box'],
  { measure, form }: FormInput,
): FormMark[] {
  const label = (row: DrawnRow) =>
    [nameOfRow(row), row.force !== undefined ? '' : (row.place ?? '')].filter(Boolean).join(' ');
  const size = rows.length <= 6 ? 36 : rows.length <= 12 ? TYPE.label : TYPE.least;
  const wide = Math.max(...rows.map((row) => widthOf(label(row), measure, { size, weight: 600 }))) + 86;
  const columns = Math.max(Math.floor(box.width / wide), 1);
  const lines = Math.ceil(rows.length / columns);
  const across = Math.ceil(rows.length / lines);
  const cell = box.width / across;
  const step = between(box.height / lines, 40, size * 4);
  const radius = between(step * 0.3, 12, 30);
  return rows.flatMap((row, i): FormMark[] => {
    const x = box.x + Math.floor(i / lines) * cell;
    const y = box.y + (i % lines) * step + step / 2;
    return [
      dotOf(row, counts.has(row.id), { x: x + radius + 4, y, radius }),
      line(label(row), x + radius * 2 + 22, middle(y, size), {
        role: 'subject',
        size,
        tone: toneOf(row),
        weight: form.ink.length > 0 && !row.soft ? 600 : 400,
        of: row.id,
      }),
    ];
  });
}
