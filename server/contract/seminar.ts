/** A seminar: scenes that are each one View with one claim in words, to be presented, printed and given away as a file. */
import { z } from 'zod';
import { Id } from './graph.ts';
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
  /** Show the table instead of the picture. */
  table: z.boolean().default(false),
  masked: z.array(Mask).max(20).default([]),
  /** Where the claim rests, numbered on the screen. */
  sources: z
    .array(z.object({ source: Id, pinpoint: z.string().trim().max(200).default('') }))
    .max(20)
    .default([]),
});
export type Scene = z.infer<typeof Scene>;

export const MOST_SCENES = 60;
export const Seminar = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/),
    title: z.string().trim().min(1).max(120),
    authors: z.array(z.string().trim().min(1).max(120)).max(20).default([]),
    language: z.enum(LANGUAGES).default('en'),
    summary: z.string().trim().max(1000).default(''),
    scenes: z.array(Scene).max(MOST_SCENES).default([]),
    /** The data version with which it was made. */
    data: z.string().max(100).optional(),
  })
  .meta({ id: 'Seminar' });
export type Seminar = z.infer<typeof Seminar>;
