/** What a language must be able to say of events; one with a gap does not compile. */
import type { EventKind } from '../../contract/events.ts';
import type { LinkOf } from '../../contract/links.ts';

type Consent = NonNullable<LinkOf<'PARTY_TO'>['consent']> | 'unnamed';

export type EventTexts = {
  /** Everything but the day; `who` and `what` as they stand inside a sentence. */
  happened: Record<Exclude<EventKind, 'consented' | 'statement'>, (who: string, what: string) => string>;
  consented: Record<Consent, (who: string, what: string) => string>;
  /** Of a convention whose ratifications are registered (ILO Constitution, 19(5)(d)). */
  registered: (who: string, what: string) => string;
  /** `kind`: the statement as "a reservation", `about`: what it says in a few words. */
  statement: (who: string, kind: string, what: string, about: string) => string;
  between: (first: string, last: string) => string;
  by: (last: string) => string;
  /** Not before that day, and it may not have happened yet. */
  from: (first: string) => string;
  noDay: string;
  computed: string;
  /** A withdrawal whose day has not come, or that may have been taken back. */
  pending: (who: string, what: string, day: string) => string;
  /** "so many States …" of a kind; `may`: more of which it is not known. */
  counted: Record<EventKind, (count: number) => string>;
  /** Both days are within. */
  span: (from: string | undefined, to: string | undefined) => string;
  may: (count: number) => string;
  none: string;
  note: { one: (instrument: string, day: string) => string; many: (first: string, last: string) => string };
};
