/** What the console understands of a query while it is typed, and how it tells an answer. */
import { describe, expect, it } from 'vitest';
import { lineAndColumn } from '#contract/console.ts';
import { choicesAt } from '../../../client/panels/Cypher/complete.ts';
import { hintsOf, meantAt, type Schema } from '../../../client/panels/Cypher/hints.ts';
import { letterAt } from '../../../client/panels/Cypher/place.ts';
import { parametersIn, type TokenKind, tokensOf } from '../../../client/panels/Cypher/tokens.ts';
import { cardOf, columnsOf, inColumns, inOneLine, partsOf } from '../../../client/panels/Cypher/values.ts';
import { sortRows } from '../../../client/table/csv.ts';

const named = (cypher: string, kind: TokenKind) =>
  tokensOf(cypher).flatMap((token) => (token.kind === kind ? token.name : []));
const SCHEMA: Schema = {
  label: ['Country', 'Instrument'],
  type: ['PARTY_TO', 'SIGNED'],
  property: ['id', 'name', 'from'],
};

describe('the parts of a query', () => {
  const CYPHER = `// Who: (x:Comment {y: $z})
MATCH p = (s:Country {id: $state})-[r:PARTY_TO|SIGNED*1..2 {from: 'a:B'}]->(:Instrument), (\`odd name\`:A:B|C)
WHERE s:Entity AND NOT s.name IN [x IN $list WHERE x <> "it's :D $no" | x] AND EXISTS { MATCH (s)--(t:T {u: 1}) }
WITH s, {made: s.name, other: count(DISTINCT r)} AS row /* $none
(:None) */ RETURN row.made, date($day).year, size([1..2]), CASE WHEN true THEN 1.5 ELSE null END AS \`as\``;

  it.each<[TokenKind, string[]]>([
    ['label', ['Country', 'Instrument', 'A', 'B', 'C', 'Entity', 'T']],
    ['type', ['PARTY_TO', 'SIGNED']],
    ['property', ['id', 'from', 'name', 'u', 'name', 'made', 'year']],
    ['key', ['made', 'other']],
    ['parameter', ['$state', '$list', '$day']],
    ['function', ['count', 'date', 'size']],
    ['number', ['1', '2', '1', '1', '2', '1.5']],
  ])('are told apart: %s', (kind, wanted) => {
    expect(named(CYPHER, kind)).toEqual(wanted);
  });

  it('cover every letter but space, whatever is typed so far', () => {
    for (let to = 0; to <= CYPHER.length; to++) {
      const typed = CYPHER.slice(0, to);
      const left = [...typed];
      for (const { from, to: end } of tokensOf(typed)) left.fill('', from, end);
      expect(left.join('').trim()).toBe('');
    }
  });

  it('tell each parameter once', () => {
    expect(parametersIn("RETURN $b, $a, $b, '$c', $ // $d")).toEqual(['b', 'a']);
  });
});

describe('a name that the data do not have', () => {
  const hints = (cypher: string) =>
    hintsOf(tokensOf(cypher), SCHEMA).map(({ kind, from, name, meant }) => [kind, from, name, meant]);

  it('is told where it stands, with what was meant', () => {
    expect(hints('MATCH (s:Contry {nmae: 1})-[:SIGNDE]->(:Xyz) RETURN s.idd')).toEqual([
      ['label', 9, 'Contry', 'Country'],
      ['property', 17, 'nmae', 'name'],
      ['type', 29, 'SIGNDE', 'SIGNED'],
      ['label', 40, 'Xyz', undefined],
      ['property', 54, 'idd', 'id'],
    ]);
  });

  it('is none that the query makes itself, nor a part of a day', () => {
    expect(hints('MATCH (s:Country) WITH {own: s.name} AS row RETURN row.own, date(s.from).year')).toEqual([]);
  });

  it('can be a word of Cypher', () => {
    const cypher = 'MATCH (s:Country) RETRN s';
    expect(meantAt(18, tokensOf(cypher), SCHEMA)).toMatchObject({ from: 18, to: 23, meant: 'RETURN' });
    expect(meantAt(0, tokensOf(cypher), SCHEMA)).toBeUndefined();
    expect(meantAt(9, tokensOf(cypher), SCHEMA)).toBeUndefined();
  });
});

describe('what is suggested', () => {
  const at = (before: string) => {
    const choices = choicesAt(before, SCHEMA);
    const kind = Object.entries(SCHEMA).find(([, words]) => words === choices?.words)?.[0] ?? 'word';
    return choices && [kind, choices.from];
  };
  it.each([
    ['MATCH (s:', ['label', 9]],
    ['MATCH (s:Cou', ['label', 9]],
    ['MATCH (s:Country)-[:', ['type', 20]],
    ['MATCH (s)-[r:SIGNED|P', ['type', 20]],
    ['MATCH (s:Country {', ['property', 18]],
    ['MATCH (s) WHERE s.na', ['property', 18]],
    ['MATCH (s) WHERE s:', ['label', 18]],
    ['MATCH (s) RET', ['word', 10]],
    ['MATCH (s) ', undefined],
    ["MATCH (s) WHERE s.id = 'PAR", undefined],
    ['MATCH (s) // RET', undefined],
    ['RETURN $na', undefined],
    ['RETURN 12', undefined],
  ])('stands where it can stand: %s', (before, wanted) => {
    expect(at(before)).toEqual(wanted);
  });

  it('is of the data, of Cypher and of the query', () => {
    expect(choicesAt('MATCH (:', SCHEMA)?.words).toEqual(SCHEMA.label);
    expect(choicesAt('MATCH (state) RETURN s', SCHEMA)?.words).toEqual(
      expect.arrayContaining(['state', 'RETURN', 'size']),
    );
  });
});

describe('the place of a fault', () => {
  const TEXT = 'MATCH (n)\n  RETRN n\n';
  it('is a letter of the text, and the other way round', () => {
    expect(letterAt('cypher:2:3', TEXT)).toBe(12);
    expect(lineAndColumn(TEXT, 12)).toEqual({ line: 2, column: 3 });
    expect(letterAt('cypher:1:1', TEXT)).toBe(0);
    expect([letterAt('cypher', TEXT), letterAt(undefined, TEXT), letterAt('cypher:9:9', TEXT)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the values of an answer', () => {
  const node = (label: string, props: object) => ({ $: 'node', eid: 'n:1', labels: [label, 'Entity'], props });
  const khm = node('Country', { id: 'KHM', name: 'Cambodia' });
  const party = { $: 'rel', eid: 'e:1', type: 'PARTY_TO', start: 'n:1', end: 'n:2', props: { id: 'PARTY_TO:KHM:cat' } };
  const cat = node('Instrument', { id: 'cat' });
  const asia = node('Region', { id: 'Asia', name: 'Asia' });

  it('open a card where the atlas has one', () => {
    expect([khm, party, cat, asia, 'PARTY_TO:KHM:cat', 'KHM', 7, null].map(cardOf)).toEqual([
      { id: 'KHM', name: 'Cambodia' },
      { id: 'PARTY_TO:KHM:cat', name: 'PARTY_TO' },
      { id: 'cat', name: 'cat' },
      undefined,
      { id: 'PARTY_TO:KHM:cat', name: 'PARTY_TO:KHM:cat' },
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are told in one line', () => {
    const path = { $: 'path', nodes: [khm, cat], rels: [party] };
    expect(partsOf(path)).toEqual([khm, party, cat]);
    expect([path, [khm, 1], asia, { a: 1 }, null, false, 0].map(inOneLine)).toEqual([
      'Cambodia – PARTY_TO – cat',
      'Cambodia, 1',
      'Asia',
      '{"a":1}',
      '',
      'false',
      '0',
    ]);
  });

  it('are sorted by their size where all of a column are numbers, else as text', () => {
    const rows = [10, 9, -3, 1.5, 1.25, null, 2e21, -20].map((n) => ({ n, text: n === null ? 'x' : n }));
    const [n, text] = columnsOf(['n', 'text'], rows);
    const sorted = (column: typeof n, down: boolean) =>
      column && sortRows(rows, column, down, 'en').map((row) => row.n);
    expect(sorted(n, false)).toEqual([-20, -3, 1.25, 1.5, 9, 10, 2e21, null]);
    expect(sorted(n, true)).toEqual([2e21, 10, 9, 1.5, 1.25, -3, -20, null]);
    expect([n?.rank === undefined, text?.rank]).toEqual([false, undefined]);
  });

  it('stand under one another as text', () => {
    const rows = [
      { state: khm, n: 1 },
      { state: 'x'.repeat(70), n: null },
    ];
    expect(inColumns(['state', 'n'], rows).split('\n')).toEqual([
      `state${' '.repeat(57)}n`,
      `${'-'.repeat(60)}  -`,
      `Cambodia${' '.repeat(54)}1`,
      `${'x'.repeat(59)}…`,
    ]);
  });
});
