/** What a language must be able to say. Each language is one table of this shape; one with a gap does not compile. */
import type { Change } from '../time/amended.ts';
import type { Direction } from '../../contract/graph.ts';
import type { LINK_FIELDS } from '../../contract/links.ts';
import type { LinkType, NodeKind } from '../../contract/ontology.ts';
import type { LeftOut, ScopeFit } from '../../contract/path.ts';
import type {
  Complainant,
  ComplaintCondition,
  Confidence,
  Effect,
  Force,
  HelpRegion,
  NameArticle,
  Scope,
  Standing,
  Task,
  WayToHelp,
} from '../../contract/vocabulary.ts';
import type { z } from 'zod';
import type { Role } from '../scope/scope.ts';
import type { Refusal } from '../paths/search.ts';
import type { NoPathPhrases } from './no-path-phrases.ts';

type Consent = NonNullable<z.infer<(typeof LINK_FIELDS)['PARTY_TO']['consent']>>;
type Statement = z.infer<(typeof LINK_FIELDS)['RESERVES']['kind']>;
type StatementForm = z.infer<(typeof LINK_FIELDS)['RESERVES']['form']>;
type Basis = z.infer<(typeof LINK_FIELDS)['CORRESPONDS_TO']['basis']>;
type Extent = z.infer<(typeof LINK_FIELDS)['CORRESPONDS_TO']['extent']>;

type Say = (text: string) => string;
type SayTwo = (a: string, b: string) => string;
type SayThree = (a: string, b: string, c: string) => string;

/** A clause without its full stop. `start` and `end` are the names of the link's ends, whichever way it is read. */
export type Lead = SayTwo;
export type Leads = Record<LinkType, Record<Direction, Lead>>;

/** Imposing clauses: article, duty, addressee, and the qualifier in quotation marks in brackets (or nothing). */
export type DutyLead = (article: string, duty: string, who: string, quoted: string) => string;

export type Phrases = {
  months: readonly string[];
  dayOf: (day: string, month: string, year: string) => string;
  /** "on 2 July 2007"; where the day is not known, that is said. */
  on: Say;
  inMonth: SayTwo;
  inYear: Say;
  /** Places as "6(3)(d)", one or several. */
  article: (places: readonly string[], instrument: string) => string;
  /** The opening words of an article, before its paragraphs. */
  chapeau: Say;
  /** A provision that is no numbered article: "s 6", or its heading where nobody read the number. */
  provision: SayTwo;
  /** An instrument as another one amends it. */
  asAmended: SayTwo;
  /** An article without its instrument. */
  part: Say;
  /** `article`: whether English puts "the" in front of it. */
  name: Record<NodeKind, (name: string, article?: NameArticle) => string>;
  list: (items: readonly string[]) => string;
  paper: Say;
  leads: Leads;
  /** A role that the data gives in English, as this language says it. */
  role: Say;
  since: Say;
  until: Say;
  duty: {
    lead: Record<Force, Record<Direction, DutyLead>>;
    addressee: Say;
    people: Record<Scope, string>;
    /** Victims of trafficking whom a clause covers only where they were trafficked in one way. */
    someVictims: string;
    role: Record<Role, string>;
    owes: Say;
    forWhom: Say;
    /** That the people concerned follow from the text less surely than the words do. */
    unsure: Record<Confidence, string>;
    whoseCase: SayTwo;
    actsOn: Say;
    when: Say;
    requires: Say;
    boundByBoth: SayTwo;
    limit: (article: string | undefined, instrument: string, limit: string) => string;
    /** What a later text did to the clause; `due` by when those bound by it were to comply. */
    amended: (text: string, how: Change, place: string, since: string, due: string | undefined) => string;
    carried: Say;
    /** The article whose words they are, and the words. */
    lent: SayTwo;
    codersDiffered: Say;
  };
  bond: {
    /** Not in force on the day asked about, or not known to be. */
    notYet: (party: string, instrument: string, day: string) => string;
    ended: (party: string, instrument: string, day: string) => string;
    unknown: (party: string, instrument: string, day: string) => string;
    /** An organisation is a party, never a State Party. */
    organisation: Record<Direction, Lead>;
    deposited: Record<Consent, Say>;
    registered: Record<Consent, Say>;
    joined: Say;
    joinedNoDay: string;
    dayNotKnown: Record<Consent, string>;
    inForce: Say;
    inForceBetween: SayTwo;
    inForceAfter: Say;
    inForceBy: Say;
    inForceNotKnown: string;
    /** From which articles of the treaty; none where its clause was not read. */
    computed: (articles: readonly string[]) => string;
    until: Say;
    notice: Say;
    noticeWithdrawn: Say;
    /** After a notice that is of low confidence. */
    noticeUnsure: string;
    /** The day on which a notice that runs takes effect, unless it is taken back. */
    pending: Say;
    territory: Say;
    listRead: Say;
    noList: string;
    afterList: Say;
    resultDue: Say;
    signed: Say;
    signedNoDay: string;
    signatureOnly: string;
  };
  /** Added to what rests on evidence of low confidence. */
  hedge: string;
  /** Why a State has no step towards a text: it is no treaty, addressed to others, not adopted yet, or the State not seen yet. */
  absent: {
    soft: Say;
    /** Of a memorandum: whether the data treat it as a political commitment, and between whom it is. */
    memorandum: (text: string, political: boolean, between: string | undefined) => string;
    directive: SayTwo;
    /** Bound as a member of the organisation that the treaty founds; `since` as told, or empty. */
    member: (party: string, treaty: string, day: string, body: string, since: string) => string;
    /**
     * Of a day that no list of parties reaches: not on the list read last, or on none that was read whole; or there as one
     * that has only signed.
     */
    unlisted: (party: string, treaty: string, day: string, read: string | undefined) => string;
    signedOnList: (party: string, treaty: string, day: string, read: string | undefined) => string;
    /** Text, day, and when it was adopted ("on 25 May 2000"). */
    unadopted: SayThree;
    unseen: (party: string, treaty: string, day: string, seen: string) => string;
  };
  /** Why somebody may not join a treaty; the last is the article that says so, from `by`. */
  notOpen: {
    members: (treaty: string, group: string, party: string, by: string) => string;
    between: SayThree;
    states: SayThree;
    /** Open to regional organisations, of which the party is none. */
    regional: SayThree;
    by: Say;
  };
  standing: Record<Standing, (party: string, treaty: string, day: string) => string>;
  statement: {
    form: Record<StatementForm, string>;
    kind: Record<Statement, string>;
    lead: Record<Direction, (party: string, what: string, about: string, several: boolean) => string>;
    against: Say;
    made: Say;
    madeNoDay: string;
    withdrawn: Say;
    withdrawnBy: Say;
    /** Each objection as "Germany, on 21 March 2017". */
    objected: (each: readonly string[]) => string;
    objection: SayTwo;
  };
  corresponds: { basis: Record<Basis, string>; extent: Record<Extent, string>; note: SayTwo };
  mandate: {
    setUp: Record<'text' | 'body', Record<Direction, SayTwo>>;
    entrusts: Record<Direction, (place: string, body: string, task: string) => string>;
    /** With the body as its subject: "receives reports". */
    task: Record<Task, string>;
    /** Who may complain, and on what condition, after "hears complaints". */
    complaint: SayTwo;
    complainant: Record<Complainant, string>;
    condition: Record<ComplaintCondition, string>;
    /** With the body as its subject: what an article does for it that sets it up. */
    providedFor: string;
    words: Say;
    /** Of a body that supervises by no clause in the data. */
    watches: Record<'MONITORS' | 'ENFORCES', string>;
    /** Whether a State has accepted a procedure that joining does not open. */
    accepted: { yes: Say; yesNoDay: string; refused: Say; refusedNoDay: string; none: string; unknown: string };
  };
  help: {
    lead: Record<Direction, (body: string, how: string, duty: string, where: string) => string>;
    /** With the body as its subject: "gives training". */
    how: Record<WayToHelp, string>;
    /** The same of what was done once, or is over. */
    did: Record<WayToHelp, string>;
    inState: Say;
    only: Say;
    region: Record<HelpRegion, string>;
    world: string;
  };
  /** Links of one type in one role ("SUPPORTS/funding") that its clause would tell falsely. */
  inRole: Readonly<Record<string, Record<Direction, SayTwo>>>;
  /** Added where the instrument at the end of a link does not bind. */
  effect: Record<Effect, string>;
  graded: SayTwo;
  locator: Say;
  rankReasons: {
    first: Say;
    after: Say;
    fit: Record<ScopeFit, string>;
    people: Say;
    names: string;
    reference: Say;
    general: string;
    force: Record<Force, string>;
    unread: string;
    lessFirm: SayTwo;
    lessSure: SayTwo;
    confidence: Record<Confidence, string>;
    longer: SayTwo;
    loose: string;
    hub: SayTwo;
    steps: Say;
    alike: string;
  };
  noPath: NoPathPhrases;
  note: {
    none: string;
    /** The search ended before it found a path. */
    unsearched: string;
    notFound: string;
    association: string;
    /** A path steps on help, a parent body, working together, or a body that two things share. */
    loose: string;
    capped: Say;
    leftOut: (counts: LeftOut) => string;
    /** Party and clause: its reservation sets the clause aside, so it stands on no path. */
    setAside: SayTwo;
    refusal: Record<Refusal, Say>;
  };
  /** What was not read and could change an answer. */
  notRead: {
    /** The first and the last article of several in a row. */
    run: SayTwo;
    /** Articles not read at all, and those not read whole, of an instrument. */
    of: (whole: readonly string[], part: readonly string[], instrument: string) => string;
    lead: Say;
  };
  /** Reservations that may limit a duty and were not all read. */
  unreadStatements: {
    lead: (told: readonly string[]) => string;
    /** Treaty and places: those on these places were read. */
    but: SayTwo;
    /** Treaty and day: those made by then were read. */
    after: SayTwo;
  };
  questionNote: {
    /** Party and clause: its reservation sets the clause aside. */
    setAside: SayTwo;
    /** Duties, provisions of national law, and each law with how many of them. */
    read: (duties: number, provisions: number, laws: readonly string[]) => string;
    /** Articles with a clause that was not read well enough to be compared. */
    unread: Say;
    /** Text and day: its list of parties. */
    list: SayTwo;
    /** Of rows without a day since when. */
    sinceNotRead: string;
    /** A text of which no whole list of parties was read. */
    noList: Say;
    bySource: (told: readonly string[]) => string;
    limit: (instrument: string, article: string, limit: string) => string;
    /** The articles on which statements are in the data; a treaty without any. */
    statementsOn: Say;
    noStatements: Say;
    /** Party and treaty: it did not leave it. */
    notLeft: SayTwo;
    /** A State without a provision on crimes against humanity in the data, and its provisions on slavery as an ordinary crime. */
    noHomeLaw: Say;
    ordinary: SayTwo;
    /** How many parties set aside the clause on disputes, and the parties whose statements nobody has read. */
    statements: (clause: number, unread: readonly string[]) => string;
    /** Of a treaty of which no clause on the International Court is coded. */
    noCourt: Say;
  };
};
