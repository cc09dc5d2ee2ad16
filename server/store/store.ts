/** One function for each endpoint: the questions of the contract, answered by the graph. */
import type { Handlers, Stamp } from '../contract/api.ts';
import { AppError } from '../contract/errors.ts';
import type { Seminar } from '../contract/seminar.ts';
import type { Engine } from '../engine/engine.ts';
import { health } from './health.ts';
import { lawGraphOf, type ReaderOptions, WHOLE } from './load-law-graph.ts';
import { entity, evidence, neighbours } from './entity.ts';
import { counts } from './counts.ts';
import { gaps } from './gaps.ts';
import { createLawPool, type PoolOptions } from './law/pool.ts';
import { overview } from './overview.ts';
import { standing } from './standing.ts';
import { QUERIES } from './queries.ts';
import { answerQuestion, questions } from './questions.ts';
import { ask } from '../engine/query.ts';
import { answerStamp } from './answer-stamp.ts';

/** `answerStamp`: names all that answers rest on beside the question. `warm`: starts the thread that searches; `close` ends it. */
export type Store = {
  handlers: Handlers;
  stamp: Stamp;
  answerStamp: string;
  warm(): Promise<void>;
  close(): Promise<void>;
};

/** `seminars`: files beside the data, not in it. Reads which data set stands in the engine; throws 'engine-down' where none does. */
export async function openStore(
  engine: Engine,
  seminars: readonly Seminar[] = [],
  options: ReaderOptions & PoolOptions = {},
): Promise<Store> {
  const { build, ...stamp } = await readStamp(engine);
  const reader = lawGraphOf(engine, options);
  const graph = reader.get;
  const pool = createLawPool(async () => ({ graph: await graph(), asOf: stamp.asOf }), options);

  const onDay = <A extends { date?: string | undefined }>(asked: A) => ({ ...asked, date: asked.date ?? stamp.asOf });

  const handlers: Handlers = {
    health: () => health(engine, reader),
    overview: (asked) => overview(engine, asked),
    counts: () => counts(engine),
    gaps: () => gaps(engine),
    search: (asked, waiting) => pool.ask('search', asked, waiting),
    entity: (asked) => entity(engine, onDay(asked)),
    link: async (asked) => evidence(engine, await graph(), onDay(asked)),
    neighbours: (asked) => neighbours(engine, onDay(asked)),
    path: (asked, waiting) => pool.ask('path', asked, waiting),
    standing: async (asked) => standing(await graph(), stamp.asOf, asked),
    matrix: (asked, waiting) => pool.ask('matrix', asked, waiting),
    wings: (asked, waiting) => pool.ask('wings', asked, waiting),
    questions: async () => questions(),
    ask: async (asked) => answerQuestion(engine, await graph(), stamp.asOf, asked),
    seminars: async () => ({ seminars: [...seminars] }),
    sources: async ({ ids }) => {
      const rows = ids ? await ask(engine, QUERIES.sources, { ids }) : await ask(engine, WHOLE.sources, {});
      return { sources: rows.map(({ source }) => source) };
    },
  };
  return {
    handlers,
    stamp,
    answerStamp: answerStamp(stamp.dataVersion, build, seminars),
    warm: pool.warm,
    close: pool.close,
  };
}

async function readStamp(engine: Engine): Promise<Stamp & { build: string | null }> {
  const [row] = await ask(engine, QUERIES.dataset, {});
  if (row) return { dataVersion: row.version, asOf: row.asOf, build: row.build };
  throw new AppError('engine-down', 'The database holds no data set of the Atlas.', 'Run "npm run seed" first.', {
    at: 'dataset',
  });
}
