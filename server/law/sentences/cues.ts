/** What a language must know to understand a question in plain words; one with a gap does not compile. */
import type { Scope } from '../../contract/vocabulary.ts';

/** What the words of a question point to: each is a reason for some readings of it and against others. */
export const CUES = [
  'about',
  'bound',
  'whichStates',
  'whichTreaties',
  'whichBodies',
  'change',
  'reserve',
  'notBound',
  'beyond',
  'leave',
  'remain',
  'directive',
  'differ',
  'compare',
  'common',
  'goHome',
  'eachOther',
  'supervise',
  'complain',
  'tasks',
  'setUp',
  'nobody',
  'help',
  'unanswered',
  'domestic',
  'literature',
  'missing',
  'influence',
  'firm',
  'consider',
  'limits',
  'define',
  'court',
  'sendBack',
  'humanity',
  'owe',
  'rights',
  'recover',
  'sinceWhen',
  'wording',
  'namesNgos',
  'asksFor',
  'theme',
  'link',
  'between',
  'clauses',
  'table',
  'each',
  'duties',
  'notCoded',
  'sources',
  'helpPage',
  'map',
  'timeline',
] as const;
export type Cue = (typeof CUES)[number];

/** Readings that are no legal question, by what they open; a question has its own title. */
export const READING_TITLES = [
  'path',
  'card',
  'clauses',
  'parties',
  'day',
  'matrix-duty',
  'matrix-instrument',
  'matrix-supervisor',
  'matrix-clause',
  'matrix-task',
  'matrix-help',
  'matrix-these',
  'page-gaps',
  'page-sources',
  'page-help',
  'layout-map',
  'layout-timeline',
] as const;
export type ReadingTitle = (typeof READING_TITLES)[number];

/**
 * All are words in small letters without accents, phrases parted by commas; "*" at the end of a word stands for any ending,
 * "?" for a letter that differs or is absent. Little words such as "the" may stand between the words of a phrase.
 */
export type CueTexts = {
  titles: Record<ReadingTitle, string>;
  cues: Record<Cue, string>;
  /** What people call a node beside its names in the data, by its id. */
  names: Readonly<Record<string, string>>;
  people: Partial<Record<Scope, string>>;
  /** Twelve, each with what it is shortened to. */
  months: readonly string[];
  /** What opens an interval ("since"), closes one ("until"), or joins its ends ("and"). */
  since: string;
  /** What opens one with the day after. */
  after: string;
  until: string;
  /** What opens a day told by an event ("when Laos joined"); and what tells that a treaty began to bind, not that it was joined. */
  when: string;
  entering: string;
  /** What closes one without its own day. */
  before: string;
  between: string;
  and: string;
  /** What stands before a node that a path must not pass, or must. */
  not: string;
  via: string;
  /** Words that say nothing, and words of the field that any question may have; parted by spaces. */
  little: string;
  /** Words that turn what is said; and those of trafficking itself, which may stand inside a name ("detain trafficked victims"). */
  negations: string;
  subject: string;
  /** What a State's own law is called beside its year; phrases. */
  law: string;
  /** What joins a law to its State or its year; and two questions: "and" before a word that opens one. */
  of: string;
  also: string;
  heads: string;
  field: string;
};

/** The phrases of a list. */
export const phrasesIn = (list: string): string[] => list.split(', ');
