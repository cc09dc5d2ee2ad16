/** Time that moves: the days that are played on a clock handed in, what changed between two of them, the curve, the map. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphLink } from '#contract/links.ts';
import { must } from '#contract/must.ts';
import { dayAfter, dayBefore } from '#law/time/dates.ts';
import { DEFAULT_MATRIX } from '#contract/matrix.ts';
import { isForce } from '#contract/questions.ts';
import { lawGraph } from '#law/graph.ts';
import { matrixOf } from '#law/matrix/matrix.ts';
import { wingsOf } from '#law/wings/wings.ts';
import { changesBetween, wingsBetween } from '../../../client/graph/between.ts';
import { countOn, dayOfCount, partyCurve } from '../../../client/graph/curve.ts';
import { fillMap, MAP_FILLS } from '../../../client/graph/map-fill.ts';
import { changesOf, daysToPlay, fewerDays, nextOf } from '../../../client/graph/play.ts';
import { isBound, type Overview, standingsOn } from '../../../client/graph/standing.ts';
import { countryShapes, MAP_SIZE, mapPlace } from '../../../client/layouts/country-shapes.ts';
import { type Clock, createPlayer } from '../../../client/state/player.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
const ASOF = '2026-11-29';
const STEPS = new Set<GraphLink['type']>(['PARTY_TO', 'SIGNED', 'BOUND_BY_EU_LAW']);
const treaties = [...new Set(seed.links.filter(({ type }) => STEPS.has(type)).map(({ end }) => end))].sort();
const overviewOf = (centre: string): Overview => ({
  centre,
  nodes: [...seed.nodes],
  links: [],
  parties: seed.links.filter(({ type, end }) => STEPS.has(type) && end === centre),
  asOf: ASOF,
  dataVersion: 'test',
});
const states = seed.nodes.filter(({ kind }) => kind === 'Country');
const day = fc
  .tuple(fc.integer({ min: 1945, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

/** Units of the map from a shape: places of States are given in whole degrees, some three of them off. */
const FAR = 12;

/** A clock that stands until it is moved. */
function standingClock() {
  let now = 0;
  let next: (() => void) | undefined;
  const clock: Clock = {
    now: () => now,
    frame: (run) => {
      next = run;
      return 1;
    },
    cancel: () => {
      next = undefined;
    },
  };
  const advance = (ms: number) => {
    now += ms;
    const run = next;
    next = undefined;
    run?.();
  };
  return { clock, advance, waits: () => next !== undefined };
}

describe('the days that are played', () => {
  it('go from the first to the last without one twice, by months and by events', () => {
    fc.assert(
      fc.property(day, day, fc.array(day), fc.constantFrom(1, 12), (from, to, events, months) => {
        for (const by of ['month', 'event'] as const) {
          const days = daysToPlay(from, to, by, events, months);
          expect(days.at(-1)).toBe(to);
          if (from < to) expect(days[0]).toBe(from);
          expect(days).toEqual([...new Set(days)].sort());
          if (by === 'event') for (const each of days) expect([from, to, ...events]).toContain(each);
        }
      }),
    );
    expect(daysToPlay('2000-11-15', '2026-11-15', 'month', []).length).toBe(26 * 12 + 1);
    expect(daysToPlay('2000-01-31', '2000-04-01', 'month', [])).toEqual([
      '2000-01-31',
      '2000-02-29',
      '2000-03-31',
      '2000-04-01',
    ]);
  });

  it('are thinned to so many, evenly, and keep the first and the last', () => {
    fc.assert(
      fc.property(fc.array(day), fc.integer({ min: 2, max: 9 }), (some, most) => {
        const days = [...new Set(some)].sort();
        const fewer = fewerDays(days, most);
        expect(fewer).toHaveLength(Math.min(days.length, most));
        expect([fewer[0], fewer.at(-1)]).toEqual([days[0], days.at(-1)]);
        expect(fewer).toEqual([...new Set(fewer)].sort());
      }),
    );
    expect(fewerDays(['1', '2', '3', '4', '5'], 3)).toEqual(['1', '3', '5']);
  });

  it('stand one after another on the clock, each shown once, and the last is told', () => {
    const { clock, advance, waits } = standingClock();
    const [shown, ended]: [string[], string[]] = [[], []];
    const player = createPlayer(
      clock,
      (each) => shown.push(each),
      (each) => ended.push(each),
    );
    const days = daysToPlay('2000-11-15', '2026-11-15', 'month', []);
    player.play(days, 20_000);
    expect(shown).toEqual(['2000-11-15']);
    for (let frame = 0; frame < 1_200; frame += 1) advance(1000 / 60);
    expect(shown).toEqual(days.slice(0, shown.length));
    advance(1_000);
    expect(ended).toEqual(['2026-11-15']);
    expect(shown.at(-1)).toBe('2026-11-15');
    expect(player.store.get()).toBeUndefined();
    expect(waits()).toBe(false);
  });

  it('pass over days on a slow machine and never over the end; a pause stays where it is, what else is shown says nothing', () => {
    const { clock, advance, waits } = standingClock();
    const [shown, ended]: [string[], string[]] = [[], []];
    const player = createPlayer(
      clock,
      (each) => shown.push(each),
      (each) => ended.push(each),
    );
    player.play(['a', 'b', 'c', 'd'], 400);
    advance(210);
    expect(shown).toEqual(['a', 'c']);
    player.pause();
    expect([ended, waits()]).toEqual([['c'], false]);
    player.play(['a', 'b'], 100);
    player.drop();
    advance(500);
    expect([ended, waits(), player.store.get()]).toEqual([['c'], false, undefined]);
    player.play(['a', 'b'], 100);
    advance(10_000);
    expect(ended).toEqual(['c', 'b']);
  });

  it('of events are those on which some standing changes, and lead on and back', () => {
    const overview = overviewOf('palermo-protocol');
    const days = changesOf(overview);
    for (const each of days) {
      const [before, after] = [standingsOn(overview, dayBefore(each)), standingsOn(overview, each)];
      const known = overview.parties.some(({ signed, deposited }) => signed === each || deposited === each);
      const changed = [...after].some(([id, standing]) => before.get(id) !== standing);
      expect(changed || known, each).toBe(true);
    }
    expect(days.length).toBeGreaterThan(200);
    const at = must(days[40], 'a day');
    expect(nextOf(days, at, true)).toBe(days[41]);
    expect(nextOf(days, at, false)).toBe(days[39]);
    expect(nextOf(days, '2100-01-01', true)).toBeUndefined();
  });
});

describe('between two days', () => {
  it('each State that came is bound now and was not, each that went the other way round, and no other changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...treaties), day, day, (centre, a, b) => {
        const [since, now] = a < b ? [a, b] : [b, a];
        const overview = overviewOf(centre);
        const [before, after] = [standingsOn(overview, since), standingsOn(overview, now)];
        const { gained, lost, unsure } = changesBetween(overview, since, now);
        const back = changesBetween(overview, now, since);
        expect([back.gained, back.lost, back.unsure]).toEqual([lost, gained, unsure]);
        for (const { id } of states) {
          const [was, is] = [isBound(before.get(id)), isBound(after.get(id))];
          const sure = before.get(id) !== 'unknown' && after.get(id) !== 'unknown';
          expect(gained.includes(id), id).toBe(sure && is && !was);
          expect(lost.includes(id), id).toBe(sure && was && !is);
        }
      }),
      { numRuns: 30 },
    );
    expect(changesBetween(overviewOf('palermo-protocol'), '2007-07-31', '2007-08-01').gained).toContain('KHM');
  });
});

describe('the wings between two days', () => {
  const graph = lawGraph(seed.nodes, seed.links, seed.sources);
  const on = (id: string, date: string) => ({
    ...must(wingsOf(graph, id, date, 'en'), id),
    asOf: ASOF,
    dataVersion: 'test',
  });

  it('have as new what stands there now and did not, and as gone what the other way round is new', () => {
    for (const id of ['KHM', 'GBR', 'unodc', 'palermo-protocol', 'actip']) {
      const [before, after] = [on(id, '1999-06-01'), on(id, '2026-06-01')];
      const { came, went } = wingsBetween(before, after);
      const back = wingsBetween(after, before);
      expect([back.came, back.went], id).toEqual([went, came]);
      const count = ({ left, right }: typeof before) =>
        [...left.groups, ...right.groups].reduce((sum, { rows }) => sum + rows.length, 0);
      expect(count(after) - count(before), id).toBe(came.length - went.length);
      expect(wingsBetween(after, after), id).toEqual({ came: [], went: [] });
    }
    const { came } = wingsBetween(on('KHM', '2007-07-31'), on('KHM', '2007-08-01'));
    expect(came.map(({ id }) => id)).toContain('palermo-protocol');
  });
});

describe('the curve of parties', () => {
  it('counts on every day whom the rim fills', () => {
    for (const centre of treaties) {
      const overview = overviewOf(centre);
      const steps = partyCurve(overview, ASOF);
      const days = [ASOF, ...steps.flatMap((step) => [step.day, dayBefore(step.day)])].filter((_, at) => at % 17 === 0);
      for (const each of days) {
        const standings = standingsOn(overview, each);
        const bound = states.filter(({ id }) => isBound(standings.get(id))).length;
        expect(countOn(steps, each), `${centre} ${each}`).toBe(bound);
      }
      const first = dayOfCount(steps, 1);
      if (first) expect(countOn(steps, dayBefore(first)), centre).toBe(0);
    }
    expect(countOn(partyCurve(overviewOf('palermo-protocol'), ASOF), dayAfter('2026-11-28'))).toBeGreaterThan(180);
  });
});

describe('the map', () => {
  it('has every State once, as a shape or as a point within its frame, and its place in or near its shape', () => {
    const shapes = countryShapes();
    const shaped = shapes.flatMap(({ state }) => state ?? []);
    expect(new Set(shaped).size).toBe(shaped.length);
    const ids = new Set(states.map(({ id }) => id));
    expect(shaped.filter((id) => !ids.has(id))).toEqual([]);
    expect(shaped.length).toBeGreaterThan(165);
    for (const { id, lat, lng } of states as { id: string; lat: number; lng: number }[]) {
      const { x, y } = mapPlace(lat, lng);
      expect(x > 0 && x < MAP_SIZE.width && y > 0 && y < MAP_SIZE.height, id).toBe(true);
      const d = shapes.find(({ state }) => state === id)?.d;
      if (!d) continue;
      const numbers = [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, a, b]) => [Number(a), Number(b)] as const);
      const [xs, ys] = [numbers.map(([a]) => a), numbers.map(([, b]) => b)];
      const near = (at: number, of: number[]) => at > Math.min(...of) - FAR && at < Math.max(...of) + FAR;
      expect(near(x, xs) && near(y, ys), id).toBe(true);
    }
  });

  it('fills by standing as the rim does, and its legend counts every State once', () => {
    for (const each of ['1949-06-01', '2000-12-31', '2003-12-25', ASOF]) {
      const filled = must(fillMap({ by: 'standing', overview: overviewOf('palermo-protocol'), day: each }), 'a map');
      expect(filled.states.size).toBe(states.length);
      expect(filled.keys.reduce((sum, key) => sum + key.states, 0)).toBe(states.length);
      const standings = standingsOn(overviewOf('palermo-protocol'), each);
      for (const [id, { fill, standing }] of filled.states) {
        expect(standing).toBe(standings.get(id));
        expect(fill === 'full', id).toBe(isBound(standings.get(id)));
        expect(MAP_FILLS).toContain(fill);
      }
    }
    expect(fillMap({ by: 'help', overview: overviewOf('untoc'), day: ASOF })).toBeUndefined();
  });

  it('says of every State what the matrix says of each duty, and of one that is not known never that there is none', () => {
    const graph = lawGraph(seed.nodes, seed.links, seed.sources);
    const overview = overviewOf('palermo-protocol');
    const unknown = { fill: 'hatch', force: 'unknown' };
    let open = 0;
    for (const each of ['1990-01-01', '2010-01-01', ASOF]) {
      const found = must(matrixOf(graph, { ...DEFAULT_MATRIX, rows: 'all', by: 'duty' }, each), 'a matrix');
      const matrix = { ...found, note: '', asOf: ASOF, dataVersion: 'test' };
      for (const [at, { id: duty }] of matrix.columns.entries()) {
        const says = matrix.cells.map((row) => must(row[at], 'a cell').says);
        const filled = must(fillMap({ by: 'duty', overview, day: each, matrix }, duty), duty);
        const expected = new Map<string, number>();
        for (const said of says) {
          const word = isForce(said) || said === 'unknown' || said === 'reserved' ? said : 'none';
          expected.set(word, (expected.get(word) ?? 0) + 1);
        }
        const told = new Map(filled.keys.map((key) => [must(key.says?.force, 'a word'), key.states]));
        expect(told, `${duty} ${each}`).toEqual(expected);
        for (const [row, said] of says.entries())
          if (said === 'unknown') expect(filled.states.get(must(matrix.rows[row], 'a row').id)).toEqual(unknown);
        open += expected.get('unknown') ?? 0;
      }
      const counted = must(fillMap({ by: 'duties', overview, day: each, matrix }), 'a map');
      expect(counted.keys.reduce((sum, key) => sum + key.states, 0)).toBe(states.length);
      for (const [row, { id }] of matrix.rows.entries()) {
        const own = must(matrix.cells[row], id).map(({ says }) => says);
        const none = own.every((says) => !isForce(says) && says !== 'unknown');
        expect(counted.states.get(id)?.fill === 'hollow', `${id} ${each}`).toBe(none);
      }
      expect(fillMap({ by: 'duty', overview, day: each, matrix }, 'nonsense')).toBeUndefined();
    }
    expect(open).toBeGreaterThan(0);
  });
});
