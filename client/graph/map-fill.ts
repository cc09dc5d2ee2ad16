/** How every State is filled on the map: by its standing, or by what a matrix says of it. Pure. */
import type { Answer } from '#contract/api.ts';
import type { MapAsked } from '#contract/view.ts';
import { FORCES, type Force, type Standing } from '#contract/vocabulary.ts';
import { FILLS, type Overview, standingsOn } from './standing.ts';

/**
 * From most to least, each with its own pattern: `full`, four that thin out, `hollow` for none in the data, `tick` for a step
 * that does not bind yet, `hatch` for what is not known, or a wording that was not read.
 */
export const MAP_FILLS = ['full', 'most', 'more', 'some', 'few', 'tick', 'hollow', 'hatch'] as const;
export type MapFill = (typeof MAP_FILLS)[number];

/** What is said of one State: its standing, the force of a duty, or a number; `count` where it is one. */
export type MapState = {
  fill: MapFill;
  standing?: Standing;
  force?: Force | 'none' | 'unknown' | 'reserved';
  count?: number;
};
/** What a fill stands for in the legend: bounds of a count, or what is said of a State. */
export type MapKey = { fill: MapFill; states: number; says?: MapState; from?: number; to?: number };
export type MapFilled = { states: Map<string, MapState>; keys: MapKey[] };

type Matrix = Answer<'matrix'>;
type Asked = { by: MapAsked['by']; overview: Overview; day: string; matrix?: Matrix | undefined };

/** By id of every State of the overview; undefined while what it rests on is not there, and of a duty that no clause asks for. */
export function fillMap({ by, overview, day, matrix }: Asked, duty?: string): MapFilled | undefined {
  const ids = overview.nodes.flatMap(({ id, kind }) => (kind === 'Country' ? [id] : []));
  if (by === 'standing') {
    const standings = standingsOn(overview, day);
    return keyed(ids.map((id) => [id, standingState(standings.get(id) ?? 'not coded')]));
  }
  if (!matrix) return undefined;
  if (by === 'duty') {
    const column = matrix.columns.findIndex(({ id }) => id === duty);
    return column < 0 ? undefined : keyed(forcesOf(matrix, column));
  }
  const counts = by === 'duties' ? dutiesOf(matrix) : helpersOf(matrix, overview);
  return counted(counts);
}

const standingState = (standing: Standing): MapState => ({ fill: FILLS[standing], standing });

const UNKNOWN: MapState = { fill: 'hatch', force: 'unknown' };

const FORCE_FILLS = {
  mandatory: 'full',
  qualified: 'most',
  consider: 'more',
  recommended: 'some',
  optional: 'few',
  unread: 'hatch',
} as const satisfies Record<Force, MapFill>;

function forcesOf({ rows, cells }: Matrix, column: number): [string, MapState][] {
  return rows.map(({ id }, row): [string, MapState] => {
    const says = cells[row]?.[column]?.says;
    const force = FORCES.find((name) => name === says);
    if (force) return [id, { fill: FORCE_FILLS[force], force }];
    if (says === 'reserved') return [id, { fill: 'tick', force: 'reserved' }];
    return [id, says === 'unknown' ? UNKNOWN : { fill: 'hollow', force: 'none' }];
  });
}

/** A count, or undefined where it is not known whether there is anything to count. */
type Count = number | undefined;

/**
 * Clauses that nobody has read, or of which it is not known whether they bind, are no duties yet, and no "no" either: they
 * are not counted, and where there are no others none is told.
 */
function dutiesOf({ rows, cells }: Matrix): [string, Count][] {
  return rows.map(({ id }, row) => {
    const own = cells[row] ?? [];
    const count = own.filter(({ says }) => says !== 'unread' && FORCES.some((force) => force === says)).length;
    return [id, count === 0 && own.some(({ says }) => says === 'unknown' || says === 'unread') ? undefined : count];
  });
}

/** Bodies that help a State as such; help to a region or to the world names no State. A matrix has States by name. */
function helpersOf({ rows, cells }: Matrix, { nodes }: Overview): [string, number][] {
  const helped = new Map<string, Set<string>>();
  for (const [row, { id: body }] of rows.entries())
    for (const { parts = [] } of cells[row] ?? [])
      for (const { country } of parts)
        if (country !== undefined) helped.set(country, (helped.get(country) ?? new Set()).add(body));
  return nodes.flatMap(({ id, kind, name }): [string, number][] =>
    kind === 'Country' ? [[id, helped.get(name)?.size ?? 0]] : [],
  );
}

/** What States say alike is one entry of the legend, in the order of the fills. */
function keyed(entries: readonly (readonly [string, MapState])[]): MapFilled {
  const keys = new Map<string, MapKey>();
  for (const [, state] of entries) {
    const name = `${state.standing ?? state.force}`;
    const known = keys.get(name);
    keys.set(name, { fill: state.fill, says: state, states: (known?.states ?? 0) + 1 });
  }
  const order = (key: MapKey) => MAP_FILLS.indexOf(key.fill);
  return { states: new Map(entries), keys: [...keys.values()].sort((a, b) => order(a) - order(b)) };
}

const LEVELS = ['few', 'some', 'more', 'most', 'full'] as const;

/** Five steps of equal width up to the most that there is; none in the data stands apart. */
function counted(counts: readonly (readonly [string, Count])[]): MapFilled {
  const most = Math.max(0, ...counts.map(([, count]) => count ?? 0));
  const wide = Math.max(1, Math.ceil(most / LEVELS.length));
  const levelOf = (count: number) => LEVELS[Math.min(LEVELS.length - 1, Math.floor((count - 1) / wide))] ?? 'few';
  const states = new Map(
    counts.map(([id, count]): [string, MapState] => [
      id,
      count === undefined ? UNKNOWN : { fill: count > 0 ? levelOf(count) : 'hollow', count },
    ]),
  );
  const within = (from: number, to: number) =>
    counts.filter(([, count]) => count !== undefined && count >= from && count <= to).length;
  const keys = LEVELS.map((fill, step): MapKey => {
    const from = step * wide + 1;
    const to = (step + 1) * wide;
    return { fill, from, to, states: within(from, to) };
  });
  const none: MapKey = { fill: 'hollow', from: 0, to: 0, states: within(0, 0) };
  const unknown = counts.filter(([, count]) => count === undefined).length;
  const open: MapKey[] = unknown > 0 ? [{ fill: 'hatch', says: UNKNOWN, states: unknown }] : [];
  return { states, keys: [...keys.reverse().filter(({ from }) => (from ?? 0) <= most), none, ...open] };
}
