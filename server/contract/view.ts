/**
 * What is asked of the screen: saved, undone, carried by the link. Positions are a pure function of it and of the
 * data; only a pinned node has a place of its own.
 */
import { z } from 'zod';
import { Direction, Id, LinkTypeName } from './graph.ts';
import { FullDate } from './nodes.ts';
import { PathRules } from './path.ts';

/** Neighbours that were asked for; without a type, all of them. */
export const Expansion = z.object({ id: Id, type: LinkTypeName.optional(), direction: Direction.optional() });
export type Expansion = z.infer<typeof Expansion>;

/** From one node to another under rules; `chosen` is the place of the path in full ink, from 0. */
export const PathQuestion = z.object({ from: Id, to: Id, rules: PathRules, chosen: z.number().int().min(0).default(0) });
export type PathQuestion = z.infer<typeof PathQuestion>;

export const View = z.object({
  /** The instrument in the middle of the atlas, whose States the rim shows. */
  centre: Id.default('palermo-protocol'),
  /** The day on which the law is shown; absent: the data's own as-of date. */
  date: FullDate.optional(),
  /** A page instead of the picture. `gaps`: what is coded and what is not. */
  page: z.enum(['gaps']).optional(),
  /** Set: the picture is the paths, not the atlas. */
  path: PathQuestion.optional(),
  expansions: z.array(Expansion).default([]),
  dismissed: z.array(Id).default([]),
  pinned: z.record(Id, z.tuple([z.number(), z.number()])).default({}),
  /** Id of the node or link in the inspector. */
  selected: Id.optional(),
  /** The data version with which the view was made. */
  data: z.string().optional(),
});
export type View = z.infer<typeof View>;
