/** What a scene is drawn of: a few marks in px of a stage that is 1080 px high with its claim and its foot, y downwards. */
import type { NodeKind } from '#contract/ontology.ts';
import type { Force } from '#contract/vocabulary.ts';
import type { Fill, Style } from '../graph/graph.ts';

/** The whole slide, and in it the room of the picture between claim and foot. */
export const SLIDE = { width: 1920, height: 1080 } as const;
export const STAGE = { left: 72, top: 244, width: 1776, height: 716 } as const;
/** Px of the least type that proves anything (1/40 of the height), of a label, of the claim and of what stands under it. */
export const TYPE = { least: 27, label: 31, claim: 46, aside: 33 } as const;
/** Px below which nobody reads a letter on a screen that is near. */
export const LEAST_READ = 11;
/** Whether the least type of a picture can be read where it is drawn that many px wide. */
export const isReadable = (width: number): boolean => (TYPE.least * width) / STAGE.width >= LEAST_READ;
/** From line to line, as a share of the type. */
export const LEADING = 1.25;

/** `soft` recedes and can still be read; a kind stands for its colour. */
export type Tone = 'ink' | 'soft' | NodeKind;

/**
 * What a mark is for. `subject`: the name of what is spoken of; `proof`: what shows the claim; `head`: of a column, a group, an
 * axis; `number`: of a source in the foot; `legend`; `ground`: what only orders the others and may lie under text.
 */
export type Role = 'subject' | 'proof' | 'head' | 'number' | 'legend' | 'ground';

/** `of`: the row that it draws; `means`: what the legend says of such a mark, a key of `present.forms.means`, or of a line its wording. */
type Common = { role: Role; tone: Tone; of?: string | undefined; means?: Meaning | Force | undefined };

/** `y`: of the line on which the letters stand. */
export type TextMark = Common & {
  is: 'text';
  text: string;
  x: number;
  y: number;
  size: number;
  weight: 400 | 600;
  serif?: boolean | undefined;
  anchor: 'start' | 'middle' | 'end';
};
export type LineMark = Common & {
  is: 'line';
  from: readonly [number, number];
  to: readonly [number, number];
  style: Style;
  width: number;
};
export type DotMark = Common & {
  is: 'dot';
  x: number;
  y: number;
  radius: number;
  fill: Fill | 'cross' | 'kept';
  /** Absent: a disc. */
  kind?: NodeKind | undefined;
};
export type BarMark = Common & {
  is: 'bar';
  x: number;
  y: number;
  width: number;
  height: number;
  /** `panel`: a pale ground; `open`: a dashed border, what lies within is not known. */
  fill: 'full' | 'panel' | 'open';
};
/** A box with a word in it: what was not read, not coded, or is kept back. */
export type CellMark = Common & {
  is: 'cell';
  x: number;
  y: number;
  width: number;
  height: number;
  text: string;
  size: number;
};
/** A State on the map: path data, and the box in which it lies. */
export type ShapeMark = Common & {
  is: 'shape';
  d: string;
  x: number;
  y: number;
  width: number;
  height: number;
  fill: 'full' | 'hollow';
};
/** A border about a cell. */
export type FrameMark = Common & {
  is: 'frame';
  x: number;
  y: number;
  width: number;
  height: number;
  style: Style;
};
/** A line through points. */
export type CurveMark = Common & {
  is: 'curve';
  points: readonly (readonly [number, number])[];
  style: Style;
  width: number;
};
export type FormMark = TextMark | LineMark | DotMark | BarMark | CellMark | ShapeMark | FrameMark | CurveMark;

/** What a mark of a dot form can stand for. */
export const MEANINGS = [
  'bound',
  'consented',
  'signed',
  'notBound',
  'notKnown',
  'yes',
  'no',
  'open',
  'setAside',
  'notSetAside',
  'firm',
  'notFirm',
  'dayKnown',
  'dayWithin',
  'named',
  'claim',
  'noArticle',
  'kept',
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** The same picture for who cannot see it, and for the key that shows the table. `sources`: numbers in the foot. */
export type Twin = { columns: string[]; rows: { cells: string[]; sources: number[] }[] };

/** What a form makes of an answer. */
export type Laid = { marks: FormMark[]; twin: Twin };

export type Box = { x: number; y: number; width: number; height: number };
