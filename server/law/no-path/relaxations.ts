/** The smallest easings of a question's rules that give a path: each was asked, and says how many paths it gives. */
import { EASED_RULES, type PathRules, type Relaxation } from '../../contract/path.ts';
import { type Found, findPaths } from '../paths/find-paths.ts';
import type { LawGraph } from '../graph.ts';
import type { Voice } from '../sentences/phrases.ts';
import { type Eased, FAMILIES } from './rule-changes.ts';
import { eventOn } from './next-event.ts';
import { nearestDays } from './nearest-date.ts';

/** Beyond these, larger easings say less than the ones before. */
const MOST = 8;
const MOST_PAIRS = 3;

type Try = (eased: Eased) => Relaxation[];

/** One rule eased; only where no single one helps, two together. */
export function relaxationsOf(graph: LawGraph, voice: Voice, from: string, to: string, rules: PathRules): Relaxation[] {
  const asked = new Map<string, { paths: number; capped: boolean }>();
  const gives: Try = (eased) => {
    const key = JSON.stringify(eased.rules);
    const known = asked.get(key) ?? countOf(findPaths(graph, from, to, eased.rules));
    asked.set(key, known);
    return known.paths > 0 ? [{ ...eased, ...known }] : [];
  };
  const days: Try = (eased) => {
    const { date } = eased.rules;
    if (date === undefined) return [];
    const near = nearestDays(graph, from, to, eased.rules).flatMap((day) => {
      const event = eventOn(graph, voice, from, to, eased.rules, day);
      return gives({
        easings: [...eased.easings, { rule: 'date', what: day, ...(event ? { event } : {}) }],
        rules: { ...eased.rules, date: day },
      });
    });
    return [
      ...near,
      ...gives({ easings: [...eased.easings, { rule: 'date' }], rules: { ...eased.rules, date: undefined } }),
    ];
  };
  const single = [...FAMILIES.flatMap((family) => smallest(family(rules), gives)), ...days({ easings: [], rules })];
  if (single.length > 0) return inOrder(single).slice(0, MOST);
  const pairs = FAMILIES.flatMap((family, place) => [
    ...smallest(family(rules), (one) => days(one).slice(0, 1)),
    ...FAMILIES.slice(place + 1).flatMap((other) => twoOf(family(rules), other, gives)),
  ]);
  return inOrder(pairs).slice(0, MOST_PAIRS);
}

const countOf = ({ order, capped }: Found) => ({ paths: order.length, capped });

/** Of the first tier that gives anything, all that do. */
function smallest(tiers: readonly Eased[][], gives: Try): Relaxation[] {
  for (const tier of tiers) {
    const found = tier.flatMap(gives);
    if (found.length > 0) return found;
  }
  return [];
}

/** The largest change of both is tried first: where it gives nothing, no smaller one does. */
function twoOf(tiers: readonly Eased[][], other: (typeof FAMILIES)[number], gives: Try): Relaxation[] {
  const second = (one: Eased) =>
    other(one.rules).map((tier) =>
      tier.map(({ easings, rules }) => ({ easings: [...one.easings, ...easings], rules })),
    );
  const largest = (tiers.at(-1) ?? []).flatMap((one) => second(one).at(-1) ?? []);
  return largest.some((both) => gives(both).length > 0)
    ? first(
        tiers.flat().flatMap((one) => second(one).flat()),
        gives,
      )
    : [];
}

function first(all: readonly Eased[], gives: Try): Relaxation[] {
  for (const eased of all) {
    const found = gives(eased);
    if (found.length > 0) return found;
  }
  return [];
}

/** By the rules that are eased; that dates are not tested at all comes after every day. */
function inOrder(relaxations: readonly Relaxation[]): Relaxation[] {
  const weight = ({ easings }: Relaxation) =>
    easings.reduce((sum, { rule, what }) => sum + 2 * EASED_RULES.indexOf(rule) + (what === undefined ? 1 : 0), 0);
  return [...relaxations].sort((a, b) => weight(a) - weight(b));
}
