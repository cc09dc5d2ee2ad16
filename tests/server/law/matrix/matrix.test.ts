/** The matrix: each cell against the paths and the standings that decide it, and against what was read by hand. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Matrix, MatrixAsked, type MatrixCell } from '../../../../server/contract/matrix.ts';
import { PathRules } from '../../../../server/contract/path.ts';
import { findPaths } from '../../../../server/law/paths/find-paths.ts';
import { type LawGraph, lawGraph } from '../../../../server/law/graph.ts';
import { matrixOf } from '../../../../server/law/matrix/matrix.ts';
import { FORCES } from '../../../../server/contract/vocabulary.ts';
import { restingConfidence } from '../../../../server/law/time/confidence.ts';
import { tellStanding } from '../../../../server/law/standing/explain-standing.ts';
import { openStore, type Store } from '../../../../server/store/store.ts';
import { describeEngines, LOAD_SEED, UNORDERED } from '../../../support/engines.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph: LawGraph = lawGraph(seed.nodes, seed.links, seed.sources);
const TODAY = '2026-11-24';

function made(asked: Partial<MatrixAsked>, date = TODAY): Matrix {
  const matrix = matrixOf(graph, MatrixAsked.parse(asked), date);
  if (!matrix) throw new Error('no matrix');
  return matrix;
}
function cellOf({ rows, columns, cells }: Matrix, state: string, column: string): MatrixCell | undefined {
  return cells[rows.findIndex(({ id }) => id === state)]?.[columns.findIndex(({ id }) => id === column)];
}

describe('a matrix of duties', () => {
  it.each([
    ['trafficking-victims', TODAY],
    ['child-victims-of-trafficking', TODAY],
    ['forced-labourers', '2008-01-01'],
  ] as const)('says of %s on %s what the paths say', (scope, date) => {
    const matrix = made({ scope }, date);
    let owed = 0;
    for (const state of ['KHM', 'THA', 'VNM', 'LAO', 'SGP'])
      for (const { id: duty } of matrix.columns) {
        const { order } = findPaths(graph, state, duty, PathRules.parse({ date, scope }));
        const ranks = order.map(({ rank }) => rank).filter(({ force }) => force !== undefined);
        // They stand in the order of the people first, so those who fit as the first does are compared by wording.
        const fit = ranks[0]?.force === 'unread' ? undefined : ranks[0]?.scopeFit;
        const forces = ranks
          .filter((rank) => rank.scopeFit === fit && rank.force !== 'unread')
          .map(({ force }) => force);
        const firmest = FORCES.find((force) => forces.includes(force)) ?? ranks[0]?.force;
        const {
          home: _h,
          stated: _s,
          statedAt: _a,
          perhaps: _p,
          limited: _l,
          low,
          rests,
          ...cell
        } = cellOf(matrix, state, duty) ?? { says: 'none' };
        if (firmest) {
          owed += 1;
          const clause = graph.links.find(({ id }) => id === matrix.places[rests ?? -1]?.link);
          expect(clause).toMatchObject({ type: 'IMPOSES', end: duty, force: firmest });
          expect({ state, duty, ...cell }).toEqual({ state, duty, says: firmest, ...(fit ? { fit } : {}) });
          // As sure as the surest path over its clause.
          const ways = order.filter(({ steps }) => steps.some((step) => step.some(({ id }) => id === clause?.id)));
          const told = ways.map(({ steps }) => {
            const links = steps.flatMap((step) => step.find(({ id }) => id === clause?.id) ?? step[0] ?? []);
            return restingConfidence(graph, links, [state]);
          });
          expect({ state, duty, low }).toEqual({
            state,
            duty,
            low: told.every((confidence) => confidence === 'low') || undefined,
          });
        } else expect(['no clause', 'unknown', 'reserved'], `${state} ${duty}`).toContain(cell.says);
      }
    expect(owed).toBeGreaterThan(40);
  });

  it('says what was worked out by hand, and for whom', () => {
    expect(cellOf(made({}), 'KHM', 'assist-victims-recovery')).toMatchObject({ says: 'qualified', fit: 'full' });
    const { rests = -1 } = cellOf(made({}), 'KHM', 'assist-victims-recovery') ?? {};
    expect(made({}).places[rests]).toMatchObject({ instrument: 'untoc', pinpoint: 'art 25(1)' });
    expect(cellOf(made({ scope: 'child-victims-of-trafficking' }), 'KHM', 'assist-victims-recovery')).toMatchObject({
      says: 'mandatory',
      fit: 'full',
    });
    expect(cellOf(made({}, '2007-07-15'), 'KHM', 'assist-victims-recovery')).toMatchObject({
      says: 'mandatory',
      fit: 'part',
    });
  });

  it('takes the members of the day', () => {
    const ids = (date: string) => made({}, date).rows.map(({ id }) => id);
    expect(ids('1998-01-01')).not.toContain('KHM');
    // Of Cambodia's joining only the year is known.
    expect(ids('1999-05-01')).not.toContain('KHM');
    expect(made({}, '1999-05-01').unsure).toBe(1);
    expect(ids('2000-01-01')).toContain('KHM');
    expect(made({}).rows).toHaveLength(11);
    // An institution without States is still named where it was asked for.
    expect(made({ rows: 'icj' })).toMatchObject({
      rows: [],
      cells: [],
      groups: expect.arrayContaining([expect.objectContaining({ id: 'icj', count: 0 })]),
    });
    expect(made({}).groups.find(({ id }) => id === 'asean')?.count).toBe(11);
  });
});

describe('a matrix of treaties', () => {
  it('says of each State and treaty what its standing says', () => {
    for (const date of [TODAY, '2007-07-15', '1999-01-01']) {
      const matrix = made({ by: 'instrument' }, date);
      for (const { id: state } of matrix.rows)
        for (const { id: treaty } of matrix.columns)
          expect({ state, treaty, says: cellOf(matrix, state, treaty)?.says }).toEqual({
            state,
            treaty,
            says: tellStanding(graph, state, treaty, date)?.standing,
          });
    }
  });

  it('knows a contracting State from a party, and soft law has no column', () => {
    const matrix = made({ by: 'instrument', rows: 'Asia' }, '2007-07-15');
    expect(cellOf(matrix, 'KHM', 'palermo-protocol')?.says).toBe('contracting');
    expect(cellOf(made({ by: 'instrument' }), 'KHM', 'palermo-protocol')?.says).toBe('party');
    expect(matrix.places[cellOf(matrix, 'KHM', 'palermo-protocol')?.rests ?? -1]).toMatchObject({
      instrument: 'palermo-protocol',
      link: expect.stringMatching(/^PARTY_TO:KHM:/),
    });
    expect(matrix.columns.map(({ group }) => group)).not.toContain('soft-law');
    expect(made({ by: 'instrument', rows: 'all' }).rows).toHaveLength(197);
  });
});

describeEngines(
  'the endpoint of the matrix',
  (open) => {
    let store: Store;
    beforeAll(async () => {
      store = await openStore(await open(LOAD_SEED));
    });

    it('answers as the law does, on any engine', async () => {
      const { note, ...asean } = await store.handlers.matrix({
        rows: 'asean',
        by: 'duty',
        scope: 'trafficking-victims',
        language: 'en',
      });
      expect(asean).toEqual(made({}, store.stamp.asOf));
      expect(note).toContain('The Palermo Protocol applies within its own limits (Article 4)');
      const { note: lists, ...oceania } = await store.handlers.matrix({
        rows: 'Oceania',
        by: 'instrument',
        scope: 'trafficking-victims',
        date: '2010-01-01',
        language: 'id',
      });
      expect(oceania).toEqual(made({ rows: 'Oceania', by: 'instrument' }, '2010-01-01'));
      expect(lists).toMatch(/^Daftar para pihak dibaca sampai tanggal yang berbeda-beda, dari [^.]+\.$/);
    });

    it('says which rows there can be, where it is asked for others', async () => {
      await expect(
        store.handlers.matrix({ rows: 'atlantis', by: 'duty', scope: 'everyone', language: 'en' }),
      ).rejects.toMatchObject({ code: 'not-found' });
      await expect(
        store.handlers.matrix({ rows: 'untoc', by: 'duty', scope: 'everyone', language: 'en' }),
      ).rejects.toMatchObject({ code: 'not-found' });
    });
  },
  UNORDERED,
);
