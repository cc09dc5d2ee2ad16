/** An engine that tells when it is gone and when it is back, each once. */
import { AppError } from '../contract/errors.ts';
import type { Engine } from './engine.ts';

export type EngineChange = (state: 'gone' | 'back', reason?: string) => void;

/** `reason`: why the engine says that it cannot be asked; it repeats nothing of a question. */
export function watched(engine: Engine, tell: EngineChange): Engine {
  let gone = false;
  return {
    name: engine.name,
    version: () => engine.version(),
    close: () => engine.close(),
    async run(cypher, params, limits) {
      try {
        const rows = await engine.run(cypher, params, limits);
        if (gone) tell('back');
        gone = false;
        return rows;
      } catch (error) {
        if (error instanceof AppError && error.code === 'engine-down') {
          if (!gone) tell('gone', error.message);
          gone = true;
        }
        throw error;
      }
    },
  };
}
