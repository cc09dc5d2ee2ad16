/** Stacks: what stands in the picture for nodes that are not drawn one by one. They are no entities, and their ties no facts. */
import type { Answer } from '#contract/api.ts';
import type { Direction } from '#contract/graph.ts';
import type { NodeOf } from '#contract/nodes.ts';
import type { LinkType } from '#contract/ontology.ts';
import type { Expansion, View, WingsAsked } from '#contract/view.ts';
import { STACK } from '#contract/view-ids.ts';

export type Region = NodeOf<'Country'>['region'];
export type Stack = {
  id: string;
  owner: string;
  type?: LinkType | undefined;
  direction?: Direction | undefined;
  /** Of the States of one region; without it, of what is left of a long list. */
  region?: Region | undefined;
  /** How many it stands for. */
  count: number;
  /** Its States are drawn beside it. */
  open: boolean;
  /** What opens it, or brings the next hundred. */
  asks: Expansion;
  /** In the wings of a node a stack is a part of the answer, and opens in place. */
  wing?: WingStack | undefined;
};

/** The one stack that is open: a group, or its States of one region; `from`: the first row that is shown. */
export type Opened = NonNullable<WingsAsked['open']>;
export type Side = 'left' | 'right';
/** A stack of the wings: rows of one group for which there is no room, or that are open. */
export type WingStack = {
  id: string;
  side: Side;
  group: string;
  /** Of a whole group that found no room: what its rows have in common. */
  heading?: string;
  region?: Region;
  count: number;
  /** It is open, and closes again. */
  open: boolean;
  /** What opens it. */
  opens: Opened;
};

type List = Pick<Expansion, 'id' | 'type' | 'direction'>;
const sameList = (a: List, b: List): boolean => a.id === b.id && a.type === b.type && a.direction === b.direction;

export const stackId = ({ id, type, direction }: List, region: Region | 'more'): string =>
  [STACK, id, type ?? '', direction ?? '', region].join(':');

/** The entry of the View that opens a stack of States, folded or not. */
export const openingOf = (stack: Stack, expansions: View['expansions']): Expansion | undefined =>
  expansions.find((other) => other.region === stack.region && sameList(other, stack.asks));

/** Those that one expansion of a View brings, from its own answer and those of its further pages. */
export function stacksOf(
  place: number,
  { expansions, path, centre }: View,
  answers: readonly Answer<'neighbours'>[],
): Stack[] {
  const expansion = expansions[place];
  const answer = answers[place];
  if (!expansion || !answer || expansion.offset || expansion.how === 'folded') return [];
  const { id, how, region: _region, ...list } = expansion;
  // On the atlas the rim says who is party to the instrument in the middle.
  const told = answer.groups.filter(({ type }) => path || type !== 'PARTY_TO' || id !== centre);
  const groups = told.map(({ type, direction, region, count }): Stack => {
    const asks = { id, type, direction, region };
    const open = expansions.some((other) => other.region === region && other.how !== 'folded' && sameList(other, asks));
    return { id: stackId(asks, region), owner: id, type, direction, region, count, open, asks };
  });
  if (answer.total <= answer.shown) return groups;
  const pages = expansions.map((other, i) =>
    other.offset && other.how === how && sameList(other, expansion) ? (answers[i]?.shown ?? 0) : 0,
  );
  const offset = answer.shown + pages.reduce((sum, shown) => sum + shown, 0);
  const rest: Stack = {
    ...list,
    id: stackId(expansion, 'more'),
    owner: id,
    count: answer.total - offset,
    open: false,
    asks: { ...expansion, offset },
  };
  return [...groups, rest];
}

/** The strongest that the filters ask of it: it stands for States, and for links of its type. */
export function stateOfStack({ region, type }: Stack, filters: View['filters']): 'shown' | 'grey' | 'hidden' {
  const values: Record<string, string | undefined> = { type, region, kind: region && 'Country' };
  const asked = filters.filter(({ by, value }) => values[by] === value);
  if (asked.some(({ how }) => how === 'hidden')) return 'hidden';
  return asked.length > 0 ? 'grey' : 'shown';
}
