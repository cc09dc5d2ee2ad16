/** The allowed value that a mistyped one was probably meant to be. */

/** Undefined where nothing is near enough: more than a third of the letters would have to change. */
export function nearest(text: string, allowed: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.floor(Math.max(text.length, 3) / 3) + 1;
  for (const candidate of allowed) {
    if (Math.abs(candidate.length - text.length) >= least) continue;
    const distance = edits(text.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Letters to add, drop or replace (Levenshtein), one row of the table at a time. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
