/** Asks the server with a visitor's own query. */
import { CONSOLE_PATH, ConsoleAnswer, type ConsoleAsked } from '#contract/console.ts';
import { ApiError, send } from './client.ts';

/** Throws ApiError, whose `at` tells the place of a fault ("cypher:2:14"); aborted, what fetch throws. */
export async function askConsole(asked: ConsoleAsked, stopped: AbortSignal): Promise<ConsoleAnswer> {
  const parsed = ConsoleAnswer.safeParse(await send(CONSOLE_PATH, asked, stopped));
  if (parsed.success) return parsed.data;
  throw new ApiError('strange', String(parsed.error), '', CONSOLE_PATH, parsed.error);
}

/** The server says that it takes no queries of visitors. */
export const isClosed = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.code === 'not-found' && error.at === 'path';
