/** Every page of the neighbours of every hub, on each engine, with the memory that a Neo4j of the product's own has. */
import { beforeAll, expect, it } from 'vitest';
import { API } from '#contract/api.ts';
import { openStore, type Store } from '../../../server/store/store.ts';
import { describeEngines, LOAD_SEED } from '../../support/engines.ts';
import { realSeed } from '../../support/real-seed.ts';

const PAGE = 100;

const DAY = '2026-11-24';
type Dated = { [field: string]: unknown };
const text = (value: unknown) => (value === undefined ? undefined : String(value));

/** Whether it may have stood on the day, by the fields that say so; the rule itself has tests of its own. */
function stood(link: Dated, ends: (Dated | undefined)[]): boolean {
  const from = text(link.fromEarliest ?? link.signed ?? link.made ?? link.year) ?? '';
  const until = text(link.untilLatest ?? link.withdrawn ?? link.withdrawnLatest) ?? '9999';
  return from <= DAY && until > DAY && ends.every((end) => (text(end?.since) ?? '') <= DAY);
}

/** Node → its neighbours, and the ids of the links between them. */
function neighboursBySeed(): Map<string, Map<string, string[]>> {
  const nodes = new Map(realSeed().nodes.map((node) => [node.id, node as Dated]));
  const all = new Map<string, Map<string, string[]>>();
  const add = (from: string, to: string, link: string) => {
    const near = all.get(from) ?? new Map<string, string[]>();
    all.set(from, near.set(to, [...(near.get(to) ?? []), link]));
  };
  for (const link of realSeed().links) {
    const { id, start, end } = link;
    if (!stood(link, [nodes.get(start), nodes.get(end)])) continue;
    add(start, end, id);
    add(end, start, id);
  }
  return all;
}

describeEngines('the neighbours of a hub', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await open(LOAD_SEED));
  });

  it('are all on its pages, each once and with all its links, in one order', async () => {
    const hubs = [...neighboursBySeed()].filter(([, near]) => near.size > PAGE);
    expect(hubs.length).toBeGreaterThan(20);
    for (const [id, near] of hubs) {
      const found: string[] = [];
      const links: string[] = [];
      for (let offset = 0; offset < near.size; offset += PAGE) {
        const page = await store.handlers.neighbours(API.neighbours.input.parse({ id, offset, date: DAY }));
        expect([id, page.total, page.shown]).toEqual([id, near.size, Math.min(PAGE, near.size - offset)]);
        found.push(...page.nodes.slice(1).map((node) => node.id));
        links.push(...page.links.map((link) => link.id));
      }
      expect([...found].sort()).toEqual([...near.keys()].sort());
      expect(links.sort()).toEqual([...near.values()].flat().sort());
      const after = await store.handlers.neighbours(API.neighbours.input.parse({ id, offset: near.size, date: DAY }));
      expect([after.total, after.shown]).toEqual([near.size, 0]);
    }
  });
});
