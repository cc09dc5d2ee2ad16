/** The one graph and the one canvas: puts an arrangement into them and keeps the rim at the day that is shown. */
import { type Arrangement, arrange, type Material, type Space } from './arrange.ts';
import { NO_OVERLAY, rim } from './canvas/atlas.ts';
import type { CanvasHandle } from './canvas/canvas.ts';
import { labelOf, look, subOf, wordOf } from './looks.ts';
import { answers } from './state/answers.ts';
import { drawn } from './state/drawn.ts';
import { assignBends, createGraph, merge } from './state/graph.ts';
import { sessions } from './state/session.ts';
import { FILLS, isBound, standingsOn } from './state/standing.ts';
import { currentView } from './state/view.ts';
import { i18n } from './words/words.ts';

export const graph = createGraph();

let canvas: CanvasHandle | undefined;
let last: { base: string; material: Material } | undefined;

/** Tells sigma to index anew: what was added in the same breath has no place in its programs yet, and repainting it would throw. */
const SINCE_ADDED = { attributes: ['type' as never] };

/** Px that the caption, the tools and the legend take of the picture. */
const INSETS = { top: 40, right: 44, bottom: 92, left: 24 };

/** The canvas is there, or gone (with undefined). */
export function attach(handle: CanvasHandle | undefined): void {
  canvas = handle;
  if (!handle) return;
  handle.setTheme(sessions.get().theme);
  if (last) draw(last.material, false);
}

export function draw(material: Material, glide = true): void {
  const view = currentView();
  const base = JSON.stringify([view.centre, view.path?.from, view.path?.to, view.path?.rules]);
  const arranged = arrange(view, material, space());
  const fresh = last?.base !== base;
  last = { base, material };
  put(arranged, glide);
  refill();
  drawn.set({ nodes: arranged.nodes, links: arranged.links, held: arranged.held, greyed: arranged.greyed });
  if (fresh) {
    if (view.path && fitsHome(arranged)) canvas?.home(glide ? 500 : 0);
    else canvas?.fit(undefined, glide ? 500 : 0);
  }
}

/** Draws what is there again, for another size, theme or language. */
export function redraw(): void {
  if (last) draw(last.material, false);
}

/** Another theme: other colours, other sizes of type and so other room for the strands. */
export function retheme(): void {
  canvas?.setTheme(sessions.get().theme);
  redraw();
}

/** Labels keep clear of these elements, which lie over the canvas. */
export function cover(elements: readonly Element[]): void {
  const origin = canvas?.sigma.getContainer().getBoundingClientRect();
  if (!origin) return;
  canvas?.setCovers(elements.map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left: left - origin.left, top: top - origin.top, right: right - origin.left, bottom: bottom - origin.top };
  }));
}

/** Where a node stands on the screen, or the middle of a link, in px of the canvas; undefined where it is not drawn. */
export function spotOf(id: string): { x: number; y: number } | undefined {
  const ends = graph.hasNode(id) ? [id] : graph.hasEdge(id) ? graph.extremities(id) : [];
  const spots = ends.flatMap((end) => canvas?.sigma.graphToViewport(graph.getNodeAttributes(end)) ?? []);
  if (spots.length === 0) return undefined;
  return { x: mean(spots.map(({ x }) => x)), y: mean(spots.map(({ y }) => y)) };
}

const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;

export const fit = (): void => canvas?.fit();
export const zoom = (factor: number): void => canvas?.zoom(factor);

/** Fills the rim for a day, the dragged one while there is one: 197 States, no request. */
export function refill(): void {
  const view = currentView();
  const { overview, asOf } = answers.get();
  const day = sessions.get().draggedDate ?? view.date ?? asOf;
  if (view.path || !overview || !day) {
    canvas?.setOverlay(NO_OVERLAY);
    return;
  }
  const standings = standingsOn(overview, day);
  graph.updateEachNodeAttributes(
    (id, node) => (node.kind === 'Country' ? { ...node, fill: FILLS[standings.get(id) ?? 'not coded'] } : node),
    SINCE_ADDED,
  );
  const states = overview.nodes.flatMap((node) => {
    if (node.kind !== 'Country' || node.x === undefined || node.y === undefined) return [];
    return [{ region: i18n.t(`regions.${node.region}`), x: node.x, y: node.y, bound: isBound(standings.get(node.id)) }];
  });
  // A region of which filters leave nothing on the rim has no arc; of the others every State counts, drawn or not.
  const there = new Set(graph.mapNodes((_, { data }) => (data.kind === 'Country' ? i18n.t(`regions.${data.region}`) : '')));
  const seen = states.filter(({ region }) => there.has(region));
  canvas?.setOverlay(rim(seen, (bound, all) => i18n.t('atlas.regionCount', { bound, all })));
}

/** Passes hover, choice and the lit path on to the canvas, without React. */
export function light(): void {
  const { hovered, hoveredPath } = sessions.get();
  const { path, inspected } = answers.get();
  const view = currentView();
  const found = view.path && path?.paths[hoveredPath ?? -1];
  const lit = found ? new Set([...found.nodes, ...found.steps.flatMap(({ links }) => links.slice(0, 1).map(({ id }) => id))]) : null;
  const selected = view.selected ?? (view.path ? inspected?.link?.link.id : undefined) ?? null;
  canvas?.setSession({ hovered: hovered ?? null, selected, lit });
}

function put(arranged: Arrangement, glide: boolean): void {
  const { nodes, links, places } = arranged;
  const keptNodes = new Set(nodes.map(({ id }) => id));
  const keptLinks = new Set(links.map(({ id }) => id));
  for (const id of graph.filterEdges((edge) => !keptLinks.has(edge))) graph.dropEdge(id);
  for (const id of graph.filterNodes((node) => !keptNodes.has(node))) graph.dropNode(id);
  const newcomers = new Set(merge(graph, { nodes, links }));
  const view = currentView();
  const path = view.path ? answers.get().path : undefined;
  const { focus } = view;
  const near = new Set(view.path || !graph.hasNode(view.centre) ? [] : graph.neighbors(view.centre));
  graph.updateEachNodeAttributes((id, node) => ({
    ...node,
    ...(newcomers.has(id) ? places.get(id) : {}),
    pinned: view.pinned[id] !== undefined,
    ink: arranged.greyed.has(id) ? 'faint' : arranged.strands && !arranged.strands.chosen.has(id) && path?.nodes.some((n) => n.id === id) ? 'soft' : 'full',
    fill: 'full',
    first: (focus ? true : near.has(id)) && !arranged.greyed.has(id),
    sub: path ? subOf(id, path) : '',
    label: labelOf(node.data, path),
  }));
  graph.updateEachEdgeAttributes((id, link, start, end) => ({
    ...link,
    ...look(link.data, arranged, { start: graph.getNodeAttributes(start), end: graph.getNodeAttributes(end), centre: view.path ? undefined : view.centre }),
    ...(arranged.greyed.has(id) ? { ink: 'faint' as const } : focus && (start === focus.id || end === focus.id) ? { ink: 'soft' as const, width: 1.6 } : {}),
    word: arranged.strands?.chosen.has(id) ? wordOf(link.data, path) : '',
  }), SINCE_ADDED);
  assignBends(graph);
  canvas?.move(places, glide ? 280 : 0);
  if (!canvas) for (const [id, place] of places) if (graph.hasNode(id)) graph.mergeNodeAttributes(id, place);
}

/** Strands are laid out for the camera's home; more of them than there is room for are seen from further away. */
function fitsHome({ places }: Arrangement): boolean {
  const { width, height, insets } = space();
  const unit = Math.min(width, height) / 2;
  const high = [...places.values()].map(({ y }) => height / 2 - y * unit);
  return Math.min(...high) >= insets.top && Math.max(...high) <= height - insets.bottom;
}

function space(): Space {
  const { width, height } = canvas?.sigma.getDimensions() ?? { width: 600, height: 684 };
  const projector = sessions.get().theme === 'projector';
  return { width, height, insets: INSETS, scale: projector ? 1.5 : 1 };
}

