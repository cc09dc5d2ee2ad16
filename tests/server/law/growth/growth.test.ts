/** How the law has grown: each number is that of the rows it opens, and equals one worked out apart from the files alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { EventsAsked } from '#contract/events.ts';
import { Growth } from '#contract/growth.ts';
import { EFFECTS } from '#contract/vocabulary.ts';
import { tellEvents } from '#law/events/events.ts';
import { lawGraph } from '#law/graph.ts';
import { growthOf } from '#law/growth/growth.ts';
import { bondOf } from '../../../support/apart/apart.ts';
import { realSeed } from '../../../support/real-seed.ts';

type Row = Record<string, string>;
const DATA = join(import.meta.dirname, '../../../../graph-seed/data');
const read = (file: string): Row[] => parse(readFileSync(join(DATA, file), 'utf8'), { columns: true, bom: true });
const instruments = new Map(read('nodes/Instrument.csv').map((row) => [row.id ?? '', row]));
const lists = new Map(read('law/list-dates.csv').map((row) => [row.instrument ?? '', row.listReadTo ?? '']));
const parties = read('links/PARTY_TO.csv');
const adoptedLast = (row: Row | undefined) => (row?.adopted ? row.adopted.padEnd(10, '-99') : undefined);

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const on = (date: string) => growthOf(graph, seed.asOf, date, 'en');
const rows = (asked: Partial<ReturnType<typeof EventsAsked.parse>>) => {
  const { counts } = tellEvents(graph, { ...EventsAsked.parse({ ...asked, limit: 1 }), language: 'en' });
  return counts.map(({ kind, surely, may }) => [kind, surely, may]);
};
const DAYS = ['1949-12-31', '1989-06-30', '2007-07-15', seed.asOf];
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

describe('how the law has grown', () => {
  it('is told in the shapes of the contract, on any day', () => {
    for (const day of ['1850-01-01', ...DAYS, '2090-01-01']) expect(Growth.parse(on(day))).toEqual(on(day));
    expect(on('1850-01-01')).toMatchObject({ treaties: [], decades: [], pairs: { counts: [0] } });
  });

  it('has no point after the last change, however far off the day is', () => {
    const [far, soon] = [on('9999-12-31'), on('2090-01-01')];
    expect({ ...far, date: soon.date }).toEqual(soon);
    expect(far.to).toBeLessThan(2040);
    for (const { first, begun, open } of far.treaties)
      expect([begun.length, open.length]).toEqual(Array(2).fill(far.to - first + 1));
    expect(far.pairs.counts.length).toBe(far.to - far.pairs.first + 1);
    expect(far.decades.length).toBeLessThan(25);
  });

  it('counts of each treaty on its last day, and of three in each fifth year, as many entries into force as its events', () => {
    for (const date of DAYS)
      for (const { id, first, begun, open, ended } of on(date).treaties) {
        const lastYear = first + begun.length - 1;
        for (const [at, count] of begun.entries()) {
          // Each fifth year of three treaties, and of all others the last.
          const last = at === begun.length - 1;
          if (!last && (at % 5 > 0 || !['palermo-protocol', 'ilo-c029', 'achr'].includes(id))) continue;
          const end = first + at === lastYear ? date : `${first + at}-12-31`;
          const told = rows({ instruments: [id], kinds: ['in-force'], until: dayAfter(end) });
          const [, surely = 0, may = 0] = told[0] ?? [];
          expect([id, end, surely]).toEqual([id, end, count]);
          expect([id, end, may]).toEqual([id, end, open[at]]);
        }
        const over = rows({ instruments: [id], kinds: ['ended'], until: dayAfter(date) });
        expect([id, date, over[0]?.[1] ?? 0]).toEqual([id, date, ended]);
      }
  });

  it('counts of each decade as many instruments as the events of it have rows', () => {
    for (const date of DAYS)
      for (const { from, by } of on(date).decades)
        for (const effect of EFFECTS) {
          const end = [`${from + 10}-01-01`, dayAfter(date)].sort()[0];
          const told = rows({ kinds: ['adopted'], effect, from: `${from}-01-01`, until: end });
          expect([date, from, effect, told[0]?.[1] ?? 0]).toEqual([date, from, effect, by[effect]]);
        }
  });

  it('counts parties as the files do, worked out apart', () => {
    const { treaties } = on(seed.asOf);
    expect(treaties.map(({ id }) => id).sort()).toEqual([...new Set(parties.map(({ end }) => end))].sort());
    let certain = 0;
    for (const { id, first, begun, low, listReadTo, hundredth } of treaties) {
      const doubtful = parties.filter(
        ({ end, confidence, from }) => end === id && confidence === 'low' && (from ?? '') <= seed.asOf,
      );
      expect([id, low]).toEqual([id, doubtful.length]);
      expect([id, listReadTo ?? '']).toEqual([id, lists.get(id) ?? '']);
      const bonds = parties.filter(({ end }) => end === id).map(({ start = '' }) => bondOf(start, id));
      const days = bonds.flatMap((bond) => (typeof bond === 'object' ? [bond.from] : [])).sort();
      const unsure = bonds.length - days.length;
      for (const [at, count] of begun.entries()) {
        const end = at === begun.length - 1 ? seed.asOf : `${first + at}-12-31`;
        const own = days.filter((day) => day <= end).length;
        expect([id, end, count >= own && count <= own + unsure]).toEqual([id, end, true]);
        if (unsure === 0) certain += 1;
      }
      if (unsure > 0) continue;
      const adopted = instruments.get(id)?.adopted ?? '';
      const day = days[99] && days[99] <= seed.asOf ? days[99] : undefined;
      const own = day && { count: 100, earliest: day, latest: day };
      expect(hundredth && { ...hundredth, days: undefined }).toEqual(own);
      if (day && adopted.length === 10) {
        const wait = (Date.parse(day) - Date.parse(adopted)) / 86_400_000;
        expect([id, hundredth?.days]).toEqual([id, { least: wait, most: wait }]);
      }
    }
    expect(certain).toBeGreaterThan(300);
  });

  it('counts instruments and pairs as the files do, worked out apart', () => {
    const { decades, undated, pairs } = on(seed.asOf);
    const [adopting, enacting] = ['ADOPTED', 'ENACTED'].map(
      (type) => new Set(read(`links/${type}.csv`).map(({ end }) => end)),
    );
    const texts = [...instruments.values()].filter(({ id }) => adopting?.has(id) || !enacting?.has(id));
    for (const { from, by } of decades)
      for (const effect of EFFECTS) {
        const own = texts.filter(
          (row) => row.effect === effect && row.adopted?.slice(0, 3) === String(from).slice(0, 3),
        );
        expect([from, effect, by[effect]]).toEqual([from, effect, own.length]);
      }
    expect(undated).toBe(texts.filter(({ adopted, level }) => !adopted && level !== 'national').length);
    const asked = new Map<string, Set<string>>();
    const textOf = new Map(read('nodes/Article.csv').map((row) => [row.id, row.instrument ?? '']));
    for (const { start, end = '', force, confidence } of read('links/IMPOSES.csv')) {
      const text = textOf.get(start) ?? '';
      if (force !== 'unread' && confidence !== 'low') asked.set(text, (asked.get(text) ?? new Set()).add(end));
    }
    const days = [...asked].flatMap(([one, mine], at) =>
      [...asked].slice(at + 1).flatMap(([other, theirs]) => {
        const both = [one, other].map((id) => adoptedLast(instruments.get(id)));
        return both.every(Boolean) && [...mine].some((duty) => theirs.has(duty)) ? [both.sort()[1] ?? ''] : [];
      }),
    );
    const counts = pairs.counts.map((count, at) => [pairs.first + at, count]);
    expect(counts).toEqual(
      counts.map(([year]) => [year, days.filter((day) => day.slice(0, 4) <= String(year)).length]),
    );
  });
});
