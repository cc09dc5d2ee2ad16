/** The map as a figure: the drawing that is shown with its colours written into it, its title, day, legend and sources. */
import { sansFont } from '../../canvas/text.ts';
import { download, fileName } from '../../explore/download.ts';
import { say } from '../../explore/notices.ts';
import { measureText } from '../../figure/fonts.ts';
import { MAP_SIZE } from '../../layouts/country-shapes.ts';
import { answers } from '../../state/answers.ts';
import { i18n } from '../../i18n/i18n.ts';

const INKS = ['fill', 'stroke', 'stroke-width'] as const;
const HEAD = 44;
const ROW = 20;

/** Of the map and the legend that the page shows. */
export function saveMap(title: string, day: string): void {
  const map = document.querySelector<SVGSVGElement>('.map-page .world');
  if (!map) return;
  const entries = [...document.querySelectorAll<HTMLElement>('.map-legend li')];
  const drawn = inked(map);
  const keys = entries.map((entry, at) => {
    const sign = entry.querySelector('svg');
    const y = HEAD + MAP_SIZE.height + 14 + at * ROW;
    return `<g transform="translate(16 ${y})">${sign ? inked(sign) : ''}${text(30, 11, 12, entry.innerText)}</g>`;
  });
  const foot = HEAD + MAP_SIZE.height + 14 + entries.length * ROW + 18;
  const { dataVersion = '' } = answers.get();
  const lines = [`${day} · data ${dataVersion}`, ...folded(i18n.t('map.shapes'))];
  const height = foot + lines.length * 16 + 10;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP_SIZE.width} ${height}" font-family="Inter, sans-serif">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${getComputedStyle(document.body).backgroundColor}"/>`,
    text(16, 28, 20, title),
    `<g transform="translate(0 ${HEAD})">${drawn}</g>`,
    ...keys,
    ...lines.map((line, at) => text(16, foot + at * 16, 12, line)),
    '</svg>',
  ].join('\n');
  if (download(fileName('map', 'svg'), 'image/svg+xml', svg)) say(i18n.t('map.saved'));
}

/** What is inside a drawing, each part with the inks that the page gives it. */
function inked(drawing: SVGSVGElement | SVGElement): string {
  const copy = drawing.cloneNode(true) as SVGElement;
  const originals = drawing.querySelectorAll('*');
  for (const [at, part] of [...copy.querySelectorAll('*')].entries()) {
    const original = originals[at];
    if (!original || part.tagName === 'title') continue;
    const style = getComputedStyle(original);
    for (const ink of INKS) part.setAttribute(ink, style.getPropertyValue(ink).replaceAll('"', ''));
    part.removeAttribute('class');
  }
  return copy.innerHTML;
}

/** As wide as it is here, also in a program that has another font. */
function text(x: number, y: number, size: number, words: string): string {
  const { width } = measureText()(words, sansFont(size, 400));
  const wide = `textLength="${width.toFixed(2)}" lengthAdjust="spacingAndGlyphs"`;
  const { color } = getComputedStyle(document.body);
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${color}" ${wide}>${escaped(words)}</text>`;
}

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** In lines of about so many letters as the figure is wide. */
function folded(words: string, most = 150): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
