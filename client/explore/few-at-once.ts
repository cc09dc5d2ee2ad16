/** Asks for many things a few at a time, and for no more of them once nobody waits. */

/** Expansions that are asked for: a hundred bring more than a picture can hold. Those beyond stay in the view. */
export const MOST_EXPANSIONS = 100;
/** As many as a browser sends to one server at once, less two for what else the visitor asks. */
export const AT_ONCE = 4;

/** The answers in the order of the items; rejects with the reason of `signal` once it is aborted. */
export async function fewAtOnce<T, R>(
  items: readonly T[],
  ask: (item: T) => Promise<R>,
  signal?: AbortSignal,
): Promise<R[]> {
  const answers: R[] = [];
  const left = items.entries();
  const one = async (): Promise<void> => {
    for (const [place, item] of left) {
      signal?.throwIfAborted();
      answers[place] = await ask(item);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return answers;
}

/**
 * Asks for one thing at a time: what was wanted meanwhile is asked for next, the latest of it alone. So an answer never
 * comes after that of something wanted later. Nothing is shown once `signal` is aborted.
 */
export function oneAtATime<T, R>(
  ask: (item: T) => Promise<R>,
  show: (item: T, answer: R) => void,
  fail: (error: unknown) => void,
  signal: AbortSignal,
): (item: T) => void {
  let wanted: { item: T } | undefined;
  let asking = false;
  const goOn = async (): Promise<void> => {
    asking = true;
    try {
      while (wanted && !signal.aborted) {
        const { item } = wanted;
        wanted = undefined;
        const answer = await ask(item);
        if (!signal.aborted) show(item, answer);
      }
    } catch (error) {
      if (!signal.aborted) fail(error);
    } finally {
      asking = false;
    }
  };
  return (item) => {
    wanted = { item };
    if (!asking) void goOn();
  };
}
