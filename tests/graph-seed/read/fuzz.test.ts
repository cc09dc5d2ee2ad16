/** Whatever happens to a file, the seed is either a graph that keeps to the contract or refused with the place named. */
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LINK_SHAPES } from '#contract/links.ts';
import { NODE_SHAPES } from '#contract/nodes.ts';
import { buildSeed } from '../../../graph-seed/build.ts';
import { SeedFaults } from '../../../graph-seed/read/faults.ts';
import { TINY, tinySeed } from '../../support/tiny-seed.ts';

const FILES = Object.keys(TINY);
/** What breaks readers: marks of CSV and YAML, line ends, letters of other widths, and pieces of other cells. */
const PIECES = [
  '',
  '"',
  '""',
  ',',
  ',,',
  '\n',
  '\r\n',
  '\r',
  '|',
  ':',
  ': ',
  '#',
  '&a ',
  '*a',
  '{',
  ']',
  '- ',
  ' ',
  '\t',
  '\0',
  '\ufeff',
  '\ud83d\ude00',
  '\ud800',
  'é',
  '__proto__',
  'constructor',
  'null',
  '-1',
  '9'.repeat(30),
  '1e9',
  '2026-02-30',
  '0000',
  'KHM',
  'text',
  'palermo-protocol',
  'khm-law',
  'high',
  'national',
];
const anyPiece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 }));

/** Cuts `length` characters at a place of a file, `at` of its length, and puts a piece there. */
const anyChange = fc.record({
  file: fc.constantFrom(...FILES),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat(3), fc.nat(60)),
  piece: anyPiece,
});

it('a file cut and patched anywhere is read whole or refused with its place', () => {
  let refused = 0;
  fc.assert(
    fc.property(anyChange, ({ file, at, length, piece }) => {
      const text = TINY[file] ?? '';
      const start = Math.floor(at * text.length);
      const changed = text.slice(0, start) + piece + text.slice(start + length);
      const folder = tinySeed({ [file]: changed });
      try {
        const seed = buildSeed(folder);
        for (const node of seed.nodes) NODE_SHAPES[node.kind].strict().parse(node);
        for (const link of seed.links) LINK_SHAPES[link.type].parse(link);
      } catch (error) {
        if (!(error instanceof SeedFaults)) throw error;
        refused += 1;
        for (const fault of error.faults) {
          const lines = (fault.file === file ? changed : (TINY[fault.file] ?? '')).split('\n').length;
          expect(fault.line, fault.file).toBeGreaterThanOrEqual(1);
          expect(fault.line, fault.file).toBeLessThanOrEqual(lines);
          expect(fault.column, fault.file).toBeGreaterThanOrEqual(1);
          expect([fault.found, fault.expected, fault.mend].every((part) => part !== '')).toBe(true);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
    { numRuns: 400, verbose: 1 },
  );
  expect(refused).toBeGreaterThan(100);
});
