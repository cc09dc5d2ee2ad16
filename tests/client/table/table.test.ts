/** Tables as files and in order, and the walk from neighbour to neighbour. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { GraphLink, LinkFields } from '#contract/links.ts';
import type { NodeOf } from '#contract/nodes.ts';
import { type Column, writeCsv, sortRows } from '../../../client/table/csv.ts';
import { imposingInstruments } from '../../../client/panels/Inspector/sort-imposed.ts';
import { neighboursOf, walkStep } from '../../../client/graph/walk.ts';

type Row = { id: string; name: string; force?: string; day?: string };
const FORCES = ['mandatory', 'qualified', 'consider'];
const name: Column<Row> = { key: 'name', head: 'Name', text: (row) => row.name };
const force: Column<Row> = {
  key: 'force',
  head: 'Force',
  text: (row) => row.force ?? '',
  rank: (row) => FORCES.indexOf(row.force ?? ''),
};
const day: Column<Row> = {
  key: 'day',
  head: 'Since',
  text: (row) => (row.day ? `day ${row.day.slice(8)}` : ''),
  plain: (row) => row.day ?? '',
};

const cellsOf = (text: string) => parse(text, { bom: true }) as string[][];

describe('a table as a file', () => {
  it('is read back cell by cell by another program, whatever stands in the cells', () => {
    const awkward = ['plain', 'a, b', 'say "no"', 'two\r\nlines', 'Viet Nam · ประเทศไทย · កម្ពុជា', ''];
    const rows = awkward.map((text, id) => ({ id: String(id), name: text }));
    expect(cellsOf(writeCsv([name, force], rows))).toEqual([['Name', 'Force'], ...awkward.map((text) => [text, ''])]);
  });

  it('begins with the byte order mark and ends each line as RFC 4180 says', () => {
    const text = writeCsv([name], [{ id: '1', name: 'a' }]);
    expect([...new TextEncoder().encode(text)].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.slice(1)).toBe('Name\r\na\r\n');
  });

  it('lets no cell be run as a formula', () => {
    const rows = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x","y")', 'a=b'].map((text) => ({
      id: text,
      name: text,
    }));
    const cells = cellsOf(writeCsv([name], rows))
      .slice(1)
      .map(([cell = '']) => cell);
    expect(cells.slice(0, 6).every((cell) => cell.startsWith("'"))).toBe(true);
    expect(cells.map((cell) => cell.replace(/^'/, ''))).toEqual(rows.map((row) => row.name));
    expect(cells[6]).toBe('a=b');
  });

  it('has days as they are written everywhere, and sources by their title', () => {
    const source: Column<Row> = {
      key: 's',
      head: 'Source',
      text: () => '',
      plain: (_, sources) => sources.get('src')?.title ?? '',
    };
    const text = writeCsv(
      [day, source],
      [{ id: '1', name: 'a', day: '2007-08-01' }],
      new Map([['src', { id: 'src', title: 'Status table' }]]),
    );
    expect(cellsOf(text)[1]).toEqual(['2007-08-01', 'Status table']);
  });
});

describe('a sorted column', () => {
  const rows: Row[] = [
    { id: '1', name: 'article 10', force: 'qualified', day: '2010-01-02' },
    { id: '2', name: 'Åland', day: '2009-12-31' },
    { id: '3', name: 'article 9', force: 'mandatory' },
    { id: '4', name: 'Zambia', force: 'consider', day: '2009-01-15' },
  ];
  const order = (column: Column<Row>, down = false) =>
    sortRows(rows, column, down, 'en')
      .map(({ id }) => id)
      .join('');

  it('follows the alphabet of the language and the size of numbers', () => {
    expect(order(name)).toBe('2314');
    expect(order(name, true)).toBe('4132');
  });

  it('follows the order of the list and not the alphabet, where there is one, with the silent rows last either way', () => {
    expect(order(force)).toBe('3142');
    expect(order(force, true)).toBe('4132');
  });

  it('sorts days by the day and not by its words', () => {
    expect(order(day)).toBe('4213');
    expect(order(day, true)).toBe('1243');
  });

  it('leaves the rows that it was given as they were', () => {
    const before = rows.map(({ id }) => id);
    sortRows(rows, name, false, 'en');
    expect(rows.map(({ id }) => id)).toEqual(before);
  });
});

const link = (id: string, start: string, end: string, more: Partial<LinkFields> = {}): GraphLink => {
  const made = {
    id,
    type: 'SUPPORTS',
    start,
    end,
    source: 's',
    pinpoint: 'art 1',
    confidence: 'high',
    ...more,
  };
  return made as GraphLink;
};

describe('the walk', () => {
  const links = [
    link('1', 'a', 'b'),
    link('2', 'c', 'a'),
    link('3', 'b', 'a'),
    link('4', 'b', 'c'),
    link('5', 'a', 'a'),
  ];
  const around = neighboursOf('a', links);

  it('finds each neighbour once, with every link to it', () => {
    expect(around.map(({ id, links: between }) => [id, between.map((one) => one.id)])).toEqual([
      ['b', ['1', '3']],
      ['c', ['2']],
    ]);
  });

  it('goes round the neighbours by Left and Right, and round the links between two by Up and Down', () => {
    const start = { neighbour: 0, link: 0 };
    expect(walkStep('ArrowRight', start, around)).toEqual({ neighbour: 1, link: 0 });
    expect(walkStep('ArrowLeft', start, around)).toEqual({ neighbour: 1, link: 0 });
    expect(walkStep('ArrowRight', { neighbour: 0, link: 1 }, around)).toEqual({ neighbour: 1, link: 0 });
    expect(walkStep('ArrowDown', start, around)).toEqual({ neighbour: 0, link: 1 });
    expect(walkStep('ArrowDown', { neighbour: 0, link: 1 }, around)).toEqual(start);
    expect(walkStep('ArrowUp', { neighbour: 1, link: 0 }, around)).toEqual({ neighbour: 1, link: 0 });
  });

  it('leaves other keys alone, and every key where there is nowhere to go', () => {
    expect(walkStep('a', { neighbour: 0, link: 0 }, around)).toBeUndefined();
    expect(walkStep('ArrowRight', { neighbour: 0, link: 0 }, [])).toBeUndefined();
  });
});

describe('who asks one thing', () => {
  const article = (instrument: string): NodeOf<'Article'> => ({
    id: `${instrument}/1`,
    kind: 'Article',
    name: `${instrument}, art 1`,
    instrument,
    number: '1',
    source: 's',
    confidence: 'high',
  });
  const asks = (instrument: string, more: Partial<LinkFields>) =>
    link(`IMPOSES:${instrument}/1:duty`, `${instrument}/1`, 'duty', { type: 'IMPOSES', ...more });

  it('is listed with what holds for every victim first, the wording last', () => {
    const nodes = ['general', 'carried', 'firm', 'weak', 'again'].map(article);
    const links = [
      asks('general', { force: 'mandatory', scope: ['children'] }),
      asks('carried', { force: 'mandatory', scope: ['trafficking-victims'], requires: 'other' }),
      asks('weak', { force: 'consider', scope: ['trafficking-victims'] }),
      asks('firm', { force: 'mandatory', scope: ['women-victims-of-trafficking'] }),
      asks('again', { force: 'mandatory', scope: ['trafficking-victims'] }),
    ];
    expect(imposingInstruments({ nodes, links }).map(({ instrument }) => instrument)).toEqual([
      'again',
      'weak',
      'carried',
      'firm',
      'general',
    ]);
  });
});
