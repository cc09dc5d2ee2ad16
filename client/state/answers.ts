/** What the server has said about the present View. It can always be asked for again, so it is saved nowhere. */
import type { Answer } from '#contract/api.ts';
import { createStore } from './store.ts';

/** What the inspector shows: a node with its links, or a link with its evidence. */
export type Inspected = { node: Answer<'entity'>; link?: undefined } | { link: Answer<'link'>; node?: undefined };

export type GapsAnswers = { gaps: Answer<'gaps'>; counts: Answer<'counts'> };

/** `before`: the same table on the earlier of two days. */
export type MatrixAnswer = Answer<'matrix'> & { before?: Answer<'matrix'> | undefined };

export type Answers = {
  /** The data's own as-of date and version. */
  asOf?: string | undefined;
  dataVersion?: string | undefined;
  overview?: Answer<'overview'> | undefined;
  path?: Answer<'path'> | undefined;
  wings?: Answer<'wings'> | undefined;
  /** The same node on the earlier of two days. */
  wingsBefore?: Answer<'wings'> | undefined;
  inspected?: Inspected | undefined;
  gaps?: GapsAnswers | undefined;
  matrix?: MatrixAnswer | undefined;
  /** Of the map, where it shows more than standings. */
  map?: Answer<'matrix'> | undefined;
  events?: Answer<'events'> | undefined;
  growth?: Answer<'growth'> | undefined;
  compare?: Answer<'compare'> | undefined;
  questions?: { offered: Answer<'questions'>; answer: Answer<'ask'> | undefined } | undefined;
};

export const answers = createStore<Answers>({});

export function changeAnswers(change: Partial<Answers>): void {
  answers.set({ ...answers.get(), ...change });
}
