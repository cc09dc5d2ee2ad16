/** What happened and when: every dated change of the law as an event with its evidence, in order of time. */
import { z } from 'zod';
import { Id, LinkId } from './graph.ts';
import { FullDate, GraphNode } from './nodes.ts';
import { Citation } from './path.ts';
import { Effect, REGIONS } from './vocabulary.ts';

/**
 * In the order in which they are told of one day. `consented`: ratification, accession and their like (VCLT 11–16);
 * `in-force`: the treaty for one party (24), `text-in-force`: the treaty itself; `notice` of withdrawal (65, 67),
 * `notice-withdrawn` its revocation (68), `ended` what ceased for one party, `text-ended` a text that was repealed.
 */
export const EVENT_KINDS = [
  'founded',
  'adopted',
  'enacted',
  'opened',
  'signed',
  'consented',
  'text-in-force',
  'in-force',
  'eu-law',
  'statement',
  'objection',
  'statement-withdrawn',
  'notice',
  'notice-withdrawn',
  'ended',
  'text-ended',
  'joined-body',
  'left-body',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const LONGEST_EVENT_PAGE = 1_000;

const count = z.number().int().min(0);
const ids = z.array(Id).max(40).optional();

/** Each list narrows the others; within a list any will do. Absent: whatever it is. Days are half-open, [from, until). */
export const EventsAsked = z.object({
  parties: ids,
  region: z.enum(REGIONS).optional(),
  /** A body: States that were, or may have been, its members on the day of the event. */
  group: Id.optional(),
  instruments: ids,
  institutions: ids,
  kinds: z.array(z.enum(EVENT_KINDS)).max(EVENT_KINDS.length).optional(),
  /** Of what happened to texts: whether they bind, commit politically, guide or decide. */
  effect: Effect.optional(),
  from: FullDate.optional(),
  until: FullDate.optional(),
  limit: z.number().int().min(1).max(LONGEST_EVENT_PAGE).default(100),
  offset: count.max(1_000_000).default(0),
});

/** What the page of events is about: as above, but its days are both within; without `to`, up to the day of the screen. */
export const EventsSought = EventsAsked.omit({ limit: true, until: true, offset: true }).extend({
  to: FullDate.optional(),
  /** How many are passed over. */
  offset: count.max(1_000_000).optional(),
});
export type EventsSought = z.infer<typeof EventsSought>;

/**
 * `earliest` and `latest`: the first and last day that it can have happened on, equal where the day is known; without
 * `latest` it may not have happened. `who` did it or had it done to it: a party, a body, or the text itself.
 */
export const Happening = z
  .object({
    id: z.string().min(1),
    kind: z.enum(EVENT_KINDS),
    earliest: FullDate.optional(),
    latest: FullDate.optional(),
    who: Id,
    /** The instrument, article or body that it is about; absent where `who` is that itself. */
    what: Id.optional(),
    /** The link that states it; absent where the node of `who` does. */
    link: LinkId.optional(),
    /** Follows from the deposit and the treaty's own clause. */
    computed: z.literal(true).optional(),
    /** Its days reach beyond the days asked about: it may have happened within them. */
    may: z.literal(true).optional(),
    sentence: z.string(),
    citation: Citation,
  })
  .meta({ id: 'Happening' });
export type Happening = z.infer<typeof Happening>;

/** `surely`: its days lie within those asked about; `may`: they reach beyond. */
export const EventCount = z.object({ kind: z.enum(EVENT_KINDS), surely: count, may: count }).meta({ id: 'EventCount' });
export type EventCount = z.infer<typeof EventCount>;

export const Events = z.object({
  events: z.array(Happening),
  /** Of all that was asked for, on whatever page. */
  total: count,
  counts: z.array(EventCount),
  /** What was surely over in a year, by year; only years in which something was. */
  years: z.array(z.object({ year: z.number().int(), count })),
  /** Of those asked for, how many the data hold without any day. */
  undated: count,
  /** What came to be and what went between the days, kind by kind, in words. */
  told: z.array(z.string()),
  /** To what days the lists of parties were read on which the answer rests. */
  note: z.string(),
  /** Bodies with States as members, by name: what `group` can be. */
  groups: z.array(z.object({ id: Id, name: z.string() })),
  nodes: z.array(GraphNode),
});
export type Events = z.infer<typeof Events>;
