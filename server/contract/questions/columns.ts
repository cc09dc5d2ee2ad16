/** The parameters that a question may take and the columns that its answer may have, each with what it takes or holds. */
import type { NodeKind } from '../ontology.ts';

/** `kind`: of the node that it takes; `date` and `scope` take a day and a group of people. */
export const PARAMETERS = {
  state: { kind: 'Country' },
  other: { kind: 'Country' },
  instrument: { kind: 'Instrument' },
  institution: { kind: 'Institution' },
  than: { kind: 'Instrument' },
  duty: { kind: 'Obligation' },
  group: { kind: 'Institution' },
  date: { kind: 'date' },
  until: { kind: 'date' },
  scope: { kind: 'scope' },
} as const satisfies Record<string, { kind: NodeKind | 'date' | 'scope' }>;
export type Parameter = keyof typeof PARAMETERS;

export const COLUMN_KINDS = ['node', 'text', 'force', 'date', 'number', 'people'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

export const COLUMNS = {
  state: { kind: 'node' },
  other: { kind: 'node' },
  instrument: { kind: 'node' },
  article: { kind: 'node' },
  duty: { kind: 'node' },
  than: { kind: 'node' },
  institution: { kind: 'node' },
  concept: { kind: 'node' },
  helped: { kind: 'node' },
  finding: { kind: 'node' },
  check: { kind: 'node' },
  paragraph: { kind: 'text' },
  force: { kind: 'force' },
  thanForce: { kind: 'force' },
  owes: { kind: 'text' },
  people: { kind: 'people' },
  addressee: { kind: 'text' },
  trigger: { kind: 'text' },
  limit: { kind: 'text' },
  crimeAtHome: { kind: 'text' },
  crimeWithoutGroup: { kind: 'text' },
  protectionAtHome: { kind: 'text' },
  protectionWithoutGroup: { kind: 'text' },
  act: { kind: 'text' },
  means: { kind: 'text' },
  purpose: { kind: 'text' },
  childWithoutMeans: { kind: 'text' },
  victimConsent: { kind: 'text' },
  border: { kind: 'text' },
  organised: { kind: 'text' },
  provision: { kind: 'node' },
  about: { kind: 'node' },
  except: { kind: 'text' },
  since: { kind: 'date' },
  until: { kind: 'date' },
  day: { kind: 'date' },
  deposited: { kind: 'date' },
  signed: { kind: 'date' },
  notice: { kind: 'date' },
  taken: { kind: 'date' },
  due: { kind: 'date' },
  made: { kind: 'date' },
  standing: { kind: 'text' },
  event: { kind: 'text' },
  difference: { kind: 'text' },
  who: { kind: 'text' },
  statement: { kind: 'text' },
  /** What the State has said on the clause; the column stands only where somebody has. */
  stated: { kind: 'text' },
  /** Who objected to the statement, and when. */
  objections: { kind: 'text' },
  note: { kind: 'text' },
  /** What the body may do, with the conditions of a complaint. */
  power: { kind: 'text' },
  /** Whether the State has accepted the procedure; empty where joining is enough. */
  accepted: { kind: 'text' },
  /** What a clause gives a body to do. */
  task: { kind: 'text' },
  /** By what a body was set up: a treaty, a text that does not bind, another body. */
  founding: { kind: 'text' },
  /** The body that set it up. */
  maker: { kind: 'node' },
  /** The programme through which an institution helps. */
  programme: { kind: 'node' },
  how: { kind: 'text' },
  /** Where help reaches: one State, a region and no other State, or any State. */
  reach: { kind: 'text' },
  /** The duties that clauses of both impose. */
  shared: { kind: 'text' },
  /** How many instruments impose the duty. */
  instruments: { kind: 'number' },
  link: { kind: 'text' },
  said: { kind: 'text' },
  role: { kind: 'text' },
  claim: { kind: 'text' },
  form: { kind: 'text' },
  count: { kind: 'number' },
} as const satisfies Record<string, { kind: ColumnKind }>;
export type Column = keyof typeof COLUMNS;

export type Question = {
  /** With values that make a good example; a `date` of '' is the data's own day. */
  parameters: Partial<Record<Parameter, string>>;
  /** The ids that the question is about by itself: its statement has them as parameters. */
  given?: Readonly<Record<string, string | readonly string[]>>;
  columns: readonly Column[];
};
