/** What a question may cost, counted in steps of the search and never by a clock: every machine gives the same answer. */

/** A step is about a tenth of a microsecond of work: one look whether a link leads on. */
export type Budget = {
  /** Pays for work that is about to be done. Throws `Stopped` where nobody waits for the answer any more. */
  spend(steps: number): void;
  /** Nothing is left: the search ends here and says so. */
  readonly over: boolean;
  readonly spent: number;
};

/** Of one question: the search for its paths, and where there is none all searches for what would give one. */
export const QUESTION_STEPS = 1_400_000;

/** Nobody waits for the answer: whoever asked has gone, or the time for it has passed. */
export class Stopped extends Error {
  readonly steps: number;

  constructor(steps: number) {
    super(`Stopped after ${steps} steps.`);
    this.name = 'Stopped';
    this.steps = steps;
  }
}

const ASKED_EVERY = 16_384;

/** `stopped` is asked every millisecond or so. */
export function budgetOf(most: number, stopped: () => boolean = () => false): Budget {
  let spent = 0;
  let asked = 0;
  return {
    spend(steps) {
      spent += steps;
      if (spent < asked) return;
      asked = spent + ASKED_EVERY;
      if (stopped()) throw new Stopped(spent);
    },
    get over() {
      return spent >= most;
    },
    get spent() {
      return spent;
    },
  };
}
