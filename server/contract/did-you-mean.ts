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

/** Letters to add, drop or replace, or neighbours to swap (restricted Damerau–Levenshtein). */
function edits(a: string, b: string): number {
  const table = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const cell = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    table.push(row);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(cell(i - 1, j - 1) + (same ? 0 : 1), cell(i - 1, j) + 1, cell(i, j - 1) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, cell(i - 2, j - 2) + 1);
      row.push(least);
    }
  }
  return cell(a.length, b.length);
}
