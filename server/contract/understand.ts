/** A question in plain words as it was understood: readings, each a View with what stands in it, the best first. */
import { z } from 'zod';
import { NODE_KINDS } from './ontology.ts';

/** Readings of one question that are told. */
export const MOST_READINGS = 3;
/** Letters of a question. */
export const LONGEST_QUESTION = 300;

const hash = z.string();

/** What stands in a slot instead: `view` is the whole reading with it. */
export const SlotChoice = z.object({ value: z.string(), label: z.string(), view: hash });
export type SlotChoice = z.infer<typeof SlotChoice>;

/**
 * One thing that the question names. `name`: what it is in the reading, a parameter of the question or an end of the path;
 * `typed`: the words that were read so, "" where the question does not name it and the example stands in.
 */
export const Slot = z.object({
  name: z.string(),
  kind: z.enum([...NODE_KINDS, 'date', 'scope']),
  value: z.string(),
  label: z.string(),
  typed: z.string(),
  assumed: z.boolean(),
  choices: z.array(SlotChoice),
});
export type Slot = z.infer<typeof Slot>;

export const READING_KINDS = [
  'question',
  'path',
  'card',
  'clauses',
  'matrix',
  'parties',
  'page',
  'layout',
  'day',
] as const;

/** `id`: of the question, the matrix, the page or the layout; `view`: the part of a link after "#". */
export const Reading = z.object({
  kind: z.enum(READING_KINDS),
  id: z.string(),
  title: z.string(),
  view: hash,
  slots: z.array(Slot),
  score: z.number(),
});
export type Reading = z.infer<typeof Reading>;

export const Understood = z.object({
  /** At most three, the best first; none where nothing that is asked can be answered here. */
  readings: z.array(Reading).max(MOST_READINGS),
  /** How far the first stands before the second. */
  margin: z.number().min(0),
  /** Whether the first may be opened without asking; else it is one of several, or something in it was guessed. */
  sure: z.boolean(),
});
export type Understood = z.infer<typeof Understood>;
