/** One function for each endpoint: the questions of the contract, answered by the graph. */
import type { Handlers, Stamp } from '../contract/api.ts';
import { AppError } from '../contract/errors.ts';
import type { Source } from '../contract/graph.ts';
import type { Seminar } from '../contract/seminar.ts';
import type { Engine } from '../engine/engine.ts';
import type { LawGraph } from '../law/graph.ts';
import { health } from './health.ts';
import { lawGraphOf, type ReaderOptions, WHOLE } from './load-law-graph.ts';
import { entity, evidence, neighbours } from './entity.ts';
import { parts } from './parts.ts';
import { clauses } from './clauses.ts';
import { counts } from './counts.ts';
import { gaps } from './gaps.ts';
import { createLawPool, type PoolOptions } from './law/pool.ts';
import { overview } from './overview.ts';
import { standing } from './standing.ts';
import { QUERIES } from './queries.ts';
import { answerQuestion, questions } from './questions.ts';
import { ask } from '../engine/query.ts';
import { answerStamp } from './answer-stamp.ts';

/** What answers, on one data set. `answerStamp`: names all that answers rest on beside the question. */
export type Served = {
  handlers: Handlers;
  stamp: Stamp;
  answerStamp: string;
  /** Ids that are no more, each with that of the same thing now. */
  renamed(): Promise<ReadonlyMap<string, string>>;
};
/** `warm`: starts the thread that searches; `close` ends it. */
export type Store = Served & {
  /** Itself: the data set that it was opened on. */
  now(): Served;
  /** Why the data in the engine are no longer those that it was opened on, if so; rejects where the engine does not answer. */
  changed(): Promise<AppError | undefined>;
  warm(): Promise<void>;
  close(): Promise<void>;
};

type DataSet = Stamp & { build: string | null };

/** `seminars`: files beside the data, not in it. Reads which data set stands in the engine; throws 'engine-down' where none does. */
export async function openStore(
  engine: Engine,
  seminars: readonly Seminar[] = [],
  options: ReaderOptions & PoolOptions = {},
): Promise<Store> {
  const opened = await readSet(engine);
  const { build, ...stamp } = opened;

  async function changed(): Promise<AppError | undefined> {
    const set = await readSet(engine).catch((cause: unknown) => {
      if (cause instanceof AppError && cause.at === NO_SET) return cause;
      throw cause;
    });
    if (set instanceof AppError) return set;
    return JSON.stringify(set) === JSON.stringify(opened) ? undefined : loadedAnew();
  }

  /** What was read, if the data set still stands after it was: then it was read from that one and no other. */
  async function unchanged<T>(reading: Promise<T>): Promise<T> {
    const read = await reading;
    const cause = await changed();
    if (cause) throw cause;
    return read;
  }

  const reader = lawGraphOf(engine, { ...options, unchanged });
  const graph = reader.get;
  const pool = createLawPool(async () => ({ graph: await graph(), asOf: stamp.asOf }), options);

  const onDay = <A extends { date?: string | undefined }>(asked: A) => ({ ...asked, date: asked.date ?? stamp.asOf });

  const handlers: Handlers = {
    health: () => health(engine, reader),
    overview: (asked) => unchanged(overview(engine, asked)),
    counts: () => unchanged(counts(engine)),
    clauses: (asked) => unchanged(clauses(engine, asked)),
    gaps: () => unchanged(gaps(engine)),
    search: (asked, waiting) => pool.ask('search', asked, waiting),
    entity: (asked) => unchanged(entity(engine, onDay(asked))),
    link: async (asked) => unchanged(evidence(engine, await graph(), onDay(asked))),
    neighbours: (asked) => unchanged(neighbours(engine, onDay(asked))),
    parts: async (asked) => parts(await graph(), asked),
    path: (asked, waiting) => pool.ask('path', asked, waiting),
    standing: async (asked) => standing(await graph(), stamp.asOf, asked),
    matrix: (asked, waiting) => pool.ask('matrix', asked, waiting),
    events: (asked, waiting) => pool.ask('events', asked, waiting),
    growth: (asked, waiting) => pool.ask('growth', asked, waiting),
    wings: (asked, waiting) => pool.ask('wings', asked, waiting),
    compare: (asked, waiting) => pool.ask('compare', asked, waiting),
    understand: (asked, waiting) => pool.ask('understand', asked, waiting),
    questions: async () => questions(),
    ask: async (asked) => unchanged(answerQuestion(engine, await graph(), stamp.asOf, asked)),
    seminars: async () => ({ seminars: [...seminars] }),
    sources: async ({ ids }) => {
      const rows = ids ? ask(engine, QUERIES.sources, { ids }) : ask(engine, WHOLE.sources, {});
      return { sources: (await unchanged<{ source: Source }[]>(rows)).map(({ source }) => source) };
    },
  };
  const store: Store = {
    handlers,
    stamp,
    answerStamp: answerStamp(stamp.dataVersion, build, seminars),
    renamed: async () => formerIds(await graph()),
    now: () => store,
    changed,
    warm: pool.warm,
    close: pool.close,
  };
  return store;
}

const formerIds = ({ nodes }: LawGraph): Map<string, string> =>
  new Map(nodes.flatMap(({ id, formerIds = [] }) => formerIds.map((former) => [former, id] as const)));

const NO_SET = 'dataset';

/** Asked ahead of all that waits, so that a change is noticed at once however much is being asked. */
async function readSet(engine: Engine): Promise<DataSet> {
  const [row] = await ask(engine, QUERIES.dataset, {}, { ahead: true });
  if (row) return { dataVersion: row.version, asOf: row.asOf, build: row.build };
  throw new AppError('engine-down', 'The database holds no data set of the Atlas.', 'Run "npm run seed" first.', {
    at: NO_SET,
  });
}

function loadedAnew(): AppError {
  return new AppError('engine-down', 'The data were loaded anew; they are being read.', 'Try again in a few seconds.');
}
