/** A folder with a space, and Windows: the path of a file's address is read by fileURLToPath, never by its pathname. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.js', '*.mjs'];
const files = execFileSync('git', listed, { cwd: root, encoding: 'utf8' }).trim().split('\n');

/** `.pathname` of an address of a file, or its scheme cut off by hand. */
const WRONG = [
  /import\.meta\.url[^;]*\.pathname\b/,
  /pathToFileURL\([^)]*\)\.pathname\b/,
  /import\.meta\.url\.(?:replace|slice|substring)\(/,
];
const wrong = (text: string) => WRONG.some((pattern) => pattern.test(text));

it('no code takes the path of a file from the pathname of its address', () => {
  expect(files.length).toBeGreaterThan(200);
  const own = 'tests/repo/paths.test.ts';
  expect(files.filter((file) => file !== own && wrong(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

it.each([
  "new URL('./data/', import.meta.url).pathname;",
  "const url = new URL('.', import.meta.url),\n  path = url.pathname;",
  "import.meta.url.replace('file://', '')",
  'pathToFileURL(file).pathname',
])('would find %j', (text) => {
  expect(wrong(text)).toBe(true);
});
