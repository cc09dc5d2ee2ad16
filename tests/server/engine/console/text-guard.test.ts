/** What is refused by the text of a query alone, before any engine sees it, and what is not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '#contract/errors.ts';
import { guardText } from '../../../../server/engine/console/text-guard.ts';
import { HARMLESS, HIDDEN } from '../../../hard/console-attacks.ts';

describe('the guard by text', () => {
  it.each(HIDDEN.map((text) => [JSON.stringify(text), text]))('refuses %s', (_shown, text) => {
    expect(() => guardText(text)).toThrow(AppError);
  });

  it.each(HARMLESS.map((text) => [JSON.stringify(text), text]))('lets %s pass as it is', (_shown, text) => {
    expect(guardText(text)).toBe(text.replace(/[\s;]+$/, ''));
  });

  it.each([
    'RETURN date.truncate("month", date("2020-05-03")) AS x',
    'RETURN duration.between(date("2020-01-01"), date("2021-01-01")) AS x',
    'RETURN datetime . fromEpoch (0, 0) AS x, localDateTime.truncate("day") AS y, point.distance(a, b) AS z',
    'RETURN "apoc.x(" AS `apoc.y(` // apoc.z(',
    'RETURN 1.5 * (2) AS x, $p.a AS y',
    'RETURN "\u17a2\u200b\u17a2" AS x',
  ])('lets pass what is known or only text: %s', (text) => {
    expect(guardText(text).length).toBeGreaterThan(0);
  });

  it('refuses any function of an unknown namespace, however it is written', () => {
    const space = fc.constantFrom('', ' ', '\n', '/* ( */', '// (\n', '\t');
    const part = fc.constantFrom('apoc', 'genai', 'db', 'é', 'a1', '$x', '`a b`', 'dátum', 'dates', '`date`');
    const written = fc
      .tuple(part, fc.array(fc.tuple(space, space, part), { minLength: 1, maxLength: 4 }), space)
      .map(([first, more, last]) => `${first}${more.map(([a, b, name]) => `${a}.${b}${name}`).join('')}${last}(1)`);
    fc.assert(
      fc.property(written, (call) => {
        expect(() => guardText(`RETURN ${call} AS x`)).toThrow('function');
      }),
    );
  });
});
