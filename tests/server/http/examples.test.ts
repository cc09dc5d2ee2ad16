/** The examples of the README, run as they stand there (in R by the hard tests); and who may read the answers from elsewhere. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StandingTold } from '#contract/standing.ts';
import { createApp } from '../../../server/app.ts';
import { listening } from '../../support/listening.ts';
import { seededStore } from '../../support/seeded-store.ts';

const run = promisify(execFile);
const README =
  readFileSync(new URL('../../../server/README.md', import.meta.url), 'utf8').split('## From a program')[1] ?? '';
const example = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(README)?.[1] ?? '';
const stops: (() => void)[] = [];
let url: string;

async function served(cors: boolean): Promise<string> {
  const store = await seededStore();
  const log = pino({ level: 'silent' });
  const app = createApp({ ...store, clientFolder: tmpdir(), host: '127.0.0.1', log, cors });
  const opened = await listening(app);
  stops.push(opened.stop);
  return opened.url;
}
beforeAll(async () => {
  url = await served(false);
});
afterAll(() => {
  for (const stop of stops) stop();
});

describe('an example', () => {
  it.each([
    ['sh', 'sh', '-c'],
    ['python', 'python3', '-c'],
  ])('in %s is answered as it stands', async (language, program, flag) => {
    const text = example(language).replace('http://127.0.0.1:4180', url);
    expect(text).toContain(url);
    const { stdout } = await run(program, [flag, text]);
    expect(StandingTold.parse(JSON.parse(stdout))).toMatchObject({ standing: 'contracting', date: '2007-07-15' });
  });

  it('in R asks the same address, and is closed where it is opened', () => {
    const text = example('r');
    expect(text).toContain('http://127.0.0.1:4180/api/standing?');
    for (const value of ['KHM', 'palermo-protocol', '2007-07-15']) expect(text).toContain(`"${value}"`);
    const bare = text.replace(/"[^"\n]*"/g, '');
    expect(bare).not.toContain('"');
    expect(bare.split('(').length).toBe(bare.split(')').length);
  });
});

describe('a page of another site', () => {
  const heard = async (base: string, path: string, method = 'GET') => {
    const { headers } = await fetch(`${base}${path}`, { method, headers: { origin: 'https://example.org' } });
    return headers.get('access-control-allow-origin');
  };

  it('reads nothing unless that is switched on', async () => {
    expect(await heard(url, '/api/counts')).toBeNull();
  });

  it('reads the answers and the limits where it is, but runs no queries', async () => {
    const open = await served(true);
    expect(await heard(open, '/api/counts')).toBe('*');
    expect(await heard(open, '/api/openapi.json')).toBe('*');
    for (const path of ['/api/cypher', '/api/cypher/', '/API/Cypher'])
      expect(await heard(open, path, 'POST')).toBeNull();
    const { headers } = await fetch(`${open}/api/counts`);
    expect(headers.get('access-control-expose-headers')).toContain('RateLimit');
    expect(headers.get('ratelimit-policy')).toContain('per-minute');
  });
});
