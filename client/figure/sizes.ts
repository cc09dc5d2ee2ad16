/** The sizes of a figure: `width` and `height` in px of its type, `pixels` across as PNG, `shown` as SVG. */
export type Format = {
  width: number;
  height: number;
  pixels: readonly [number, number];
  shown: { width: string; height: string };
  dotsPerMetre?: number;
};

const slide = (times: number): Format => ({
  width: 1280,
  height: 720,
  pixels: [1920 * times, 1080 * times],
  shown: { width: '1920', height: '1080' },
});
const DOTS = 300;
const CSS_DOTS = 96;
const inMetre = 39.3701;

export const FORMATS = {
  wide: slide(1),
  wide2: slide(2),
  wide3: slide(3),
  wide4: slide(4),
  a4: {
    width: (3508 * CSS_DOTS) / DOTS,
    height: (2480 * CSS_DOTS) / DOTS,
    pixels: [3508, 2480],
    shown: { width: '297mm', height: '210mm' },
    dotsPerMetre: Math.round(DOTS * inMetre),
  },
} as const satisfies Record<string, Format>;
export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
