/** Where what is drawn of an answer stands: along the direction of its links, what no link joins in rows below. Pure. */
import { graphlib, layout } from '@dagrejs/dagre';
import { SHAPE_OF, type Theme } from '../../canvas/palette.ts';
import { type Measure, sansFont, wrapLines } from '../../canvas/text.ts';
import { type Mark, px } from '../../figure/drawing.ts';
import { nodeMarks } from '../../figure/node-marks.ts';
import type { Drawn, DrawnLink, DrawnNode } from './drawn.ts';

/** Px at a scale of 1. */
const SIZES = { name: 13, word: 10.5, mark: 7, gap: 7, line: 1.3, arrow: 6, between: 12, columns: 34, widest: 190 };
const LEADING = 1.25;
const MARGIN = 14;

export type Box = { left: number; top: number; width: number; height: number };
/** A part that is pressed as one. `opens`: the card of a node or a link. */
export type Piece = { key: string; label: string; opens: string | undefined; box: Box; marks: Mark[] };
export type AnswerPicture = { width: number; height: number; pieces: Piece[] };
/** `room`: px from side to side for what no link joins; `low`: what is said of low confidence. */
export type Space = { room: number; scale: number; theme: Theme; measure: Measure; low: string };

type Named = { node: DrawnNode; lines: string[]; width: number; height: number };
type Point = { x: number; y: number };

export function layOut({ nodes, links }: Drawn, space: Space): AnswerPicture {
  const named = new Map(nodes.map((node) => [node.key, nameOf(node, space)]));
  const joined = new Set(links.flatMap(({ from, to }) => [from, to]));
  const graph = new graphlib.Graph({ multigraph: true });
  const { scale } = space;
  graph.setGraph({ rankdir: 'LR', nodesep: SIZES.between * scale, edgesep: 8 * scale, ranksep: SIZES.columns * scale });
  for (const [key, { width, height }] of named) if (joined.has(key)) graph.setNode(key, { width, height });
  for (const link of links) {
    const width = space.measure(wordOf(link, space.low), wordFont(scale)).width + 10 * scale;
    graph.setEdge(link.from, link.to, { width, height: 15 * scale, labelpos: 'c' }, link.type);
  }
  if (joined.size > 0) layout(graph);
  const joinedNames = [...named.values()].filter(({ node }) => joined.has(node.key));
  const columns = columnsOf(graph, joinedNames, links);
  const edges = links.map((link) => ({ link, laid: graph.edge(link.from, link.to, link.type) as EdgeLaid }));
  // The word of a loop may stand before the first node.
  const least = (side: (laid: EdgeLaid) => number) => Math.min(0, ...edges.map(({ laid }) => side(laid)));
  const corner = {
    x: MARGIN - least(({ x, width }) => x - width / 2),
    y: MARGIN - least(({ y, height }) => y - height / 2),
  };
  const placed = inColumns(joinedNames, graph, columns, corner);
  const low = Math.max(0, ...placed.map(({ top, height }) => top + height + 2 * SIZES.between * scale));
  const lone = [...named.values()].filter(({ node }) => !joined.has(node.key));
  const nodesPlaced = [...placed, ...inRows(lone, Math.max(low, MARGIN), space)];
  const boxes = new Map(nodesPlaced.map((each) => [each.node.key, each]));
  const pieces = [
    ...edges.flatMap(({ link, laid }) => {
      const [from, to] = [boxes.get(link.from), boxes.get(link.to)];
      return from && to ? linkPiece(link, from, to, movedBy(corner, laid, columns), space) : [];
    }),
    ...nodesPlaced.map((each) => nodePiece(each, space)),
  ];
  const far = (side: (box: Box) => number) => Math.max(0, ...pieces.map(({ box }) => side(box))) + MARGIN;
  return {
    width: far(({ left, width }) => left + width),
    height: far(({ top, height }) => top + height),
    pieces,
  };
}

type EdgeLaid = { points: Point[]; x: number; y: number; width: number; height: number };
/** By the middle of a column of names or of words, how wide the widest is. */
type Columns = ReadonlyMap<number, number>;
/** `passes`: the columns on its way, each from side to side, and `column` that of its word. */
type Way = Omit<EdgeLaid, 'points'> & { passes: (readonly [Point, Point])[]; column: number };
/** `room`: how wide its column is. */
type Placed = Named & { left: number; top: number; room: number };

function columnsOf(graph: graphlib.Graph, names: readonly Named[], links: readonly DrawnLink[]): Columns {
  const columns = new Map<number, number>();
  const hold = (x: number, width: number) => columns.set(x, Math.max(columns.get(x) ?? 0, width));
  for (const { node, width } of names) hold(graph.node(node.key).x, width);
  for (const { from, to, type } of links) {
    const { x, width } = graph.edge(from, to, type) as EdgeLaid;
    hold(x, width);
  }
  return columns;
}

/** Level through each column, so that no line runs through what stands in it. */
function movedBy(by: Point, { points, x, y, width, height }: EdgeLaid, columns: Columns): Way {
  const inner = points.slice(1, -1).filter((point) => point.x !== x);
  return {
    ...{ x: x + by.x, y: y + by.y, width, height, column: columns.get(x) ?? width },
    passes: inner.map((point) => {
      const half = (columns.get(point.x) ?? 0) / 2;
      const at = (side: number) => ({ x: point.x + side + by.x, y: point.y + by.y });
      return [at(-half), at(half)];
    }),
  };
}
const wordFont = (scale: number): string => sansFont(SIZES.word * scale, 400);
const wordOf = ({ type, count, low }: DrawnLink, said: string): string =>
  [count > 1 ? `${type} × ${count}` : type, low ? said : ''].filter(Boolean).join(' · ');

function nameOf(node: DrawnNode, { scale, measure }: Space): Named {
  const font = sansFont(SIZES.name * scale, 500);
  const measured = (text: string) => measure(text, font).width;
  const lines = wrapLines(node.name, SIZES.widest * scale, measured, 3);
  const beside = (2 * SIZES.mark + SIZES.gap) * scale;
  const height = Math.max(lines.length * SIZES.name * LEADING, 2 * SIZES.mark + 2) * scale;
  return { node, lines, width: beside + Math.max(0, ...lines.map(measured)), height };
}

/** Where the layout put them; the marks of a column stand one below the other. */
function inColumns(joined: readonly Named[], graph: graphlib.Graph, columns: Columns, corner: Point): Placed[] {
  return joined.map((each) => {
    const { x, y } = graph.node(each.node.key);
    const room = columns.get(x) ?? each.width;
    return { ...each, room, left: x - room / 2 + corner.x, top: y - each.height / 2 + corner.y };
  });
}

function inRows(lone: readonly Named[], top: number, { room, scale }: Space): Placed[] {
  const column = Math.max(0, ...lone.map(({ width }) => width)) + 2 * SIZES.between * scale;
  const row = Math.max(0, ...lone.map(({ height }) => height)) + (SIZES.between / 2) * scale;
  const columns = Math.max(1, Math.floor((room - 2 * MARGIN) / column));
  return lone.map((each, at) => ({
    ...each,
    room: each.width,
    left: MARGIN + (at % columns) * column,
    top: top + Math.floor(at / columns) * row,
  }));
}

function nodePiece({ node, lines, left, top, width, height }: Placed, { scale, theme }: Space): Piece {
  const middle = top + height / 2;
  const size = SIZES.mark * scale;
  const step = SIZES.name * LEADING * scale;
  const first = middle - ((lines.length - 1) * step) / 2 + SIZES.name * 0.36 * scale;
  const mark = {
    x: left + size,
    y: middle,
    size,
    shape: SHAPE_OF[node.kind],
    fill: 'full',
    colour: theme.kinds[node.kind],
  };
  const names = lines.map(
    (text, at): Mark => ({
      text,
      x: left + 2 * size + SIZES.gap * scale,
      y: first + at * step,
      font: sansFont(SIZES.name * scale, 500),
      colour: theme.ink,
      anchor: 'start',
    }),
  );
  return {
    key: node.key,
    label: node.name,
    opens: node.id,
    box: { left, top, width, height },
    marks: [...nodeMarks({ ...mark, fill: 'full' }, theme.ground, theme.ink), ...names],
  };
}

/** From side to side over the points that the layout gives, level to its word and on from it, with the head of an arrow. */
function linkPiece(link: DrawnLink, from: Placed, to: Placed, laid: Way, { scale, theme, low }: Space): Piece {
  const { x, y, width, height, column } = laid;
  const text = wordOf(link, low);
  const box = { left: x - width / 2, top: y - height / 2, width, height };
  const onward = to.left > from.left;
  const [begin, end] = [sideOf(from, from === to || onward), sideOf(to, from === to || !onward)];
  const passing = (before: boolean) =>
    laid.passes.flatMap(([left, right]) => {
      if (left.x < x !== (before === onward)) return [];
      return onward ? [left, right] : [right, left];
    });
  // It turns beside the widest word of the column, and comes level to its own.
  const beside = (half: number): Point => ({ x: x + (onward ? half : -half), y });
  const [out, into] = [edgeOf(from, onward), edgeOf(to, !onward)];
  const way = [
    levelThrough([begin, out, ...passing(true), beside(-column / 2), beside(-width / 2)]),
    levelThrough([beside(width / 2), beside(column / 2), ...passing(false), into, end]),
  ].join('');
  const head = onward && from !== to ? -1 : 1;
  const size = SIZES.arrow * scale;
  const stroke = { colour: theme.muted, width: SIZES.line * scale };
  return {
    key: `${link.from} ${link.to} ${link.type}`,
    label: `${from.node.name} – ${text} → ${to.node.name}`,
    opens: link.id,
    box,
    marks: [
      { d: from === to ? loop(begin, end, box) : way, stroke },
      {
        d: `M${px(end.x)} ${px(end.y)}l${px(head * size)} ${px(-size / 2)}v${px(size)}Z`,
        fill: theme.muted,
      },
      {
        text,
        x,
        y: y + SIZES.word * 0.36 * scale,
        font: wordFont(scale),
        colour: theme.muted,
        anchor: 'middle',
        halo: { colour: theme.ground, width: 5 * scale },
      },
    ],
  };
}

const sideOf = ({ left, top, width, height }: Placed, right: boolean): Point => ({
  x: right ? left + width + 3 : left - 2,
  y: top + height / 2,
});

/** Beside its column, past the longest of its names. */
const edgeOf = (node: Placed, right: boolean): Point => sideOf({ ...node, width: node.room }, right);

/** Level at each of the points. */
function levelThrough([first, ...rest]: readonly Point[]): string {
  let at = first;
  const runs = rest.map((next) => {
    const middle = px(((at?.x ?? 0) + next.x) / 2);
    const run = `C${middle} ${px(at?.y ?? 0)} ${middle} ${px(next.y)} ${px(next.x)} ${px(next.y)}`;
    at = next;
    return run;
  });
  return `M${px(first?.x ?? 0)} ${px(first?.y ?? 0)}${runs.join('')}`;
}

/** Out at the right of a node, around by the word, and back. */
const loop = (begin: Point, end: Point, { left, top, height }: Box): string =>
  `M${px(begin.x)} ${px(begin.y - 3)}C${px(left)} ${px(top)} ${px(left)} ${px(top + height)} ${px(end.x)} ${px(end.y)}`;
