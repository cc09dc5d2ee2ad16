/** The page of the one file: its policy, its fonts, the program and the answers, all inside it. */
import type { Seminar } from '#contract/seminar.ts';
import { pack } from './payload.ts';
import { share } from './shared.ts';
import type { OneFile } from './collect.ts';

/** One @font-face rule with its font in it, and the characters it draws, as CSS says them (U+0E01-0E5B, …). */
export type Face = { rule: string; range: string };
/** What the build leaves for it: the program packed, its styles without fonts, the fonts. */
export type Template = {
  script: string;
  /** Of the program and of what unpacks it, as a policy names them (sha256-…): nothing else runs. */
  runs: string[];
  style: string;
  faces: Face[];
};

/** Styles are written by the program as it goes, and can do no more than look. */
const policy = (runs: readonly string[]) =>
  `default-src 'none'; script-src ${runs.map((hash) => `'${hash}'`).join(' ')}; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
/** Unpacks the program and runs it; nothing here may hold the end tag of a script. */
export const START = `const text = document.getElementById('program').textContent;
const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text().then((code) => {
  const script = document.createElement('script');
  script.type = 'module';
  script.textContent = code;
  document.body.append(script);
});`;

export async function onefilePage(file: OneFile, { script, runs, style, faces }: Template): Promise<string> {
  const json = shown(file);
  const used = new Set(json.match(/\P{ASCII}/gu)?.map((letter) => letter.codePointAt(0) ?? 0));
  const fonts = faces.filter(({ range }) => draws(range, 0x41) || [...used].some((code) => draws(range, code)));
  const { title, language } = file.seminar;
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy(runs)}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${[...fonts.map(({ rule }) => rule), style].join('\n').replaceAll('</', '<\\/')}</style></head><body>`,
    `<div id="root"></div><noscript>${plain(file.seminar)}</noscript>`,
    `<script type="text/plain" id="seminar">${await pack(JSON.stringify(share(JSON.parse(json))))}</script>`,
    `<script type="text/plain" id="program">${script}</script>`,
    `<script>${START}</script></body></html>`,
  ].join('\n');
}

/** Without the States' names in other languages, which nothing draws: they would bring fonts of their own. */
function shown(file: OneFile): string {
  return JSON.stringify(file, function (this: { kind?: unknown }, key, value: unknown) {
    return key === 'aliases' && this.kind === 'Country' ? undefined : value;
  });
}

/** The claims alone, for who reads without a program. */
function plain({ title, scenes }: Seminar): string {
  const items = scenes.map(({ claim, title: name, aside }) => `<li>${escaped(claim || name)} ${escaped(aside)}</li>`);
  return `<h1>${escaped(title)}</h1><ol>${items.join('')}</ol>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Whether a unicode-range has the character. */
function draws(range: string, code: number): boolean {
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().slice(2).split('-');
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
  });
}
