/** The last step of the file's build: program, styles and fonts into one template beside the client. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { type Face, START, type Template } from './page.ts';

/** `built`: the folder with one .js, one .css and the fonts. */
export function writeTemplate(built: string, target: string): void {
  const only = (ending: string) => {
    const [name = '', more] = readdirSync(built).filter((file) => file.endsWith(ending));
    if (!name || more) throw new Error(`The build of the one file must leave one ${ending} in ${built}.`);
    return readFileSync(join(built, name), 'utf8');
  };
  const css = only('.css');
  const program = only('.js');
  const template: Template = {
    script: deflateRawSync(program, { level: 9 }).toString('base64'),
    runs: [START, program].map((code) => `sha256-${createHash('sha256').update(code).digest('base64')}`),
    style: css.replace(/@font-face\s*\{[^}]*\}/g, ''),
    faces: [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].map(([rule]) => faceOf(rule, built)),
  };
  writeFileSync(target, JSON.stringify(template));
}

function faceOf(rule: string, built: string): Face {
  const [, range = ''] = rule.match(/unicode-range:([^;}]*)/) ?? [];
  const inside = rule.replace(/url\(([^)]*\.woff2)\)/, (_, url: string) => {
    const font = readFileSync(join(built, basename(url.replace(/["']/g, ''))));
    return `url(data:font/woff2;base64,${font.toString('base64')})`;
  });
  return { rule: inside, range };
}
