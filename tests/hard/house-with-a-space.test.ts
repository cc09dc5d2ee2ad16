/** The project in a folder with a space in its name builds, seeds, exports and answers; a corrected phrase reaches who had the old one. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const house = join(mkdtempSync(join(tmpdir(), 'atlas-house-')), 'a b');
const PHRASES = join(house, 'server/law/sentences/en/phrases.ts');
let server: ChildProcess | undefined;

beforeAll(() => {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const file of files.toString().trim().split('\n')) {
    if (existsSync(join(root, file))) cpSync(join(root, file), join(house, file), { recursive: true });
  }
  // Linked and not copied: some hundred megabytes.
  execFileSync('cp', ['-al', join(root, 'node_modules'), join(house, 'node_modules')]);
});
afterAll(() => {
  server?.kill('SIGKILL');
  rmSync(join(house, '..'), { recursive: true, force: true });
});

const npm = (...args: string[]) => execFileSync('npm', args, { cwd: house, stdio: 'pipe' }).toString();

/** Starts the server on a port that it chooses; its address, once it answers. */
async function start(): Promise<string> {
  const begun = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: house,
    env: { PATH: process.env.PATH, PORT: '43180' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  server = begun;
  return new Promise((resolve, reject) => {
    let said = '';
    begun.once('exit', (code) => reject(new Error(`it ended with ${code}: ${said}`)));
    begun.stdout.on('data', (chunk) => {
      said += chunk;
      const url = /^(http:\S+)$/m.exec(said)?.[1];
      if (url) resolve(url);
    });
  });
}

async function stop(): Promise<void> {
  const ended = new Promise((resolve) => server?.once('exit', resolve));
  server?.kill('SIGTERM');
  await ended;
}

it('builds, seeds, exports and answers, page and files', async () => {
  npm('run', 'build');
  expect(npm('run', 'seed')).toMatch(/atlas-.+\.grafeo/);
  expect(npm('run', 'export', '--', 'seminar', 'bound', '--out', 'seminar in a file.html')).toContain('KB');
  expect(readFileSync(join(house, 'seminar in a file.html'), 'utf8')).toContain('<html');
  const url = await start();
  const page = await (await fetch(url)).text();
  const assets = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
  expect(assets.length).toBeGreaterThan(0);
  for (const asset of assets) expect((await fetch(`${url}${asset}`)).status).toBe(200);
  expect(await (await fetch(`${url}/api/search?q=cambodia`)).json()).toMatchObject({ total: expect.any(Number) });
  await stop();
});

it('answers anew, after a phrase was corrected, to whoever had the old sentence', async () => {
  // Not by fetch, which forbids every answer from a cache where a condition is set by hand.
  type Told = { status: number | undefined; tag: string; stamp: unknown; text: string };
  const ask = (url: string, tag = '') =>
    new Promise<Told>((resolve, reject) => {
      const headers = tag ? { 'if-none-match': tag } : {};
      get(`${url}/api/standing?party=KHM&instrument=palermo-protocol`, { headers, agent: false }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        answer.on('end', () =>
          resolve({
            status: answer.statusCode,
            tag: answer.headers.etag ?? '',
            stamp: answer.headers['atlas-stamp'],
            text,
          }),
        );
      }).on('error', reject);
    });
  const first = await ask(await start());
  await stop();
  const again = await ask(await start(), first.tag);
  expect([again.status, again.stamp]).toEqual([304, first.stamp]);
  await stop();

  const months = readFileSync(PHRASES, 'utf8');
  expect(first.text).toContain('July 2007');
  writeFileSync(PHRASES, months.replace("'July'", "'the month of July'"));
  const databases = readdirSync(join(house, '.data'));
  const corrected = await ask(await start(), first.tag);
  expect(corrected.status).toBe(200);
  expect(corrected.text).toContain('the month of July 2007');
  expect(corrected.stamp).not.toBe(first.stamp);
  // The facts are the same, and so is the database.
  const version = (text: string) => (JSON.parse(text) as { dataVersion: string }).dataVersion;
  expect(version(corrected.text)).toBe(version(first.text));
  expect(readdirSync(join(house, '.data'))).toEqual(databases);
  await stop();
});
