/** English: what happened, and when. */
import type { EventTexts } from '../event-texts.ts';

const grouped = new Intl.NumberFormat('en-GB');
const several = (count: number, one: string, more: string): string =>
  `${grouped.format(count)} ${count === 1 ? one : more}`;

export const EVENT_TEXTS: EventTexts = {
  happened: {
    founded: (who) => `${who} was founded`,
    adopted: (who) => `${who} was adopted`,
    enacted: (who, what) => `${who} enacted ${what}`,
    opened: (who) => `${who} was opened for signature`,
    signed: (who, what) => `${who} signed ${what}`,
    'text-in-force': (who) => `${who} entered into force`,
    'in-force': (who, what) => `${what} entered into force for ${who}`,
    'eu-law': (who, what) => `${what} began to bind ${who} as a member of the European Union`,
    objection: (who, what) => `${who} objected to a statement on ${what}`,
    'statement-withdrawn': (who, what) => `${who} withdrew its statement on ${what}`,
    notice: (who, what) => `${who} gave notice of withdrawal from ${what}`,
    'notice-withdrawn': (who, what) => `${who} took back its notice of withdrawal from ${what}`,
    ended: (who, what) => `${what} ceased to bind ${who}`,
    'text-ended': (who) => `${who} ceased to be in force`,
    'joined-body': (who, what) => `${who} became a member of ${what}`,
    'left-body': (who, what) => `${who} ceased to be a member of ${what}`,
  },
  consented: {
    ratification: (who, what) => `${who} deposited its instrument of ratification of ${what}`,
    accession: (who, what) => `${who} deposited its instrument of accession to ${what}`,
    acceptance: (who, what) => `${who} deposited its instrument of acceptance of ${what}`,
    approval: (who, what) => `${who} deposited its instrument of approval of ${what}`,
    succession: (who, what) => `${who} gave notice of its succession to ${what}`,
    signature: (who, what) => `${who} consented to be bound by ${what} by its signature`,
    'bound-as-member': (who, what) => `${who} became bound by ${what} as a member`,
    unnamed: (who, what) => `${who} joined ${what}, by an act that the source does not name,`,
  },
  registered: (who, what) => `the ratification of ${what} by ${who} was registered`,
  statement: (who, kind, what, about) => `${who} made ${kind} on ${what} (${about})`,
  between: (first, last) => `on a day not known between ${first} and ${last}`,
  by: (last) => `by ${last} at the latest`,
  from: (first) => `on a day not known, not before ${first}`,
  noDay: 'on a day not known',
  computed: ' (computed from the deposit and the treaty’s own clause)',
  pending: (who, what, day) => `${what} ceases to bind ${who} on ${day} unless the notice is taken back before`,
  counted: {
    founded: (count) => `${several(count, 'body was', 'bodies were')} founded`,
    adopted: (count) => `${several(count, 'instrument was', 'instruments were')} adopted`,
    enacted: (count) => `${several(count, 'law was', 'laws were')} enacted`,
    opened: (count) => `${several(count, 'treaty was', 'treaties were')} opened for signature`,
    signed: (count) => `${several(count, 'signature was', 'signatures were')} given`,
    consented: (count) => `${several(count, 'consent', 'consents')} to be bound ${count === 1 ? 'was' : 'were'} given`,
    'text-in-force': (count) => `${several(count, 'instrument', 'instruments')} entered into force`,
    'in-force': (count) => `a treaty entered into force for a party ${several(count, 'time', 'times')}`,
    'eu-law': (count) => `a directive began to bind a member State ${several(count, 'time', 'times')}`,
    statement: (count) =>
      `${several(count, 'reservation or declaration was', 'reservations and declarations were')} made`,
    objection: (count) => `${several(count, 'objection was', 'objections were')} made`,
    'statement-withdrawn': (count) => `${several(count, 'statement was', 'statements were')} withdrawn`,
    notice: (count) => `${several(count, 'notice', 'notices')} of withdrawal ${count === 1 ? 'was' : 'were'} given`,
    'notice-withdrawn': (count) =>
      `${several(count, 'notice', 'notices')} of withdrawal ${count === 1 ? 'was' : 'were'} taken back`,
    ended: (count) => `a treaty ceased to bind a party ${several(count, 'time', 'times')}`,
    'text-ended': (count) => `${several(count, 'text', 'texts')} ceased to be in force`,
    'joined-body': (count) => `a State became a member of a body ${several(count, 'time', 'times')}`,
    'left-body': (count) => `a State ceased to be a member of a body ${several(count, 'time', 'times')}`,
  },
  span: (from, to) => {
    if (to === undefined) return from === undefined ? 'In all' : `From ${from} on`;
    return from === undefined ? `Up to ${to}` : `From ${from} to ${to}`;
  },
  may: (count) => `; of ${count} more the day is not known well enough to say`,
  none: 'the data hold no event that was asked for',
  note: {
    one: (instrument, day) =>
      `The list of parties to ${instrument} was read to ${day}: what was done later is missing.`,
    many: (first, last) =>
      first === last
        ? `The lists of parties were read to ${first}: what was done later is missing.`
        : `The lists of parties were read to different days, from ${first} to ${last}: what was done after the day of a list is missing.`,
  },
};
