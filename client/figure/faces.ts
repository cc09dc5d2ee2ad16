/** The font faces that a drawing needs, as CSS with the fonts inside: a file then looks the same where they are not installed. */
import { base64 } from '../explore/download.ts';
import type { Drawing, Mark } from './drawing.ts';
import { rangesOf } from './ranges.ts';

/** What cannot be read is left out: the file then names the font only. */
export async function facesFor({ marks }: Drawing): Promise<string> {
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
  const ranges = rangesOf(style.getPropertyValue('unicode-range'));
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
    : await read(new URL(url, parentStyleSheet?.href ?? document.baseURI).href);
  if (!data) return '';
  const kept = ['font-family', 'font-weight', 'font-style', 'unicode-range']
    .map((name) => [name, style.getPropertyValue(name)])
    .filter(([, value]) => value);
  return `@font-face { ${kept.map(([name, value]) => `${name}: ${value};`).join(' ')} src: url(${data}) format('woff2'); }`;
}

async function read(url: string): Promise<string> {
  try {
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
    return `data:font/woff2;base64,${base64(bytes)}`;
  } catch {
    return '';
  }
}
