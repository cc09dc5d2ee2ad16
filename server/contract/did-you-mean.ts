/** How far two words are apart, and the allowed value that a mistyped one was probably meant to be. */

/** Undefined where nothing is near enough: more than a third of the letters would have to change. */
export function nearest(text: string, allowed: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.floor(Math.max(text.length, 3) / 3) + 1;
  for (const candidate of allowed) {
    const away = distance(text.toLowerCase(), candidate.toLowerCase(), least - 1);
    if (away < least) {
      best = candidate;
      least = away;
    }
  }
  return best;
}

/** Letters added, lost, changed, or two neighbours swapped (restricted Damerau–Levenshtein); beyond `most` any larger number. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
