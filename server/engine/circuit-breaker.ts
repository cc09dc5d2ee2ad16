import { shareWhileMade } from '../remember.ts';

/**
 * Knows whether a server answers, so that nobody waits for one that does not: open (down) after a failure, closed
 * again by the first probe that succeeds.
 */
export type BreakerOptions = {
  /** Resolves when the server answers, by a round trip on a connection of its own; rejects soon when it does not. */
  probe: () => Promise<unknown>;
  /** What a failed probe means. */
  describe: (cause: unknown) => Error;
  /** How long to wait before the next probe, after so many failures in a row for that reason. */
  wait: (reason: Error, failures: number) => number;
  /** Told when it opens, before anybody else is. */
  opened?: () => void;
};

export class Breaker {
  readonly #options: BreakerOptions;
  #reason: Error | undefined;
  #failures = 0;
  /** When the server last answered anything. */
  #heard = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;
  readonly #share = shareWhileMade<unknown>();
  #listeners = new Set<(reason: Error) => void>();
  #closed = false;

  constructor(options: BreakerOptions) {
    this.#options = options;
  }

  /** Why nothing is asked now, if so. */
  get reason(): Error | undefined {
    return this.#reason;
  }

  /** `since`: when what failed was begun; an answer that came after it outweighs it, where given. */
  trip(reason: Error, since = Number.POSITIVE_INFINITY): void {
    if (this.#heard > since) return;
    const opens = !this.#reason;
    this.#reason = reason;
    this.#failures += 1;
    if (opens) this.#options.opened?.();
    for (const listener of this.#listeners) listener(reason);
    this.#later();
  }

  /** Asks the server now, since an answer is overdue, and trips when it is silent. However many suspect it, one asks. */
  async suspect(): Promise<void> {
    const since = performance.now();
    try {
      await this.#share('probe', this.#options.probe);
    } catch (cause) {
      if (!this.#closed && !this.#reason) this.trip(this.#options.describe(cause), since);
    }
  }

  /** The answer, or a rejection as soon as the server is found to be down. */
  guard<T>(answer: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#listeners.add(reject);
      const heard = () => {
        this.#heard = performance.now();
      };
      answer.then(heard, () => {});
      answer.then(resolve, reject).finally(() => this.#listeners.delete(reject));
    });
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #later(): void {
    if (this.#closed || this.#timer || !this.#reason) return;
    const wait = this.#options.wait(this.#reason, this.#failures);
    this.#timer = setTimeout(() => void this.#again(), wait).unref();
  }

  async #again(): Promise<void> {
    try {
      await this.#options.probe();
      this.#timer = undefined;
      if (this.#closed) return;
      this.#reason = undefined;
      this.#failures = 0;
    } catch (cause) {
      this.#timer = undefined;
      // What is wrong may change: a server that is up again may not let this user in.
      this.#reason = this.#options.describe(cause);
      this.#failures += 1;
      this.#later();
    }
  }
}
