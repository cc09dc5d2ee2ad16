/** Agreement of two codings of force beyond chance. */
import { FORCES, type Force } from '#contract/vocabulary.ts';

/** From firmest to none; `unread` is no degree of wording and is not compared. */
const SCALE: readonly Force[] = FORCES.filter((force) => force !== 'unread');

export type Agreement = {
  pairs: number;
  /** Share of pairs with the same force. */
  observed: number;
  /** Cohen's kappa (1960); NaN where both used one and the same value throughout. */
  kappa: number;
  /** Weighted by the squared distance: mandatory against optional weighs nine times a step (Cohen 1968). */
  weighted: number;
};

export function agreement(pairs: readonly (readonly [Force, Force])[]): Agreement {
  const rated = pairs
    .map(([a, b]) => [SCALE.indexOf(a), SCALE.indexOf(b)] as const)
    .filter(([a, b]) => a >= 0 && b >= 0);
  return {
    pairs: rated.length,
    observed: rated.filter(([a, b]) => a === b).length / rated.length,
    kappa: kappa(rated, (a, b) => (a === b ? 0 : 1)),
    weighted: kappa(rated, (a, b) => (a - b) ** 2),
  };
}

/** One less the disagreement seen over the disagreement that chance would give, each weighed by `distance`. */
function kappa(pairs: readonly (readonly [number, number])[], distance: (a: number, b: number) => number): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const seen = mean(pairs.map(([a, b]) => distance(a, b)));
  const chance = mean(pairs.flatMap(([a]) => pairs.map(([, b]) => distance(a, b))));
  return 1 - seen / chance;
}
