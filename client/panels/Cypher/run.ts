/** One query at a time: it runs, can be stopped, and its answer stays until the next. */
import { type ConsoleAnswer, MOST_GIVEN, MOST_IN_FIELD, MOST_LETTERS, OwnQuery } from '#contract/console.ts';
import { ApiError, isAborted } from '../../api/client.ts';
import { askConsole } from '../../api/console.ts';
import { openQuery, valueIn } from '../../explore/own-query.ts';
import { say } from '../../explore/notices.ts';
import { i18n } from '../../i18n/i18n.ts';
import { settleQuery } from '../../state/own-query.ts';
import { SavedFault } from '../../state/persisted-list.ts';
import { queryHistory } from '../../state/query-history.ts';
import { createStore } from '../../state/store.ts';

/** `query`: what was asked, whatever stands in the console now. */
export type Run =
  | { state: 'none' }
  | { state: 'running'; query: OwnQuery; since: number; stop: () => void }
  | { state: 'stopped'; query: OwnQuery }
  | { state: 'answered'; query: OwnQuery; answer: ConsoleAnswer }
  | { state: 'failed'; query: OwnQuery; failure: ApiError };

export const runs = createStore<Run>({ state: 'none' });

/** Runs it, and keeps it in the link and in the history; what these cannot hold is told, and not run. */
export async function run(query: OwnQuery): Promise<void> {
  if (runs.get().state === 'running') return say(i18n.t('cypher.stillRunning'));
  if (!OwnQuery.safeParse(query).success) {
    const most = { letters: MOST_LETTERS, given: MOST_GIVEN, field: MOST_IN_FIELD };
    return runs.set({ state: 'failed', failure: new ApiError('bad-input', i18n.t('cypher.tooLong', most)), query });
  }
  settleQuery(query);
  keepRun(query);
  void openQuery(query);
  const parameters = Object.fromEntries(Object.entries(query.given).map(([name, field]) => [name, valueIn(field)]));
  const stopper = new AbortController();
  runs.set({ state: 'running', query, since: performance.now(), stop: () => stopper.abort() });
  try {
    const answer = await askConsole({ cypher: query.text, parameters }, stopper.signal);
    runs.set({ state: 'answered', query, answer });
    say(i18n.t('cypher.rows', { count: answer.rows.length }));
  } catch (error) {
    if (isAborted(error)) return runs.set({ state: 'stopped', query });
    const failure = error instanceof ApiError ? error : new ApiError('strange', String(error), '', undefined, error);
    runs.set({ state: 'failed', query, failure });
  }
}

/** A browser that keeps nothing has no history; the query runs all the same. */
function keepRun(query: OwnQuery): void {
  try {
    queryHistory.note(query);
  } catch (error) {
    if (!(error instanceof SavedFault)) throw error;
  }
}
