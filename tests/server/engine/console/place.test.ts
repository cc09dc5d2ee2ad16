/** A fault is told at its line and column of the visitor's own text, whichever engine found it and however it says so. */
import { describe, expect, it } from 'vitest';
import { AppError } from '#contract/errors.ts';
import { placed } from '../../../../server/engine/console/place.ts';
import { guardText } from '../../../../server/engine/console/text-guard.ts';

const CYPHER = "// m, '$x' and foo\nMATCH (n:Country)\nWHERE n.id = $x RETURN foo(m)";
const told = (message: string, before = 0) => {
  const { message: said, at, hint } = placed(new AppError('bad-input', message, 'Correct it.'), CYPHER, before);
  return [said, at, hint];
};
const at = (line: number, column: number) => [
  `cypher:${line}:${column}`,
  `Correct the query at line ${line}, column ${column}.`,
];

describe('the place of a fault', () => {
  it.each([
    [
      'syntax error: Expected end of query\n  --> query:1:27\n   |\n 1 | EXPLAIN MATCH (n) RETRN n\n   |',
      ['syntax error: Expected end of query', ...at(1, 19)],
    ],
    [
      'syntax error: Expected expression\n  --> query:2:14\n   |\n 2 | WHERE n.id = = 1\n   |',
      ['syntax error: Expected expression', ...at(2, 14)],
    ],
    [
      "Invalid input 'RETRN': expected 'WITH' or <EOF> (line 1, column 27 (offset: 26))\n\"EXPLAIN MATCH (n) RETRN n\"\n      ^",
      ["Invalid input 'RETRN': expected 'WITH' or <EOF>", ...at(1, 19)],
    ],
    [
      "semantic error: Undefined variable 'm'\n   |\n  help: Did you mean 'n'?",
      ["semantic error: Undefined variable 'm'. Did you mean 'n'?", ...at(3, 28)],
    ],
    ["semantic error: Unknown function 'foo'", ["semantic error: Unknown function 'foo'", ...at(3, 24)]],
    ['semantic error: Missing parameter: $x', ['semantic error: Missing parameter: $x', ...at(3, 14)]],
    ['Expected parameter(s): x', ['Expected parameter(s): x', ...at(3, 14)]],
    ["Unknown function 'none'", ["Unknown function 'none'", undefined, 'Correct it.']],
  ])('is found in %j', (message, wanted) => {
    expect(told(message, 'EXPLAIN '.length)).toEqual(wanted);
  });

  it('is that of the query as it was sent, where nothing stood before it', () => {
    expect(told('syntax error: Expected\n  --> query:1:27\n   |')).toEqual(['syntax error: Expected', ...at(1, 27)]);
  });

  it('is where a string begins that never ends', () => {
    expect(() => guardText("MATCH (n)\nWHERE n.id = 'KHM\nRETURN n")).toThrow(
      expect.objectContaining({ at: 'cypher:2:14' }),
    );
  });
});
