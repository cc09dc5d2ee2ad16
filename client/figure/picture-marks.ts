/** What the canvas draws, as marks: land and lines of a layout, links, arcs of the rim, ties of stacks, nodes, labels, in that order, the faintest first. */
import { reduceLink, reduceNode } from '../canvas/reducers.ts';
import { signParts } from '../canvas/change-signs.ts';
import { LEADER_WIDTH } from '../canvas/draw-labels.ts';
import type { PlacedLabel } from '../canvas/place-labels.ts';
import { LAND, LINE_INK, mix, RECEDED, shapeOf, type Theme } from '../canvas/palette.ts';
import type { LinkLook, NodeLook } from '../graph/graph.ts';
import type { Snapshot } from '../picture/snapshot.ts';
import { linkMark } from './link-marks.ts';
import { type Mark, px } from './drawing.ts';
import { nodeMarks } from './node-marks.ts';
import { markOf } from './path-data.ts';

/** What a link says, and where that was read: for readers of the file. */
export type LinkSentence = (link: LinkLook['data']) => string;

export function pictureMarks(snapshot: Snapshot, told: LinkSentence): Mark[] {
  return [
    ...ground(snapshot),
    ...links(snapshot, told),
    ...arcs(snapshot),
    ...signs(snapshot),
    ...ties(snapshot),
    ...nodes(snapshot),
    ...snapshot.labels.flatMap((label) => labelMarks(label, snapshot.theme)),
  ];
}

function ground({ overlay: { land = [], rules = [] }, theme, projection }: Snapshot): Mark[] {
  const trace = (lines: typeof land, end: string) =>
    lines
      .map(
        (line) =>
          `M${line
            .map((point) => {
              const { x, y } = projection.toScreen(point);
              return `${px(x)} ${px(y)}`;
            })
            .join('L')}${end}`,
      )
      .join('');
  const stroke = { colour: theme.hairline, width: theme.scale.line };
  return [
    ...(land.length > 0 ? [{ d: trace(land, 'Z'), fill: mix(theme.hairline, theme.ground, LAND), stroke }] : []),
    ...(rules.length > 0 ? [{ d: trace(rules, ''), stroke }] : []),
  ];
}

function links({ graph, session, theme, projection }: Snapshot, told: LinkSentence): Mark[] {
  const drawn: { order: number; mark: Mark }[] = [];
  const end = (look: NodeLook) => {
    const { x, y } = projection.toScreen(look);
    return { x, y: -y, size: projection.scaleSize(look.size * theme.scale.node), shape: shapeOf(look) };
  };
  graph.forEachEdge((id, look, _from, _to, start, goal) => {
    if (look.hidden || start.hidden || goal.hidden) return;
    const { size: width, color: colour, zIndex, form, bend, style, gap } = reduceLink(id, look, session, theme);
    const path = linkMark(end(start), end(goal), { form, bend, style, gap, width, colour });
    if (path) drawn.push({ order: zIndex, mark: { of: 'link', id, name: told(look.data), marks: [path] } });
  });
  return ordered(drawn);
}

function arcs({ overlay, theme, projection }: Snapshot): Mark[] {
  const at = (angle: number, radius: number) => {
    const { x, y } = projection.toScreen({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    return `${px(x)} ${px(y)}`;
  };
  return overlay.arcs.map(({ radius, from, to }) => {
    const r = px(projection.toScreen({ x: radius, y: 0 }).x - projection.toScreen({ x: 0, y: 0 }).x);
    // An arc that ends where it begins is none: a whole ring is drawn as two.
    const half = (from + to) / 2;
    const large = to - from > Math.PI ? 1 : 0;
    const d =
      to - from < 2 * Math.PI
        ? `M${at(from, radius)}A${r} ${r} 0 ${large} 0 ${at(to, radius)}`
        : `M${at(from, radius)}A${r} ${r} 0 0 0 ${at(half, radius)}A${r} ${r} 0 0 0 ${at(to, radius)}`;
    return { d, stroke: { colour: theme.hairline, width: 2 * theme.scale.line } };
  });
}

const signs = ({ overlay, theme, projection }: Snapshot): Mark[] =>
  signParts(overlay.signs ?? [], projection.toScreen, theme).map(markOf);

/** A plain line from a stack to what it belongs to; it is no link. */
function ties({ arranged, graph, theme, projection, session: { lit } }: Snapshot): Mark[] {
  return arranged.stacks.flatMap(({ owner, id, wing }) => {
    if (!graph.hasNode(owner) || !graph.hasNode(id)) return [];
    const [a, b] = [owner, id].map((end) => projection.toScreen(graph.getNodeAttributes(end)));
    if (!a || !b) return [];
    const share = lit && !(lit.has(owner) && lit.has(id)) ? RECEDED.drawn : 1;
    const stroke = { colour: mix(theme.ink, theme.ground, LINE_INK.soft * share), width: 1.25 * theme.scale.line };
    const middle = px((a.x + b.x) / 2);
    const run = wing ? `C${middle} ${px(a.y)} ${middle} ${px(b.y)} ` : 'L';
    return [{ d: `M${px(a.x)} ${px(a.y)}${run}${px(b.x)} ${px(b.y)}`, stroke }];
  });
}

function nodes({ graph, session, theme, projection }: Snapshot): Mark[] {
  const drawn: { order: number; mark: Mark }[] = [];
  graph.forEachNode((id, look) => {
    if (look.hidden) return;
    const { size, color: colour, zIndex, shape, fill } = reduceNode(id, look, session, theme);
    const { x, y } = projection.toScreen(look);
    const node = { x, y, size: projection.scaleSize(size), shape, fill, colour, chosen: id === session.selected };
    drawn.push({
      order: zIndex,
      mark: { of: 'node', id, name: look.label, marks: nodeMarks(node, theme.ground, theme.ink) },
    });
  });
  return ordered(drawn);
}

const ordered = (drawn: readonly { order: number; mark: Mark }[]): Mark[] =>
  [...drawn].sort((a, b) => a.order - b.order).map(({ mark }) => mark);

/** Rows of a label, its halo in the ground, with the line that leads to it and the ground that it stands on. */
function labelMarks({ box, lines, x, align, plate, leader }: PlacedLabel, theme: Theme): Mark[] {
  const halo = { colour: theme.ground, width: Math.max(4, theme.type.label * 0.3) };
  let top = box.top;
  const anchor = align ? ANCHORS[align] : 'middle';
  const { left, right, bottom } = box;
  const under: Mark[] = [
    ...(leader
      ? [
          {
            d: `M${px(leader.from.x)} ${px(leader.from.y)}L${px(leader.to.x)} ${px(leader.to.y)}`,
            stroke: { colour: theme.muted, width: LEADER_WIDTH },
          },
        ]
      : []),
    ...(plate
      ? [{ d: `M${px(left - 2)} ${px(box.top)}H${px(right + 2)}V${px(bottom)}H${px(left - 2)}Z`, fill: theme.ground }]
      : []),
  ];
  const rows = lines.map(({ text, font, colour, ascent, descent }): Mark => {
    const y = top + ascent;
    top += ascent + descent;
    return { text, x, y, font, colour, anchor, halo };
  });
  return [...under, ...rows];
}
const ANCHORS = { left: 'start', right: 'end' } as const;
