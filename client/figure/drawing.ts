/** A drawing as data: paths, text and groups in px, y downwards. Two writers draw it: as SVG, and on a 2D canvas. */
import type { Stroke } from '../canvas/pen.ts';

/** `d`: path data as SVG has it, which a canvas reads too. */
export type PathMark = { d: string; fill?: string; stroke?: Stroke };

export type TextMark = {
  text: string;
  x: number;
  /** Of the line on which the letters stand. */
  y: number;
  /** As CSS writes it: "italic 400 14px 'Source Serif 4 Variable', serif". */
  font: string;
  colour: string;
  anchor: 'start' | 'middle' | 'end';
  /** A rim of ground around the letters, so that lines end before them. */
  halo?: { colour: string; width: number };
};

/** A frame moves what is in it and cuts it at its edges. */
export type Frame = { x: number; y: number; width: number; height: number };

/** `of` and `id` say what of the law it draws, `name` says it in words. */
export type GroupMark = { marks: readonly Mark[]; of?: string; id?: string; name?: string; frame?: Frame };

export type Mark = PathMark | TextMark | GroupMark;

export type Drawing = {
  width: number;
  height: number;
  ground: string;
  marks: readonly Mark[];
  title: string;
  description: string;
  language: string;
};

/** Two decimals: a hundredth of a px is seen by nobody. */
export const px = (value: number): string => String(Math.round(value * 100) / 100);
