/** What the dearest statements of the questions cost a Neo4j, in its own count, which no load of the machine changes. */
import type { ProfiledPlan } from 'neo4j-driver';
import { beforeAll, expect, it } from 'vitest';
import { QUESTIONS } from '#contract/questions/catalogue.ts';
import { driverFor } from '../../server/engine/neo4j/driver.ts';
import { QUESTION_QUERIES } from '../../server/store/questions.ts';
import { describeEngines, LOAD_SEED } from '../support/engines.ts';

const DAY = { date: '2026-11-24' };

const hitsIn = (plan: ProfiledPlan): number =>
  plan.children.reduce((sum, child) => sum + hitsIn(child), Number(plan.dbHits ?? 0));

describeEngines(
  'the cost of questions',
  (open, _name, _place, asked) => {
    beforeAll(async () => {
      await open(LOAD_SEED);
    });

    /** With room for a planner that chooses otherwise; by pairs of members, or by every node, they cost a hundred times as much. */
    it.each([
      ['court', { ...QUESTIONS.court.parameters, ...DAY, group: 'eu' }, 5_000],
      ['humanity', { ...QUESTIONS.humanity.parameters, ...QUESTIONS.humanity.given, ...DAY }, 8_000],
    ] as const)('“%s” reads what it is about, and no more', async (id, params, most) => {
      const { engine } = asked();
      if (engine.kind !== 'neo4j') throw new Error('Only Neo4j counts its hits.');
      const driver = driverFor(engine);
      try {
        const session = driver.session({ defaultAccessMode: 'READ' });
        const { summary, records } = await session.run(`PROFILE ${QUESTION_QUERIES[id].text}`, params);
        expect(records.length).toBeGreaterThan(0);
        const hits = hitsIn(summary.profile as ProfiledPlan);
        expect(hits).toBeGreaterThan(0);
        expect(hits).toBeLessThan(most);
      } finally {
        await driver.close();
      }
    });
  },
  ['neo4j'],
);
