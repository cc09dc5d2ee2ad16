/** Every sentence that a link can be told in, as the golden files have it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#contract/vocabulary.ts';
import { sentenceLines } from './all-sentences.ts';

describe('every template', () => {
  it.each(LANGUAGES)('reads as in the golden file, in %s', async (language) => {
    const golden = join(import.meta.dirname, `golden/sentences-${language}.txt`);
    // Vitest would write a file that is missing and pass.
    expect(existsSync(golden)).toBe(true);
    await expect(sentenceLines(language)).toMatchFileSnapshot(golden);
  });
});
