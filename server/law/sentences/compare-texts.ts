/** What a language must be able to say of two or three things side by side; one with a gap does not compile. */
import type { Comparison } from '../../contract/compare.ts';
import type { Power } from '../../contract/matrix.ts';
import type { Standing, StatementEffect } from '../../contract/vocabulary.ts';

/** What the rows of a comparison are about. */
export type SectionName =
  | 'treaties'
  | 'duties'
  | 'supervisors'
  | 'ownLaw'
  | 'helpers'
  | 'mandates'
  | 'helpsWith'
  | 'supervises'
  | 'places'
  | 'clauses'
  | 'bodies'
  | 'rests'
  | 'askedBy'
  | 'helpedBy';

export type CompareTexts = {
  title: (names: readonly string[]) => string;
  /** Over the rows; `count`: of the things, two or three. */
  heading: Record<SectionName, (what: Comparison, count: number) => string>;
  /** How many rows, and which of them is named: the names are those of the first rows, `more` of the rest. */
  sentence: (heading: string, names: readonly string[], more: number) => string;
  /** Where nothing is there. */
  standing: Record<Standing, string>;
  power: Record<Power, string>;
  /** What the State has said on the clause, or on one that would have led. */
  stated: Record<StatementEffect, string>;
  fit: { part: string; other: string };
  /** The treaty limits itself as a whole. */
  limited: string;
  reserved: string;
  noClause: string;
  notRead: string;
  notNamed: string;
  notThere: string;
  notKnown: string;
  /** Firmer words may stand in a clause that was not read. */
  perhaps: string;
  /** Nothing in the data. */
  nothing: string;
};
