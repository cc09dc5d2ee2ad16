/** Where a State stands under a treaty on a day. */
import { z } from 'zod';
import { LINK_FIELDS } from './links.ts';
import { FullDate, PartialDate } from './nodes.ts';
import { Citation } from './path.ts';
import { STANDINGS } from './vocabulary.ts';

/** What lies over a standing, several at once: it changes how far the treaty binds, not whether. */
export const Qualification = z.object({
  kind: z.enum(['statement', 'notice of withdrawal', 'territorial limit', 'content not read']),
  /** Of a statement: what it does, in which form it was made, and the place that it is about. */
  statement: LINK_FIELDS.RESERVES.kind.optional(),
  form: LINK_FIELDS.RESERVES.form.optional(),
  article: z.string().optional(),
  /** Id of the link that says so. */
  link: z.string(),
  /** True where it is not known whether it stood on the day. */
  uncertain: z.boolean(),
});
export type Qualification = z.infer<typeof Qualification>;

export const StandingTold = z.object({
  party: z.string(),
  instrument: z.string(),
  date: FullDate,
  standing: z.enum(STANDINGS),
  /**
   * Where the day comes after every whole list of parties that was read, of who is not on it or has only signed: the day of
   * that list, or `none`.
   */
  onList: z.union([PartialDate, z.literal('none')]).optional(),
  /** The event and the clause that decide, as a sentence. */
  because: z.string(),
  overlays: z.array(Qualification.extend({ sentence: z.string() })),
  evidence: z.array(z.object({ link: z.string(), citation: Citation })),
});
export type StandingTold = z.infer<typeof StandingTold>;
