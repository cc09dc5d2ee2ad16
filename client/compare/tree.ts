/** Three things, or two where there is little room: each heads a column, and a twig in the style of force leads to what is said. */
import type { CompareRow } from '#contract/compare.ts';
import { strokeOf } from '../canvas/link-parts.ts';
import { mix, LINE_INK } from '../canvas/palette.ts';
import { sansFont } from '../canvas/text.ts';
import { px, type Mark } from '../figure/drawing.ts';
import {
  type ComparedPicture,
  type Drawing,
  field,
  GAP,
  LEADING,
  linesOf,
  markAt,
  type Piece,
  stackText,
  styleOfCell,
  textAt,
} from './parts.ts';
import { keyOf, type Line, linesShown } from './shown.ts';

/** `beside`: the names of rows stand in a column of their own, not over the cells. */
type Columns = { beside: boolean; name: number; left: number; wide: number; text: number; head: number };
const TWIG = { from: 8, to: 36, text: 43 };

function columnsIn({ answer, space, sizes, names }: Drawing): Columns {
  const { width, scale, measure } = space;
  const beside = width >= 700 * scale;
  const left = beside ? Math.min(width * 0.26, 260 * scale) : 0;
  const wide = (width - left) / answer.things.length;
  const text = wide - TWIG.text * scale - 6;
  const lines = names.map((name) => linesOf(name, wide - 42 * scale, sizes.thing, 600, measure).length);
  return {
    beside,
    left,
    wide,
    text,
    name: (beside ? left : width) - 24 * scale,
    head: Math.max(...lines, 1) * sizes.thing * LEADING + 18 * scale,
  };
}

export function drawTree(drawing: Drawing): ComparedPicture {
  const { answer, open, space, sizes, words } = drawing;
  const columns = columnsIn(drawing);
  const high = (line: Line) => heightOf(line, drawing, columns);
  const lines = linesShown(answer.groups, open, space.room - columns.head, high);
  const pieces: Piece[] = [];
  const last = answer.things.map(() => columns.head);
  let y = columns.head;
  for (const line of lines) {
    const tall = high(line);
    if (line.is === 'row') pieces.push(...row(line.row, y, tall, keyOf(line), drawing, columns, last));
    else {
      const stack = line.is === 'stack';
      const said = stack ? stackText(line, words) : line.group.heading.toLocaleUpperCase();
      const size = stack ? sizes.text : sizes.head;
      pieces.push({
        key: keyOf(line),
        label: stack ? said : line.group.heading,
        act: stack ? { does: 'open', group: line.opens ? line.group.id : undefined } : undefined,
        marks: [
          // A trunk ends before words, and goes on after them.
          { d: `M0 ${px(y)}h${px(space.width)}v${px(tall)}h${px(-space.width)}Z`, fill: space.theme.ground },
          ...textAt(linesOf(said, space.width, size, 600, space.measure, 2), 0, y + tall / 2 + (stack ? 0 : 6), {
            size,
            weight: 600,
            colour: space.theme.muted,
          }),
        ],
      });
    }
    y += tall;
  }
  return {
    width: space.width,
    height: y + 8,
    pieces: [...trunks(last, drawing, columns), ...pieces, ...heads(drawing, columns)],
  };
}

const nameHigh = (row: CompareRow, { sizes, space }: Drawing, { name }: Columns): number =>
  linesOf(row.name, name, sizes.name, 600, space.measure, 2).length * sizes.name * LEADING;

function heightOf(line: Line, drawing: Drawing, columns: Columns): number {
  const { space, sizes } = drawing;
  if (line.is === 'heading')
    return (
      linesOf(line.group.heading.toLocaleUpperCase(), space.width, sizes.head, 600, space.measure, 2).length *
        sizes.head *
        LEADING +
      20 * space.scale
    );
  if (line.is === 'stack')
    return (
      linesOf(stackText(line, drawing.words), space.width, sizes.text, 600, space.measure, 2).length *
        sizes.text *
        LEADING +
      GAP
    );
  const name = nameHigh(line.row, drawing, columns);
  const cells = Math.max(
    ...line.row.cells.map(({ text }) => linesOf(text, columns.text, sizes.text, 400, space.measure, 4).length),
    1,
  );
  const high = cells * sizes.text * LEADING;
  return (columns.beside ? Math.max(name, high) : name + high + 3) + GAP * space.scale;
}

function row(
  of: CompareRow,
  top: number,
  tall: number,
  key: string,
  drawing: Drawing,
  columns: Columns,
  last: number[],
): Piece[] {
  const { space, sizes, kinds, words, names } = drawing;
  const { theme, scale, measure } = space;
  const { id, name, cells } = of;
  const kind = kinds.get(id) ?? 'Instrument';
  const own = nameHigh(of, drawing, columns);
  const cellTop = columns.beside ? top : top + own + 3;
  const y = cellTop + (tall - (columns.beside ? 0 : own + 3)) / 2;
  const nameY = columns.beside ? y : top + own / 2 + 4 * scale;
  const there = cells.some((cell) => styleOfCell(cell));
  const called = linesOf(name, columns.name, sizes.name, 600, measure, 2);
  const wide = Math.max(0, ...called.map((each) => measure(each, sansFont(sizes.name, 600)).width));
  return [
    ...cells.map((cell, at): Piece => {
      const x = columns.left + at * columns.wide;
      const style = styleOfCell(cell);
      if (style) last[at] = y;
      const [link] = cell.links;
      const colour = mix(theme.ink, theme.ground, 0.6);
      const twig: Mark[] = style
        ? twigMarks(x + TWIG.from * scale, x + TWIG.to * scale, y, style, cell.low === true, colour, sizes.line)
        : [];
      return {
        key: `${key}-${at}`,
        row: id,
        label: words.cell(names[at] ?? '', name, cell.text),
        act: link ? { does: 'select', id: link } : undefined,
        marks: [
          field(x, cellTop, columns.wide, tall - (cellTop - top)),
          ...twig,
          ...textAt(linesOf(cell.text, columns.text, sizes.text, 400, measure, 4), x + TWIG.text * scale, y, {
            size: sizes.text,
            colour: style ? theme.ink : theme.muted,
          }),
        ],
      };
    }),
    {
      key: `${key}-name`,
      row: id,
      label: name,
      act: { does: 'select', id },
      marks: [
        {
          d: `M0 ${px(columns.beside ? top : nameY - own / 2)}h${px(24 * scale + wide + 4)}v${px(columns.beside ? tall : own)}h${px(-(24 * scale + wide + 4))}Z`,
          fill: theme.ground,
        },
        ...markAt(kind, sizes.mark + 2, nameY, sizes.mark, there, theme),
        ...textAt(called, 22 * scale, nameY, { size: sizes.name, weight: 600, colour: theme.ink }),
      ],
    },
  ];
}

function twigMarks(
  from: number,
  to: number,
  y: number,
  style: NonNullable<ReturnType<typeof styleOfCell>>,
  gap: boolean,
  colour: string,
  width: number,
): Mark[] {
  const stroke = { colour, ...strokeOf(style === 'double' ? 'solid' : style, width) };
  const line = (a: number, b: number, up = 0): Mark => ({ d: `M${px(a)} ${px(y + up)}H${px(b)}`, stroke });
  if (style === 'double') return [line(from, to, -width), line(from, to, width)];
  const middle = (from + to) / 2;
  return gap ? [line(from, middle - 4), line(middle + 4, to)] : [line(from, to)];
}

/** From each thing down to the last row that it has. */
const trunks = (last: readonly number[], { answer, space, sizes }: Drawing, columns: Columns): Piece[] =>
  answer.things.map((id, at) => ({
    key: `trunk-${id}`,
    label: '',
    act: undefined,
    marks: [
      {
        d: `M${px(columns.left + at * columns.wide + TWIG.from * space.scale)} ${px(columns.head - 8)}V${px(last[at] ?? columns.head)}`,
        stroke: { colour: mix(space.theme.ink, space.theme.ground, LINE_INK.soft), width: sizes.line * 0.75 },
      },
    ],
  }));

const heads = ({ answer, space, sizes, names }: Drawing, columns: Columns): Piece[] =>
  answer.things.map((id, at) => {
    const node = answer.nodes.find((each) => each.id === id);
    const x = columns.left + at * columns.wide;
    const size = 11 * space.scale;
    const y = (columns.head - 12 * space.scale) / 2;
    const name = names[at] ?? id;
    return {
      key: `thing-${id}`,
      label: name,
      act: { does: 'middle' as const, id },
      marks: [
        field(x, 0, columns.wide, columns.head - 6),
        ...markAt(node?.kind ?? 'Country', x + size + 1, y, size, true, space.theme),
        ...textAt(
          linesOf(name, columns.wide - 42 * space.scale, sizes.thing, 600, space.measure),
          x + 32 * space.scale,
          y,
          {
            size: sizes.thing,
            weight: 600,
            colour: space.theme.ink,
          },
        ),
      ],
    };
  });
