/** What the dearest statements of the questions cost a Neo4j, in its own count, which no load of the machine changes. */
import type { ProfiledPlan } from 'neo4j-driver';
import { beforeAll, expect, it } from 'vitest';
import { QUESTIONS } from '#contract/questions/catalogue.ts';
import { driverFor } from '../../server/engine/neo4j/driver.ts';
import { QUESTION_QUERIES } from '../../server/store/questions.ts';
import { describeEngines, LOAD_SEED } from '../support/engines.ts';
import { loadMini } from '../support/mini-graph.ts';

const DAY = { date: '2026-11-24' };

const hitsIn = (plan: ProfiledPlan): number =>
  plan.children.reduce((sum, child) => sum + hitsIn(child), Number(plan.dbHits ?? 0));

/** With room for a planner that chooses otherwise; by pairs of members, or by every node, they cost a hundred times as much. */
const DEAREST = [
  ['court', { ...QUESTIONS.court.parameters, ...DAY, group: 'eu' }, 5_000],
  ['humanity', { ...QUESTIONS.humanity.parameters, ...QUESTIONS.humanity.given, ...DAY }, 8_000],
] as const;

describeEngines(
  'the cost of questions',
  (open, _name, _place, asked) => {
    async function profile(id: keyof typeof QUESTION_QUERIES, params: object) {
      const { engine } = asked();
      if (engine.kind !== 'neo4j') throw new Error('Only Neo4j counts its hits.');
      const driver = driverFor(engine);
      try {
        const session = driver.session({ defaultAccessMode: 'READ' });
        const { summary, records } = await session.run(`PROFILE ${QUESTION_QUERIES[id].text}`, params);
        return { rows: records.length, hits: hitsIn(summary.profile as ProfiledPlan) };
      } finally {
        await driver.close();
      }
    }

    beforeAll(async () => {
      // The server has plans for other data when these are loaded.
      await open(loadMini);
      for (const [id, params] of DEAREST) expect((await profile(id, params)).hits).toBeLessThan(1_000);
      await open(LOAD_SEED);
    });

    it.each(DEAREST)('“%s” reads what it is about, and no more', async (id, params, most) => {
      const { rows, hits } = await profile(id, params);
      expect([rows > 0, hits > 0]).toEqual([true, true]);
      expect(hits).toBeLessThan(most);
    });
  },
  ['neo4j'],
);
