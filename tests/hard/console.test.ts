/** The console of each engine under load: what is made to kill it, and what no engine ends by itself. */
import { beforeAll, expect, it } from 'vitest';
import { type AppError, ERRORS } from '#contract/errors.ts';
import { QUESTION_IDS } from '#contract/questions.ts';
import { guardText } from '../../server/engine/console/text-guard.ts';
import { questions } from '../../server/store/questions.ts';
import { type Console, createConsole } from '../../server/engine/console/console.ts';
import { guardPlan } from '../../server/engine/console/plan-guard.ts';
import type { Engine } from '../../server/engine/engine.ts';
import { consoleAnswers } from '../support/console-answers.ts';
import { describeEngines } from '../support/engines.ts';
import { loadMini } from '../support/mini-graph.ts';
import { RUNAWAYS } from '../support/runaways.ts';
import { KILLERS } from './console-attacks.ts';

/** Memory is what a Neo4j runs out of, and it then stands still; there it is only asked for time. */
const LONG = RUNAWAYS.slice(0, 3);

describeEngines('the console', consoleAnswers, ['neo4j']);

describeEngines(
  'the console under load',
  (open, name) => {
    let engine: Engine;
    let console_: Console;
    beforeAll(async () => {
      engine = await open(loadMini);
      console_ = createConsole(async () => engine, 2_000);
    }, 240_000);

    const outcome = (cypher: string, parameters: Record<string, unknown> = { x: 1 }) =>
      console_.ask({ cypher, parameters }).then(
        (answer) => ({ status: 200, told: JSON.stringify(answer) }),
        (error: AppError) => ({ status: ERRORS[error.code] ?? 500, told: `${error.message} ${error.hint}` }),
      );
    const table = (row: string, count: number, held: number) =>
      console.info(`console | ${name} | ${row} | ${held} of ${count}`);

    it('outlives what is made to kill it', async () => {
      const lost: string[] = [];
      for (const [what, cypher, parameters] of KILLERS) {
        const { status } = await outcome(cypher, parameters);
        if (status === 500) lost.push(what);
        expect(await engine.run('MATCH (n:Entity) RETURN count(*) AS count')).toEqual([{ count: 12 }]);
      }
      table('killers outlived', KILLERS.length, KILLERS.length - lost.length);
      expect(KILLERS.length).toBeGreaterThanOrEqual(35);
      expect(lost).toEqual([]);
    }, 240_000);

    it('stops what no engine ends by itself, three at once, and answers the next', async () => {
      const long = name === 'grafeo' ? RUNAWAYS : LONG;
      let stopped = 0;
      for (let at = 0; at < long.length; at += 3) {
        const three = await Promise.all(long.slice(at, at + 3).map(([, cypher]) => outcome(cypher)));
        const ended = three.filter(({ status }) => status !== 200);
        // One that is quick enough answers; every other says why it does not.
        for (const { told } of ended)
          expect(told).toMatch(/was stopped|memory|larger than|more than|ended the process/);
        stopped += ended.filter(({ status }) => status !== 500).length;
        expect(ended.filter(({ status }) => status === 500)).toEqual([]);
        expect((await outcome('MATCH (n:Entity) RETURN count(*) AS n')).told).toContain('"n":12');
      }
      table('runaways stopped', long.length, stopped);
    }, 240_000);

    it.each(QUESTION_IDS)('lets the legal question “%s” pass by its text and its plan', async (id) => {
      const { cypher = '', parameters = [] } = questions().questions.find((each) => each.id === id) ?? {};
      const given = Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
      const [plan] = await engine.run(`EXPLAIN ${guardText(cypher)}`, given);
      expect(() => guardPlan(engine.name, plan)).not.toThrow();
    });
  },
  ['grafeo', 'neo4j'],
);
