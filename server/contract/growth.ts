/** How the law has grown: the parties of each treaty, the instruments of each decade, the pairs that share a duty. */
import { z } from 'zod';
import { Id } from './graph.ts';
import { FullDate, GraphNode, PartialDate } from './nodes.ts';
import { EFFECTS } from './vocabulary.ts';

const count = z.number().int().min(0);
const year = z.number().int();

/** By their so-manieth entry into force the treaties are set against one another. */
export const MANY_PARTIES = 100;

/** Between adoption and a day, where one of the two is not known to the day. */
export const Wait = z.object({ least: z.number().int(), most: z.number().int() }).meta({ id: 'Wait' });
export type Wait = z.infer<typeof Wait>;

/** On which day so many were bound: between two days, equal where it is known; `days` from the adoption on. */
export const Reached = z
  .object({ count, earliest: FullDate, latest: FullDate, days: Wait.optional() })
  .meta({ id: 'Reached' });
export type Reached = z.infer<typeof Reached>;

/**
 * How often a treaty has entered into force for a party (VCLT 24), by the end of each year from `first` on, the last by the
 * day asked about; of `open` more, year by year too, the day is not known well enough; `ended` of all ceased to be bound; of
 * those begun or open by the day asked about, `low` rest on evidence of low confidence. `listReadTo`:
 * absent where no whole list of parties was read, so that the numbers are the least there can be.
 */
export const TreatyGrowth = z
  .object({
    id: Id,
    adopted: PartialDate.optional(),
    listReadTo: PartialDate.optional(),
    first: year,
    begun: z.array(count),
    ended: count,
    open: z.array(count),
    low: count,
    half: Reached.optional(),
    hundredth: Reached.optional(),
  })
  .meta({ id: 'TreatyGrowth' });
export type TreatyGrowth = z.infer<typeof TreatyGrowth>;

export const Growth = z.object({
  date: FullDate,
  /** The last year of every series: that of the day asked about, but none after the data's own day in which nothing changes. */
  to: year,
  /** Those with the most parties first; of equal ones by id. */
  treaties: z.array(TreatyGrowth),
  /** Of treaties whose whole list was read and that have entered into force so often, whoever left since: how many, and the middle of their waits. */
  hundredth: z.object({ treaties: count, median: Wait.optional() }),
  /** Instruments adopted in the ten years from `from` on, by what they do; what a State enacted as its law is not among them. */
  decades: z.array(z.object({ from: year, by: z.record(z.enum(EFFECTS), count) })),
  /** Instruments that are no laws at home and of which the data hold no day of adoption. */
  undated: count,
  /** Pairs of instruments with clauses on the same duty, both adopted by the end of the year, or by the day asked about. */
  pairs: z.object({ first: year, counts: z.array(count) }),
  /** Ids of what each kind of number was counted from, what gave most first. */
  sources: z.object({ treaties: z.array(Id), decades: z.array(Id), pairs: z.array(Id) }),
  /** To what days the lists of parties were read, and which articles nobody has read. */
  note: z.string(),
  nodes: z.array(GraphNode),
});
export type Growth = z.infer<typeof Growth>;
