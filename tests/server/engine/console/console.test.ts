/** The console on the embedded engine, and what it does where its engine is late or gone. */
import { describe, expect, it } from 'vitest';
import { AppError } from '#contract/errors.ts';
import { createConsole } from '../../../../server/engine/console/console.ts';
import type { Engine } from '../../../../server/engine/engine.ts';
import { consoleAnswers } from '../../../support/console-answers.ts';
import { describeEngines } from '../../../support/engines.ts';

// On Neo4j each text takes a tenth of a second: there they are tried in the hard tests.
describeEngines('the console', consoleAnswers, ['grafeo']);

describe('an engine of its own', () => {
  it('that cannot be opened is told, without the place of its file, and tried again', async () => {
    let tries = 0;
    const console_ = createConsole(async () => {
      tries++;
      throw new AppError('engine-down', 'There is no database file at /srv/x.', 'Build it.');
    });
    for (const _ of [1, 2]) {
      const asked = console_.ask({ cypher: 'RETURN 1 AS x', parameters: {} });
      await expect(asked).rejects.toMatchObject({ code: 'engine-down', message: expect.not.stringContaining('/srv') });
    }
    expect(tries).toBe(2);
  });

  it('gives the query all of its time, however long its plan had to wait', async () => {
    const times: unknown[] = [];
    const engine = {
      name: 'grafeo',
      run: async (cypher: string, _params: unknown, { timeoutMs }: { timeoutMs: number }) => {
        times.push(timeoutMs);
        return cypher.startsWith('EXPLAIN') ? [{ plan: 'Return (1 AS x)\n  Empty' }] : [{ x: 1 }];
      },
    } as unknown as Engine;
    await createConsole(async () => engine, 300).ask({ cypher: 'RETURN 1 AS x', parameters: {} });
    expect(times).toEqual([300, 300]);
  });
});

describe('the guard by text', () => {
  it('leaves the letters of a harmless query as they are', async () => {
    const asked: string[] = [];
    const engine = {
      name: 'grafeo',
      run: async (cypher: string) => {
        asked.push(cypher);
        return cypher.startsWith('EXPLAIN') ? [{ plan: 'Return (1 AS x)\n  Empty' }] : [{ x: 1 }];
      },
    } as unknown as Engine;
    const text = "/* a */ RETURN 'é;\\'' AS `x;y` // b";
    await createConsole(async () => engine).ask({ cypher: text, parameters: {} });
    expect(asked).toEqual([`EXPLAIN ${text.slice(0, asked[1]?.length)}`, asked[1]]);
    expect(text.startsWith(asked[1] ?? 'never')).toBe(true);
  });
});
