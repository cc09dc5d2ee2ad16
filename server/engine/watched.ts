/** An engine that tells when it is gone and when it is back, each once. */
import { AppError } from '../contract/errors.ts';
import type { Engine } from './engine.ts';

export type EngineChange = (state: 'gone' | 'back', reason?: string) => void;

/** `reason`: why the engine says that it cannot be asked; it repeats nothing of a question. */
export function watched(engine: Engine, tell: EngineChange): Engine {
  let gone: string | undefined;

  async function told<T>(work: () => Promise<T>): Promise<T> {
    try {
      const answer = await work();
      if (gone !== undefined) tell('back');
      gone = undefined;
      return answer;
    } catch (error) {
      if (error instanceof AppError && error.code === 'engine-down') {
        // Another reason is another state: a server that is up again may not let this user in.
        if (gone !== error.message) tell('gone', error.message);
        gone = error.message;
      }
      throw error;
    }
  }

  return {
    name: engine.name,
    version: () => told(() => engine.version()),
    run: (cypher, params, limits) => told(() => engine.run(cypher, params, limits)),
    close: () => engine.close(),
  };
}
