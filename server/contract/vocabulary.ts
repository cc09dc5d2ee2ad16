/** The closed lists of the data: force, confidence, forms, scope. Every list is in the order in which it is shown. */
import { z } from 'zod';

/**
 * How strongly the imposing clause is worded, firmest first: shall; shall, qualified; shall consider; should (is
 * encouraged, is invited); may. `unread` has no strength and is never ranked.
 */
export const FORCES = ['mandatory', 'qualified', 'consider', 'recommended', 'optional', 'unread'] as const;
export const Force = z.enum(FORCES);
export type Force = z.infer<typeof Force>;

/** high: the depositary's list or two sources; medium: one secondary source; low: not to be relied on unread. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export const Confidence = z.enum(CONFIDENCES);
export type Confidence = z.infer<typeof Confidence>;

/** Form of an instrument; whether it binds follows from the form by BINDING. */
export const INSTRUMENT_FORMS = [
  'treaty',
  'convention',
  'protocol',
  'agreement',
  'charter',
  'declaration',
  'directive',
  'compact',
  'goal',
  'soft-law',
  'mou',
  'action-plan',
  'process',
  'constitution',
  'statute',
  'code',
  'decree',
  'policy',
  'plan',
] as const;
export type InstrumentForm = (typeof INSTRUMENT_FORMS)[number];
export const BINDING: Record<InstrumentForm, boolean> = {
  treaty: true,
  convention: true,
  protocol: true,
  agreement: true,
  charter: true,
  declaration: false,
  directive: true,
  compact: false,
  goal: false,
  'soft-law': false,
  mou: false,
  'action-plan': false,
  process: false,
  constitution: true,
  statute: true,
  code: true,
  decree: true,
  policy: false,
  plan: false,
};

/**
 * What an instrument asks of those that it names. `binding` follows from its form by BINDING; of the others `political`
 * is a commitment of States, `guidance` counsel that nobody has taken on, `decision` the act of an international body on
 * itself or on its work.
 */
export const EFFECTS = ['binding', 'political', 'guidance', 'decision'] as const;
export const Effect = z.enum(EFFECTS);
export type Effect = z.infer<typeof Effect>;

/** The rings of the atlas: which family an instrument belongs to. `national` stands off the rings. */
export const FAMILIES = [
  'organized-crime',
  'slavery',
  'human-rights',
  'labour',
  'general',
  'regional',
  'soft-law',
  'national',
] as const;
export type Family = (typeof FAMILIES)[number];

export const PILLARS = ['prosecution', 'protection', 'prevention', 'partnership'] as const;
export const LAW_ELEMENTS = ['structure', 'substance', 'culture'] as const;
export const FINDING_FORMS = ['gap', 'practice', 'theory', 'critique', 'recommendation', 'context'] as const;
export const REGIONS = ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'] as const;

/** For whom a duty holds: names of groups, and roles that say at whom it works (then the group says whose case it is). */
export const SCOPES = [
  'trafficking-victims',
  'child-victims-of-trafficking',
  'women-victims-of-trafficking',
  'children',
  'child-victims-of-exploitation',
  'women',
  'persons-with-disabilities',
  'victims-of-organised-crime',
  'witnesses',
  'witnesses-and-victims',
  'victims-of-international-crimes',
  'forced-labourers',
  'child-labourers',
  'domestic-workers',
  'workers',
  'migrant-workers',
  'smuggled-migrants',
  'torture-victims',
  'prostituted-persons',
  'enslaved-persons',
  'persons-at-risk',
  'refugees',
  'victim-supporters',
  'everyone',
  'offenders',
  'states',
  'institutions',
] as const;
export const Scope = z.enum(SCOPES);
/** Groups of SCOPES that are victims of trafficking by name. */
export const TRAFFICKED = [
  'trafficking-victims',
  'child-victims-of-trafficking',
  'women-victims-of-trafficking',
] as const satisfies readonly (typeof SCOPES)[number][];

/** Of the victims of trafficking whom a clause names: every one, or only those trafficked in one way ("for prostitution"). */
export const Reaches = z.enum(['all', 'some']);

/**
 * Of the statements that a party made on joining: `yes`, their words are in RESERVES; `in the note`, the note alone
 * tells what they are about; `no`, a list marks one that nobody read.
 */
export const StatementsRead = z.enum(['yes', 'in the note', 'no']);

/** Of the statements on a treaty: all were read, all on some places, or the treaty admits none (but on those places). */
export const StatementsExtent = z.enum(['whole', 'places', 'not admitted']);

/**
 * What a party's statement does to a clause, the strongest first (VCLT 2(1)(d), 21(1)): `reserved` sets it aside whole,
 * `partly reserved` modifies it or takes a part; the others leave it and say where or how the party applies it.
 */
export const STATEMENT_EFFECTS = ['reserved', 'partly reserved', 'territorial', 'interpreted', 'declared'] as const;
export const StatementEffect = z.enum(STATEMENT_EFFECTS);
export type StatementEffect = z.infer<typeof StatementEffect>;

/** Form of an institution; a `programme` is carried out by others and has an end. */
export const INSTITUTION_FORMS = [
  'un-organ',
  'un-programme',
  'specialised-agency',
  'related-organisation',
  'intergovernmental-organisation',
  'treaty-body',
  'court',
  'regional-organisation',
  'regional-body',
  'process',
  'ngo',
  'national-body',
  'programme',
] as const;
export const InstitutionForm = z.enum(INSTITUTION_FORMS);

/** What an article gives an institution to do, beside setting it up. */
export const TASKS = [
  'hears-complaints',
  'inquires',
  'adjudicates',
  'reviews-implementation',
  'receives-reports',
  'receives-information',
  'recommends',
  'advises',
  'assists',
  'cooperates',
  'decides',
  'secretariat',
  'depositary',
] as const;
export const Task = z.enum(TASKS);
export type Task = z.infer<typeof Task>;

/** Who may bring a complaint, a person also through others. `employers-or-workers`: their organisations, and no other. */
export const COMPLAINANTS = ['individual', 'group', 'employers-or-workers', 'State'] as const;
export const Complainant = z.enum(COMPLAINANTS);
export type Complainant = z.infer<typeof Complainant>;

/**
 * On what condition a complaint may be brought: the State complained of is party to the protocol, or to the convention
 * that it is about; it has declared so, or both States have; home remedies are exhausted; both States agree; a complaint
 * has come in already.
 */
export const COMPLAINT_CONDITIONS = [
  'party',
  'declared',
  'both-declared',
  'ratified',
  'both-ratified',
  'remedies-exhausted',
  'both-agree',
  'complaint-received',
] as const;
export const ComplaintCondition = z.enum(COMPLAINT_CONDITIONS);
export type ComplaintCondition = z.infer<typeof ComplaintCondition>;

/** How an institution helps with a duty. */
export const WAYS_TO_HELP = [
  'direct-service',
  'technical-assistance',
  'training',
  'funding',
  'guidance',
  'standard-setting',
  'data',
  'monitoring',
  'advocacy',
] as const;
export const WayToHelp = z.enum(WAYS_TO_HELP);
export type WayToHelp = z.infer<typeof WayToHelp>;

/** Where help reaches: one State, the States of one region or organisation, or any State. */
export const HelpReach = z.enum(['State', 'region', 'world']);

/** What the States have in common where help reaches some of them and no others. */
export const HELP_REGIONS = [
  'members-of-asean',
  'members-of-the-bali-process',
  'parties-to-coe-thb',
  'greater-mekong',
  'south-east-asia',
  'south-east-asia-and-the-pacific',
  'east-asia-and-the-pacific',
  'south-eastern-europe',
] as const;
export const HelpRegion = z.enum(HELP_REGIONS);
export type HelpRegion = z.infer<typeof HelpRegion>;

/** Whether a name takes "the" inside an English sentence: "the Palermo Protocol", but "ACTIP". */
export const NameArticle = z.enum(['the', 'none']);
export type NameArticle = z.infer<typeof NameArticle>;

/** Whether an address was opened, follows the pattern of its site, or leads to the site only. */
export const AddressBasis = z.enum(['opened', 'by pattern', 'site only']);

/** The act from which a treaty's own clause counts the days to its entry into force for a State (VCLT 16 and 24). */
export const EntryBasis = z.enum(['deposit', 'registration', 'receipt', 'exchange', 'EU law', 'not read']);
export type Scope = z.infer<typeof Scope>;

/**
 * `contracting`: it has consented, but the treaty is not yet in force for it. `bound by EU law`: a member of the Union
 * under a directive, which has no parties. `not coded` and `unknown` are never "no".
 */
export const STANDINGS = [
  'party',
  'bound by EU law',
  'contracting',
  'signed',
  'ended',
  'not joined',
  'not open',
  'no such State',
  'not coded',
  'unknown',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** The styles in which a citation can be written; csl is CSL-JSON. */
export const CITE_STYLES = ['oscola', 'apa', 'bibtex', 'ris', 'csl'] as const;
export type CiteStyle = (typeof CITE_STYLES)[number];

/** The languages in which sentences are told and the screen speaks, each by its own name. */
export const LANGUAGE_NAMES = { en: 'English', id: 'Bahasa Indonesia' } as const;
export type Language = keyof typeof LANGUAGE_NAMES;
export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as [Language, ...Language[]];

/** The language that a tag as browsers write it ("id-ID") asks for, else English. */
export const languageOf = (tag: string | undefined): Language =>
  LANGUAGES.find((language) => language === tag?.split('-')[0]) ?? 'en';
