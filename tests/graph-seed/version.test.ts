/** The names of the data: what moves the data version, what moves only the name of what was built, and what neither. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSeed, SEED_FOLDER, seedBuild } from '../../graph-seed/build.ts';
import { seedBytes } from '../../graph-seed/read/read.ts';
import { buildName, MAKERS } from '../../graph-seed/version.ts';
import { codeStamp } from '../../server/code-stamp.ts';
import { swap, type Change, tinySeed } from '../support/tiny-seed.ts';

function namesOf(change: Change = {}): { version: string; build: string } {
  const folder = tinySeed(change);
  try {
    const { version, build } = buildSeed(folder);
    expect(seedBuild(folder)).toBe(build);
    return { version, build };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const plain = namesOf();
const reversed = (text: string) => {
  const rows = text.trimEnd().split('\n');
  return `${[rows[0], ...rows.slice(1).reverse()].join('\n')}\n`;
};
const columnsTurned = (text: string) => {
  const rows = text
    .trimEnd()
    .split('\n')
    .map((row) => row.split(',').reverse().join(','));
  return `${rows.join('\n')}\n`;
};
/** A column more, filled in the row that begins with `id`. */
const withColumn = (name: string, id: string, value: string) => (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((row, at) => `${row},${at === 0 ? name : row.startsWith(id) ? value : ''}`)
    .join('\n');

describe('the data version', () => {
  test.each<[string, Change]>([
    ['a comment', { 'seed.yaml': (text) => `# A note to whoever reads on.\n${text}` }],
    [
      'wider bounds of the counts',
      { 'seed.yaml': swap('Institution: { min: 1, max: 2 }', 'Institution: { min: 1, max: 9 }') },
    ],
    ['the order of the rows', { 'links/IMPOSES.csv': reversed }],
    ['the order of the columns', { 'nodes/Country.csv': columnsTurned }],
    ['quotes around a cell', { 'nodes/Country.csv': swap('Cambodia', '"Cambodia"') }],
    ['the end of a line', { 'nodes/Country.csv': (text) => text.replaceAll('\n', '\r\n') }],
    ['another way to write a number', { 'nodes/Country.csv': swap(',13,', ',13.0,') }],
    ['a seminar', { 'seminars/a.yaml': 'title: Bound\nscenes:\n  - title: One\n    view: "#selected=KHM"\n' }],
    ['a title in another language', { 'nodes/Instrument.csv': withColumn('titleLocal', 'khm-law', 'Undang-Undang') }],
  ])('is not moved by %s, though all is built anew', (_, change) => {
    const names = namesOf(change);
    expect(names.version).toBe(plain.version);
    expect(names.build).not.toBe(plain.build);
  });

  test.each<[string, Change]>([
    ['a name', { 'nodes/Country.csv': swap('Cambodia', 'Kampuchea') }],
    ['a date', { 'nodes/Instrument.csv': swap('2003-12-25', '2003-12-26') }],
    ['a source', { 'sources.csv': swap('The list', 'A list') }],
    ['a limit', { 'law/limits.csv': swap('Transnational cases', 'Cases') }],
    ['the day of questions', { 'seed.yaml': swap('asOf: 2026-11-24', 'asOf: 2026-11-25') }],
    ['the day of the data', { 'seed.yaml': swap('date: 2026-11-24', 'date: 2026-11-25') }],
  ])('is moved by %s', (_, change) => {
    expect(namesOf(change).version).not.toBe(plain.version);
  });
});

describe('the name of what was built', () => {
  test('changes with one byte of any file, and not with the order of the files', () => {
    const files = seedBytes(SEED_FOLDER);
    const [day] = /^\d{4}-\d\d-\d\d/.exec(seedBuild()) ?? [''];
    const name = buildName(day, files);
    expect(seedBuild()).toBe(name);
    expect(buildName(day, new Map([...files].reverse()))).toBe(name);
    const names = [...files].map(([file, bytes]) => {
      const changed = Uint8Array.from(bytes);
      changed[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      return buildName(day, new Map(files).set(file, changed));
    });
    expect(new Set([name, ...names]).size).toBe(files.size + 1);
  });

  test.each([
    'graph-seed/derive/positions/rings.ts',
    'graph-seed/checks/cycles.ts',
    'cypher/seed/links.cypher',
    'server/contract/questions/catalogue.ts',
    'server/law/time/validity.ts',
  ])('changes with the code of %s', (file) => {
    const house = mkdtempSync(join(tmpdir(), 'atlas-code-'));
    const root = join(import.meta.dirname, '../..');
    try {
      for (const path of MAKERS) cpSync(join(root, path), join(house, path), { recursive: true });
      expect(codeStamp(MAKERS, house)).toBe(codeStamp(MAKERS));
      writeFileSync(join(house, file), `${readFileSync(join(house, file), 'utf8')}\n// Mended.\n`);
      expect(codeStamp(MAKERS, house)).not.toBe(codeStamp(MAKERS));
    } finally {
      rmSync(house, { recursive: true });
    }
  });

  test('cannot be told where code is missing', () => {
    expect(() => codeStamp([...MAKERS, 'graph-seed/no-such-folder'])).toThrow(/no-such-folder/);
  });
});
