/** An id as a key of BibTeX and RIS. What a key may not hold is written as its code point: no two ids share a key. */
export function keyOf(id: string): string {
  return id.replace(/[^A-Za-z0-9:./-]/gu, (char) => `_${char.codePointAt(0)?.toString(16)}_`);
}
