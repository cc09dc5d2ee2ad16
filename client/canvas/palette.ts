/** The tokens of the picture. Colour means kind and nothing else; force is a line style; the ink is the accent. */
import type { NodeKind } from '#contract/ontology.ts';
import type { NodeLook, Strength, Style } from '../graph/graph.ts';

export { STYLE_OF } from '../graph/graph.ts';

export const SHAPES = ['square', 'hollow-square', 'diamond', 'ring', 'disc', 'hexagon', 'triangle', 'stack'] as const;
export type Shape = (typeof SHAPES)[number];

export const SHAPE_OF = {
  Instrument: 'square',
  Article: 'hollow-square',
  Obligation: 'diamond',
  Institution: 'ring',
  Country: 'disc',
  Concept: 'hexagon',
  Finding: 'triangle',
} as const satisfies Record<NodeKind, Shape>;

/** A stack has one shape, whatever it stands for. */
export const shapeOf = ({ kind, stack }: Pick<NodeLook, 'kind' | 'stack'>): Shape => (stack ? 'stack' : SHAPE_OF[kind]);

export type Dashes = readonly [number, number] | readonly [number, number, number, number];

/** Dashes and pauses in px at a line width of 2, one pair or two; a dash of 0 is a round dot. The double line has none. */
export const DASHES = {
  solid: null,
  long: [16, 6],
  short: [8, 6],
  'dash-dot': [8, 4, 1.5, 4],
  dots: [0, 5],
  wide: [0, 12],
  double: null,
} as const satisfies Record<Style, Dashes | null>;

export type ThemeName = 'light' | 'dark' | 'projector';

export type Theme = {
  name: ThemeName;
  ground: string;
  panel: string;
  ink: string;
  muted: string;
  hairline: string;
  kinds: Record<NodeKind, string>;
  /** Type sizes in px: the label of a node and of a small node, its second line, a link's word, a region. */
  type: { label: number; small: number; sub: number; word: number; region: number };
  /** What multiplies the sizes of nodes and the widths of lines, and the least width in px of a line in full or soft ink. */
  scale: { node: number; line: number; thinnest: number };
};

const light: Theme = {
  name: 'light',
  ground: '#fbfaf6',
  panel: '#ffffff',
  ink: '#1c2128',
  muted: '#5c6570',
  hairline: '#e3dfd5',
  kinds: {
    Instrument: '#4967b8',
    Article: '#4590af',
    Obligation: '#944400',
    Institution: '#007a5c',
    Country: '#977300',
    Concept: '#55286e',
    Finding: '#cb5482',
  },
  type: { label: 14, small: 12, sub: 11.5, word: 14, region: 12.5 },
  scale: { node: 1, line: 1, thinnest: 0.75 },
};

const dark: Theme = {
  ...light,
  name: 'dark',
  ground: '#10151c',
  panel: '#171d26',
  ink: '#eef1f5',
  muted: '#9aa5b3',
  hairline: '#2a323e',
  kinds: {
    Instrument: '#617dc6',
    Article: '#a7e8ff',
    Obligation: '#ffc88a',
    Institution: '#00997e',
    Country: '#b29142',
    Concept: '#c195fe',
    Finding: '#e75678',
  },
};

export const THEMES: Record<ThemeName, Theme> = {
  light,
  dark,
  projector: {
    ...light,
    name: 'projector',
    type: { label: 30, small: 28, sub: 21, word: 24, region: 28 },
    scale: { node: 1.6, line: 2, thinnest: 4 },
  },
};

/** The same theme with everything that is read so many times as large: for a screen that is not 1080 px high. */
export function magnified(theme: Theme, by: number): Theme {
  const times = <K extends string>(sizes: Record<K, number>) =>
    Object.fromEntries(Object.entries<number>(sizes).map(([name, size]) => [name, size * by])) as Record<K, number>;
  return by === 1 ? theme : { ...theme, type: times(theme.type), scale: times(theme.scale) };
}

/** How much of its own colour a node keeps, and a line of the ink; the rest is ground. */
export const NODE_INK: Record<Strength, number> = { full: 1, soft: 0.72, faint: 0.35 };
export const LINE_INK: Record<Strength, number> = { full: 1, soft: 0.32, faint: 0.13 };
export const TEXT_INK: Record<Strength, number> = { full: 1, soft: 0.82, faint: 0.6 };
/** While something is lit, what is not keeps this share of its colour: a name as much as can still be read. */
export const RECEDED = { drawn: 0.25, text: 0.45 };
/** So much of the hairline is in the land of a map. */
export const LAND = 0.45;
/** A link of low confidence keeps this share of its ink, and wears a gap. */
export const LOW_CONFIDENCE = 0.45;

/** Red, green and blue of #rrggbb, each from 0 to 255. */
export const channels = (hex: string): [number, number, number] => {
  const n = Number.parseInt(hex.slice(1, 7), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
};
const mixed = new Map<string, string>();

/** `share` of the colour over the ground, both #rrggbb: opaque, so that no line shines through a paler node. */
export function mix(colour: string, ground: string, share: number): string {
  const key = `${colour}${ground}${share}`;
  const known = mixed.get(key);
  if (known) return known;
  const under = channels(ground);
  const hex = channels(colour).map((c, i) => Math.round(c * share + (under[i] ?? 0) * (1 - share)).toString(16));
  const result = `#${hex.map((h) => h.padStart(2, '0')).join('')}`;
  mixed.set(key, result);
  return result;
}

/** The colour with an opacity from 0 to 1, as #rrggbbaa. */
export function alpha(colour: string, opacity: number): string {
  return (
    colour +
    Math.round(opacity * 255)
      .toString(16)
      .padStart(2, '0')
  );
}

/** Contrast ratio of two colours (#rrggbb) as WCAG 2.2 defines it, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [a, b].map(luminance).sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it, from 0 to 1. */
function luminance(hex: string): number {
  const [r, g, b] = channels(hex);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** A channel from 0 to 255 without the gamma of sRGB, from 0 to 1. */
function linear(channel: number): number {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}
