/** A seminar: scenes that are each one View with one claim in words, to be presented, printed and given away as a file. */
import { z } from 'zod';
import { LONGEST_OPTION, MOST_OPTIONS } from './follow.ts';
import { Id, LinkId } from './graph.ts';
import { PartialDate } from './nodes.ts';
import { View } from './view.ts';
import { LANGUAGES } from './vocabulary.ts';

/**
 * What a scene keeps back until it is revealed. `force`, `date`: of these nodes and links, of all where none is named;
 * in a table, its columns of that kind. `link`, `node`: these ones themselves.
 */
export const Mask = z.object({
  what: z.enum(['force', 'date', 'link', 'node']),
  ids: z.array(z.string().max(600)).max(60).default([]),
});
export type Mask = z.infer<typeof Mask>;

/** Of the canvas, in sigma's units; absent: the picture is fitted to the screen. */
export const Camera = z.object({ x: z.number(), y: z.number(), ratio: z.number().positive() });
export type Camera = z.infer<typeof Camera>;

/**
 * In which form the answer of a View is drawn for a room, each for one kind of claim. `day-line`: where a State stood on a
 * day; `two-clocks`: when it began for the treaty and for the State; `interval-bars`: days that are not known; `n-of-m`: how
 * many; `dot-grid`: what reaches whom; `bands`: clauses by person; `slope`: one instrument's wording against another's;
 * `says`: one says, others say; `dot-columns`: claims by element; `reciprocity`: who towards whom; `notice-lines`: notices
 * and their effect; `matrix`: a part of the matrix; `rim`, `map`: who is bound; `growth`: parties
 * over time; `events`: what happened between two days; `wings`: who does what; the last four are words.
 */
export const SCENE_FORMS = [
  'day-line',
  'two-clocks',
  'interval-bars',
  'n-of-m',
  'dot-grid',
  'bands',
  'slope',
  'says',
  'dot-columns',
  'reciprocity',
  'notice-lines',
  'matrix',
  'rim',
  'map',
  'growth',
  'events',
  'wings',
  'title',
  'text',
  'statement',
  'no-data',
] as const;
export type FormName = (typeof SCENE_FORMS)[number];

const formWords = z.string().trim().min(1).max(160);
const named = z.array(LinkId).max(80).default([]);
/** A form, and what of the answer it draws. A row, a column or a cell is named by a node or a link that it holds. */
export const SceneForm = z.object({
  as: z.enum(SCENE_FORMS),
  /** The rows that are kept, in this order; none named: all, in the order of the answer. */
  rows: named,
  /** The columns that are kept, in this order: of a question by name, else by id; none named: those that the form usually has. */
  columns: named,
  /** Rows, or columns, that stand together under a head. */
  groups: z
    .array(z.object({ head: formWords, rows: z.array(LinkId).max(80) }))
    .max(8)
    .default([]),
  /** In full ink where the others recede. */
  ink: named,
  hidden: named,
  /** What the picture calls a row, a column or a mark, where the data have a longer name or none. */
  called: z.record(LinkId, formWords).default({}),
  /** The axis of time; absent: as far as what is drawn. */
  from: PartialDate.optional(),
  until: PartialDate.optional(),
  /** What stands in words: of a title, a text, a statement, a gap; the heads of `says`. */
  lines: z.array(formWords).max(6).default([]),
});
export type SceneForm = z.infer<typeof SceneForm>;

export const Scene = z.object({
  /** Its own among the scenes of its seminar, whatever its place; given when the seminar is first edited. */
  id: z
    .string()
    .regex(/^[a-z0-9]{1,20}$/)
    .optional(),
  /** Its name in lists. */
  title: z.string().trim().min(1).max(80),
  /** What the room is to take with it, in one sentence. */
  claim: z.string().trim().max(200).default(''),
  /** A second sentence, smaller: the limit or the other half of the claim. */
  aside: z.string().trim().max(240).default(''),
  /** Whose claim it is: `atlas` reads it in the data, `paper` says it and the data report that it does. */
  voice: z.enum(['atlas', 'paper']).default('atlas'),
  /** Seen by the presenter alone. */
  notes: z.string().max(4000).default(''),
  view: View,
  camera: Camera.optional(),
  /** Drawn in this form; absent: as the working screen draws the View, as every scene was before there were forms. */
  form: SceneForm.optional(),
  /** Show the table instead of the picture. */
  table: z.boolean().default(false),
  masked: z.array(Mask).max(20).default([]),
  /** Answers to choose from while something is kept back, on phones that follow. */
  options: z.array(z.string().trim().min(1).max(LONGEST_OPTION)).max(MOST_OPTIONS).optional(),
  /** Where the claim rests, numbered on the screen. */
  sources: z
    .array(
      z.object({
        source: Id,
        pinpoint: z.string().trim().max(200).default(''),
        /** Rows of the form that rest on it beside what the answer itself names, each by a node or a link. */
        rows: z.array(LinkId).max(80).optional(),
      }),
    )
    .max(20)
    .default([]),
});
export type Scene = z.infer<typeof Scene>;

export const MOST_SCENES = 60;
export const AUTHORS = { most: 20, longest: 120 };
export const Seminar = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/),
    title: z.string().trim().min(1).max(120),
    authors: z.array(z.string().trim().min(1).max(AUTHORS.longest)).max(AUTHORS.most).default([]),
    language: z.enum(LANGUAGES).default('en'),
    summary: z.string().trim().max(1000).default(''),
    scenes: z.array(Scene).max(MOST_SCENES).default([]),
    /** The data version with which it was made. */
    data: z.string().max(100).optional(),
  })
  .meta({ id: 'Seminar' });
export type Seminar = z.infer<typeof Seminar>;
