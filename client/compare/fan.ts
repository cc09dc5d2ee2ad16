/**
 * Two things at both ends, the rows between them: lines run fan-like from each thing to its side of a row, and end before
 * the words that stand there. All turns are made where no word stands, so no line crosses one.
 */
import type { CompareRow } from '#contract/compare.ts';
import { mix, LINE_INK } from '../canvas/palette.ts';
import { sansFont } from '../canvas/text.ts';
import { linkMark } from '../figure/link-marks.ts';
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
import { strokeOf } from '../canvas/link-parts.ts';

type Columns = {
  cx: number;
  /** From the middle to the marks of both sides. */
  half: number;
  name: number;
  thing: number;
  /** From the edge to the middle of a thing, to where its lines leave, and to where all are level. */
  at: number;
  leave: number;
  lane: number;
  text: number;
};

const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

function columnsIn({ space: { width, scale } }: Drawing): Columns {
  const name = between(width * 0.19, 140 * scale, 300 * scale);
  const half = name / 2 + 20 * scale;
  const thing = between(width * 0.12, 84 * scale, 150 * scale);
  const leave = thing + 4;
  const lane = leave + Math.max(52 * scale, width * 0.08);
  return {
    cx: width / 2,
    half,
    name,
    thing,
    at: thing / 2 + 2,
    leave,
    lane,
    text: width / 2 - half - lane - 24 * scale,
  };
}

/** Narrower than this there is no room for words between the things and the rows. */
export const fanFits = (width: number, scale: number, things: number): boolean => things === 2 && width >= 780 * scale;

export function drawFan(drawing: Drawing): ComparedPicture {
  const { answer, open, space, sizes, words } = drawing;
  const columns = columnsIn(drawing);
  const high = (line: Line) => heightOf(line, drawing, columns);
  const top = 10 * space.scale;
  const lines = linesShown(answer.groups, open, space.room - 2 * top, high);
  const used = lines.reduce((sum, line) => sum + high(line), 0);
  const height = Math.max(used + 2 * top, 220 * space.scale);
  const pieces: Piece[] = [];
  const middle = height / 2;
  let y = (height - used) / 2;
  for (const line of lines) {
    const tall = high(line);
    const key = keyOf(line);
    if (line.is === 'heading')
      pieces.push(heading(line.group.heading, y + tall - sizes.head * 0.9, key, drawing, columns));
    else if (line.is === 'row') pieces.push(...row(line.row, y, tall, middle, key, drawing, columns));
    else
      pieces.push({
        key,
        label: stackText(line, words),
        act: { does: 'open', group: line.opens ? line.group.id : undefined },
        marks: [
          field(columns.cx - columns.half - 60, y, 2 * columns.half + 120, tall),
          ...textAt([stackText(line, words)], columns.cx, y + tall / 2, {
            size: sizes.text,
            weight: 600,
            colour: space.theme.muted,
            anchor: 'middle',
          }),
        ],
      });
    y += tall;
  }
  return { width: space.width, height, pieces: [...pieces, ...things(middle, drawing, columns)] };
}

function heightOf(line: Line, { space, sizes }: Drawing, columns: Columns): number {
  if (line.is === 'heading') return sizes.head * LEADING + 20 * space.scale;
  if (line.is === 'stack') return sizes.text * LEADING + GAP;
  const names = linesOf(line.row.name, columns.name, sizes.name, 600, space.measure, 2).length * sizes.name;
  const texts = line.row.cells.map(
    ({ text }) => linesOf(text, columns.text, sizes.text, 400, space.measure, 4).length * sizes.text,
  );
  return Math.max(names, ...texts) * LEADING + GAP * space.scale;
}

const heading = (text: string, y: number, key: string, { space, sizes }: Drawing, { cx }: Columns): Piece => ({
  key,
  label: text,
  act: undefined,
  marks: textAt([text.toLocaleUpperCase()], cx, y, {
    size: sizes.head,
    weight: 600,
    colour: space.theme.muted,
    anchor: 'middle',
  }),
});

function row(
  { id, name, cells }: CompareRow,
  top: number,
  tall: number,
  middle: number,
  key: string,
  drawing: Drawing,
  columns: Columns,
): Piece[] {
  const { space, sizes, kinds, words, names } = drawing;
  const { theme, scale, measure, width } = space;
  const y = top + tall / 2;
  const kind = kinds.get(id) ?? 'Instrument';
  const called = linesOf(name, columns.name, sizes.name, 600, measure, 2);
  const sides = cells.map((cell, side): Piece => {
    const way = side === 0 ? -1 : 1;
    const mirror = (x: number) => (side === 0 ? x : width - x);
    const style = styleOfCell(cell);
    const lines = linesOf(cell.text, columns.text, sizes.text, 400, measure, 4);
    const wide = Math.max(0, ...lines.map((each) => measure(each, sansFont(sizes.text, 400)).width));
    const mark = columns.cx + way * columns.half;
    const edge = mark + way * 16 * scale;
    const marks: Mark[] = [
      field(
        side === 0 ? columns.lane : columns.cx + columns.name / 2,
        top,
        columns.cx - columns.name / 2 - columns.lane,
        tall,
      ),
    ];
    if (style)
      marks.push(
        ...run(
          mirror(columns.leave),
          mirror(columns.lane),
          edge + way * (wide + 8 * scale),
          y,
          middle,
          style,
          cell.low === true,
          drawing,
        ),
      );
    marks.push(
      ...markAt(kind, mark, y, sizes.mark, style !== undefined, theme),
      ...textAt(lines, edge, y, { size: sizes.text, colour: theme.muted, anchor: side === 0 ? 'end' : 'start' }),
    );
    const [link] = cell.links;
    return {
      key: `${key}-${side}`,
      row: id,
      label: words.cell(names[side] ?? '', name, cell.text),
      act: link ? { does: 'select', id: link } : undefined,
      marks,
    };
  });
  return [
    ...sides,
    {
      key: `${key}-name`,
      row: id,
      label: name,
      act: { does: 'select', id },
      marks: [
        field(columns.cx - columns.name / 2, top, columns.name, tall),
        ...textAt(called, columns.cx, y, { size: sizes.name, weight: 600, colour: theme.ink, anchor: 'middle' }),
      ],
    },
  ];
}

/** From where the lines of a thing leave, fan-like to the lane, and level on to the words. */
function run(
  leave: number,
  lane: number,
  end: number,
  y: number,
  middle: number,
  style: NonNullable<ReturnType<typeof styleOfCell>>,
  gap: boolean,
  { space: { theme }, sizes }: Drawing,
): Mark[] {
  const colour = mix(theme.ink, theme.ground, LINE_INK.soft);
  const end1 = { x: leave, y: -middle, size: 0, shape: 'disc' as const };
  const end2 = { x: lane, y: -y, size: 0, shape: 'disc' as const };
  const drawn = { form: 'strand' as const, bend: 0, style, gap, width: sizes.line, colour };
  // The link program reads from left to right.
  const fan = leave < lane ? linkMark(end1, end2, drawn) : linkMark(end2, end1, drawn);
  const level: Mark = {
    d: `M${px(lane)} ${px(y)}H${px(end)}`,
    stroke: { colour, ...strokeOf(style === 'double' ? 'solid' : style, sizes.line) },
  };
  return [...(fan ? [fan] : []), level];
}

/** Both things with their names, and the stub from which their lines leave. */
function things(middle: number, { answer, space, sizes, names }: Drawing, columns: Columns): Piece[] {
  const { theme, scale, width, measure } = space;
  return answer.things.map((id, side): Piece => {
    const node = answer.nodes.find((each) => each.id === id);
    const x = side === 0 ? columns.at : width - columns.at;
    const size = 18 * scale;
    const [from, to] = side === 0 ? [x + size, columns.leave] : [x - size, width - columns.leave];
    const name = linesOf(names[side] ?? id, columns.thing - 4, sizes.thing, 600, measure, 3);
    const below = middle + size + 8 * scale + (name.length * sizes.thing * LEADING) / 2;
    return {
      key: `thing-${id}`,
      label: names[side] ?? id,
      act: { does: 'middle', id },
      marks: [
        { d: `M${px(from)} ${px(middle)}H${px(to)}`, stroke: { colour: theme.ink, width: sizes.line } },
        ...markAt(node?.kind ?? 'Country', x, middle, size, true, theme),
        ...textAt(name, x, below, { size: sizes.thing, weight: 600, colour: theme.ink, anchor: 'middle' }),
      ],
    };
  });
}
