/** What the console offers runs as it stands: every legal question with its parameters filled, on each engine. */
import { beforeAll, expect, it } from 'vitest';
import { QUESTION_IDS } from '#contract/questions.ts';
import { type Console, createConsole } from '../../server/engine/console/console.ts';
import { questions } from '../../server/store/questions.ts';
import { parametersIn } from '../../client/panels/Cypher/tokens.ts';
import { describeEngines, LOAD_SEED } from '../support/engines.ts';
import { realSeed } from '../support/real-seed.ts';

const OFFERED = new Map(questions().questions.map((each) => [each.id, each]));
/** As the page of questions fills them: an example that is no day is told as it is, else the day of the data. */
const filled = (name: string, value: string) => (name === 'date' && value === '' ? realSeed().asOf : value);

describeEngines(
  'the console',
  (open) => {
    let console_: Console;
    beforeAll(async () => {
      const engine = await open(LOAD_SEED);
      console_ = createConsole(async () => engine);
    });

    it.each(QUESTION_IDS)('answers the question “%s” as it is opened there', async (id) => {
      const { cypher = '', parameters = [], columns = [] } = OFFERED.get(id) ?? {};
      const given = Object.fromEntries(parameters.map(({ name, value }) => [name, filled(name, value)]));
      const asked = Object.fromEntries(parametersIn(cypher).map((name) => [name, given[name]]));
      expect(Object.values(asked)).not.toContain(undefined);
      const answer = await console_.ask({ cypher, parameters: asked });
      expect(answer.rows.length, id).toBeGreaterThan(0);
      expect(answer.columns).toContain('links');
      expect(answer.columns.length).toBeGreaterThan(columns.length > 2 ? 2 : 1);
    });
  },
  ['grafeo', 'neo4j'],
);
