/** A question, as every engine answers it, rests on the clause on which the cell of the matrix rests. */
import { beforeAll, expect, it } from 'vitest';
import { MatrixAsked } from '#contract/matrix.ts';
import { FORCES } from '#contract/vocabulary.ts';
import { lawGraph } from '#law/graph.ts';
import { matrixOf } from '#law/matrix/matrix.ts';
import { openStore, type Store } from '../../../server/store/store.ts';
import { describeEngines, LOAD_SEED, UNORDERED } from '../../support/engines.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
/** One with reservations, one under directives of the Union, one whose days are not all known. */
const STATES = ['QAT', 'DEU', 'IDN'];
const known = new Map(graph.links.map((link) => [link.id, link]));
/** Of clauses, for whom they hold, and the bonds by which they bind; limits are surer than any of these here. */
const least = (ids: readonly string[], state: string) =>
  ['low', 'medium', 'high'].find((word) =>
    ids.some((id) => {
      const link = known.get(id);
      const texts = link?.type === 'IMPOSES' ? [link.start.replace(/\/.*/, ''), link.requires] : [];
      const bonds = texts.flatMap((text) => graph.bonds.get(state)?.get(text ?? '') ?? []);
      return [link?.confidence, link?.scopeConfidence, ...bonds.map(({ confidence }) => confidence)].includes(
        word as 'low',
      );
    }),
  );

describeEngines(
  'the questions and the matrix',
  (open) => {
    let store: Store;
    beforeAll(async () => {
      store = await openStore(await open(LOAD_SEED));
    });

    it.each(STATES)('are one law for %s', async (state) => {
      const date = store.stamp.asOf;
      const matrix = matrixOf(graph, MatrixAsked.parse({ rows: 'all' }), date);
      const row = matrix?.rows.findIndex(({ id }) => id === state) ?? -1;
      let worded = 0;
      for (const [column, { id: duty }] of (matrix?.columns ?? []).entries()) {
        const cell = matrix?.cells[row]?.[column];
        const { rows, leftOut } = await store.handlers.ask({
          question: 'duty-owed',
          state,
          duty,
          date,
          language: 'en',
        });
        const links = rows.flatMap((each) => each.links);
        for (const each of rows) expect(each.confidence).toBe(least(each.links, state));
        if (FORCES.some((force) => force === cell?.says && force !== 'unread')) {
          worded += 1;
          expect(links, `${state} ${duty}`).toContain(matrix?.places[cell?.rests ?? -1]?.link);
        } else expect(rows, `${state} ${duty}: ${cell?.says}`).toEqual([]);
        if (cell?.stated === 'reserved') expect(leftOut.reserved, `${state} ${duty}`).toBeGreaterThan(0);
      }
      expect(worded).toBeGreaterThan(20);
    });
  },
  UNORDERED,
);
