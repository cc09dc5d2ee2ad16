/**
 * Queries of visitors: guarded by their text and by their plan, then run on an engine that answers nobody else, so that
 * one that has to be killed holds up nothing.
 */
import {
  type AnswerQuery,
  type ConsoleAnswer,
  type ConsoleAsked,
  CONSOLE_MS,
  MOST_ROWS,
} from '../../contract/console.ts';
import { AppError } from '../../contract/errors.ts';
import { remember } from '../../remember.ts';
import type { Engine, Params } from '../engine.ts';
import { checkParams } from '../limits.ts';
import { placed } from './place.ts';
import { guardPlan } from './plan-guard.ts';
import { guardText } from './text-guard.ts';

/** Of all visitors together; who comes later is told so at once. */
const MOST_AT_ONCE = 8;
const EXPLAIN = 'EXPLAIN ';

export type Console = {
  ask: AnswerQuery;
  close(): Promise<void>;
};

/** `open`: an engine on the same data; asked for at the first query; `ms`: of one query, and of its plan before. */
export function createConsole(open: () => Promise<Engine>, ms = CONSOLE_MS): Console {
  let opened: Engine | undefined;
  const engineOf = remember(async () => {
    opened = await open().catch((cause: unknown) => {
      throw new AppError(
        'engine-down',
        'The database for queries of your own cannot be opened.',
        'Try again in a few seconds; if it stays so, start the program again.',
        { cause },
      );
    });
    return opened;
  });
  let running = 0;

  async function run({ cypher, parameters }: ConsoleAsked): Promise<ConsoleAnswer> {
    const text = guardText(cypher);
    // What is no plain JSON is found there, whatever type it came in as.
    const params = checkParams(parameters as Params);
    const engine = await engineOf();
    const begun = performance.now();
    // An engine counts from the turn of each: what waits for its turn loses none of its time.
    const [plan] = await engine.run(`${EXPLAIN}${text}`, params, { timeoutMs: ms }).catch(toldOf(text, EXPLAIN.length));
    guardPlan(engine.name, plan);
    const rows = await engine.run(text, params, { timeoutMs: ms, maxRows: MOST_ROWS, cut: true }).catch(toldOf(text));
    const truncated = rows.length > MOST_ROWS;
    return {
      columns: Object.keys(rows[0] ?? {}),
      rows: rows.slice(0, MOST_ROWS),
      truncated,
      note: truncated ? `There are more rows; these are the first ${MOST_ROWS}.` : '',
      ms: Math.round(performance.now() - begun),
      engine: engine.name,
    };
  }

  return {
    async ask(asked) {
      if (running >= MOST_AT_ONCE)
        throw new AppError('busy', 'Too many queries are being run.', 'Try again in a few seconds.');
      running++;
      try {
        return await run(asked);
      } finally {
        running--;
      }
    },
    async close() {
      await opened?.close();
    },
  };
}

/** What an engine cannot make sense of is the query's fault here, since every query is the visitor's; told at its place. */
const toldOf =
  (cypher: string, before = 0) =>
  (error: unknown): never => {
    if (!(error instanceof AppError)) throw error;
    if (error.code !== 'internal') throw placed(error, cypher, before);
    throw new AppError('engine-refused', error.message, error.hint, { at: 'cypher', cause: error });
  };
