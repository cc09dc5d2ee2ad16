/** A field of what is kept: what was typed stays as it was typed, and only another window's writing is told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_OPTION, MOST_OPTIONS } from '#contract/follow.ts';
import { Scene } from '#contract/seminar.ts';
import { goesBeyond, inStep, linesIn } from '../../../client/panels/Seminars/draft.ts';

const OPTIONS = { most: MOST_OPTIONS, longest: LONGEST_OPTION };
const asKept = (text: string) => linesIn(text, OPTIONS).join('\n');
/** As a scene keeps it: written to the browser, and read again. */
const kept = (text: string) =>
  Scene.parse({ title: 'A', view: {}, options: linesIn(text, OPTIONS) }).options?.join('\n') ?? '';

describe('options that are typed', () => {
  it('are never taken for those of another window, whatever is typed', () => {
    const line = fc.oneof(
      fc.constantFrom('', ' ', 'Yes', ' No ', `${'x'.repeat(79)} y`),
      fc.string({ maxLength: 100 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), (lines) => {
        const text = lines.join('\n');
        const draft = { text, kept: 'before', typed: true };
        expect(inStep(draft, kept(text), asKept)).toEqual({ ...draft, kept: kept(text) });
      }),
    );
  });

  it('are all kept, an empty line between them or not; those beyond the bounds are told', () => {
    expect(linesIn('Yes\n\n No \n', OPTIONS)).toEqual(['Yes', 'No']);
    expect(goesBeyond('Yes\n\n No \n', OPTIONS)).toBe(false);
    const many = Array.from({ length: MOST_OPTIONS + 1 }, (_, at) => `Option ${at}`);
    expect(linesIn(many.join('\n'), OPTIONS)).toEqual(many.slice(0, MOST_OPTIONS));
    expect([many.join('\n'), 'x'.repeat(LONGEST_OPTION + 1)].map((text) => goesBeyond(text, OPTIONS))).toEqual([
      true,
      true,
    ]);
  });

  it('are offered back where another window wrote others', () => {
    expect(inStep({ text: 'Mine', kept: 'Mine', typed: true }, 'Theirs', asKept)).toEqual({
      text: 'Theirs',
      kept: 'Theirs',
      typed: false,
      mine: 'Mine',
    });
  });
});
