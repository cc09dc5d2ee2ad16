/** Whether the words on which a clause's force was coded stand in a text, and where. */

/** From the first character to the one after the last. */
export type Span = readonly [from: number, to: number];

/**
 * Where the words stand, one span for each part: "shall ... be liable to confiscation" has two, in this order and as close
 * together as they come. Capitals, kinds of space, of quotation mark and of hyphen, and marks of emphasis do not matter.
 * Undefined where a part is missing.
 */
export function findWords(words: string, text: string): readonly Span[] | undefined {
  const parts = words
    .split(/\.{3}|…/)
    .map((part) => folded(part).text.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  const { text: searched, places } = folded(text);
  let end = 0;
  for (const part of parts) {
    const at = whole(searched, part, end);
    if (at === undefined) return undefined;
    end = at + part.length;
  }
  // Back from the end: of two "shall" before the words, the nearer is theirs.
  const spans: Span[] = [];
  for (const part of [...parts].reverse()) {
    const at = wholeBefore(searched, part, end);
    if (at === undefined) return undefined;
    spans.unshift([places[at] ?? 0, (places[at + part.length - 1] ?? 0) + 1]);
    end = at;
  }
  return spans;
}

const LETTER = /[\p{L}\p{N}]/u;
const standsAlone = (text: string, at: number, length: number): boolean =>
  !LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + length] ?? '');

function whole(text: string, part: string, from: number): number | undefined {
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1))
    if (standsAlone(text, at, part.length)) return at;
  return undefined;
}

function wholeBefore(text: string, part: string, end: number): number | undefined {
  for (let at = text.lastIndexOf(part, end - part.length); at >= 0; at = text.lastIndexOf(part, at - 1)) {
    if (standsAlone(text, at, part.length)) return at;
    if (at === 0) return undefined;
  }
  return undefined;
}

/** The text as it is compared, and for each of its characters its place in the text as it is. */
function folded(original: string): { text: string; places: number[] } {
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < original.length; at += 1) {
    const char = original[at] ?? '';
    if (/[*_\u00ad\u200b]/.test(char)) continue;
    const plain = /\s/.test(char) ? ' ' : (SAME[char] ?? char.toLowerCase());
    if (plain === ' ' && (text === '' || text.endsWith(' '))) continue;
    // A capital that becomes two letters would shift the places after it.
    text += plain.length === 1 ? plain : char;
    places.push(at);
  }
  return { text, places };
}

const SAME: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};
