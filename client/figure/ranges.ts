/** The letters that a font face is for, as CSS writes them. */

/** "U+0000-00FF, U+0131" as pairs. */
export function rangesOf(text: string): [number, number][] {
  return [...text.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, low = '0', high = low]) => [
    Number.parseInt(low, 16),
    Number.parseInt(high, 16),
  ]);
}
