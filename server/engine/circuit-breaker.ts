/**
 * Knows whether a server answers, so that nobody waits for one that does not: open (down) after a failure, closed
 * again by the first probe that succeeds.
 */
const AGAIN_MS = 1_000;

export class Breaker {
  readonly #probe: () => Promise<unknown>;
  #reason: Error | undefined;
  #timer: NodeJS.Timeout | undefined;
  #listeners = new Set<(reason: Error) => void>();
  #closed = false;

  /** `probe` resolves when the server answers, and rejects soon when it does not. */
  constructor(probe: () => Promise<unknown>) {
    this.#probe = probe;
  }

  /** Why nothing is asked now, if so. */
  get reason(): Error | undefined {
    return this.#reason;
  }

  trip(reason: Error): void {
    this.#reason = reason;
    for (const listener of this.#listeners) listener(reason);
    this.#later();
  }

  /** Asks the server now, since an answer is overdue, and trips when it is silent. */
  async suspect(describe: (cause: unknown) => Error): Promise<void> {
    try {
      await this.#probe();
    } catch (cause) {
      if (!this.#closed) this.trip(describe(cause));
    }
  }

  /** The answer, or a rejection as soon as the server is found to be down. */
  guard<T>(answer: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#listeners.add(reject);
      answer.then(resolve, reject).finally(() => this.#listeners.delete(reject));
    });
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #later(): void {
    if (this.#closed || this.#timer) return;
    this.#timer = setTimeout(async () => {
      try {
        await this.#probe();
        if (!this.#closed) this.#reason = undefined;
        this.#timer = undefined;
      } catch {
        this.#timer = undefined;
        this.#later();
      }
    }, AGAIN_MS).unref();
  }
}
