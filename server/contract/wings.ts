/** The wings of one thing: what it rests on at its left, what it does or what answers it at its right, as of a day. */
import { z } from 'zod';
import { Id, LinkId, Subgraph } from './graph.ts';
import { FullDate } from './nodes.ts';
import { Said } from './path.ts';

/** Characters of a second line at most: what is longer is no line but a paragraph. */
export const LONGEST_SECOND_LINE = 34;

const text = z.string().min(1);
const count = z.number().int().min(0);

/** One neighbour, once in the whole picture. What it is, how firmly and how surely it is linked say its node and links. */
export const WingRow = z
  .object({
    id: Id,
    /** As it is called beside this centre: an article of another instrument with the name of that instrument. */
    name: text,
    /** The one thing worth knowing of it here; empty where the heading says it all. */
    sub: z.string().max(LONGEST_SECOND_LINE),
    /** What it rests on: first the link that is drawn, which touches the row or the centre, or leads from one to the other. */
    links: z.array(LinkId).min(1),
    /** It is not known whether it holds on the day. */
    unknown: z.literal(true).optional(),
  })
  .meta({ id: 'WingRow' });
export type WingRow = z.infer<typeof WingRow>;

/** `absent`: how many the data hold that were not there on the day. `folded`: one stack until it is asked for. */
export const WingGroup = z
  .object({ id: text, heading: text, rows: z.array(WingRow), absent: count, folded: z.literal(true).optional() })
  .meta({ id: 'WingGroup' });
export type WingGroup = z.infer<typeof WingGroup>;

export const Wing = z.object({ title: text, groups: z.array(WingGroup) }).meta({ id: 'Wing' });
export type Wing = z.infer<typeof Wing>;

/** `nodes`: the centre and every row; `links`: every link of a row. */
export const Wings = z.object({
  id: Id,
  /** As of this day: the one asked about, or the last of a programme that was over by then. */
  date: FullDate,
  /** A question. */
  title: text,
  /** Three to six where the data hold as many links, each with its source. */
  sentences: z.array(Said).max(6),
  left: Wing,
  right: Wing,
  ...Subgraph.shape,
});
export type Wings = z.infer<typeof Wings>;
