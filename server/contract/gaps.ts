/** What the data holds and what it lacks. A zero is "not coded", never "no". */
import { z } from 'zod';
import { PartialDate } from './nodes.ts';
import { FAMILIES } from './vocabulary.ts';

const count = z.number().int().min(0);

export const InstrumentGaps = z
  .object({
    id: z.string(),
    name: z.string(),
    family: z.enum(FAMILIES),
    binding: z.boolean(),
    articles: count,
    /** Clauses coded as a duty; of these, those that nobody has read, and those of low confidence. */
    duties: count,
    unread: count,
    low: count,
    /** Party rows; of these, those whose day of entry into force is not known exactly. */
    parties: count,
    undated: count,
    boundByEuLaw: count,
    /** By the depositary's own count, where a source gives one, and its day. */
    partiesCounted: count.optional(),
    partiesCountedOn: PartialDate.optional(),
    /** The day to which a whole list was read, the newest single addition, and what the list lacks. */
    listReadTo: PartialDate.optional(),
    listLatest: PartialDate.optional(),
    listNote: z.string().optional(),
  })
  .meta({ id: 'InstrumentGaps' });
export type InstrumentGaps = z.infer<typeof InstrumentGaps>;

export const CountryGaps = z
  .object({
    id: z.string(),
    name: z.string(),
    treaties: count,
    laws: count,
    /** Articles read of its laws; links from these to the duties they answer, and how many of those are of low confidence. */
    articles: count,
    answers: count,
    low: count,
    findings: count,
  })
  .meta({ id: 'CountryGaps' });
export type CountryGaps = z.infer<typeof CountryGaps>;
