/** Which labels a frame could show, as candidates: nodes', links' words, and the regions outside the rim. */
import type { AtlasGraph, LinkLook, NodeLook } from '../graph/graph.ts';
import type { Overlay } from '../layouts/overlay.ts';
import { around, type Box, meet, type Point } from './collision.ts';
import { pointAt } from './curve.ts';
import { recedes, reduceNode, type Session, strengthOf, textInk } from './reducers.ts';
import { mix, shapeOf, type Theme } from './palette.ts';
import {
  besideLine,
  besideNode,
  byRank,
  type LabelCandidate,
  type PlacedLabel,
  fitLabels,
  sizeOf,
} from './place-labels.ts';
import type { Projection } from './projection.ts';
import { boxOf } from './shapes.ts';
import { cutParts, type Line, type Measure, sansFont, italicFont, titleFont, wrapName } from './text.ts';

export type LabelScene = {
  projection: Projection;
  graph: AtlasGraph;
  session: Session;
  theme: Theme;
  measure: Measure;
};

const RANK = { Instrument: 6, Obligation: 5, Country: 4, Institution: 3, Concept: 2, Article: 1, Finding: 0 } as const;
/** Under this radius in px a node shows its label only when asked for. */
const READABLE = 5.5;
/** Lifts a name above all others of its size, and never above what is bigger by half. */
const FIRST = 30;
/** Of names that are else alike, the one with more links comes first; so many are enough to pass the next kind. */
const MUCH_LINKED = 40;
/** Nodes under this size are labelled in smaller type. */
const SMALL = 8;
/** Up to so many links, words look for a place where no line runs through them. */
const FEW = 150;
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** Beside a mark lines begin where they are nearest to it. */
const BESIDE = { left: 'right', right: 'left' } as const;

/** Above this many nodes only the first in rank are tried. */
export const MANY_LABELS = 300;

/** Labels of a whole picture, none touching another, a node or a cover; `outside` is how many px around the picture they may stand. */
export function placeLabels(
  scene: LabelScene,
  overlay: Overlay,
  covers: readonly Box[],
  { margin = 0, outside = 0 } = {},
): PlacedLabel[] {
  const { width, height } = scene.projection;
  const { boxes, lit, candidates } = nodeCandidates(scene, margin);
  candidates.sort(byRank).splice(MANY_LABELS);
  const view = { left: -outside, top: -outside, right: width + outside, bottom: height + outside };
  return fitLabels(
    [...candidates, ...wordCandidates(scene), ...regionCandidates(scene, overlay)],
    boxes,
    view,
    covers,
    lit,
  );
}

function line(text: string, font: string, colour: string, measure: Measure): Line {
  return { text, font, colour, ...measure(text, font) };
}

/** `ems`: where a name is broken into two rows, in heights of its type. */
export function linesOf(id: string, look: NodeLook, { session, theme, measure }: LabelScene, ems = 15): Line[] {
  const ink = strengthOf(id, look.ink, session);
  const strong = id === session.selected || (ink === 'full' && (session.lit?.has(id) === true || look.size >= 12));
  const px = look.size < SMALL ? theme.type.small : theme.type.label;
  const font = sansFont(px, strong ? 600 : 450);
  const own = textInk(id, look.ink, session);
  const colour = mix(theme.ink, theme.ground, own);
  const measured = (text: string) => measure(text, font).width;
  const room = look.beside?.room ?? theme.type.label * ems;
  const rows = wrapName(look.label, room, measured, look.beside?.lines ?? 2);
  const lines = rows.map((text) => line(text, font, colour, measure));
  const small = sansFont(theme.type.sub, 400);
  const muted = mix(theme.muted, theme.ground, recedes(id, session) ? own : Math.max(own, 0.85));
  if (look.sub) {
    const whole = look.beside ? cutParts(look.sub, room, (text) => measure(text, small).width) : look.sub;
    lines.push(line(whole, small, muted, measure));
  }
  return lines;
}

/** Without its second line; where it has none, the name in two rows, so that it is narrower. */
function briefly(id: string, look: NodeLook, scene: LabelScene): Line[] {
  if (look.sub) return linesOf(id, { ...look, sub: '' }, scene);
  const lines = linesOf(id, look, scene, 9);
  const [row] = lines;
  return row && lines.length === 1 && /\s/.test(row.text)
    ? linesOf(id, look, scene, (row.width / scene.theme.type.label) * 0.7)
    : lines;
}

/** Boxes of the drawn nodes, and a candidate for each that may be labelled; what must be named ranks before all others. */
export function nodeCandidates(
  scene: LabelScene,
  margin: number,
): { boxes: Box[]; lit: Box[]; candidates: LabelCandidate[] } {
  const { projection, graph, session, theme } = scene;
  const { width, height } = projection;
  const boxes: Box[] = [];
  const lit: Box[] = [];
  const candidates: LabelCandidate[] = [];
  graph.forEachNode((id, look) => {
    if (look.hidden) return;
    const { x, y } = projection.toScreen(look);
    if (x < -margin || y < -margin || x > width + margin || y > height + margin) return;
    const paint = reduceNode(id, look, session, theme);
    const size = projection.scaleSize(paint.size);
    const unit = boxOf(shapeOf(look));
    const reach = { side: unit.side * size, above: unit.above * size, below: unit.below * size };
    const of = { left: x - reach.side, right: x + reach.side, top: y - reach.above, bottom: y + reach.below };
    boxes.push(of);
    if (!recedes(id, session) && !look.minor) lit.push(of);
    const asked = id === session.selected || id === session.hovered || mustTell(id, session);
    const must = asked ? 'always' : look.named;
    if (!look.label || (!must && size / theme.scale.node < READABLE)) return;
    const lines = linesOf(id, look, scene);
    const { beside } = look;
    const own =
      look.size * 10 + RANK[look.kind] + (look.first ? FIRST : 0) + Math.min(graph.degree(id), MUCH_LINKED) / 10;
    const rank = id === session.selected ? 1e6 : id === session.hovered ? 9e5 : must === 'always' ? 1e5 + own : own;
    if (beside) {
      const { width, height } = sizeOf(lines);
      const way = beside.side === 'left' ? -1 : 1;
      const place =
        beside.side === 'under'
          ? { x, y: y + reach.below + beside.gap + height / 2 }
          : { x: x + way * (beside.gap + width / 2), y };
      const set = beside.side === 'under' ? { plate: true } : { align: BESIDE[beside.side] };
      candidates.push({ id, lines, rank, places: [place], fixed: true, ...set });
      return;
    }
    const brief = briefly(id, look, scene);
    const shorter = { lines: brief, places: besideNode(x, y, reach, sizeOf(brief), look.lean) };
    const places = besideNode(x, y, reach, sizeOf(lines), look.lean);
    candidates.push({ id, lines, rank, places, shorter, of, must, own: ownLines(scene, id, { x, y }, sizeOf(lines)) });
  });
  return { boxes, lit, candidates };
}

/** Of what is lit, all where no less is meant. */
const mustTell = (id: string, { lit, told }: Session): boolean => (told ? told.named.has(id) : lit?.has(id) === true);

/** Points of a node's own lines as far as its name may reach; those drawn faintly strike nothing through. */
function ownLines(
  scene: LabelScene,
  id: string,
  at: Point,
  { width, height }: { width: number; height: number },
): Point[] {
  const { graph, projection, session } = scene;
  const far = Math.hypot(width, height) + 2 * height;
  const points: Point[] = [];
  graph.forEachEdge(id, (link, look, _from, _to, start, end) => {
    if (look.hidden || start.hidden || end.hidden || strengthOf(link, look.ink, session) === 'faint') return;
    const [a, b] = [projection.toScreen(start), projection.toScreen(end)];
    const share = Math.min((1.5 * far) / Math.max(Math.hypot(a.x - b.x, a.y - b.y), 1), 1);
    const shares = NEAR.map((near) => (graph.source(link) === id ? near * share : 1 - near * share));
    for (const point of along(scene, look, start, end, shares))
      if (Math.hypot(point.x - at.x, point.y - at.y) < far) points.push(point);
  });
  return points;
}
/** So close that a line through the corner of a name is seen. */
const NEAR = Array.from({ length: 65 }, (_, i) => i / 64);

/** Words are drawn at links in full ink only: a sentence is read along one path at a time. */
export function wordCandidates(scene: LabelScene): LabelCandidate[] {
  const { graph, session, theme, measure } = scene;
  const candidates: LabelCandidate[] = [];
  const runs = new Map<string, Box[]>();
  graph.forEachEdge((id, look, _from, _to, start, end) => {
    if (look.hidden || start.hidden || end.hidden) return;
    if (graph.size <= FEW)
      runs.set(
        id,
        along(scene, look, start, end, STEPS).map(({ x, y }) => around(x, y, 6, 6)),
      );
  });
  graph.forEachEdge((id, look, _from, _to, start, end) => {
    const word = session.told?.words.get(id) ?? look.word;
    if (!word || look.hidden || start.hidden || end.hidden || recedes(id, session)) return;
    if (!look.kept && strengthOf(id, look.ink, session) !== 'full') return;
    const lines = [line(word, italicFont(theme.type.word), theme.ink, measure)];
    const size = sizeOf(lines);
    const spots = along(scene, look, start, end, ALONG);
    const places = besideLine(spots, size, 2 * theme.scale.line).map((place) => {
      const box = around(place.x, place.y, size.width, size.height * 0.7);
      let crossed = 0;
      for (const boxes of runs.values()) if (boxes.some((other) => meet(box, other))) crossed++;
      return { ...place, crossed };
    });
    candidates.push({ id, lines, rank: WORD, over: true, places: places.sort((a, b) => a.crossed - b.crossed) });
  });
  return candidates;
}

const STEPS = Array.from({ length: 33 }, (_, i) => i / 32);
/** Below the labels of nodes in a path, above those of the small nodes of the atlas. */
const WORD = 85;

/** Points of a link on the screen, with their directions, at these shares of its curve. */
function along({ projection }: LabelScene, look: LinkLook, start: NodeLook, end: NodeLook, shares: readonly number[]) {
  const a = projection.toScreen(start);
  const b = projection.toScreen(end);
  return shares.map((t) => {
    const p = pointAt({ x: a.x, y: -a.y }, { x: b.x, y: -b.y }, look, t);
    return { x: p.x, y: -p.y, dx: p.dx, dy: -p.dy };
  });
}

/** Radians by which the name of a region slides along its arc where something lies over its middle. */
const SLIDES = [0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3];

/** Regions outside the rim: name and count, pushed outwards until their box is clear of the rim. */
export function regionCandidates({ projection, theme, measure }: LabelScene, overlay: Overlay): LabelCandidate[] {
  const font = sansFont(theme.type.region, 600);
  const small = sansFont(theme.type.sub, 400);
  const regions = overlay.regions.map(({ id, name, count, angle, radius }) => {
    const lines = [line(name, font, theme.ink, measure), line(count, small, theme.muted, measure)];
    const { width, height } = sizeOf(lines);
    const places = SLIDES.map((slide) => {
      const [cos, sin] = [Math.cos(angle + slide), Math.sin(angle + slide)];
      const { x, y } = projection.toScreen({ x: cos * radius, y: sin * radius });
      const away = (width / 2) * Math.abs(cos) + (height / 2) * Math.abs(sin) + 8;
      return { x: x + cos * away, y: y - sin * away };
    });
    return { id, lines, rank: 1e7, places, must: 'always' as const };
  });
  const headings = (overlay.headings ?? []).map(
    ({ id, name: whole, count, side, title, room, rows = 1, rank, ...at }) => {
      const { x, y } = projection.toScreen(at);
      const face = title ? titleFont(theme.type.word) : font;
      const names = room ? wrapName(whole, room, (text) => measure(text, face).width, rows) : [whole];
      const lines = whole
        ? names.map((name) => line(count ? `${name} · ${count}` : name, face, theme.ink, measure))
        : [line(count, small, theme.muted, measure)];
      const { width } = sizeOf(lines);
      return {
        id,
        lines,
        rank: 1e7 + rank,
        places: [{ x: side === 'middle' ? x : x + (side === 'start' ? width : -width) / 2, y }],
        ...(room ? { fixed: true } : {}),
        ...(room && side !== 'middle' ? { align: side === 'start' ? ('left' as const) : ('right' as const) } : {}),
      };
    },
  );
  return [...regions, ...headings];
}

export const plateAt = (x: number, y: number, lines: Line[], below: number): Box => {
  const { width, height } = sizeOf(lines);
  return around(x, y + below + 9 + height / 2, width, height);
};
