/** Every seminar of the Atlas as one file, however much it carries: small enough to be sent by mail. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { API } from '#contract/api.ts';
import type { Call } from '../../client/api/client.ts';
import { collectAnswers } from '../../client/onefile/collect.ts';
import { onefilePage, type Template } from '../../client/onefile/page.ts';
import { SEED_FOLDER } from '../../graph-seed/build.ts';
import { readSeminars } from '../../graph-seed/read/seminars.ts';
import { CLIENT } from '../e2e/served.ts';
import { seededStore } from '../support/seeded-store.ts';

const MOST = 1.5 * 1024 * 1024;

it.each(readSeminars(SEED_FOLDER))('“$title” is a file of at most 1.5 MB', async (seminar) => {
  const { handlers, stamp } = await seededStore();
  const call = (async (asked: keyof typeof API, input: object) => {
    const handle = handlers[asked] as (input: unknown) => Promise<object>;
    return { ...(await handle(API[asked].input.parse(input))), ...stamp };
  }) as Call;
  const file = await collectAnswers(seminar, call);
  expect(Object.keys(file.answers).length).toBeGreaterThan(100);
  const template = JSON.parse(readFileSync(join(CLIENT, 'seminar.json'), 'utf8')) as Template;
  const size = Buffer.byteLength(await onefilePage(file, template));
  console.log(`${seminar.id}: ${Math.round(size / 1024)} KB of at most ${MOST / 1024}`);
  expect(size).toBeLessThanOrEqual(MOST);
});
