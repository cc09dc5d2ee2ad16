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
/** `room`: px from side to side for what no link joins. */
export type Space = { room: number; scale: number; theme: Theme; measure: Measure };

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
    const width = space.measure(wordOf(link), wordFont(scale)).width + 10 * scale;
    graph.setEdge(link.from, link.to, { width, height: 15 * scale, labelpos: 'c' }, link.type);
  }
  if (joined.size > 0) layout(graph);
  const edges = links.map((link) => ({ link, laid: graph.edge(link.from, link.to, link.type) as EdgeLaid }));
  // The word of a loop may stand before the first node.
  const least = (side: (laid: EdgeLaid) => number) => Math.min(0, ...edges.map(({ laid }) => side(laid)));
  const corner = {
    x: MARGIN - least(({ x, width }) => x - width / 2),
    y: MARGIN - least(({ y, height }) => y - height / 2),
  };
  const placed = inColumns(
    [...named.values()].filter(({ node }) => joined.has(node.key)),
    graph,
    corner,
  );
  const low = Math.max(0, ...placed.map(({ top, height }) => top + height + 2 * SIZES.between * scale));
  const lone = [...named.values()].filter(({ node }) => !joined.has(node.key));
  const nodesPlaced = [...placed, ...inRows(lone, Math.max(low, MARGIN), space)];
  const boxes = new Map(nodesPlaced.map((each) => [each.node.key, each]));
  const pieces = [
    ...edges.flatMap(({ link, laid }) => {
      const [from, to] = [boxes.get(link.from), boxes.get(link.to)];
      return from && to ? linkPiece(link, from, to, movedBy(corner, laid), space) : [];
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
type Placed = Named & { left: number; top: number };

const movedBy = (by: Point, { points, ...laid }: EdgeLaid): EdgeLaid => ({
  ...laid,
  x: laid.x + by.x,
  y: laid.y + by.y,
  points: points.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })),
});
const wordFont = (scale: number): string => sansFont(SIZES.word * scale, 400);
const wordOf = ({ type, count }: DrawnLink): string => (count > 1 ? `${type} × ${count}` : type);

function nameOf(node: DrawnNode, { scale, measure }: Space): Named {
  const font = sansFont(SIZES.name * scale, 500);
  const measured = (text: string) => measure(text, font).width;
  const lines = wrapLines(node.name, SIZES.widest * scale, measured, 3);
  const beside = (2 * SIZES.mark + SIZES.gap) * scale;
  const height = Math.max(lines.length * SIZES.name * LEADING, 2 * SIZES.mark + 2) * scale;
  return { node, lines, width: beside + Math.max(0, ...lines.map(measured)), height };
}

/** Where the layout put them; the marks of a column stand one below the other. */
function inColumns(joined: readonly Named[], graph: graphlib.Graph, corner: Point): Placed[] {
  const widest = new Map<number, number>();
  for (const { node, width } of joined) {
    const { x } = graph.node(node.key);
    widest.set(x, Math.max(widest.get(x) ?? 0, width));
  }
  return joined.map((each) => {
    const { x, y } = graph.node(each.node.key);
    return { ...each, left: x - (widest.get(x) ?? 0) / 2 + corner.x, top: y - each.height / 2 + corner.y };
  });
}

function inRows(lone: readonly Named[], top: number, { room, scale }: Space): Placed[] {
  const column = Math.max(0, ...lone.map(({ width }) => width)) + 2 * SIZES.between * scale;
  const row = Math.max(0, ...lone.map(({ height }) => height)) + (SIZES.between / 2) * scale;
  const columns = Math.max(1, Math.floor((room - 2 * MARGIN) / column));
  return lone.map((each, at) => ({
    ...each,
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
function linkPiece(link: DrawnLink, from: Placed, to: Placed, laid: EdgeLaid, { scale, theme }: Space): Piece {
  const { x, y, width, height } = laid;
  const text = wordOf(link);
  const box = { left: x - width / 2, top: y - height / 2, width, height };
  const onward = to.left > from.left;
  const [begin, end] = [sideOf(from, from === to || onward), sideOf(to, from === to || !onward)];
  const inner = laid.points.slice(1, -1).filter((point) => Math.abs(point.x - x) > width / 2);
  const halves = (before: boolean) => inner.filter((point) => point.x < x === (before === onward));
  const [near, far] = onward ? [box.left, box.left + width] : [box.left + width, box.left];
  const way = `${levelThrough([begin, ...halves(true), { x: near, y }])}${levelThrough([{ x: far, y }, ...halves(false), end])}`;
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
