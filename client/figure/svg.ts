/** A drawing written as SVG: text stays text, nothing is loaded from elsewhere. */
import type { Stroke } from '../canvas/pen.ts';
import type { Measure } from '../canvas/text.ts';
import { type Drawing, type GroupMark, type Mark, type PathMark, px, type TextMark } from './drawing.ts';

/**
 * `width`, `height` as a reader shows them: px, or mm for paper. `css`: font faces to carry along. `measure`: that of the
 * layout; each text then keeps the width that was left for it, also in a program that has another font.
 */
export type SvgSize = { width: string; height: string; css?: string; measure: Measure };

export function writeSvg(
  { width, height, ground, marks, title, description, language }: Drawing,
  shown: SvgSize,
): string {
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${px(width)} ${px(height)}`,
    width: shown.width,
    height: shown.height,
    role: 'img',
    'aria-labelledby': 'title',
    'aria-describedby': 'description',
    'xml:lang': language,
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg${root}>`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(description)}</desc>`,
    ...(shown.css ? [`<style>${escapeXml(shown.css)}</style>`] : []),
    `<rect${attributes({ width: px(width), height: px(height), fill: ground })}/>`,
    ...marks.map((each) => mark(each, shown.measure)),
    '</svg>\n',
  ].join('\n');
}

function mark(each: Mark, measure: Measure): string {
  if ('marks' in each) return group(each, measure);
  return 'text' in each ? text(each, measure) : path(each);
}

function group({ marks, of, id, name, frame }: GroupMark, measure: Measure): string {
  const drawn = marks.map((each) => mark(each, measure)).join('');
  const inside = `${name ? `<title>${escapeXml(name)}</title>` : ''}${drawn}`;
  const named = attributes({ class: of, 'data-id': id });
  if (!frame) return `<g${named}>${inside}</g>`;
  const { x, y, width, height } = frame;
  return `<svg${named}${attributes({ x: px(x), y: px(y), width: px(width), height: px(height), overflow: 'hidden' })}>${inside}</svg>`;
}

const path = ({ d, fill, stroke }: PathMark): string =>
  `<path${attributes({ d, fill: fill ?? 'none', ...(stroke ? strokeAttributes(stroke) : {}) })}/>`;

function strokeAttributes({ colour, width, dash, ahead, round }: Stroke): Record<string, string | undefined> {
  return {
    stroke: colour,
    'stroke-width': px(width),
    'stroke-dasharray': dash?.map(px).join(' '),
    'stroke-dashoffset': ahead === undefined ? undefined : px(-ahead),
    'stroke-linecap': round ? 'round' : undefined,
    'stroke-linejoin': round ? 'round' : undefined,
  };
}

function text({ text: words, x, y, font, colour, anchor, halo }: TextMark, measure: Measure): string {
  const { family, size, weight, style } = partsOf(font);
  // Without the spaces that SVG leaves out.
  const written = words.replace(/\s+/g, ' ').trim();
  const wide = written ? measure(written, font).width : 0;
  const drawn = (look: Record<string, string | undefined>) =>
    `<text${attributes({
      x: px(x),
      y: px(y),
      ...look,
      'font-family': family,
      'font-size': size,
      'font-weight': weight === '400' ? undefined : weight,
      'font-style': style,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      textLength: wide > 0 ? px(wide) : undefined,
      lengthAdjust: wide > 0 ? 'spacingAndGlyphs' : undefined,
    })}>${escapeXml(words)}</text>`;
  // A text of its own beneath: office programs know no paint-order and would draw the halo over the letters.
  const beneath =
    halo && drawn({ fill: halo.colour, ...strokeAttributes({ ...halo, round: true }), 'aria-hidden': 'true' });
  return `${beneath ?? ''}${drawn({ fill: colour })}`;
}

/** Stand before the fonts of single scripts, which may be installed and have digits of their own. */
const LATIN = {
  serif: `Georgia, 'Times New Roman', 'Liberation Serif', 'DejaVu Serif'`,
  sans: `Arial, 'Liberation Sans', 'DejaVu Sans'`,
};

/** The parts of a font as CSS writes it, with families that a reader of the file may have. */
export function partsOf(font: string): { family: string; size: string; weight: string; style: string | undefined } {
  const [, style, weight = '400', size = '12', family = 'sans-serif'] =
    /^(italic )?(\d+) ([\d.]+)px (.+)$/.exec(font) ?? [];
  const latin = family.endsWith('sans-serif') ? LATIN.sans : LATIN.serif;
  return { family: family.replace(/, (?='Noto)/, `, ${latin}, `), size, weight, style: style?.trim() };
}

/** Control characters and non-characters that XML 1.0 forbids, and halves of surrogate pairs. */
const FORBIDDEN = /(?![\t\n\r\x7F-\x9F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as XML 1.0 may hold it, in elements and in attributes alike; what XML cannot hold becomes the replacement character. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"'\t\n\r]/g, (found) => ENTITIES[found] ?? found);
}

/** ` name="value"` for each attribute that has a value. */
export function attributes(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
}
