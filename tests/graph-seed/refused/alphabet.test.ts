/** Letters that nobody sees, ids that only look alike, files that nothing reads: each is refused where it stands. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildSeed } from '../../../graph-seed/build.ts';
import { decode } from '../../../graph-seed/read/encoding.ts';
import { faultLine, SeedFaults } from '../../../graph-seed/read/faults.ts';
import { refusalOf, swap, TINY, tinySeed } from '../../support/tiny-seed.ts';
import { ID_EXPECTED } from './cases.ts';

/** Every file of the tiny seed that a person edits, with a text that stands in a cell of it. */
const CELLS: [file: string, text: string][] = [
  ['nodes/Instrument.csv', 'Law of 2008'],
  ['nodes/Institution.csv', 'United Nations'],
  ['nodes/Concept.csv', 'Consent'],
  ['sources.csv', 'Publisher'],
  ['links/PARTY_TO.csv', 'quoted'],
  ['law/limits.csv', 'Transnational'],
  ['seed.yaml', 'nothing speaks'],
];
const UNSEEN = [
  '\u00AD',
  '\u034F',
  '\u061C',
  '\u115F',
  '\u17B4',
  '\u180E',
  '\u200B',
  '\u200C',
  '\u200D',
  '\u200E',
  '\u200F',
  '\u202A',
  '\u202E',
  '\u2028',
  '\u2029',
  '\u2060',
  '\u2066',
  '\u2069',
  '\u2800',
  '\u3164',
  '\uFE0F',
  '\uFEFF',
  '\uFFA0',
  '\uE000',
  '\u{E0041}',
  '\u{1D173}',
];

describe('a letter that nobody sees', () => {
  const told = (file: string, text: string): string => {
    const decoded = decode(file, Buffer.from(text));
    return 'fault' in decoded ? faultLine(decoded.fault) : '';
  };
  const codeOf = (letter: string) => `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

  it.each(CELLS)('is refused in %s, wherever in a word it stands', (file, text) => {
    for (const letter of UNSEEN) {
      for (const at of [0, 1, text.length]) {
        const broken = swap(text, text.slice(0, at) + letter + text.slice(at))(TINY[file] ?? '');
        const said = told(file, broken);
        expect(said).toContain(`found an invisible character (${codeOf(letter)}); expected readable text in UTF-8`);
        expect(said).not.toContain(letter);
      }
    }
    expect(refusalOf({ [file]: swap(text, `${text}\u202E`) })).toContain('an invisible character (U+202E)');
  });

  it('is refused whatever the character, if Unicode calls it ignorable or a format', () => {
    const any = fc.integer({ min: 0xa0, max: 0x10ffff }).filter((code) => code < 0xd800 || code > 0xdfff);
    const unseen = any
      .map((code) => String.fromCodePoint(code))
      .filter((letter) => /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Co}\p{Cn}]/u.test(letter));
    fc.assert(
      fc.property(unseen, (letter) => {
        expect(told('a.csv', `Con${letter}sent`)).toContain(`an invisible character (${codeOf(letter)})`);
      }),
    );
  });

  it.each(['می‌خواهم', 'ക്‍ഷ', 'ශ්‍රී ලංකා'])('may join letters of a script that needs it: %s', (word) => {
    expect(refusalOf({ 'nodes/Concept.csv': swap('Consent', word) })).toBe('');
  });

  it('is told as such, never as a slip for another name', () => {
    const said = refusalOf({ 'links/PARTY_TO.csv': swap('KHM,', '\uFEFFKHM,') });
    expect(said).toContain('links/PARTY_TO.csv:2:1  found an invisible character (U+FEFF)');
    expect(said).not.toContain('write "');
  });
});

test('a letter written in parts is refused, and the same letter composed is not', () => {
  const word = 'Việt Nam';
  expect(refusalOf({ 'nodes/Concept.csv': swap('Consent', word.normalize('NFC')) })).toBe('');
  expect(refusalOf({ 'nodes/Concept.csv': swap('Consent', word.normalize('NFD')) })).toContain(
    'nodes/Concept.csv:2:19  found a letter written in parts; expected composed letters (NFC)',
  );
});

test.each([
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'Asia',
  'all',
  '../../etc/passwd',
  'concept/../x',
  'concept/',
  '/concept',
  'concept//x',
  'concept/a/b',
  'a|b',
  'a:b',
  'a b',
  'A-b',
  'khm',
  'concept/Consent',
  'concept/сonsent',
  'concept/cafe\u0301x',
  '-a',
  'a-',
  'a--b',
  'concept/x.',
  '<b>',
  'a&b',
  'a=b',
  '%2e%2e',
  "a'b",
  'concept/é',
])('an id such as %s is refused, or is another id in earnest', (id) => {
  const told = refusalOf({
    'nodes/Concept.csv': swap('concept/consent', id),
    'seed.yaml': swap('concept/consent', JSON.stringify(id)),
  });
  if (id === 'khm') expect(told).toBe('');
  else if (id === 'concept/cafe\u0301x') expect(told).toContain('a letter written in parts');
  else if (['constructor', 'all', 'Asia'].includes(id))
    expect(told).toContain('expected an id that means nothing else in a link');
  else expect(told).toContain(ID_EXPECTED);
});

describe('what nothing reads is told', () => {
  const refusal = (folder: string): string => {
    try {
      buildSeed(folder);
      return '';
    } catch (error) {
      if (error instanceof SeedFaults) return error.message;
      throw error;
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const cases: [name: string, make: (folder: string) => void, told: string][] = [
    ['a folder in a room', (f) => mkdirSync(join(f, 'nodes/more')), 'nodes/more:1:1  found a folder'],
    ['a folder of its own', (f) => mkdirSync(join(f, 'extra')), 'extra:1:1  found a folder'],
    [
      'a link that leads nowhere',
      (f) => symlinkSync(join(f, 'gone.csv'), join(f, 'links/MONITORS.csv')),
      'links/MONITORS.csv:1:1  found a link that leads to no file',
    ],
    [
      'a file of another kind',
      (f) => writeFileSync(join(f, 'notes.txt'), 'x'),
      'notes.txt:1:1  found a file that the seed does not know',
    ],
    [
      'a file of another kind in a room',
      (f) => writeFileSync(join(f, 'nodes/notes.txt'), 'x'),
      'nodes/notes.txt:1:1  found a file',
    ],
  ];
  it.each(cases)('%s', (_, make, told) => {
    const folder = tinySeed();
    make(folder);
    expect(refusal(folder)).toContain(told);
  });

  it('a table that lost all its rows is one fault, not one for everything that pointed there', () => {
    for (const file of ['nodes/Instrument.csv', 'nodes/Country.csv', 'nodes/Obligation.csv', 'links/CONTAINS.csv']) {
      const told = refusalOf({ [file]: (text) => `${text.split('\n')[0]}\n` });
      expect(told).toContain(`${file}:1:1  found 0 of`);
      expect(told).toContain('1 fault, nothing was loaded');
    }
  });

  it('but not what a file manager hides', () => {
    const folder = tinySeed({ '.DS_Store': 'x', 'nodes/.DS_Store': 'x' });
    expect(refusal(folder)).toBe('');
  });
});
