/** Whether the engine answers, by a real round trip, and which parts of the Atlas cannot be answered now. */
import type { Output } from '../contract/api.ts';
import { AppError } from '../contract/errors.ts';
import { type Engine, LOGIN } from '../engine/engine.ts';
import type { LawGraphReader } from './load-law-graph.ts';
import { within } from './within.ts';

/** A proxy or an orchestrator waits no longer for a sign of life. */
const DEADLINE_MS = 2_000;

/** Throws 'engine-down' where the engine does not answer in time. */
export async function health(engine: Engine, graph: LawGraphReader): Promise<Output<'health'>> {
  try {
    const engineVersion = await within(
      engine.version(),
      DEADLINE_MS,
      () => new Error(`no answer in ${DEADLINE_MS / 1000} s`),
    );
    const cannot: Output<'health'>['cannot'] = graph.state() === 'failed' ? ['search', 'paths'] : [];
    return { ok: cannot.length === 0, engine: engine.name, engineVersion, cannot };
  } catch (cause) {
    // Search and paths rest on the graph in memory, once it was read.
    const cannot = graph.state() === 'read' ? 'the graph' : 'the graph, search, paths';
    // What only its operator can mend does not pass by itself.
    const refused = cause instanceof AppError && cause.at === LOGIN ? cause : undefined;
    throw new AppError(
      'engine-down',
      `${refused?.message ?? 'The database does not answer.'} What cannot be answered now: ${cannot}.`,
      refused?.hint ?? 'Try again in a few seconds.',
      { at: 'engine', cause },
    );
  }
}
