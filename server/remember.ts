/** The only place that keeps promises: work is done once and shared, and a rejection is never kept. */

/** What `make` resolves to, made at the first call and kept; after a rejection the next call makes it again. */
export function remember<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    if (kept) return kept;
    const made = make();
    kept = made;
    made.catch(() => {
      kept = undefined;
    });
    return made;
  };
}

/** Whoever asks for the same key while it is made shares it; once it is made, or has failed, nothing of it is kept. */
export function shareWhileMade<T>(): (key: string, make: () => Promise<T>) => Promise<T> {
  const making = new Map<string, Promise<T>>();
  return (key, make) => {
    const found = making.get(key);
    if (found) return found;
    const made = make().finally(() => making.delete(key));
    making.set(key, made);
    return made;
  };
}
