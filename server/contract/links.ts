/** What each link carries: its ends, its evidence, its validity, and what its type alone knows. */
import { z } from 'zod';
import { FIRST_OF_DAYS, LAST_OF_DAYS } from './days.ts';
import { FullDate, PartialDate } from './nodes.ts';
import { LINK_TYPES, type LinkType } from './ontology.ts';
import {
  Complainant,
  ComplaintCondition,
  Confidence,
  Force,
  HelpReach,
  HelpRegion,
  Reaches,
  Scope,
  StatementsRead,
  Task,
  WayToHelp,
} from './vocabulary.ts';

const text = z.string().min(1);
const maybe = text.optional();

/**
 * In the graph every link has all four bounds of its validity: where it is not limited, the first or the last of all days
 * stands, so that a comparison answers for every link. Here such a bound is absent.
 */
const bound = z.preprocess(
  (day) => (day === FIRST_OF_DAYS || day === LAST_OF_DAYS ? undefined : day),
  FullDate.optional(),
);

/** On every link. `pinpoint` is the place in the source; where there is none, `noPinpoint` says why. */
export const LinkCommon = z.object({
  /** TYPE:start:end[:discriminator], derived from the facts, never a row number. */
  id: text,
  type: z.enum(LINK_TYPES as [LinkType, ...LinkType[]]),
  start: text,
  end: text,
  source: text,
  pinpoint: maybe,
  noPinpoint: maybe,
  confidence: Confidence,
  note: maybe,
  /** Validity as stated or computed; half-open [from, until). Absent: not limited in the data. */
  from: PartialDate.optional(),
  until: PartialDate.optional(),
  /**
   * The first and last day on which it can begin (end); equal where the day is known. Without a `from` of its own a link
   * begins when both its ends are there.
   */
  fromEarliest: bound,
  fromLatest: bound,
  untilEarliest: bound,
  untilLatest: bound,
  /** True where the dates follow from the deposit and the treaty's own clause, not from a source that states them. */
  computed: z.boolean().optional(),
});

/** What one type knows beyond the common fields. A type that is not listed knows nothing more. */
export const LINK_FIELDS = {
  IMPOSES: {
    force: Force,
    qualifier: maybe,
    paragraph: maybe,
    addressee: maybe,
    scope: z.array(Scope).min(1),
    /** On every clause whose scope names victims of trafficking. */
    reaches: Reaches.optional(),
    trigger: maybe,
    owes: maybe,
    requires: maybe,
    carriedFrom: maybe,
    scopeSource: text,
    scopeConfidence: Confidence,
    scopeNote: maybe,
    /** Where two independent coders gave another force: "second: qualified" and so on. */
    codersDiffered: z.array(text).optional(),
  },
  /** From `act` on: the elements of a definition of trafficking, in short words; "not read" where the text was not read, absent where not coded. */
  DEFINES: {
    locator: text,
    title: maybe,
    summary: maybe,
    act: maybe,
    means: maybe,
    purpose: maybe,
    childWithoutMeans: maybe,
    victimConsent: maybe,
    border: maybe,
    organised: maybe,
  },
  PARTY_TO: {
    signed: PartialDate.optional(),
    /** The act by which it consented (VCLT 11); absent where the source does not say which. */
    consent: z
      .enum(['ratification', 'accession', 'acceptance', 'approval', 'succession', 'signature', 'bound-as-member'])
      .optional(),
    deposited: PartialDate.optional(),
    /** Narrower bounds of the deposit where a source gives them. */
    depositedEarliest: PartialDate.optional(),
    depositedLatest: PartialDate.optional(),
    /** Day of a notice of withdrawal, and of its being taken back. */
    noticeGiven: PartialDate.optional(),
    noticeWithdrawn: PartialDate.optional(),
    /** How sure the notice is, which the bond itself may be more than. */
    noticeConfidence: Confidence.optional(),
    territory: maybe,
    /** Absent: no statement is known. */
    statementsRead: StatementsRead.optional(),
  },
  SIGNED: { signed: PartialDate.optional() },
  RESERVES: {
    kind: z.enum([
      'dispute-clause',
      'substantive',
      'interpretive',
      'territorial',
      'general',
      'objection',
      'declaration',
      'acceptance',
      'refusal',
    ]),
    form: z.enum(['reservation', 'declaration', 'objection']),
    /** Of an acceptance or a refusal: the procedure before a supervisory body that it is about. */
    procedure: z.enum(['individual', 'inter-state', 'inquiry']).optional(),
    /** The place as the statement names it: "7(1)", several as "14; 21(b)-(e)", of another treaty as "UNTOC 15(1)(b)". */
    article: maybe,
    /** Whether it sets the places that it names aside whole or in part; absent: nobody has judged that. */
    extent: z.enum(['whole', 'part']).optional(),
    against: maybe,
    made: PartialDate.optional(),
    withdrawn: PartialDate.optional(),
    /** Where only the notice of a withdrawal was read, not its day: the last day on which it can have been made. */
    withdrawnLatest: PartialDate.optional(),
  },
  BOUND_BY_EU_LAW: { resultDue: PartialDate.optional() },
  CORRESPONDS_TO: {
    basis: z.enum(['the law says so', 'our reading', 'a supervisory body']),
    extent: z.enum(['whole', 'part', 'not judged']),
  },
  SUPPLEMENTS: { locator: maybe },
  AMENDS: { locator: maybe },
  REFERENCES: { locator: maybe },
  IMPLEMENTS: { locator: maybe },
  REPLACES: { locator: maybe },
  BUILDS_ON: { locator: maybe },
  WITHOUT_PREJUDICE_TO: { locator: maybe },
  DEPOSITARY_OF: { role: maybe },
  ADOPTED: { role: maybe },
  DRAFTED: { role: maybe },
  SUPPORTS: { role: maybe },
  SECRETARIAT_OF: { role: maybe },
  MONITORS: { role: maybe },
  OPERATES_IN: { role: maybe },
  ASSISTS: { role: maybe },
  PART_OF: { role: maybe },
  COORDINATES: { role: maybe },
  LEADS: { role: maybe },
  REPORTS_ON: { role: maybe },
  ENFORCES: { role: maybe },
  ADMINISTERS: { role: maybe },
  HOSTS: { role: maybe },
  MEMBER_OF: { role: maybe },
  OBSERVES: { role: maybe },
  /** `paragraph` as printed, "sole", or "chapeau"; absent where the article was not read. `words`: at most six of the text. */
  ESTABLISHES: { paragraph: maybe, words: maybe },
  /** `complainant` and `condition` on every row of the task `hears-complaints`, and on no other. */
  ENTRUSTS: {
    task: Task,
    paragraph: maybe,
    words: maybe,
    complainant: z.array(Complainant).min(1).optional(),
    condition: z.array(ComplaintCondition).min(1).optional(),
  },
  /**
   * `country`: the id of the State, where it reaches one; `region`, where it reaches the States of one and no others. Which
   * those are follows from the region: the members of a `group` or its parties, all States of the subregions `inside`, and
   * some, it is not known which, of those that it touches (`perhaps`).
   */
  HELPS_WITH: {
    how: WayToHelp,
    reach: HelpReach,
    country: maybe,
    region: HelpRegion.optional(),
    group: maybe,
    inside: z.array(z.string()).min(1).optional(),
    perhaps: z.array(z.string()).min(1).optional(),
  },
  COOPERATES_WITH: { role: maybe },
  CARRIES_OUT: { role: maybe },
  GRADED: { year: z.number().int(), tier: z.enum(['1', '2', '2WL', '3']) },
  CONTAINS: {},
  ENACTED: {},
  ABOUT: {},
  CONCERNS: {},
  CHECKS: {},
} as const satisfies Record<LinkType, z.ZodRawShape>;

/** One schema per type: common fields and its own; an unknown field is an error. */
export const LINK_SHAPES = Object.fromEntries(
  LINK_TYPES.map((type) => [type, LinkCommon.extend({ type: z.literal(type), ...LINK_FIELDS[type] }).strict()]),
) as unknown as Record<LinkType, z.ZodObject>;

type Fields = typeof LINK_FIELDS;
type FieldsOf<T extends LinkType> = z.infer<z.ZodObject<Fields[T]>>;
type FieldName = { [T in LinkType]: keyof Fields[T] }[LinkType];

/** A link of one type: the fields of its type as they are, those of other types absent. */
export type LinkOf<T extends LinkType> = Omit<z.infer<typeof LinkCommon>, 'type'> &
  FieldsOf<T> & { type: T } & { [K in Exclude<FieldName, keyof Fields[T]>]?: undefined };
/** Told apart by `type`: `link.type === 'IMPOSES'` makes it a `LinkOf<'IMPOSES'>`. */
export type GraphLink = { [T in LinkType]: LinkOf<T> }[LinkType];

/** A link as it travels: common fields, and any field of any type. Which fields a type has is held by LINK_SHAPES at seed time. */
const AnyLink = LinkCommon.extend({
  ...z.object(LINK_FIELDS.IMPOSES).partial().shape,
  ...z.object(LINK_FIELDS.DEFINES).partial().shape,
  ...z.object(LINK_FIELDS.PARTY_TO).partial().shape,
  ...z.object(LINK_FIELDS.RESERVES).partial().shape,
  ...z.object(LINK_FIELDS.CORRESPONDS_TO).partial().shape,
  ...z.object(LINK_FIELDS.GRADED).partial().shape,
  ...z.object(LINK_FIELDS.ENTRUSTS).partial().shape,
  ...z.object(LINK_FIELDS.HELPS_WITH).partial().shape,
  ...LINK_FIELDS.BOUND_BY_EU_LAW,
  ...LINK_FIELDS.MEMBER_OF,
});
export const GraphLink = AnyLink as unknown as z.ZodType<GraphLink, unknown>;
/** Any field of any type, for whoever writes a link without knowing its type. */
export type LinkFields = z.infer<typeof AnyLink>;
