/** A promise that is asked for once: kept while it comes and once it is there, forgotten where it failed, so that the next one who asks has another try. */

/** `load` runs at the first call and again at the first call after it failed. */
export function remember<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    if (kept) return kept;
    const coming = load();
    kept = coming;
    coming.catch(() => {
      kept = undefined;
    });
    return coming;
  };
}
