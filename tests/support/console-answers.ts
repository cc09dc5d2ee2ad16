/** What the console refuses and answers on an engine, without any load: texts of attacks, and of what only looks like one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AppError, ERRORS } from '#contract/errors.ts';
import { type Console, createConsole } from '../../server/engine/console/console.ts';
import { guardPlan } from '../../server/engine/console/plan-guard.ts';
import type { Engine } from '../../server/engine/engine.ts';
import { HARMLESS, reaches, WRITES } from '../hard/console-attacks.ts';
import type { EngineName, Open } from './engines.ts';
import { loadMini } from './mini-graph.ts';
import { RUNAWAYS } from './runaways.ts';

const CANARY = 'canary-3f9c1e';
const STATE = 'MATCH (n) RETURN count(*) AS nodes, sum(size(keys(n))) AS keys, sum(size(labels(n))) AS labels';

/** Tests, to be called where an engine is described. */
export function consoleAnswers(open: Open, name: EngineName): void {
  let engine: Engine;
  let console_: Console;
  let folder: string;
  let listener: Server;
  let callers = 0;
  beforeAll(async () => {
    engine = await open(loadMini);
    console_ = createConsole(async () => engine, 60_000);
    folder = mkdtempSync(join(tmpdir(), 'atlas-canary-'));
    writeFileSync(join(folder, 'canary.csv'), `${CANARY}\n`);
    listener = createServer((socket) => {
      callers++;
      socket.end();
    });
    await new Promise<void>((ready) => listener.listen(0, '127.0.0.1', ready));
  }, 240_000);
  afterAll(() => {
    listener?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const outcome = (cypher: string, parameters: Record<string, unknown> = { x: 1 }) =>
    console_.ask({ cypher, parameters }).then(
      (answer) => ({ status: 200, told: JSON.stringify(answer) }),
      (error: AppError) => ({ status: ERRORS[error.code] ?? 500, told: `${error.message} ${error.hint}` }),
    );

  it('lets none of the writes through, and nothing has changed after them', async () => {
    const before = await engine.run(STATE);
    const through: string[] = [];
    for (const cypher of WRITES) {
      const { status } = await outcome(cypher);
      if (status < 400 || status >= 500) through.push(`${status} ${cypher}`);
    }
    expect(WRITES.length).toBeGreaterThanOrEqual(100);
    expect(through).toEqual([]);
    expect(await engine.run(STATE)).toEqual(before);
  });

  it('reads no file and reaches no address', async () => {
    const { port } = listener.address() as AddressInfo;
    const ways = reaches(join(folder, 'canary.csv'), `http://127.0.0.1:${port}/x`);
    const through: string[] = [];
    for (const cypher of ways) {
      const { status, told } = await outcome(cypher);
      if (status < 400 || status >= 500 || told.includes(CANARY)) through.push(`${status} ${cypher}`);
    }
    expect(ways.length).toBeGreaterThanOrEqual(25);
    expect(through).toEqual([]);
    expect(callers).toBe(0);
  });

  it('answers what only looks like something else', async () => {
    const refused: string[] = [];
    for (const cypher of HARMLESS) {
      const { status, told } = await outcome(cypher);
      if (status !== 200) refused.push(`${status} ${cypher} → ${told}`);
    }
    expect(HARMLESS.length).toBeGreaterThanOrEqual(50);
    expect(refused).toEqual([]);
  });

  it.each([
    ['a file', "LOAD CSV FROM 'file:///none.csv' AS line RETURN line"],
    ['a file in a sub-query', "CALL { LOAD CSV FROM 'file:///none.csv' AS line RETURN line } RETURN line"],
    ['a node', 'CREATE (n:X)'],
    ['a property', 'MATCH (n:Entity) SET n.x = 1'],
    name === 'grafeo' ? ['a procedure', 'CALL grafeo.pagerank()'] : ['settings', 'SHOW SETTINGS'],
  ])('knows by the plan alone what is no reading of the graph: %s', async (_what, cypher) => {
    const plan = await engine.run(`EXPLAIN ${cypher}`).then(
      ([row]) => row,
      () => undefined,
    );
    expect(() => guardPlan(engine.name, plan)).toThrow('something else than reading');
  });

  it('cuts an answer at a thousand rows and says so', async () => {
    const cut = await console_.ask({ cypher: 'UNWIND range(1, 5000) AS x RETURN x ORDER BY x', parameters: {} });
    expect(cut).toMatchObject({ truncated: true, columns: ['x'] });
    expect(cut.rows.map(({ x }) => x)).toEqual(Array.from({ length: 1_000 }, (_, at) => at + 1));
    expect(cut.note).toContain('1000');
    const whole = await console_.ask({ cypher: 'UNWIND range(1, 1000) AS x RETURN x', parameters: {} });
    expect([whole.truncated, whole.rows.length]).toEqual([false, 1_000]);
  });

  it('says which word of the query is wrong', async () => {
    const { status, told } = await outcome('MATCH (n:Entity) RETRUN n');
    expect(status).toBe(400);
    expect(told).toMatch(/RETRUN|syntax/i);
    expect(told).toContain('line 1, column 18');
  });

  it('says of a query that is stopped that it was, and answers the next', async () => {
    const short = createConsole(async () => engine, 200);
    const [, cypher] = RUNAWAYS[0] ?? ['', ''];
    await expect(short.ask({ cypher, parameters: {} })).rejects.toMatchObject({
      code: 'engine-timeout',
      message: expect.stringContaining('stopped'),
    });
    expect((await outcome('MATCH (n:Entity) RETURN count(*) AS n')).told).toContain('"n":12');
  });
}
