/** What a language must be able to say about a question without a path. */
import type { Untried } from '../../contract/path.ts';

type SayTwo = (a: string, b: string) => string;
type SayThree = (a: string, b: string, c: string) => string;

export type NoPathPhrases = {
  /** Without a day: on no day in the data. */
  notJoined: (party: string, treaties: string, day: string | undefined) => string;
  /** The same of treaties whose lists of parties were not read to that day. */
  notListed: SayThree;
  /** A treaty with the day to which its list of parties was read, if a whole one was. */
  onList: (treaty: string, read: string | undefined) => string;
  notBinding: (instruments: string, several: boolean) => string;
  foreignLaw: SayThree;
  noClause: (duty: string) => string;
  noClauseOf: SayTwo;
  noLink: (name: string) => string;
  noReference: (text: string) => string;
  /** Article, State, and the treaty by way of which alone the clause reaches victims of trafficking. */
  otherPeople: SayThree;
  /** Of an article that asks something of a body, and not of the parties. */
  ofBody: (article: string) => string;
  /** Article, duty, confidence. */
  unsure: SayThree;
  uncoded: (party: string, treaties: readonly string[], more: number) => string;
  /** What of a question was not tried, since it names too much. */
  untried: { cut: (rules: string) => string; rule: Record<Untried, string> };
  event: {
    inForce: SayTwo;
    begins: (clause: string, exact: boolean) => string;
    ends: (clause: string, exact: boolean) => string;
  };
};
