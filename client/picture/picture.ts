/** The one graph and the one canvas: puts an arrangement into them and keeps the rim at the day that is shown. */
import { type Layout, standsAlone, type View } from '#contract/view.ts';
import { type Arrangement, arrange, fitsHome, type Material, type Space, scaleIn } from './arrange.ts';
import { type CameraPlace, HOME_CAMERA, type Insets } from '../canvas/camera.ts';
import { around, type Box } from '../canvas/collision.ts';
import type { CanvasHandle } from '../canvas/canvas.ts';
import { screenShare } from '../canvas/device.ts';
import { magnified, THEMES } from '../canvas/palette.ts';
import type { Session } from '../canvas/reducers.ts';
import { chosenIn, type Lit, litAround } from './lit.ts';
import { populate, overlayOf } from './populate.ts';
import { answers } from '../state/answers.ts';
import { visibleGraph } from '../state/visible-graph.ts';
import { dayOf } from '../graph/day.ts';
import { createGraph } from '../graph/graph.ts';
import { keepSelected } from '../state/selection.ts';
import { sessions } from '../state/session.ts';
import { currentView } from '../state/view.ts';

export const graph = createGraph();

let canvas: CanvasHandle | undefined;
/** Where the camera was brought to see all, last. */
let rested: CameraPlace | undefined;
/** Px that the legend takes of the picture's foot, once it is there. */
let foot = 0;
/** The picture is new, and how high its legend is not yet known. */
let unframed = false;
let last: { base: string; material: Material; arranged: Arrangement } | undefined;

/** Px that the caption, the tools and the legend take of the picture. */
const WORKING_INSETS: Insets = { top: 40, right: 60, bottom: 92, left: 24 };
let canvasInsets = WORKING_INSETS;
/** How many times as large as the theme has it all that is read is drawn, where a frame of its own has said so. */
let askedScale = 1;
/** A room that needs the projector's theme needs it on a small screen as on a large one; elsewhere a size is a size. */
const size = (): number =>
  canvasInsets === WORKING_INSETS && sessions.get().theme === 'projector' ? screenShare() : askedScale;

/** Around the atlas, whose corners are free for what lies over the picture; layouts fill theirs. The legend says what is below. */
const ATLAS_INSETS = { top: 8, right: 0, left: 0 };
const LAYOUT_TOP = 40;
/** Names beside what is outermost: of paths they are long, of what stands in rows there are few. */
const SIDES: Partial<Record<Layout, Pick<Insets, 'left' | 'right'>>> = {
  map: { left: -36, right: -8 },
  kind: { left: -30, right: -14 },
  timeline: { left: -36, right: -8 },
};
const PATH_SIDES = { left: 50, right: 50 };

/** The canvas is there, or gone (with undefined); `insets`: what of it is under something else, if not the working screen. */
export function attachCanvas(handle: CanvasHandle | undefined, insets = WORKING_INSETS): void {
  canvas = handle;
  canvasInsets = insets;
  askedScale = 1;
  foot = 0;
  if (!handle) return;
  handle.setTheme(sessions.get().theme, size());
  if (!last) return;
  drawPicture(last.material, false);
  rest(0);
}

export function drawPicture(material: Material, glide = true): void {
  const view = currentView();
  const base = JSON.stringify([
    view.centre,
    view.path?.from,
    view.path?.to,
    view.path?.rules,
    view.layout,
    view.wings?.id,
    standsAlone(view),
  ]);
  const arranged = arrange(view, material, space());
  const fresh = last?.base !== base || last.material.laid?.backdrop !== material.laid?.backdrop;
  last = { base, material, arranged };
  if (canvasInsets === WORKING_INSETS) canvas?.setInsets(insetsFor(view));
  moveIntoPlace(arranged, material, glide);
  updateRim();
  const { nodes, links, held, greyed, stacks, off, minor, absent, undated, cut } = arranged;
  visibleGraph.set({ nodes, links, held, greyed, stacks, off, minor, absent: absent.length, undated, cut });
  keepSelected(new Set(graph.nodes()));
  canvas?.setTies(stacks.map(({ owner, id, wing }) => (wing ? [owner, id, 'strand'] : [owner, id])));
  if (!fresh) return;
  unframed = true;
  rest(glide ? 500 : 0);
}

/** To where all that is drawn is seen. */
function rest(ms: number): void {
  rested = restingCamera();
  if (rested) canvas?.look(rested, ms);
}

/** Where the camera rests for what is drawn, so that all of it is seen above the legend; undefined while there is no canvas. */
export function restingCamera(): CameraPlace | undefined {
  const { insets, ...room } = space();
  const above = { ...room, insets: { ...insets, bottom: Math.max(insets.bottom, foot) } };
  const columns = last?.arranged.wings ?? last?.arranged.strands;
  return last && columns && !last.arranged.layout && fitsHome(last.arranged, above) ? HOME_CAMERA : canvas?.seen();
}

export const moveCamera = (place: CameraPlace, ms?: number): void => canvas?.look(place, ms);

function insetsFor({ layout, path, wings }: View): Partial<Insets> {
  if (!layout && !wings) return ATLAS_INSETS;
  return { top: LAYOUT_TOP, ...(path || !layout ? PATH_SIDES : (SIDES[layout] ?? { left: 0, right: 0 })) };
}

/** Draws what is there again, for another size, theme or language. */
export function redraw(): void {
  canvas?.sigma.resize();
  canvas?.setTheme(sessions.get().theme, size());
  if (last) drawPicture(last.material, false);
}

/** The window has another size: who saw all of it before sees all of it again; who had gone elsewhere stays there. */
export function resize(): void {
  const camera = cameraNow();
  const fitted = cameraMoving() || (rested && camera && CAMERA_PARTS.every((part) => rested?.[part] === camera[part]));
  redraw();
  // The legend may have got another height with it.
  unframed = fitted === true;
  if (fitted) rest(0);
}
const CAMERA_PARTS = ['x', 'y', 'ratio'] as const;

/** Draws anew and shows all of it: the picture has got more room, or less. */
export function reframe(): void {
  if (last) last = { ...last, base: '' };
  redraw();
}

/** Another theme: other colours, other sizes of type and so other room for the strands. */
export function retheme(): void {
  if (currentView().path || currentView().wings) reframe();
  else redraw();
}

/** Everything that is read so many times as large as the theme has it. */
export function magnify(by: number): void {
  askedScale = by;
  retheme();
}

/** Labels keep clear of these elements, which lie over the canvas. */
export function avoidElements(elements: readonly Element[]): void {
  const origin = canvas?.sigma.getContainer().getBoundingClientRect();
  if (!origin) return;
  const boxes = elements.map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left: left - origin.left, top: top - origin.top, right: right - origin.left, bottom: bottom - origin.top };
  });
  canvas?.setCovers(boxes);
  // A frame of its own has said already what is free, and the camera is not the picture's to move.
  if (canvasInsets !== WORKING_INSETS) return;
  const low = boxes
    .filter(({ top, bottom }) => top > origin.height / 2 && bottom > top)
    .map(({ top }) => origin.height - top);
  const before = foot;
  foot = Math.max(0, ...low);
  canvas?.setInsets({ bottom: foot });
  // Wings fill the room above the legend.
  if (last?.arranged.wings && foot !== before) redraw();
  // The legend of a new picture is known only now.
  if (unframed) rest(0);
  unframed = false;
}

/** Where a node stands on the screen, or the middle of a link, in px of the canvas; undefined where it is not drawn. */
export function screenPlaceOf(id: string): { x: number; y: number } | undefined {
  const ends = graph.hasNode(id) ? [id] : graph.hasEdge(id) ? graph.extremities(id) : [];
  const spots = ends.flatMap((end) => canvas?.sigma.graphToViewport(graph.getNodeAttributes(end)) ?? []);
  if (spots.length === 0) return undefined;
  return { x: mean(spots.map(({ x }) => x)), y: mean(spots.map(({ y }) => y)) };
}

/** Where names are drawn, and with `ids` where these nodes or the middles of these links are, in px of the window; none under a page. */
export function boxesOf(ids?: readonly string[]): Box[] {
  const container = canvas?.sigma.getContainer();
  if (!canvas || !container || container.closest('[inert]')) return [];
  const origin = container.getBoundingClientRect();
  const marks = (ids ?? []).flatMap((id) => {
    const place = screenPlaceOf(id);
    return place ? [around(place.x, place.y, MARK, MARK)] : [];
  });
  const names = canvas.labels().flatMap(({ id, box }) => (!ids || ids.includes(id) ? [box] : []));
  return [...marks, ...names].map(({ left, top, right, bottom }) => ({
    left: Math.max(left, 0) + origin.left,
    top: Math.max(top, 0) + origin.top,
    right: Math.min(right, origin.width) + origin.left,
    bottom: Math.min(bottom, origin.height) + origin.top,
  }));
}
/** Px around the middle of what is chosen. */
const MARK = 32;

/** Brings a node or link out from under what has come to lie over the picture, no farther than into the middle of what is free. */
export function keepInSight(id: string, over: Element): void {
  const place = screenPlaceOf(id);
  const sigma = canvas?.sigma;
  if (!place || !sigma) return;
  const origin = sigma.getContainer().getBoundingClientRect();
  const box = over.getBoundingClientRect();
  const [left, right, top] = [box.left - origin.left, box.right - origin.left, box.top - origin.top];
  if (place.x < left || place.x > right || place.y < top) return;
  const wide = right - left > 0.9 * origin.width;
  const by = wide
    ? { x: 0, y: top / 2 - place.y }
    : { x: (left > 0 ? left : right + origin.width) / 2 - place.x, y: 0 };
  const camera = sigma.getCamera().getState();
  const unit = camera.ratio / Math.min(origin.width, origin.height);
  canvas?.look({ ...camera, x: camera.x - by.x * unit, y: camera.y + by.y * unit });
}

const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;

export function fit(): void {
  rested = canvas?.seen();
  canvas?.fit();
}
/** What the picture is made of, for pictures of it in other sizes. */
export const shownMaterial = (): Material | undefined => last?.material;
/** Where the camera stands, in sigma's units. */
export const cameraNow = (): CameraPlace | undefined => canvas?.sigma.getCamera().getState();
/** It is on its way to somewhere else. */
export const cameraMoving = (): boolean => canvas?.sigma.getCamera().isAnimated() ?? false;
export const zoom = (factor: number): void => canvas?.zoom(factor);

/** Fills the rim for a day, the dragged one while there is one: 197 States, no request. */
export function updateRim(): void {
  const view = currentView();
  const { overview, asOf } = answers.get();
  const day = sessions.get().draggedDate ?? dayOf(view) ?? asOf;
  const since = sessions.get().draggedSince ?? view.since;
  const headings = last?.arranged.wings?.headings;
  canvas?.setOverlay(
    overlayOf(graph, view, { ...last?.material, overview, ...(headings ? { headings } : {}) }, day, since),
  );
}

/** Around which node what is lit was found, in which picture. */
let known:
  | { id: string; material: Material | undefined; arranged: Arrangement | undefined; lit: Lit | undefined }
  | undefined;

function litBy(id: string): Lit | undefined {
  const { material, arranged } = last ?? {};
  if (known?.id !== id || known.arranged !== arranged)
    known = { id, material, arranged, lit: material && litAround(graph, id, currentView(), material) };
  return known.lit;
}

/** What is emphasised: hover, choice with what is around it, the lit path, what was picked together. */
export function sessionShown(): Session {
  const { hovered, pointed, hoveredPath, selection } = sessions.get();
  const { path, inspected } = answers.get();
  const view = currentView();
  const found = view.path && path?.paths[hoveredPath ?? -1];
  const onPath = found
    ? new Set([...found.nodes, ...found.steps.flatMap(({ links }) => links.slice(0, 1).map(({ id }) => id))])
    : null;
  const focus = (pointed !== undefined && graph.hasNode(pointed) ? pointed : undefined) ?? chosenIn(view, graph);
  const around = focus === undefined ? undefined : litBy(focus);
  const { lit, told } = onPath || !around ? { lit: onPath, told: null } : around;
  const selected = view.selected ?? (view.path ? inspected?.link?.link.id : undefined) ?? null;
  return { hovered: hovered ?? null, selected, lit, told, selection };
}

/** Passes it on to the canvas, without React. */
export const updateHighlights = (): void => canvas?.setSession(sessionShown());

function moveIntoPlace(arranged: Arrangement, material: Material, glide: boolean): void {
  populate(graph, arranged, currentView(), material.path);
  canvas?.move(arranged.places, glide ? 280 : 0);
  if (!canvas) for (const [id, place] of arranged.places) if (graph.hasNode(id)) graph.mergeNodeAttributes(id, place);
}

function space(): Space {
  const { width, height } = canvas?.sigma.getDimensions() ?? { width: 600, height: 684 };
  const { theme } = sessions.get();
  const insets = currentView().wings ? { ...canvasInsets, bottom: Math.max(canvasInsets.bottom, foot) } : canvasInsets;
  return { width, height, insets, scale: scaleIn(theme) * size(), type: magnified(THEMES[theme], size()).type };
}
