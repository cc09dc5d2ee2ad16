/** Fonts, measures and line breaks of text on the canvas. The browser shapes it, so every script comes out right. */
const SCRIPTS = `'Noto Sans Khmer', 'Noto Sans Thai', 'Noto Sans Arabic'`;
/** The plain names are those that a file's reader may have installed. */
const INTER = `'Inter Variable', Inter, ${SCRIPTS}, system-ui, sans-serif`;
const SERIF = `'Source Serif 4 Variable', 'Source Serif 4', ${SCRIPTS}, Georgia, serif`;

export const sansFont = (px: number, weight: number): string => `${weight} ${px}px ${INTER}`;
export const italicFont = (px: number): string => `italic 400 ${px}px ${SERIF}`;
export const titleFont = (px: number): string => `600 ${px}px ${SERIF}`;
export const serifFont = (px: number): string => `400 ${px}px ${SERIF}`;

export type Line = { text: string; font: string; colour: string; width: number; ascent: number; descent: number };
export type Measure = (text: string, font: string) => { width: number; ascent: number; descent: number };

/** Keeps each measure until the fonts change; ascent and descent hold the tallest glyph of any script and the leading. */
export function createMeasure(context: CanvasRenderingContext2D): { measure: Measure; forget(): void } {
  const known = new Map<string, ReturnType<Measure>>();
  const measure: Measure = (text, font) => {
    const key = `${font}\n${text}`;
    const before = known.get(key);
    if (before) return before;
    context.font = font;
    const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
    const seen = context.measureText(text);
    const result = {
      width: Math.max(seen.width, seen.actualBoundingBoxLeft + seen.actualBoundingBoxRight),
      ascent: Math.max(seen.actualBoundingBoxAscent, size * 0.93),
      descent: Math.max(seen.actualBoundingBoxDescent, size * 0.29),
    };
    known.set(key, result);
    return result;
  };
  return { measure, forget: () => known.clear() };
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Where a line may begin anew, found by the browser, since Khmer and Thai write no spaces. */
const breaksOf = (text: string): number[] =>
  [...words.segment(text)].flatMap(({ index, isWordLike }) => (isWordLike && index > 0 ? [index] : []));

/** Scripts that write no spaces between words. */
const SPACELESS = /^[\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Han}]/u;

/** The text in lines of at most `width` px; the last of `most` is cut with an ellipsis where it must be. */
export function wrapLines(text: string, width: number, measured: (text: string) => number, most: number): string[] {
  const found: string[] = [];
  let from = 0;
  let end = 0;
  // A bracket or a quotation mark goes with the word that it opens; "6(3)" stays whole.
  const breaks = breaksOf(text)
    .map((at) => at - (/[“‘«([{<'"]+$/.exec(text.slice(0, at))?.[0].length ?? 0))
    .filter((at) => /[\s/–—-]$/.test(text.slice(0, at)) || SPACELESS.test(text.slice(at)));
  for (const next of [...breaks, text.length]) {
    if (end > from && measured(text.slice(from, next).trimEnd()) > width) {
      if (found.length === most - 1) return [...found, cut(text.slice(from).trim(), width, measured)];
      found.push(text.slice(from, end).trimEnd());
      from = end;
    }
    end = next;
  }
  return [...found, cut(text.slice(from).trim(), width, measured)].filter((row) => row !== '');
}

/** The text in at most two lines of at most `width` px, broken between words, balanced, the second cut where it must be. */
export function wrapTwo(text: string, width: number, measured: (text: string) => number): string[] {
  const whole = measured(text);
  if (whole <= width) return [text];
  const breaks = breaksOf(text);
  const goal = whole > 2 * width ? width : whole / 2;
  let best = 0;
  for (const at of breaks) {
    const first = measured(text.slice(0, at).trimEnd());
    if (first > width) break;
    if (best === 0 || Math.abs(first - goal) < Math.abs(measured(text.slice(0, best).trimEnd()) - goal)) best = at;
  }
  if (best === 0) return [cut(text, width, measured)];
  return [text.slice(0, best).trimEnd(), cut(text.slice(best), width, measured)];
}

/** In at most `most` lines: two that are balanced where those hold it, else as many as it needs; a cut name may be another's. */
export function wrapName(text: string, width: number, measured: (text: string) => number, most: number): string[] {
  if (most === 1) return [cut(text, width, measured)];
  const two = wrapTwo(text, width, measured);
  if (most === 2 || !two.some(isCut)) return two;
  const rows = wrapLines(text, width, measured, most).map((row) => cut(row, width, measured));
  // A word that no line holds is cut in as few lines as can be.
  return rows.filter(isCut).length > 1 ? two : rows;
}

/** How many lines of that a text takes. */
export const linesOfName = (text: string, width: number, measured: (text: string) => number, most: number): number =>
  measured(text) <= width ? 1 : wrapName(text, width, measured, most).length;

const isCut = (row: string): boolean => row.includes('…');

/** Of a text in parts as many as are held whole: half a date or half a word says nothing. The first is cut where it must be. */
export function cutParts(text: string, width: number, measured: (text: string) => number): string {
  if (measured(text) <= width) return text;
  const ends = [...text.matchAll(/ · |, /g)].map(({ index }) => `${text.slice(0, index)} …`);
  return ends.findLast((kept) => measured(kept) <= width) ?? cut(text, width, measured);
}

/** What tells a name from others that begin alike: how many there are, which article, which year. */
const END = / (?:· |[\p{L}.]{1,6} )?(?=\S{0,9}$)\S*\d\S*$/u;

/** With an ellipsis, where it is wider than that; a number at its end stays, with its word. */
export function cut(text: string, width: number, measured: (text: string) => number): string {
  if (measured(text) <= width) return text;
  const last = END.exec(text)?.[0] ?? '';
  const end = measured(`M…${last}`) < width ? last : '';
  const name = text.slice(0, text.length - end.length);
  const graphemes = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)];
  let kept = graphemes.length - 1;
  const shown = (n: number) =>
    `${graphemes
      .slice(0, n)
      .map((g) => g.segment)
      .join('')
      .trimEnd()}…${end}`;
  while (kept > 1 && measured(shown(kept)) > width) kept--;
  return shown(kept);
}
