/** What the log says: changes of state and numbers, and never a word of a visitor, whatever fails. */
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { AppError } from '#contract/errors.ts';
import { createApp } from '../../../server/app.ts';
import { statusCounts } from '../../../server/http/status-counts.ts';
import { openStore } from '../../../server/store/store.ts';
import type { Engine } from '../../../server/engine/engine.ts';
import { listening } from '../../support/listening.ts';

const CANARY = 'kanarienvogel';

it('counts by code and says where something failed, without the words of the question', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
  const engine: Engine = {
    name: 'grafeo',
    version: async () => '1',
    close: async () => {},
    run: async (cypher, params) => {
      if (cypher.includes('DataSet')) return [{ version: 'v', build: null, asOf: '2026-11-24' }];
      const said = `cannot run ${cypher} with ${JSON.stringify(params)}`;
      if (JSON.stringify(params).includes('down')) throw new AppError('engine-down', said, said);
      throw new Error(said, { cause: new Error(said) });
    },
  };
  const counts = statusCounts(log, undefined, 400);
  const clientFolder = join(tmpdir(), 'no-such-client');
  const app = createApp({ ...(await openStore(engine)), clientFolder, host: '127.0.0.1', log, counts });
  const { url, stop } = await listening(app);
  const ask = (path: string, headers = {}) =>
    new Promise<number | undefined>((resolve, reject) => {
      const sent = get(`${url}${path}`, { headers, agent: false }, (res) => {
        res.resume().on('end', () => resolve(res.statusCode));
      });
      sent.on('error', reject);
    });
  const asked = [
    `/api/entity?id=${CANARY}`,
    `/api/entity?id=${CANARY}-down`,
    `/api/search?q=${CANARY}`,
    `/api/${CANARY}?${CANARY}=1`,
    `/api/entity?${CANARY}=1`,
    `/${CANARY}/%ff`,
  ];
  const all = () => Promise.all(asked.map((path) => ask(path, { 'user-agent': CANARY, cookie: CANARY })));
  expect(await all()).toEqual([500, 503, 500, 404, 400, 400]);
  const states = () =>
    lines.map((line) => JSON.parse(line)).filter(({ msg }) => String(msg).startsWith('answers of this status'));
  // One line when such answers begin, one when they have ended, for each status.
  await expect.poll(() => states().length).toBe(4);
  expect(
    states()
      .map(({ status, msg, times }) => [status, String(msg).split(' ').at(-1), times])
      .sort(),
  ).toEqual([
    ['500', 'begin', undefined],
    ['500', 'ended', 2],
    ['503', 'begin', undefined],
    ['503', 'ended', 1],
  ]);
  counts.tell();
  counts.tell();
  stop();
  const counted = lines.map((line) => JSON.parse(line)).filter(({ answers }) => answers);
  expect(counted.map(({ answers }) => answers)).toEqual([{ 400: 2, 404: 1, 500: 2, 503: 1 }]);
  expect(lines.filter((line) => line.includes('not foreseen')).length).toBe(2);
  expect(lines.join('\n')).toContain('entity.ts');
  expect(lines.join('\n').toLowerCase()).not.toContain(CANARY);
});
