/** What the API page and the README show in curl, Python and R is run as it stands, for every endpoint. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, EXAMPLES, programs } from '../../client/panels/Api/examples.ts';
import { API, type EndpointName } from '#contract/api.ts';
import { StandingTold } from '#contract/standing.ts';
import { createApp } from '../../server/app.ts';
import { seededStore } from '../support/seeded-store.ts';
import { listening } from '../support/listening.ts';

const run = promisify(execFile);
const RUN: Readonly<Record<string, readonly [program: string, flag: string]>> = {
  curl: ['sh', '-c'],
  Python: ['python3', '-c'],
  R: ['Rscript', '-e'],
};
/** A language prints an answer in its own way: by these words of it. */
const SAID = 'dataVersion';
const NAMES = Object.keys(API) as EndpointName[];
let url: string;
let stop: () => void;

beforeAll(async () => {
  const log = pino({ level: 'silent' });
  const app = createApp({ ...(await seededStore()), clientFolder: tmpdir(), host: '127.0.0.1', log });
  ({ url, stop } = await listening(app));
});
afterAll(() => stop?.());

async function said(language: string, text: string): Promise<string> {
  const [program, flag] = RUN[language] ?? [];
  if (!program || !flag) throw new Error(`nothing here runs ${language}`);
  const answer = await run(program, [flag, text], { maxBuffer: 64_000_000 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new Error(`${program} is not on this machine: install ${language}.`);
    throw error;
  });
  return answer.stdout;
}

describe.each(NAMES)('the example of %s', (name) => {
  it.each(Object.keys(RUN))('in %s is answered', async (language) => {
    const shown = programs(addressOf(url, name, EXAMPLES[name] ?? {}));
    expect(shown.map(([each]) => each)).toEqual(Object.keys(RUN));
    const text = shown.find(([each]) => each === language)?.[1] ?? '';
    expect(await said(language, text)).toContain(SAID);
  });
});

it('in R of the README is answered as it stands', async () => {
  const readme = readFileSync(new URL('../../server/README.md', import.meta.url), 'utf8').split('## From a program')[1];
  const text = /```r\n([\s\S]*?)```/.exec(readme ?? '')?.[1] ?? '';
  const answer: unknown = JSON.parse(await said('R', text.replace('http://127.0.0.1:4180', url)));
  expect(StandingTold.parse(answer)).toMatchObject({ standing: 'contracting', date: '2007-07-15' });
});
