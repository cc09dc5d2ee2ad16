/** Which States a region of help holds, as the file of regions says it, for every link that reaches one. */
import type { LinkOf } from '#contract/links.ts';
import { type Fact, type Facts, requiredText, textOf } from '../read/rows.ts';

/** By the name of the region: its group, the subregions that lie in it, and those that it touches. */
export type Held = Pick<LinkOf<'HELPS_WITH'>, 'group' | 'inside' | 'perhaps'>;

export function regionsOf(facts: Facts): Map<string, Held> {
  const rows = facts.law.regions;
  const named = (region: string) => rows.filter((fact) => requiredText(fact, 'region') === region);
  const names = new Set(rows.map((fact) => requiredText(fact, 'region')));
  return new Map([...names].map((region) => [region, heldBy(named(region))]));
}

function heldBy(rows: readonly Fact[]): Held {
  const subregions = (extent: string) =>
    rows.flatMap((fact) => (textOf(fact, 'extent') === extent ? (textOf(fact, 'subregion') ?? []) : []));
  const group = rows.flatMap((fact) => textOf(fact, 'group') ?? [])[0];
  const [inside, perhaps] = [subregions('all'), subregions('some')];
  return {
    ...(group === undefined ? {} : { group }),
    ...(inside.length > 0 ? { inside } : {}),
    ...(perhaps.length > 0 ? { perhaps } : {}),
  };
}
