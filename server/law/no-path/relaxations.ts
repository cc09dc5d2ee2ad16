/** The smallest easings of a question's rules that give a path: each was asked, and says how many paths it gives. */
import { EASED_RULES, type PathRules, type Relaxation, type Untried } from '../../contract/path.ts';
import type { Budget } from '../paths/budget.ts';
import { findPaths } from '../paths/find-paths.ts';
import type { LawGraph } from '../graph.ts';
import type { Phrases } from '../sentences/phrases.ts';
import { type Eased, FAMILIES } from './rule-changes.ts';
import { eventOn } from './next-event.ts';
import { nearestDays } from './nearest-date.ts';

/** Beyond these, larger easings say less than the ones before. */
const MOST = 8;
const MOST_PAIRS = 3;
/** Steps for putting an easing together, beside its search. */
const EACH = 100;

type Try = (eased: Eased) => Relaxation[];

/** `untried`: what the budget did not reach; of it nothing is known. */
export type Relaxations = { relaxations: Relaxation[]; untried: Untried[] };

/** One rule eased; only where no single one helps, two together. */
export function relaxationsOf(
  graph: LawGraph,
  phrases: Phrases,
  from: string,
  to: string,
  rules: PathRules,
  budget: Budget,
): Relaxations {
  const asked = new Map<string, { paths: number; capped: boolean }>();
  const untried = new Set<Untried>();
  const gives: Try = ({ easings, rules: eased }) => {
    const missed = () => {
      for (const { rule } of easings) untried.add(easings.length > 1 ? 'two' : rule);
      return [];
    };
    if (budget.over) return missed();
    budget.spend(EACH);
    const key = JSON.stringify(eased);
    let known = asked.get(key);
    if (!known) {
      const { order, capped } = findPaths(graph, from, to, eased, eased.date, budget);
      known = { paths: order.length, capped };
      asked.set(key, known);
    }
    if (known.paths > 0) return [{ easings, rules: eased, ...known }];
    return known.capped ? missed() : [];
  };
  const days: Try = (eased) => {
    const { date } = eased.rules;
    if (date === undefined) return [];
    const near = nearestDays(graph, from, to, eased.rules, budget).flatMap((day) => {
      const event = eventOn(graph, phrases, from, to, eased.rules, day, budget);
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
  const answer = (relaxations: readonly Relaxation[], most: number): Relaxations => ({
    relaxations: inOrder(relaxations).slice(0, most),
    untried: [...EASED_RULES, 'two' as const].filter((rule) => untried.has(rule)),
  });
  const single = [...FAMILIES.flatMap((family) => smallest(family(rules), gives)), ...days({ easings: [], rules })];
  if (single.length > 0) return answer(single, MOST);
  const pairs = FAMILIES.flatMap((family, place) => [
    ...largestFirst(family(rules), (one) => days(one).slice(0, 1)),
    ...FAMILIES.slice(place + 1).flatMap((other) => twoOf(family(rules), other, gives)),
  ]);
  return answer(pairs, MOST_PAIRS);
}

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

/** The same of one rule and the day: fifty nodes to avoid would otherwise each ask for a day of their own. */
function largestFirst(tiers: readonly Eased[][], gives: Try): Relaxation[] {
  const none = tiers.length > 1 && (tiers.at(-1) ?? []).flatMap(gives).length === 0;
  return none ? [] : smallest(tiers, gives);
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
