/** The fonts of a drawing: at hand before it is drawn, its text measured in them, and their faces as CSS for the file. */
import { createMeasure, italicFont, type Measure, sansFont, serifFont, titleFont } from '../canvas/text.ts';
import { base64 } from '../explore/download.ts';
import type { Drawing, Mark } from './drawing.ts';

/** Waits for the faces that these words need: a font that the page has not shown yet is not there to draw with. Another stands in for one that is barred. */
export async function loadFonts(words: string): Promise<void> {
  await Promise.allSettled(
    [sansFont(12, 400), italicFont(12), titleFont(12), serifFont(12)].map((font) => document.fonts.load(font, words)),
  );
}

/** Throws where the browser gives no 2D context. */
export function measureText(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('No 2D context to measure text');
  return createMeasure(context).measure;
}

/** CSS with the fonts inside, so that a file looks the same where they are not installed; a font that cannot be read is only named. */
export async function fontFaces({ marks }: Drawing): Promise<string> {
  const used = new Map<string, Set<number>>();
  collect(marks, used);
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule);
  const written = await Promise.all(faces.filter(({ style }) => needed(style, used)).map(embedded));
  return written.filter(Boolean).join('\n');
}

/** Letters by the style and the families of their font. */
function collect(marks: readonly Mark[], used: Map<string, Set<number>>): void {
  for (const mark of marks) {
    if ('marks' in mark) collect(mark.marks, used);
    else if ('text' in mark) {
      const letters = used.get(mark.font) ?? new Set<number>();
      for (const letter of mark.text) letters.add(letter.codePointAt(0) ?? 0);
      used.set(mark.font, letters);
    }
  }
}

function needed(style: CSSStyleDeclaration, used: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  const family = style.getPropertyValue('font-family').replace(/["']/g, '');
  const italic = style.getPropertyValue('font-style') === 'italic';
  const ranges = unicodeRanges(style.getPropertyValue('unicode-range'));
  return [...used].some(
    ([font, letters]) =>
      font.includes(family) &&
      font.startsWith('italic') === italic &&
      [...letters].some((letter) => ranges.some(([low, high]) => letter >= low && letter <= high)),
  );
}

async function embedded({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, url = ''] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src')) ?? [];
  const data = url.startsWith('data:')
    ? url
    : await readFont(new URL(url, parentStyleSheet?.href ?? document.baseURI).href);
  if (!data) return '';
  const kept = ['font-family', 'font-weight', 'font-style', 'unicode-range']
    .map((name) => [name, style.getPropertyValue(name)])
    .filter(([, value]) => value);
  return `@font-face { ${kept.map(([name, value]) => `${name}: ${value};`).join(' ')} src: url(${data}) format('woff2'); }`;
}

async function readFont(url: string): Promise<string> {
  try {
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
    return `data:font/woff2;base64,${base64(bytes)}`;
  } catch {
    return '';
  }
}

/** A unicode-range as CSS writes it: "U+0000-00FF, U+0131" as pairs. */
export function unicodeRanges(text: string): [number, number][] {
  return [...text.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, low = '0', high = low]) => [
    Number.parseInt(low, 16),
    Number.parseInt(high, 16),
  ]);
}
