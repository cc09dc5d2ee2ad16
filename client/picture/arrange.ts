/** From a View and what the server said to what is drawn and where: pure, so that the same link is the same picture. */
import type { Answer } from '#contract/api.ts';
import type { Source, Subgraph } from '#contract/graph.ts';
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import type { Layout, PathQuestion, View } from '#contract/view.ts';
import { applyFocus, passedThrough } from '../graph/focus.ts';
import { placeAtlas, placeStrands, type Strands } from './base-layouts.ts';
import { type ArrangedWings, arrangeWings } from './wings.ts';
import type { LaidOut } from '../layouts/types.ts';
import { THEMES, type ThemeName } from '../canvas/palette.ts';
import { askedIn, chosenIn, factsOfPath } from './kept.ts';
import { NEWCOMER_GAP, type PlacedNode, placeNewcomers, standStacks } from './newcomers.ts';
import { pinDown } from './pins.ts';
import { MINOR_SIZE, minorOn, roomForNames } from './prominent.ts';
import { relayout } from './relayout.ts';
import { type Capped, capDrawn } from '../graph/limits.ts';
import { applyDay, dayOf } from '../graph/day.ts';
import { type Facts, applyFilters } from '../graph/filter.ts';
import { createGraph, merge } from '../graph/graph.ts';
import { type Stack, stackId, stacksOf, stateOfStack } from '../graph/stacks.ts';
import { isBound, standingsOn } from '../graph/standing.ts';

/** Answers in the order of the View's expansions; `seed` holds the neighbours of a chosen node that nothing else shows. */
export type Material = {
  overview?: Answer<'overview'> | undefined;
  path?: Answer<'path'> | undefined;
  wings?: Answer<'wings'> | undefined;
  /** The same node on the earlier of two days. */
  wingsBefore?: Answer<'wings'> | undefined;
  expansions: readonly Answer<'neighbours'>[];
  /** What an answer brought. */
  added?: Answer<'parts'> | undefined;
  seed?: { id: string; around: Answer<'neighbours'> } | undefined;
  /** Of the findings, where their years are wanted. */
  sources?: readonly Source[] | undefined;
  /** What the layout of the view, if it has one, has made of all this. */
  laid?: LaidOut | undefined;
};
export type Arrangement = {
  nodes: GraphNode[];
  links: GraphLink[];
  places: Map<string, PlacedNode>;
  /** The layout that the places come from. */
  layout?: Layout | undefined;
  strands?: Strands | undefined;
  wings?: ArrangedWings | undefined;
  /** Links that were asked for by expanding, drawn in soft ink and not faintly. */
  grown: Set<string>;
  /** All that the picture holds, what the filters and the focus leave out included. */
  held: Facts;
  /** Nodes of the atlas that are small and not named, but counted. */
  minor: Set<string>;
  /** Nodes, links and stacks that a filter or the focus lets recede. */
  greyed: Set<string>;
  /** What is drawn for nodes that are not drawn one by one. */
  stacks: Stack[];
  /** Ids of nodes that the view holds and does not show. */
  off: string[];
  /** Ids of nodes that there surely were not on the day. */
  absent: string[];
  /** Those that are shown hollow all the same, because they were asked about. */
  hollow: Set<string>;
  /** How many are pale because no source says since when there are such. */
  undated: number;
  /** How much there was, where not all is drawn. */
  cut?: Capped['of'];
};
export type Space = {
  width: number;
  height: number;
  insets: { top: number; right: number; bottom: number; left: number };
  scale: number;
  /** Type sizes in px; those of the light theme if absent. */
  type?: { label: number; sub: number; region: number };
};

/** Of nodes and rows of strands: bigger type needs more room. */
export const scaleIn = (theme: ThemeName): number => (theme === 'projector' ? 1.5 : 1);

/** Strands are laid out for the camera's home; more of them than there is room for are seen from further away. */
export function fitsHome({ places }: Pick<Arrangement, 'places'>, { width, height, insets }: Space): boolean {
  const unit = Math.min(width, height) / 2;
  const high = [...places.values()].map(({ y }) => height / 2 - y * unit);
  return Math.min(...high) >= insets.top && Math.max(...high) <= height - insets.bottom;
}

export function arrange(view: View, material: Material, space: Space): Arrangement {
  const { path, overview } = material;
  const asked = view.path ? undefined : view.wings;
  const sized = { type: THEMES.light.type, ...space };
  const wings = asked && material.wings ? arrangeWings(asked, material.wings, sized) : undefined;
  const strands = view.path && path ? strandsOf(view.path, view.selected, path, space) : undefined;
  const base =
    wings ?? (view.path ? factsOfPath(path) : { nodes: overview?.nodes ?? [], links: overview?.links ?? [] });
  const places = new Map<string, PlacedNode>(
    wings?.places ?? (view.path ? strands?.places : placeAtlas(base.nodes, view.centre)),
  );
  const minor =
    view.path || wings || view.layout
      ? new Set<string>()
      : minorOn(base, view, {
          room: roomForNames(space, sized.type.label),
          grown: new Set(
            [...material.expansions, ...(material.added ? [material.added] : [])].flatMap((each) =>
              each.nodes.map(({ id }) => id),
            ),
          ),
        });
  for (const id of minor) {
    const place = places.get(id);
    if (place) places.set(id, { ...place, size: MINOR_SIZE });
  }
  const scratch = createGraph();
  const gap = view.path ? NEWCOMER_GAP.paths : NEWCOMER_GAP.atlas;
  const links = new Map<string, GraphLink>();
  const grown = new Set<string>();
  const brought = new Map<string, string>();

  const add = (nodes: readonly GraphNode[], more: readonly GraphLink[]) => {
    merge(scratch, { nodes, links: more });
    for (const link of more) if (scratch.hasEdge(link.id)) links.set(link.id, link);
    for (const { id } of nodes) scratch.mergeNodeAttributes(id, places.get(id) ?? {});
  };
  add(
    base.nodes.filter(({ id }) => places.has(id)),
    base.links,
  );

  const shown = new Set(scratch.nodes());
  const stacks: Stack[] = [...(wings?.stacks ?? [])];
  for (const [i, expansion] of view.expansions.entries()) {
    const answer = material.expansions[i];
    if (!answer) continue;
    const { id, how } = expansion;
    // On the atlas the rim says who is party to the instrument in the middle; lines would only hide it.
    const told = answer.links.filter(({ type, end }) => view.path || type !== 'PARTY_TO' || end !== view.centre);
    grow(id, answer.nodes, how === 'folded' ? [] : told, expansion.region && stackId(expansion, expansion.region));
    const own = stacksOf(i, view, material.expansions);
    standStacks(own, scratch, places, view.path ? 'paths' : 'atlas');
    for (const stack of own) brought.set(stack.id, id);
    stacks.push(...own);
    if (how === 'folded') continue;
    for (const node of answer.nodes) shown.add(node.id);
    for (const link of told) grown.add(link.id);
  }
  if (material.added) {
    bring(material.added);
    for (const { id } of material.added.nodes) shown.add(id);
    for (const { id } of material.added.links) grown.add(id);
  }
  const { seed } = material;
  if (seed && !shown.has(seed.id)) {
    const known = seed.around.links.filter(({ start, end }) => shown.has(start === seed.id ? end : start));
    grow(
      seed.id,
      seed.around.nodes.filter(({ id }) => id === seed.id),
      known,
    );
    shown.add(seed.id);
    for (const link of known) grown.add(link.id);
  }

  const gone = new Set(view.dismissed.filter((id) => id !== view.selected));
  pinDown(places, view.pinned, brought);
  const nodes = scratch
    .mapNodes((_, { data }) => data)
    .filter((node) => node !== undefined && shown.has(node.id) && !gone.has(node.id)) as GraphNode[];
  const kept = [...links.values()].filter(({ start, end }) => !gone.has(start) && !gone.has(end));
  const chosen = chosenIn(view, links);
  const own = overview?.asOf ?? path?.asOf;
  const day = dayOf(view) ?? own;
  const about = askedIn(view, chosen, base);
  const { absent, hollow, undated, ...there } = applyDay({ nodes, links: kept }, { day, own }, about);
  const { of: cut, ...held } = capDrawn(there);
  const parties = view.focus && !view.path && !wings && overview ? boundOn(overview, day ?? overview.asOf) : [];
  // Nor can the ends of a question be filtered away, or what the wings are of.
  const stays = new Set([...chosen, ...(view.path ? [view.path.from, view.path.to] : [view.wings?.id ?? ''])]);
  const left = applyFocus(applyFilters(held, view.filters, stays), view.focus, parties, stays);
  const here = new Set(left.nodes.map(({ id }) => id));
  const standing = stacks.filter(
    (stack) =>
      stack.count > 0 && here.has(stack.owner) && !gone.has(stack.id) && stateOfStack(stack, view.filters) !== 'hidden',
  );
  const greyed = new Set([...left.greyed, ...undated]);
  for (const stack of standing)
    if (greyed.has(stack.owner) || stateOfStack(stack, view.filters) === 'grey') greyed.add(stack.id);
  const missing = new Set(absent);
  const off = [...shown].filter((id) => !here.has(id) && !missing.has(id));
  const layout = material.laid && view.layout;
  if (layout && material.laid)
    relayout(places, material.laid, {
      nodes: left.nodes,
      stacks: standing,
      pinned: view.pinned,
      path: view.path !== undefined,
    });
  return {
    ...left,
    greyed,
    places,
    layout,
    strands,
    wings,
    grown,
    minor,
    held,
    stacks: standing,
    off,
    absent,
    hollow,
    undated: undated.size,
    ...(cut ? { cut } : {}),
  };

  /** Each beside something it is linked with, as soon as that stands somewhere. */
  function bring(answer: Subgraph): void {
    const waiting = answer.nodes.filter(({ id }) => !places.has(id));
    while (waiting.length > 0) {
      const at = waiting.findIndex(({ id }) => linksOf(id).length > 0);
      for (const node of waiting.splice(Math.max(at, 0), 1)) grow(node.id, [node], linksOf(node.id));
    }
    add(answer.nodes, answer.links);

    function linksOf(own: string): GraphLink[] {
      return answer.links.filter(
        ({ start, end }) => (start === own && places.has(end)) || (end === own && places.has(start)),
      );
    }
  }

  /** The owner first, beside something it is linked with; then its neighbours around it, or around the stack they come out of. */
  function grow(owner: string, nodes: readonly GraphNode[], more: readonly GraphLink[], stack?: string): void {
    const self = nodes.find(({ id }) => id === owner);
    if (self && !places.has(owner)) {
      const friend = more.map(({ start, end }) => (start === owner ? end : start)).find((id) => places.has(id));
      placeNewcomers(scratch, friend ?? view.centre, [self], places, gap);
      brought.set(owner, friend ?? view.centre);
    }
    const newcomers = nodes.filter(({ id }) => !places.has(id));
    const beside = stack && places.has(stack) ? stack : owner;
    for (const { id } of newcomers) brought.set(id, beside);
    placeNewcomers(scratch, beside, newcomers, places, gap);
    add(nodes, more);
  }
}

/** The links that bind on the day, which the rim tells by filling the State. */
export function boundOn(overview: Answer<'overview'>, day: string): GraphLink[] {
  const standings = standingsOn(overview, day);
  return overview.parties.filter(({ start }) => isBound(standings.get(start)));
}

/** A chosen node between the two ends lets all but the paths through it recede. */
function strandsOf(
  { chosen, together, from, to }: PathQuestion,
  selected: string | undefined,
  path: Answer<'path'>,
  space: Space,
): Strands {
  const through = passedThrough({ selected, from, to }, path);
  const kinds = new Map(path.nodes.map(({ id, kind }) => [id, kind]));
  const strands = path.paths.map(({ nodes, steps }) => ({
    nodes,
    links: steps.flatMap(({ links }) => links.slice(0, 1).map(({ id }) => id)),
  }));
  // Where there is no path, both ends stand where its ends would, with nothing between.
  if (strands.length === 0) strands.push({ nodes: [from, to], links: [] });
  return placeStrands(strands, (id) => kinds.get(id) ?? 'Concept', { ...space, chosen, together, through });
}
