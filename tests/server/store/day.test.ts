/** Cards, lists and groups of a day: whatever surely was not then is in none of them, and all else is; on every engine alike. */
import { beforeAll, expect, it } from 'vitest';
import { API, type EndpointName } from '#contract/api.ts';
import { MANY_STATES } from '#contract/graph.ts';
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { mayExist, mayHold } from '#law/time/existence.ts';
import { openStore, type Store } from '../../../server/store/store.ts';
import { describeEngines, LOAD_SEED, UNORDERED } from '../../support/engines.ts';
import { realSeed } from '../../support/real-seed.ts';
import { some } from '../../support/kinds.ts';

const seed = realSeed();
const nodes = new Map(seed.nodes.map((node) => [node.id, node]));
const around = new Map<string, GraphLink[]>();
for (const link of seed.links)
  for (const id of [link.start, link.end]) around.set(id, [...(around.get(id) ?? []), link]);

const DAYS = ['1925-12-31', '1950-01-01', '2000-07-25', '2007-08-01', seed.asOf, '2030-01-01'];
/** The most linked of each kind and form, where most can be wrong. */
const alike = new Map<string, GraphNode[]>();
for (const node of seed.nodes) {
  const sort = `${node.kind} ${'form' in node ? node.form : ''}`;
  alike.set(sort, [...(alike.get(sort) ?? []), node]);
}
const linked = ({ id }: GraphNode): number => around.get(id)?.length ?? 0;
const ASKED = [...alike.values()].flatMap((nodes) => nodes.sort((a, b) => linked(b) - linked(a)).slice(0, 2));

const there = (id: string, day: string): boolean => mayExist(nodes.get(id) ?? {}, day);
const linksOn = (id: string, day: string): GraphLink[] =>
  (around.get(id) ?? []).filter((link) => mayHold(link, day) && there(link.start, day) && there(link.end, day));

describeEngines(
  'the day of the store',
  (open) => {
    let store: Store;
    beforeAll(async () => {
      store = await openStore(await open(LOAD_SEED));
    });
    const call = async <N extends EndpointName>(name: N, asked: object) => {
      const { input, output } = API[name];
      const handle = store.handlers[name] as (asked: unknown) => Promise<unknown>;
      return output.parse(await handle(input.parse(asked))) as ReturnType<(typeof API)[N]['output']['parse']>;
    };

    it('has nodes of every kind to ask about', () => {
      expect(ASKED.length).toBeGreaterThan(30);
    });

    it.each(some(DAYS, 3))('is that of every card and list: %s', async (date) => {
      for (const { id } of ASKED) {
        const held = linksOn(id, date);
        const { links, forces } = await call('entity', { id, date });
        const count = (which: (link: GraphLink) => boolean) => held.filter(which).length;
        const others = (row: (typeof links)[number]) => (link: GraphLink) =>
          link.type === row.type && (row.direction === 'forward' ? link.start : link.end) === id;
        for (const row of links) expect({ id, ...row, count: count(others(row)) }, date).toEqual({ id, ...row });
        // A link from a node to itself is met from both ends.
        expect(
          links.reduce((sum, row) => sum + row.count, 0),
          id,
        ).toBeGreaterThanOrEqual(held.length);
        if (forces && !there(id, date)) expect(forces).toEqual({});
        const found = await call('neighbours', { id, date });
        expect(found.total, `${id} ${date}`).toBe(
          new Set(held.map(({ start, end }) => (start === id ? end : start))).size,
        );
        expect(found.links.every((link) => held.some((other) => other.id === link.id))).toBe(true);
        const { groups } = await call('neighbours', { id, date, grouped: true });
        for (const { type, direction, region, count: told } of groups) {
          const states = held.flatMap((link) => {
            const other = nodes.get(direction === 'forward' ? link.end : link.start);
            return link.type === type && other?.kind === 'Country' && other.region === region && other.id !== id
              ? [other.id]
              : [];
          });
          expect(told).toBe(new Set(states).size);
        }
        expect(groups.length === 0 || groups.reduce((sum, group) => sum + group.count, 0) > MANY_STATES).toBe(true);
      }
    });

    it('is the data’s own where none is asked', async () => {
      for (const { id } of ASKED)
        expect(await call('entity', { id })).toEqual(await call('entity', { id, date: seed.asOf }));
    });
  },
  UNORDERED,
);
