/** Things side by side, over pairs of every kind: the cells of the matrices, the rows of the wings, and no word too many. */
import { describe, expect, it } from 'vitest';
import { Compare, COMPARED_KINDS, type CompareGroup, type CompareRow } from '#contract/compare.ts';
import { DEFAULT_MATRIX, type Matrix, type MatrixCell, type MatrixBy } from '#contract/matrix.ts';
import { must } from '#contract/must.ts';
import { isForce } from '#contract/questions.ts';
import { LANGUAGES } from '#contract/vocabulary.ts';
import { compareThings } from '../../../../server/law/compare/compare.ts';
import { lawGraph } from '../../../../server/law/graph.ts';
import { matrixOf } from '../../../../server/law/matrix/matrix.ts';
import { wingsOf } from '../../../../server/law/wings/wings.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const links = new Map(graph.links.map((link) => [link.id, link]));
const DAYS = ['2026-11-29', '2005-06-01'] as const;
type Day = (typeof DAYS)[number];

const compared = (things: readonly string[], day: string = DAYS[0], language: 'en' | 'id' = 'en'): Compare =>
  once(`${things.join()} ${day} ${language}`, () => must(compareThings(graph, things, day, language), things.join()));
const before = new Map<string, Compare>();
function once(key: string, make: () => Compare): Compare {
  const found = before.get(key) ?? make();
  before.set(key, found);
  return found;
}
const section = ({ groups }: Compare, name: string): CompareGroup[] =>
  groups.filter(({ id }) => id.startsWith(`${name}-`));
const rowsOf = (made: Compare, name: string): CompareRow[] => section(made, name).flatMap(({ rows }) => rows);

const known = new Map<string, Matrix>();
function matrix(by: MatrixBy, day: Day): Matrix {
  const key = `${by} ${day}`;
  const found = known.get(key) ?? must(matrixOf(graph, { ...DEFAULT_MATRIX, by, rows: 'all' }, day), by);
  known.set(key, found);
  return found;
}
function cellOf(by: MatrixBy, day: Day, row: string, column: string): MatrixCell | undefined {
  const { rows, columns, cells } = matrix(by, day);
  return cells[rows.findIndex(({ id }) => id === row)]?.[columns.findIndex(({ id }) => id === column)];
}
const rested = (by: MatrixBy, day: Day, cell: MatrixCell | undefined): string | undefined =>
  cell?.rests === undefined ? undefined : matrix(by, day).places[cell.rests]?.link;

const idsOf = (kind: string): string[] => graph.nodes.filter((node) => node.kind === kind).map(({ id }) => id);
/** Pairs that are far apart and near, the same in every run: each thing with the one so many places on. */
function pairsOf(kind: string, step: number, every: number): [string, string][] {
  const ids = idsOf(kind);
  return ids.flatMap((id, at): [string, string][] => {
    const other = ids[(at + step) % ids.length];
    return at % every === 0 && other && other !== id ? [[id, other]] : [];
  });
}
const PAIRS = {
  Country: [['KHM', 'THA'], ['VNM', 'IDN'], ['FRA', 'DEU'], ...pairsOf('Country', 31, 49)],
  Institution: [['unodc', 'iom'], ['unicef', 'ilo'], ...pairsOf('Institution', 7, 29)],
  Instrument: [['palermo-protocol', 'coe-thb'], ['actip', 'palermo-protocol'], ...pairsOf('Instrument', 5, 29)],
  Obligation: pairsOf('Obligation', 3, 19),
} as const satisfies Record<(typeof COMPARED_KINDS)[number], readonly (readonly [string, string])[]>;

describe.each(DAYS)('two things side by side on %s', (day) => {
  it('stand to every duty, treaty, instrument and body as the cell of the matrix says', () => {
    const faults: string[] = [];
    const check = (things: readonly string[], name: string, by: MatrixBy, thingsAreRows: boolean) => {
      const made = compared(things, day);
      const rows = new Map(rowsOf(made, name).map((row) => [row.id, row]));
      const { rows: left, columns } = matrix(by, day);
      for (const { id } of thingsAreRows ? columns : left) {
        const cells = things.map((thing) => (thingsAreRows ? cellOf(by, day, thing, id) : cellOf(by, day, id, thing)));
        const row = rows.get(id);
        for (const [at, cell] of cells.entries()) {
          const link = rested(by, day, cell);
          const where = `${by} ${things.join()} ${id}`;
          if (link && !row) faults.push(`${where}: no row`);
          if (!row) continue;
          const said = must(row.cells[at], where);
          const says = cell?.says ?? 'not coded';
          const there = isForce(says)
            ? says !== 'unread' && !cell?.perhaps
            : ['party', 'bound by EU law', 'named'].includes(says);
          if (by !== 'task' && by !== 'help' && there !== (said.says === 'there'))
            faults.push(`${where}: ${says} is told as ${said.says}`);
          if (isForce(says) && said.force !== says) faults.push(`${where}: ${says} is told as ${said.force}`);
          if (link && !said.links.includes(link)) faults.push(`${where}: does not rest on ${link}`);
        }
      }
    };
    for (const pair of PAIRS.Country) {
      check(pair, 'treaties', 'instrument', true);
      check(pair, 'duties', 'duty', true);
    }
    for (const pair of PAIRS.Institution) {
      check(pair, 'mandates', 'task', true);
      check(pair, 'helpsWith', 'help', true);
    }
    for (const pair of PAIRS.Instrument) {
      if (pair.every((id) => matrix('clause', day).columns.some((column) => column.id === id)))
        check(pair, 'clauses', 'clause', false);
    }
    for (const pair of PAIRS.Obligation) {
      check(pair, 'askedBy', 'clause', true);
      check(pair, 'helpedBy', 'help', false);
    }
    expect(faults).toEqual([]);
  });

  it('have the rows that their wings have, in the same words and on the same links', () => {
    const faults = PAIRS.Country.flatMap((pair) => {
      const made = compared(pair, day);
      return pair.flatMap((id, at) => {
        const wings = must(wingsOf(graph, id, day, 'en'), id);
        const groups = [...wings.left.groups, ...wings.right.groups];
        return (
          [
            ['treaties', (group: string) => group.startsWith('bound-')],
            ['ownLaw', (group: string) => group === 'ownLaw'],
            ['helpers', (group: string) => group === 'helps'],
          ] as const
        ).flatMap(([name, isOwn]) => {
          const rows = groups.filter((group) => isOwn(group.id)).flatMap((group) => group.rows);
          const own = new Map(rowsOf(made, name).map((row) => [row.id, row.cells[at]]));
          const astray = rows.filter((row) => {
            const cell = own.get(row.id);
            return (
              cell?.text !== (row.sub || (name === 'treaties' ? 'bound' : '')) || cell.links.join() !== row.links.join()
            );
          });
          const there = [...own].filter(([, cell]) => cell?.says === 'there').map(([each]) => each);
          const more = there.filter((each) => !rows.some((row) => row.id === each));
          return [
            ...astray.map((row) => `${id} ${name} ${row.id}`),
            ...more.map((each) => `${id} ${name} ${each} is no row`),
          ];
        });
      });
    });
    expect(faults).toEqual([]);
  });

  it('are compared by no word while something unread or unknown could change it', () => {
    const faults = COMPARED_KINDS.flatMap((kind) =>
      PAIRS[kind].flatMap((pair) =>
        compared(pair, day).groups.flatMap(({ id, what, rows }) =>
          rows.flatMap((row) => {
            const says = row.cells.map((cell) => cell.says);
            const right = {
              all: says.every((each) => each === 'there'),
              alike: says.every((each) => each === 'there') && new Set(row.cells.map(({ force }) => force)).size === 1,
              differ: says.every((each) => each === 'there'),
              some: says.includes('there') && says.includes('none') && !says.includes('open'),
              none: says.every((each) => each === 'none'),
              open: says.includes('open'),
            }[what];
            return right && !row.cells.some(({ force }) => force === 'unread' && what !== 'open')
              ? []
              : [`${pair.join()} ${id} ${row.id}: ${says.join()}`];
          }),
        ),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('are told apart by their words where they are not alike, and what was said on a clause is evidence', () => {
    const faults = COMPARED_KINDS.flatMap((kind) =>
      PAIRS[kind].flatMap((pair) =>
        LANGUAGES.flatMap((language) => {
          const { groups } = compared(pair, day, language);
          const same = groups
            .filter(({ what }) => what === 'differ')
            .flatMap(({ id, rows }) =>
              rows
                .filter(({ cells }) => new Set(cells.map(({ text }) => text)).size === 1)
                .map((row) => `${id} ${row.id}`),
            );
          return same.map((where) => `${pair.join()} ${language} ${where}`);
        }),
      ),
    );
    for (const pair of PAIRS.Country) {
      const rows = new Map(rowsOf(compared(pair, day), 'duties').map((row) => [row.id, row.cells]));
      for (const { id } of matrix('duty', day).columns) {
        for (const [at, state] of pair.entries()) {
          const stated = cellOf('duty', day, state, id)?.statedAt;
          const link = stated === undefined ? undefined : matrix('duty', day).places[stated]?.link;
          if (link && !rows.get(id)?.[at]?.links.includes(link)) faults.push(`${state} ${id}: not on ${link}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it('say the same whichever of them is named first', () => {
    const faults = COMPARED_KINDS.flatMap((kind) =>
      PAIRS[kind].slice(0, 6).flatMap(([a, b]) => {
        const turned = (made: Compare, by: 1 | -1) =>
          made.groups
            .map(({ id, rows }) => [
              id,
              rows
                .map((row) =>
                  [row.id, ...(by > 0 ? row.cells : row.cells.toReversed()).map(({ says, text }) => says + text)].join(
                    ' ',
                  ),
                )
                .sort(),
            ])
            .sort();
        return JSON.stringify(turned(compared([a, b], day), 1)) === JSON.stringify(turned(compared([b, a], day), -1))
          ? []
          : [`${a} ${b}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('are what the contract says, each row once in its section, each link in the data', () => {
    const faults = COMPARED_KINDS.flatMap((kind) =>
      PAIRS[kind].flatMap((pair) =>
        LANGUAGES.flatMap((language) => {
          const made = compared(pair, day, language);
          const { error } = Compare.safeParse(made);
          const ids = made.groups.flatMap(({ id, rows }) => rows.map((row) => `${id.split('-')[0]} ${row.id}`));
          return [
            ...(error ? [`${pair.join()}: ${error.message}`] : []),
            ...(new Set(ids).size === ids.length ? [] : [`${pair.join()}: a row twice`]),
            ...made.links.filter(({ id }) => !links.has(id)).map(({ id }) => id),
          ];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe('what is read', () => {
  it('of Cambodia and Thailand', () => {
    const made = compared(['KHM', 'THA']);
    expect(made.title).toBe('Cambodia and Thailand, side by side');
    const told = (group: string, id: string) =>
      made.groups
        .find((each) => each.id === group)
        ?.rows.find((row) => row.id === id)
        ?.cells.map(({ text }) => text);
    expect(told('treaties-all', 'palermo-protocol')).toEqual(['since 1 Aug 2007', 'since 16 Nov 2013 · statement']);
    expect(told('treaties-some', 'rome-statute')).toEqual(['since 1 Jul 2002', 'signed 2 Oct 2000']);
    // Both only signed it: it binds neither, and is told so.
    expect(made.groups.find(({ id }) => id === 'treaties-some')?.rows.map(({ id }) => id)).not.toContain(
      'un-traffic-1949',
    );
  });

  it('of two instruments: the articles on both sides', () => {
    const made = compared(['palermo-protocol', 'coe-thb']);
    const row = must(
      rowsOf(made, 'clauses').find(({ id }) => id === 'assist-victims-recovery'),
      'the row',
    );
    expect(row.cells.map(({ text }) => text)).toEqual(['must consider · limited · 6(3)', 'must · 12(1)']);
  });

  it('of three bodies', () => {
    const made = compared(['unodc', 'iom', 'ilo']);
    expect(made.title).toBe('UNODC, IOM and ILO, side by side');
    expect(made.groups.every(({ rows }) => rows.every(({ cells }) => cells.length === 3))).toBe(true);
  });

  it('but not of what is of two kinds, or not there', () => {
    expect(compareThings(graph, ['KHM', 'unodc'], DAYS[0], 'en')).toBeUndefined();
    expect(compareThings(graph, ['KHM', 'XXX'], DAYS[0], 'en')).toBeUndefined();
  });
});
