/** Puts an arrangement into a graph, every node and link with its looks: for the canvas, and for pictures that no canvas draws. */
import type { Answer } from '#contract/api.ts';
import type { View } from '#contract/view.ts';
import type { Arrangement, Material } from './arrange.ts';
import type { Backdrop, Heading } from '../layouts/types.ts';
import { changesBetween, wingsBetween } from '../graph/between.ts';
import { type ChangeSign, NO_OVERLAY, type Overlay, rim } from '../layouts/overlay.ts';
import { nodeLabel, linkStyle, nodeSubtitle, linkWord } from './styles.ts';
import { stackName, stackSubtitle } from './stack-names.ts';
import { type AtlasGraph, assignBends, isKept, merge, type NodeLook, stackLook } from '../graph/graph.ts';
import type { Region, Stack } from '../graph/stacks.ts';
import { fillOf } from '../graph/lesser.ts';
import { FILLS, isBound, type Overview, standingsOn } from '../graph/standing.ts';
import { i18n } from '../i18n/i18n.ts';

/** Tells sigma to index anew: what was added in the same breath has no place in its programs yet, and repainting it would throw. */
const SINCE_ADDED = { attributes: ['type' as never] };

/** Names of both ends stand mostly outside the strands. */
const LEAN = 0.6;

/** What is gone leaves the graph, newcomers stand at their places; what was there stays where it is. */
export function populate(
  graph: AtlasGraph,
  arranged: Arrangement,
  view: View,
  answer: Answer<'path'> | undefined,
): void {
  const { nodes, links, places } = arranged;
  const stacks = new Map(arranged.stacks.map((stack) => [stack.id, stack]));
  const keptNodes = new Set([...nodes.map(({ id }) => id), ...stacks.keys()]);
  const keptLinks = new Set(links.map(({ id }) => id));
  for (const id of graph.filterEdges((edge) => !keptLinks.has(edge))) graph.dropEdge(id);
  for (const id of graph.filterNodes((node) => !keptNodes.has(node))) graph.dropNode(id);
  const newcomers = new Set(merge(graph, { nodes, links }));
  for (const [id, stack] of stacks) if (!graph.hasNode(id)) newcomers.add(graph.addNode(id, stackLook(stack)));
  const path = view.path ? answer : undefined;
  const { focus } = view;
  const asked = view.path ? [view.path.from, view.path.to] : arranged.wings ? [] : [view.centre];
  const near = new Set(view.path || arranged.wings || !graph.hasNode(view.centre) ? [] : graph.neighbors(view.centre));
  const grown = new Set(links.flatMap(({ id, start, end }) => (arranged.grown.has(id) ? [start, end] : [])));
  // What the atlas is about is named, if need be by a line that leads to its name.
  const inner = new Set(
    view.path || arranged.wings || arranged.layout
      ? []
      : nodes.flatMap(({ id, kind }) =>
          (kind === 'Instrument' || kind === 'Institution') && !grown.has(id) ? [id] : [],
        ),
  );
  graph.updateEachNodeAttributes((id, node) => ({
    ...node,
    ...(newcomers.has(id) ? places.get(id) : {}),
    pinned: view.pinned[id] !== undefined,
    ink: arranged.greyed.has(id) ? 'faint' : (arranged.strands?.inks.get(id) ?? 'full'),
    fill: arranged.hollow.has(id) ? 'hollow' : fillOf(node.data),
    named:
      asked.includes(id) || (inner.has(id) && !arranged.minor.has(id))
        ? 'always'
        : arranged.strands?.inks.has(id)
          ? 'led'
          : undefined,
    minor: arranged.minor.has(id),
    lean:
      arranged.strands && !arranged.layout ? LEAN * (Number(id === view.path?.to) - Number(id === view.path?.from)) : 0,
    first: (focus ? true : near.has(id)) && !arranged.greyed.has(id),
    sub: arranged.hollow.has(id) ? i18n.t('time.notYet') : path ? nodeSubtitle(id, path) : '',
    label: node.data ? nodeLabel(node.data, path) : '',
    beside: undefined,
    ...arranged.wings?.looks.get(id),
    ...stackAttributes(stacks.get(id)),
  }));
  graph.updateEachEdgeAttributes(
    (id, link, start, end) => ({
      // Nothing stays of how it was drawn before: a look follows from the View alone.
      data: link.data,
      ...linkStyle(link.data, arranged, {
        start: graph.getNodeAttributes(start),
        end: graph.getNodeAttributes(end),
        centre: view.path || arranged.wings ? undefined : view.centre,
      }),
      ...(arranged.greyed.has(id)
        ? { ink: 'faint' as const }
        : focus && !arranged.layout && (start === focus.id || end === focus.id)
          ? { ink: 'soft' as const, width: 1.6 }
          : {}),
      word: arranged.strands?.chosen.has(id) || isKept(link.data) ? linkWord(link.data, path) : '',
    }),
    SINCE_ADDED,
  );
  assignBends(graph);
}

/** A stack that is open wears a minus; its name finds room before others, since nothing else says what it holds. */
function stackAttributes(stack: Stack | undefined): Partial<NodeLook> {
  return stack
    ? { stack, label: stackName(stack), sub: stackSubtitle(stack), fill: stack.open ? 'hollow' : 'full', first: true }
    : {};
}

type Facts = Pick<Material, 'overview' | 'laid' | 'wings' | 'wingsBefore'> & Pick<Overlay, 'headings'>;

/** Of wings, the rows that were not there on the earlier of two days; none is marked while a day is dragged. */
function newRows(graph: AtlasGraph, { since }: View, { wings, wingsBefore }: Facts): Pick<Overlay, 'signs'> {
  if (since === undefined || !wings || !wingsBefore) return {};
  const signs = wingsBetween(wingsBefore, wings).came.flatMap(({ id }) => {
    if (!graph.hasNode(id)) return [];
    const { x, y } = graph.getNodeAttributes(id);
    return [{ x, y, sign: 'came' as const, up: true as const }];
  });
  return { signs };
}

/** What lies under and beside the nodes on a day: the rim of the atlas, the ground of a layout, or the headings of wings. */
export function overlayOf(
  graph: AtlasGraph,
  view: View,
  { overview, laid, headings, wings, wingsBefore }: Facts,
  day: string | undefined,
  since?: string,
): Overlay {
  if (headings) return { ...NO_OVERLAY, headings, ...newRows(graph, view, { wings, wingsBefore }) };
  const round = !view.path && overview && day ? fillRim(graph, overview, day, since) : NO_OVERLAY;
  return view.layout && laid ? grounded(laid.backdrop) : round;
}

function grounded({ land, rules, rings, headings }: Backdrop): Overlay {
  return {
    arcs: rings.map((radius) => ({ radius, from: 0, to: 2 * Math.PI })),
    regions: [],
    land,
    rules,
    headings: headings.map((heading) => ({
      id: `heading:${heading.says}:${heading.steps ?? ''}`,
      ...headingText(heading),
      x: heading.x,
      y: heading.y,
      side: heading.side,
    })),
  };
}

/** Of years, round ones find room first. */
function headingText({ says, count, steps }: Heading): { name: string; count: string; rank: number } {
  if (typeof says === 'number')
    return { name: '', count: String(says), rank: [100, 50, 20].filter((round) => says % round === 0).length };
  const name = says === 'layouts.steps' ? i18n.t(says, { count: steps ?? 0 }) : i18n.t(says);
  return { name, count: count === undefined ? '' : String(count), rank: 9 };
}

/** Fills the rim for a day: 197 States, no request. Gives back its arcs and names. */
function fillRim(graph: AtlasGraph, overview: Overview, day: string, since: string | undefined): Overlay {
  const standings = standingsOn(overview, day);
  graph.updateEachNodeAttributes(
    (id, node) =>
      node.kind === 'Country' && !node.stack ? { ...node, fill: FILLS[standings.get(id) ?? 'not coded'] } : node,
    SINCE_ADDED,
  );
  // Of a region only one State's name is looked up.
  const names = new Map<string, string>();
  const nameOf = (region: Region): string => {
    const name = names.get(region) ?? i18n.t(`regions.${region}`);
    names.set(region, name);
    return name;
  };
  const states = overview.nodes.flatMap((node) => {
    if (node.kind !== 'Country' || node.x === undefined || node.y === undefined) return [];
    return [{ region: node.region, x: node.x, y: node.y, bound: isBound(standings.get(node.id)) }];
  });
  // A region of which filters leave nothing on the rim has no arc; of the others every State counts, drawn or not.
  const there = new Set(graph.mapNodes((_, { data }) => (data?.kind === 'Country' ? data.region : undefined)));
  const seen = states.flatMap((state) => (there.has(state.region) ? [{ ...state, region: nameOf(state.region) }] : []));
  const round = rim(seen, (bound, all) => i18n.t('atlas.regionCount', { bound, all }));
  return since === undefined || since >= day ? round : { ...round, signs: signsOf(graph, overview, since, day) };
}

/** Only of what is drawn, where it is drawn. */
function signsOf(graph: AtlasGraph, overview: Overview, since: string, day: string): NonNullable<Overlay['signs']> {
  const { gained, lost } = changesBetween(overview, since, day);
  const signed = (ids: readonly string[], sign: ChangeSign) =>
    ids.flatMap((id) => {
      if (!graph.hasNode(id) || graph.getNodeAttribute(id, 'hidden')) return [];
      const { x, y } = graph.getNodeAttributes(id);
      return [{ x, y, sign }];
    });
  return [...signed(gained, 'came'), ...signed(lost, 'went')];
}
