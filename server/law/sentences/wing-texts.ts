/** What a language must be able to say in the wings of a node; one with a gap does not compile. */
import type { LinkType, NodeKind } from '../../contract/ontology.ts';
import type { Family, Force, HelpRegion, Standing, Task, WayToHelp } from '../../contract/vocabulary.ts';

/** What the rows of a wing are gathered under. */
export type GroupName =
  | 'carriedOutBy'
  | 'namedIn'
  | 'setUpBy'
  | 'formalities'
  | 'helpsWith'
  | 'programmes'
  | 'setsUp'
  | 'entrusts'
  | 'serves'
  | 'issued'
  | 'joined'
  | 'nationalBodyOf'
  | 'partOf'
  | 'beside'
  | 'supervises'
  | 'reportsOn'
  | 'leads'
  | 'worksIn'
  | 'parts'
  | 'members'
  | 'bound'
  | 'notBound'
  | 'pledged'
  | 'ownLaw'
  | 'ownBodies'
  | 'watches'
  | 'helps'
  | 'rests'
  | 'made'
  | 'kept'
  | 'watchedBy'
  | 'reportedBy'
  | 'asks'
  | 'answersTo'
  | 'answered'
  | 'binds'
  | 'defines'
  | 'articles'
  | 'askedBy'
  | 'owing'
  | 'answeredAtHome'
  | 'partOfText'
  | 'reservedBy'
  | 'definedIn'
  | 'checks'
  | 'about'
  | 'checkedBy'
  | 'said';

export type WingTexts = {
  /** The question in the middle; `name` as it stands inside a sentence. */
  title: Record<NodeKind, (name: string) => string>;
  /** Of a programme that is over, with the year of its end: its wings are those of its last day. */
  over: (name: string, year: string) => string;
  wing: Record<NodeKind, { left: string; right: string }>;
  groups: Record<GroupName, string>;
  /** Under "What binds it": the family of the instruments. */
  families: Record<Family, string>;
  /** The relation as a noun, right from both ends. */
  relation: Record<LinkType, string>;
  /** Of a body, in two words. */
  task: Record<Task, string>;
  how: Record<WayToHelp, string>;
  /** Where help reaches, and how many more States or duties it reaches beside what is named. */
  world: string;
  region: Record<HelpRegion, string>;
  states: (count: number) => string;
  more: (count: number) => string;
  force: Record<Force, string>;
  /** Where the one is bound in a way that a date does not say. */
  standing: Partial<Record<Standing, string>>;
  signed: (day: string) => string;
  ended: (day: string) => string;
  tier: (tier: string, year: string) => string;
  /** A statement was made: on the whole instrument, or on an article. */
  statement: string;
  unknown: string;
};
