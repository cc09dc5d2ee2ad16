/**
 * Queries made to kill or to stall the embedded engine: the process of the server never falls, and the next query is
 * answered. (What fills the memory of a Neo4j makes it stand still, for longer than a caller can bound.)
 */
import { beforeAll, expect, it } from 'vitest';
import type { Engine, Params, Value } from '../../server/engine/engine.ts';
import { describeEngines } from '../support/engines.ts';
import { loadMini } from '../support/mini-graph.ts';
import { RUNAWAYS } from '../support/runaways.ts';

const MB = 1024 * 1024;
/** Long enough for each to be under way. How soon after it they end is measured in engine-times.test.ts. */
const DEADLINE_MS = 250;
const COUNT = 'MATCH (n:Entity) RETURN count(*) AS count';
const times = (count: number, part: string) => part.repeat(count);

let deep: Value = 1;
for (let level = 0; level < 10_000; level++) deep = level % 2 ? [deep] : { a: deep };
const wide: Params = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`p${index}`, index]));

/** More brackets than a query may hold, and as many as it may: what a parser that calls itself falls over. */
const BRACKETS = [200_000, 4_900].flatMap((count): [string, string][] => [
  [`${count} round brackets`, `RETURN ${times(count, '(')}1${times(count, ')')} AS x`],
  [`${count} square brackets`, `RETURN ${times(count, '[')}1${times(count, ']')} AS x`],
  [`${count} open brackets`, `RETURN ${times(count, '(')}`],
  [`${count} closing brackets`, `RETURN ${times(count, ')')}`],
  [`${count} open lists`, `RETURN ${times(count, '[')}`],
  [`${count} minus signs`, `RETURN ${times(count, '-')}1 AS x`],
]);
const TEXTS: [string, string][] = [
  ...BRACKETS,
  ['2,000 times NOT', `RETURN ${times(2_000, 'NOT ')}true AS x`],
  ['1,600 maps in maps', `RETURN ${times(1_600, '{a:')}1${times(1_600, '}')} AS x`],
  ['400 CASEs in CASEs', `RETURN ${times(400, 'CASE WHEN true THEN ')}1${times(400, ' END')} AS x`],
  ['4,000 comparisons', `RETURN 1${times(4_000, '=1')} AS x`],
  ['4,000 sums', `RETURN 1${times(4_000, '+1')} AS x`],
  ['3,000 indexes', `RETURN [1]${times(3_000, '[0]')} AS x`],
  ['1,100 calls in calls', `RETURN ${times(1_100, 'abs(')}1${times(1_100, ')')} AS x`],
  ['1,200 relationships in a chain', `MATCH (a)${times(1_200, '--(:A)')} RETURN a.id AS x`],
  ['700 MATCHes', `${times(700, 'MATCH (n) ')}RETURN 1 AS x`],
  ['300 sub-queries in sub-queries', `${times(300, 'CALL () { ')}RETURN 1 AS x${times(300, ' } RETURN 1 AS x')}`],
  ['300 UNIONs', `${times(300, 'RETURN 1 AS x UNION ALL ')}RETURN 1 AS x`],
  ['a number of 9,000 digits', `RETURN ${times(9_000, '9')} AS x`],
  ['an exponent past all numbers', 'RETURN 1e999999999 AS x'],
  ['the smallest integer over minus one', 'RETURN (-9223372036854775807 - 1) / -1 AS x'],
  ['a remainder by zero', 'RETURN 1 % 0 AS x'],
  ['a date that is none', "RETURN date('-999999999-99-99') AS x"],
  ['a range with no step', 'RETURN range(1, 10, 0) AS x'],
  ['an open string', "RETURN 'a"],
  ['an open comment', 'RETURN 1 /* a'],
  ['a bad escape', "RETURN '\\uZZZZ' AS x"],
  ['half a surrogate pair', "RETURN '\ud83d' AS x"],
  ['NUL in the text', 'RETURN \u0000 AS x'],
  ['NUL in a string', "RETURN 'a\u0000b' AS x"],
  ['a regular expression that backtracks', `RETURN '${times(40, 'a')}!' =~ '(a+)+b' AS x`],
  ['a regular expression that is none', "RETURN 'a' =~ '(((' AS x"],
];
const KILLERS: [string, string, Params][] = [
  ...TEXTS.map(([title, cypher]): [string, string, Params] => [title, cypher, {}]),
  ['a parameter 10,000 deep', 'RETURN $x AS x', { x: deep }],
  ['a parameter of 20 MB', 'RETURN $x AS x', { x: 'x'.repeat(20 * MB) }],
  ['50,000 parameters', 'RETURN 1 AS x', wide],
  ['a key of 20 MB', 'RETURN 1 AS x', { x: { ['k'.repeat(20 * MB)]: 1 } }],
  ['a key that is __proto__', 'RETURN $x AS x', { x: JSON.parse('{"__proto__": {"polluted": true}}') }],
  ['halves of surrogate pairs', 'RETURN $x AS x', { x: ['\ud83d', '\udd25', '\udd25\ud83d'] }],
  ['NUL as key and value', 'RETURN $x AS x', { x: { '\u0000': '\u0000' } }],
  ['a name with a backtick', 'RETURN $`a``b` AS x', { 'a`b': 1 }],
];

describeEngines(
  'queries that kill',
  (open) => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open(loadMini);
    });

    async function answers(): Promise<void> {
      expect(await engine.run(COUNT)).toEqual([{ count: 12 }]);
    }

    async function ends(cypher: string, params: Params, timeoutMs: number): Promise<void> {
      const error = await engine.run(cypher, params, { timeoutMs, maxRows: 1_000 }).then(() => undefined, Object);
      expect([undefined, 'bad-input', 'engine-refused', 'engine-timeout'], error?.message).toContain(error?.code);
    }

    it.each(RUNAWAYS)('stops %s in time', async (_, cypher) => {
      const before = process.memoryUsage.rss();
      await ends(cypher, {}, DEADLINE_MS);
      await answers();
      expect(process.memoryUsage.rss() - before).toBeLessThan(400 * MB);
    });

    it('stops them three at once', async () => {
      for (let first = 0; first < RUNAWAYS.length; first += 3) {
        await Promise.all(RUNAWAYS.slice(first, first + 3).map(([, cypher]) => ends(cypher, {}, DEADLINE_MS)));
        await answers();
      }
    });

    it.each(KILLERS)('outlives %s', async (_, cypher, params) => {
      await ends(cypher, params, 2_000);
      await answers();
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    });
  },
  ['grafeo'],
);
