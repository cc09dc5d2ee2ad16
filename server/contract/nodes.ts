/** What each kind of node carries. The same shapes read the seed's CSV columns, the engines' rows and the answers. */
import { z } from 'zod';
import type { NodeKind } from './ontology.ts';
import {
  AddressBasis,
  Confidence,
  Effect,
  EntryBasis,
  FAMILIES,
  FINDING_FORMS,
  INSTRUMENT_FORMS,
  InstitutionForm,
  LAW_ELEMENTS,
  NameArticle,
  PILLARS,
  REGIONS,
  StatementsExtent,
} from './vocabulary.ts';
import { SUBREGIONS } from './subregions.ts';

/** ISO 8601, as exact as the source: 2007-07-02, 2007-07 or 2007. */
export const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date as YYYY, YYYY-MM or YYYY-MM-DD');
/** Years begin with 1: a day before it is none. */
export const FullDate = z.iso
  .date()
  .refine((day) => !day.startsWith('0000'), { error: 'a day of the year 0001 or later' });
const text = z.string().min(1);
const maybe = text.optional();
const reach = z.enum(['yes', 'no', 'not read']).optional();
const list = z.array(text).optional();

/** x and y: the place on the atlas in units of its own square (-1 to 1), where the kind has one. */
const common = {
  id: text,
  /** What it is called where space is short; in full it is its `title`, which an article has not. */
  name: text,
  source: text,
  confidence: Confidence,
  note: maybe,
  /** What it was called in earlier data: links made then lead to it. */
  formerIds: list,
  /**
   * Derived: before it, surely no such thing: adopted, founded, for an article its instrument, for a finding its source.
   * Absent where no source dates it.
   */
  since: PartialDate.optional(),
  x: z.number().optional(),
  y: z.number().optional(),
};

export const NODE_SHAPES = {
  Instrument: z.object({
    ...common,
    kind: z.literal('Instrument'),
    /** On every node of the seed; absent, the name stands alone. */
    article: NameArticle.optional(),
    title: text,
    titleLocal: maybe,
    aliases: list,
    form: z.enum(INSTRUMENT_FORMS),
    family: z.enum(FAMILIES),
    level: z.enum(['global', 'regional', 'national']),
    /** On every instrument of the seed; absent, only whether it binds is known. */
    effect: Effect.optional(),
    binding: z.boolean(),
    /** ISO 3166-1 alpha-3 of the State whose law it is. */
    country: maybe,
    adopted: PartialDate.optional(),
    adoptedAt: maybe,
    /** The day on which it was opened for signature. */
    opened: PartialDate.optional(),
    inForceFrom: PartialDate.optional(),
    until: PartialDate.optional(),
    status: maybe,
    depositary: maybe,
    /** Its place in a treaty series ("2237 UNTS 319"), else its number or symbol. */
    officialRef: maybe,
    /** The official text, and whether that address was opened or follows the pattern of its site. */
    officialText: maybe,
    officialTextBasis: AddressBasis.optional(),
    /** Page of the depositary on this very instrument: parties, reservations, text. */
    depositaryPage: maybe,
    summary: maybe,
    /** Parties by the depositary's own count, and the day of that count. */
    partiesCounted: z.number().int().optional(),
    partiesCountedOn: PartialDate.optional(),
    /** The day to which a whole list of parties was read, and the newest single addition. */
    listReadTo: PartialDate.optional(),
    listLatest: PartialDate.optional(),
    listNote: maybe,
    /** The States that its own clause lets join, where it is open to some only: the members of one organisation, or those between whom it is. */
    openTo: list,
    /** That organisation, and the article that says who may join. */
    openToGroup: maybe,
    openArticle: maybe,
    /** Whether that article lets regional organisations join beside States; absent where it was not read. */
    openToOrganisations: z.enum(['yes', 'no']).optional(),
    entryArticle: maybe,
    entryRule: maybe,
    entryBasis: EntryBasis.optional(),
    entrySource: maybe,
    limit: maybe,
    limitArticle: maybe,
    /** Duties, and clauses ("1(2); 5"), that the limit leaves whole. */
    limitExcept: list,
    limitExceptPlaces: maybe,
    limitSource: maybe,
    limitConfidence: Confidence.optional(),
    /** Whether its crime, and its protection, reach trafficking inside one State, and without an organised group. */
    crimeAtHome: reach,
    crimeWithoutGroup: reach,
    protectionAtHome: reach,
    protectionWithoutGroup: reach,
    /** The clause that opens the International Court of Justice, and the day to which the statements on it were read. */
    courtClause: maybe,
    courtRead: PartialDate.optional(),
    courtSource: maybe,
    /** Which reservations and declarations of its parties were read: absent, only some; and on which places, to which day. */
    statements: StatementsExtent.optional(),
    statementsOn: maybe,
    statementsReadTo: PartialDate.optional(),
    statementsSource: maybe,
  }),
  Article: z.object({
    ...common,
    kind: z.literal('Article'),
    instrument: text,
    number: text,
    /** The instrument whose numbering it has, where an amendment inserts or replaces it there. */
    numberedIn: maybe,
    /** What it does there to the article of its number, or to parts of it. */
    changes: z.enum(['inserts', 'replaces', 'amends', 'deletes']).optional(),
    heading: maybe,
    summary: maybe,
    /** Where its words were not read, or not all of them, and what is known of the part. */
    unread: z.enum(['whole', 'part']).optional(),
    unreadNote: maybe,
  }),
  Obligation: z.object({
    ...common,
    kind: z.literal('Obligation'),
    title: text,
    summary: text,
    pillar: z.enum(PILLARS),
    theme: text,
  }),
  Institution: z.object({
    ...common,
    kind: z.literal('Institution'),
    /** On every node of the seed; absent, the name stands alone. */
    article: NameArticle.optional(),
    title: text,
    acronym: maybe,
    aliases: list,
    form: InstitutionForm,
    founded: PartialDate.optional(),
    /** The day on which a programme was over: what it did holds no longer from then on. */
    until: PartialDate.optional(),
    hq: maybe,
    country: maybe,
    url: maybe,
    summary: maybe,
  }),
  Country: z.object({
    ...common,
    kind: z.literal('Country'),
    /** On every node of the seed; absent, the name stands alone. */
    article: NameArticle.optional(),
    /** The first day of the State itself, where a source gives it. */
    begins: PartialDate.optional(),
    /** The first day on which anything in the data shows it as a State: an act of its own, or a membership. */
    seenFrom: FullDate.optional(),
    /** Everyday, short and former names in nine languages, by which it is searched and never called. */
    aliases: list,
    /** The official name. */
    title: text,
    iso2: text,
    region: z.enum(REGIONS),
    subregion: z.enum(SUBREGIONS),
    lat: z.number(),
    lng: z.number(),
  }),
  Concept: z.object({
    ...common,
    kind: z.literal('Concept'),
    title: text,
    summary: maybe,
  }),
  Finding: z.object({
    ...common,
    kind: z.literal('Finding'),
    title: text,
    claim: text,
    form: z.enum(FINDING_FORMS),
    lawElement: z.enum(LAW_ELEMENTS).optional(),
    locator: maybe,
  }),
} as const satisfies Record<NodeKind, z.ZodObject>;

export const GraphNode = z.discriminatedUnion('kind', [
  NODE_SHAPES.Instrument,
  NODE_SHAPES.Article,
  NODE_SHAPES.Obligation,
  NODE_SHAPES.Institution,
  NODE_SHAPES.Country,
  NODE_SHAPES.Concept,
  NODE_SHAPES.Finding,
]);
export type GraphNode = z.infer<typeof GraphNode>;
export type NodeOf<K extends NodeKind> = Extract<GraphNode, { kind: K }>;
