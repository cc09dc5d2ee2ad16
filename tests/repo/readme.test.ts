/** The pages that tell of the code and what they speak of must not part ways. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { API } from '#contract/api.ts';
import { words } from '../../client/i18n/en/words.ts';
import { CLIENT } from './layers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts, version, license } = JSON.parse(text('package.json')) as {
  scripts: Record<string, string>;
  version: string;
  license: string;
};
/** Every page but those of packages. */
const PAGES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], { cwd: root })
  .toString()
  .trim()
  .split('\n');
const section = (page: string, title: string) => text(page).split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
const named = (told: string, pattern: RegExp) =>
  [...new Set([...told.matchAll(pattern)].map(([, name = '']) => name))].sort();
const commandsIn = (told: string) =>
  named(told, /npm (?:run )?([a-z]\w*(?::\w+)*)/g).filter((name) => name !== 'ci' && name !== 'run');
const foldersIn = (folder: string) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`);

describe('README', () => {
  it('is read in one sitting', () => {
    expect(text('README.md').split('\n').length).toBeLessThanOrEqual(90);
  });

  it('begins with the picture and the two commands, the first of which runs the atlas and the second tests it', () => {
    const blocks = named(text('README.md'), /```sh\n([\s\S]*?)```/g);
    expect(blocks.sort()).toEqual(['npm ci && npm test\n', 'npm ci --omit=dev && npm run build && npm start\n'].sort());
    expect(text('README.md').indexOf('client/atlas.png')).toBeLessThan(text('README.md').indexOf('npm ci'));
  });

  it('leads to every other page but the decisions, to whose folder it leads', () => {
    const pages = PAGES.filter((page) => page !== 'README.md' && !page.startsWith('server/decisions/'));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter((page) => !text('README.md').includes(`](${page})`))).toEqual([]);
  });
});

describe('every page', () => {
  it.each(PAGES)('shows pictures and files that exist: %s', (page) => {
    const files = named(text(page), /\]\((?!https?:)([\w./-]+)(?:#[\w-]*)?\)/g);
    expect(files.filter((file) => !existsSync(join(root, dirname(page), file)))).toEqual([]);
  });

  it.each(PAGES)('names commands and folders that exist: %s', (page) => {
    expect(commandsIn(text(page)).filter((name) => !(name in scripts))).toEqual([]);
    const paths = named(text(page), /`((?:server|client|graph-seed|cypher|tests)\/[\w./-]+)`/g);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('what the pages tell', () => {
  it('is every command', () => {
    expect(commandsIn(section('CONTRIBUTING.md', 'Commands'))).toEqual(Object.keys(scripts).sort());
  });

  it('is every endpoint there is, and no other', () => {
    expect(named(section('server/README.md', 'Endpoints'), /\| `(\/api\/\w+)`/g)).toEqual(
      Object.values(API)
        .map(({ path }) => path)
        .sort(),
    );
  });

  it('is every setting', () => {
    const settings = named(text('server/config.ts'), /^ {2}([A-Z][A-Z0-9_]+): z/gm);
    expect(settings.length).toBeGreaterThan(7);
    expect(named(section('server/README.md', 'Settings'), /`([A-Z][A-Z0-9_]+)`/g)).toEqual(
      expect.arrayContaining(settings),
    );
  });

  it('is every room of the server, the client and the tests', () => {
    expect(foldersIn('server').filter((room) => !section('server/README.md', 'Rooms').includes(`\`${room}\``))).toEqual(
      [],
    );
    expect(foldersIn('tests').filter((room) => !text('tests/README.md').includes(`\`${room}\``))).toEqual([]);
    const told = section('client/README.md', 'Layers').match(/^\| \d+ \|.*$/gm) ?? [];
    expect(told.map((line) => named(line, /`([\w-]+)`/g))).toEqual(CLIENT.map((rooms) => [...rooms].sort()));
  });

  it('is every key of the help page', () => {
    const keys = Object.keys(words.pages.key).flatMap((key) => (key === '1 2 3' ? ['1, 2, 3'] : [key]));
    const told = section('client/README.md', 'A tour').replaceAll('`', '').replace('Escape', 'Esc');
    expect(keys.filter((key) => !told.includes(key))).toEqual([]);
  });

  it('is one word for one thing', () => {
    const rows = section('CONTRIBUTING.md', 'Words').match(/^\| (?!word|-)[^|]+ \|/gm) ?? [];
    expect(rows.length).toBeGreaterThan(15);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('is how to cite it, at its version and under its licence', () => {
    const cff = parse(text('CITATION.cff')) as Record<string, unknown>;
    expect(cff).toMatchObject({ 'cff-version': '1.2.0', type: 'software', version, license });
    expect(cff.authors).toEqual([{ name: 'Palermo Atlas contributors' }]);
    for (const key of ['message', 'title', 'abstract']) expect(cff[key]).toMatch(/\w{3}/);
  });

  it('is what has changed, newest first', () => {
    expect(named(text('CHANGELOG.md'), /^## \[(.+?)\]/gm)[0]).toBe('Unreleased');
    for (const title of ['Added', 'Changed', 'Fixed']) expect(text('CHANGELOG.md')).toContain(`\n### ${title}\n`);
  });
});
