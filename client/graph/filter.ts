/** What is left of a picture under filters, and how much of each value it holds: pure. */
import { confidenceOf } from '#contract/confidence.ts';
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import type { Filter, FilterField } from '#contract/view.ts';

export type Facts = { nodes: readonly GraphNode[]; links: readonly GraphLink[] };
export type FilterState = 'shown' | Filter['how'];

type FilterValues = Partial<Record<FilterField, string>>;

const NODE_FIELDS: ReadonlySet<FilterField> = new Set(['kind', 'family', 'level', 'region', 'pillar']);
/** Whether a field tells nodes apart, and not links. */
export const isNodeField = (by: FilterField): boolean => NODE_FIELDS.has(by);

function valuesOfNode(node: GraphNode): FilterValues {
  const { kind } = node;
  if (kind === 'Instrument') return { kind, family: node.family, level: node.level };
  if (kind === 'Country') return { kind, region: node.region };
  if (kind === 'Obligation') return { kind, pillar: node.pillar };
  return { kind };
}

/** The confidence that filters ask about is that of the link: of a node it says only how its name was read. */
const valuesOfLink = (link: GraphLink): FilterValues => ({
  type: link.type,
  confidence: confidenceOf(link),
  ...(link.force ? { force: link.force } : {}),
});

/** The strongest that any filter asks of something with these values. */
function stateUnder(values: FilterValues, filters: readonly Filter[]): FilterState {
  const asked = filters.filter(({ by, value }) => values[by] === value);
  if (asked.some(({ how }) => how === 'hidden')) return 'hidden';
  return asked.length > 0 ? 'grey' : 'shown';
}

export type Filtered = { nodes: GraphNode[]; links: GraphLink[]; greyed: Set<string> };

/** A link goes or recedes with either of its ends. What is in `keep` (what is chosen) stays as it is. */
export function applyFilters(
  { nodes, links }: Facts,
  filters: readonly Filter[],
  keep: ReadonlySet<string> = new Set(),
): Filtered {
  const states = new Map<string, FilterState>();
  const judge = (id: string, values: FilterValues) =>
    states.set(id, keep.has(id) ? 'shown' : stateUnder(values, filters));
  for (const node of nodes) judge(node.id, valuesOfNode(node));
  for (const link of links) {
    judge(link.id, valuesOfLink(link));
    const ends = [states.get(link.start), states.get(link.end)];
    if (ends.includes('hidden')) states.set(link.id, 'hidden');
    else if (ends.includes('grey') && states.get(link.id) === 'shown') states.set(link.id, 'grey');
  }
  const left = ({ id }: { id: string }) => states.get(id) !== 'hidden';
  const greyed = new Set([...states].flatMap(([id, state]) => (state === 'grey' ? [id] : [])));
  return { nodes: nodes.filter(left), links: links.filter(left), greyed };
}

/** How many the picture holds, filters aside, and how many of these are drawn. */
export type ValueCount = { held: number; shown: number };
export type ValueCounts = ReadonlyMap<FilterField, ReadonlyMap<string, ValueCount>>;

export function countValues(held: Facts, shown: Facts): ValueCounts {
  const counts = new Map<FilterField, Map<string, ValueCount>>();
  const add = (values: FilterValues, what: keyof ValueCount) => {
    for (const [by, value] of Object.entries(values) as [FilterField, string][]) {
      const ofField = counts.get(by) ?? new Map<string, ValueCount>();
      const count = ofField.get(value) ?? { held: 0, shown: 0 };
      ofField.set(value, { ...count, [what]: count[what] + 1 });
      counts.set(by, ofField);
    }
  };
  for (const what of ['held', 'shown'] as const) {
    const { nodes, links } = what === 'held' ? held : shown;
    for (const node of nodes) add(valuesOfNode(node), what);
    for (const link of links) add(valuesOfLink(link), what);
  }
  return counts;
}

export function filterStateOf(filters: readonly Filter[], by: FilterField, value: string): FilterState {
  return filters.find((filter) => filter.by === by && filter.value === value)?.how ?? 'shown';
}

/** Shown → greyed → hidden → shown. */
export function cycleFilter(filters: readonly Filter[], by: FilterField, value: string): Filter[] {
  const others = filters.filter((filter) => filter.by !== by || filter.value !== value);
  const state = filterStateOf(filters, by, value);
  if (state === 'hidden') return others;
  return [...others, { by, value, how: state === 'shown' ? 'grey' : 'hidden' }];
}
