/** The rules of a path question, written a second time and the slow way: every sequence of nodes is made, then judged. */
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { LINKS } from '#contract/ontology.ts';
import type { PathRules } from '#contract/path.ts';

export type Small = { nodes: GraphNode[]; links: GraphLink[] };
const SURE = { high: 2, medium: 1, low: 0 };

/** All paths that the rules allow, by length and then by the ids of their nodes, with the ids of the links of each step. */
export function everyPath(
  graph: Small,
  from: string,
  to: string,
  rules: PathRules,
): { ids: string[]; steps: string[][] }[] {
  const found: string[][] = [];
  const grow = (path: string[]): void => {
    const last = path.at(-1) ?? '';
    if (last === to) {
      found.push(path);
      return;
    }
    if (path.length > rules.maxSteps) return;
    for (const { id } of graph.nodes) if (!path.includes(id) && touch(graph, last, id)) grow([...path, id]);
  };
  grow([from]);
  return found
    .filter((path) => isAllowed(graph, path, rules))
    .map((ids) => ({ ids, steps: stepsOf(graph, ids, rules) }))
    .filter(({ steps }) => steps.every((links) => links.length > 0))
    .sort((a, b) => a.ids.length - b.ids.length || compareIds(a.ids, b.ids));
}

function compareIds(a: string[], b: string[]): number {
  const place = a.findIndex((id, at) => id !== b[at]);
  return (a[place] ?? '') < (b[place] ?? '') ? -1 : 1;
}

function touch({ links }: Small, a: string, b: string): boolean {
  return links.some(({ start, end }) => (start === a && end === b) || (start === b && end === a));
}

function isAllowed(graph: Small, path: string[], rules: PathRules): boolean {
  const stops = [path[0] ?? '', ...rules.via, path.at(-1) ?? ''];
  const places = stops.map((id) => path.indexOf(id));
  if (places.some((place, at) => place < 0 || place < (places[at - 1] ?? -1))) return false;
  if (path.some((id) => rules.avoid.includes(id))) return false;
  const kind = (id: string | undefined) => graph.nodes.find((node) => node.id === id)?.kind;
  const aboutDuty = kind(path[0]) === 'Obligation' || kind(path.at(-1)) === 'Obligation';
  for (const id of path.filter((node) => !stops.includes(node))) {
    if (kind(id) === 'Country' && !rules.throughStates) return false;
    if (kind(id) === 'Obligation' && aboutDuty) return false;
  }
  return !hasDetour(graph, path, stops, rules);
}

/** A step from one node straight to a later one, between two stops, unless it joins the stops themselves. */
function hasDetour(graph: Small, path: string[], stops: string[], rules: PathRules): boolean {
  for (let a = 0; a < path.length; a += 1) {
    for (let b = a + 2; b < path.length; b += 1) {
      if (path.slice(a + 1, b).some((id) => stops.includes(id))) continue;
      const [first = '', second = ''] = [path[a], path[b]];
      if (stops.includes(first) && stops.includes(second)) continue;
      if (linksOf(graph, first, second, rules, stops, statesOf(graph, stops)).length > 0) return true;
    }
  }
  return false;
}

function stepsOf(graph: Small, path: string[], rules: PathRules): string[][] {
  const stops = [path[0] ?? '', ...rules.via, path.at(-1) ?? ''];
  const inner = path.filter((id) => graph.nodes.some((node) => node.id === id && node.kind === 'Country'));
  const states = [...new Set([...statesOf(graph, stops), ...inner])];
  return path.slice(1).map((id, at) => linksOf(graph, path[at] ?? '', id, rules, stops, states).map((link) => link.id));
}

function statesOf({ nodes, links }: Small, ids: string[]): string[] {
  return ids.filter(
    (id) =>
      nodes.some((node) => node.id === id && node.kind === 'Country') ||
      links.some(({ type, start }) => type === 'PARTY_TO' && start === id),
  );
}

function linksOf(graph: Small, a: string, b: string, rules: PathRules, stops: string[], states: string[]): GraphLink[] {
  return graph.links
    .filter((link) => {
      const forward = link.start === a && link.end === b;
      const backward = link.start === b && link.end === a;
      if (!forward && !backward) return false;
      if (rules.direction === 'forward' && !forward) return false;
      if (rules.direction === 'backward' && !backward) return false;
      const { walk } = LINKS[link.type];
      if (walk === null || !rules.groups.includes(walk)) return false;
      if (rules.types && !rules.types.includes(link.type)) return false;
      if (link.type === 'PARTY_TO' && !rules.throughStates && !stops.includes(link.start)) return false;
      if (!isSound(link, rules)) return false;
      if (link.type !== 'IMPOSES' && link.type !== 'CORRESPONDS_TO') return true;
      const article = graph.nodes.find((node) => node.id === link.start);
      const treaties = [article?.kind === 'Article' ? article.instrument : undefined, link.requires].filter(
        (id) => id !== undefined,
      );
      return states.every((state) =>
        treaties.every((treaty) =>
          graph.links.some(
            (bond) =>
              ['PARTY_TO', 'BOUND_BY_EU_LAW', 'ENACTED'].includes(bond.type) &&
              bond.start === state &&
              bond.end === treaty &&
              isSound(bond, rules),
          ),
        ),
      );
    })
    .sort((x, y) => (x.id < y.id ? -1 : 1));
}

/** Sure enough, and certainly in force on the day. */
function isSound(link: GraphLink, rules: PathRules): boolean {
  if (SURE[link.confidence] < SURE[rules.confidence]) return false;
  const { date } = rules;
  if (date === undefined) return true;
  if ((link.fromEarliest || link.fromLatest) && !(link.fromLatest && link.fromLatest <= date)) return false;
  return !(link.untilEarliest || link.untilLatest) || (link.untilEarliest !== undefined && date < link.untilEarliest);
}
