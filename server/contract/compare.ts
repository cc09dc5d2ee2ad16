/** Two or three things of one kind beside each other: what they have in common, and what one has alone, as of a day. */
import { z } from 'zod';
import { Id, LinkId, Subgraph } from './graph.ts';
import { FullDate } from './nodes.ts';
import type { NodeKind } from './ontology.ts';
import { Said } from './path.ts';
import { Force } from './vocabulary.ts';

/** What can be set side by side: each only with its like. */
export const COMPARED_KINDS = [
  'Country',
  'Institution',
  'Instrument',
  'Obligation',
] as const satisfies readonly NodeKind[];
export type ComparedKind = (typeof COMPARED_KINDS)[number];
export const MOST_COMPARED = 3;
/** Letters: room for a wording with all that sets it apart from another. */
export const LONGEST_CELL = 90;

const text = z.string().min(1);

/** What is compared, in this order. */
export const Things = z
  .array(Id)
  .min(2)
  .max(MOST_COMPARED)
  .refine((ids) => new Set(ids).size === ids.length, { error: 'each only once' });

/** What is asked of the screen. `open`: the one group of rows that is shown whole. */
export const CompareAsked = z.object({ things: Things, open: z.string().min(1).max(60).optional() });
export type CompareAsked = z.infer<typeof CompareAsked>;

/**
 * How one thing stands to a row. `there`: by its links, the first leads. `open`: there or not, something that was not read, or of
 * which the day is not known, could change it. `none`: nothing in the data, which is not a "no".
 */
export const CompareCell = z
  .object({
    says: z.enum(['there', 'open', 'none']),
    text: z.string().max(LONGEST_CELL),
    /** Of a duty: how firmly, by the clause that leads. */
    force: Force.optional(),
    low: z.literal(true).optional(),
    links: z.array(LinkId),
  })
  .meta({ id: 'CompareCell' });
export type CompareCell = z.infer<typeof CompareCell>;

/** `cells`: one for each thing, in their order. */
export const CompareRow = z
  .object({ id: Id, name: text, cells: z.array(CompareCell).min(2).max(MOST_COMPARED) })
  .meta({ id: 'CompareRow' });
export type CompareRow = z.infer<typeof CompareRow>;

/**
 * What its rows have in common. `all`: each thing has it. `some`: not each. `none`: what was signed, left or set aside. Of duties:
 * `alike` in wording and people, `differ` in one of them. `open`: no word is said, since what is not read or not known could
 * change it.
 */
export const COMPARISONS = ['all', 'differ', 'some', 'none', 'open', 'alike'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** `folded`: one stack until it is asked for. */
export const CompareGroup = z
  .object({
    id: text,
    heading: text,
    what: z.enum(COMPARISONS),
    rows: z.array(CompareRow).min(1),
    folded: z.literal(true).optional(),
  })
  .meta({ id: 'CompareGroup' });
export type CompareGroup = z.infer<typeof CompareGroup>;

/** `nodes`: the things, then every row; `links`: every link of a cell; `note`: what no cell says, such as what was not read. */
export const Compare = z.object({
  things: Things,
  date: FullDate,
  title: text,
  sentences: z.array(Said).max(6),
  groups: z.array(CompareGroup),
  note: z.string(),
  ...Subgraph.shape,
});
export type Compare = z.infer<typeof Compare>;
