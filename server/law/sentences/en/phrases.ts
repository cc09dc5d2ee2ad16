/** English. */
import { LEADS } from './links.ts';
import { EFFECT, HELP, IN_ROLE, MANDATE } from './mandates.ts';
import { PEOPLE, ROLES } from './people.ts';
import { NOT_READ, QUESTION_NOTE, UNREAD_STATEMENTS } from './question-notes.ts';
import { ABSENT, NOT_OPEN, STANDING } from './standing.ts';
import type { Phrases } from '../phrases.ts';
import type { Force, NameArticle } from '../../../contract/vocabulary.ts';
import { NOTE, RANK_REASONS } from './rank-reasons.ts';
import { NO_PATH } from './no-path.ts';

const ADDRESSEES: Readonly<Record<string, string>> = {
  'state-party': 'each State Party',
  'member-state': 'each Member State',
  'requested-state': 'the requested State Party',
  'competent-authorities': 'the competent authorities',
  'international-body': 'the international body that it names',
  'state-of-origin': 'the State Party of which the victim is a national or resident',
  'destination-state': 'the State Party that returns the victim',
};

const listOf = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
const withArticle = (name: string, article?: NameArticle) => (article === 'the' ? `the ${name}` : name);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const deposited = (name: string) => (day: string) => `it deposited its instrument of ${name} ${day}`;
const registered = (name: string) => (day: string) => `its ${name} was registered ${day}`;

/** "Article 6(3) of the Palermo Protocol requires each State Party to consider acting (“shall consider …”) on “…”". */
const asks = (what: (who: string) => string): Phrases['duty']['lead'][Force] => ({
  forward: (article, duty, who, quoted) => `${article} ${what(who)} on ${duty}${quoted}`,
  backward: (article, duty, who, quoted) => `on ${duty}, ${article} ${what(who)}${quoted}`,
});

export const PHRASES: Phrases = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  dayOf: (day, month, year) => `${day} ${month} ${year}`,
  on: (day) => `on ${day}`,
  inMonth: (month, year) => `in ${month} ${year}, day not known`,
  inYear: (year) => `in ${year}, day not known`,
  part: (place) => `Article ${place}`,
  provision: (place, instrument) => `${place.replace(/^s (?=\d)/, 'section ')} of ${instrument}`,
  article: (places, instrument) => `${places.length > 1 ? 'Articles' : 'Article'} ${listOf(places)} of ${instrument}`,
  asAmended: (instrument, by) => `${instrument} as amended by ${by}`,
  name: {
    Instrument: withArticle,
    Article: (name) => name,
    Obligation: (title) => `“${title}”`,
    Institution: withArticle,
    Country: withArticle,
    Concept: (title) => `“${title}”`,
    Finding: (title) => `the finding “${title}”`,
  },
  chapeau: (article) => `the chapeau of ${article}`,
  list: listOf,
  paper: (sentence) =>
    `According to Paulina et al. (2025), ${sentence.replace(/^(The|Article|On) /, (word) => word.toLowerCase())}`,
  leads: LEADS,
  role: (role) => role.replaceAll('-', ' '),
  since: (day) => `since ${day}`,
  until: (day) => `until ${day}`,
  duty: {
    lead: {
      mandatory: asks((who) => `requires ${who} to act`),
      qualified: asks((who) => `requires ${who}, in qualified terms, to act`),
      consider: asks((who) => `requires ${who} to consider acting`),
      recommended: asks((who) => `recommends that ${who} act`),
      optional: asks((who) => `permits ${who} to act`),
      unread: {
        forward: (article, duty) => `${article} concerns ${duty}; its wording has not been read`,
        backward: (article, duty) => `${duty} is the subject of ${article}, the wording of which has not been read`,
      },
    },
    addressee: (addressee) => ADDRESSEES[addressee] ?? addressee.replaceAll('-', ' '),
    people: PEOPLE,
    someVictims: 'some victims of trafficking',
    role: ROLES,
    owes: (owes) => `What is owed: ${owes}`,
    forWhom: (people) => `For whom: ${people}`,
    unsure: {
      high: '',
      medium: ' (follows from how the text is built: medium confidence)',
      low: ' (this part of the text was not read: low confidence)',
    },
    whoseCase: (people, roles) => `Whose case: ${people}; ${roles}`,
    actsOn: (roles) => roles,
    when: (trigger) => `When: ${trigger}`,
    requires: (treaty) => `It reaches victims of trafficking by way of ${treaty}, so for States bound by both`,
    boundByBoth: (party, day) => `${party} has been bound by both since ${day}`,
    limit: (article, instrument, limit) =>
      `${capital(instrument)} applies within its own limits${article ? ` (Article ${article})` : ''}: ${limit}`,
    amended: (text, how, place, since, due) => {
      const days = `in force since ${since}${due ? `, to be complied with by ${due}` : ''}`;
      const told = { replaces: 'replaced', deletes: 'deleted', amends: 'amended' };
      return how === 'may'
        ? `${capital(text)} (${days}) amended other words of the same article; whether also ${place} is not coded`
        : `${capital(text)} (${days}) ${told[how]} ${place}: what is told here is the earlier wording`;
    },
    lent: (article, words) => `in the words of ${article}: “${words}”`,
    carried: (article) => `It carries ${article} over: one duty, not two`,
    codersDiffered: (readings) => `Coders differed on the wording (${readings})`,
  },
  bond: {
    notYet: (party, instrument, day) => `on ${day}, ${instrument} was not in force for ${party} yet`,
    ended: (party, instrument, day) => `on ${day}, ${instrument} was no longer in force for ${party}`,
    unknown: (party, instrument, day) => `whether ${instrument} was in force for ${party} on ${day} is not known`,
    organisation: {
      forward: (a, b) => `${a} is a party to ${b}, as an organisation and not as a State`,
      backward: (a, b) => `${b} binds ${a} as a party, as an organisation and not as a State`,
    },
    deposited: {
      ratification: deposited('ratification'),
      accession: deposited('accession'),
      acceptance: deposited('acceptance'),
      approval: deposited('approval'),
      succession: (day) => `it gave notice of its succession ${day}`,
      signature: (day) => `it consented by its signature ${day}`,
      'bound-as-member': (day) => `it is bound as a member, as recorded ${day}`,
    },
    registered: {
      ratification: registered('ratification'),
      accession: registered('accession'),
      acceptance: registered('acceptance'),
      approval: registered('approval'),
      succession: registered('notice of succession'),
      signature: (day) => `it consented by its signature ${day}`,
      'bound-as-member': (day) => `it is bound as a member, as recorded ${day}`,
    },
    joined: (day) => `it joined ${day}, by an act that the source does not name`,
    joinedNoDay: 'it joined, by an act and on a day that the source does not name',
    dayNotKnown: {
      ratification: 'the day of its ratification is not known',
      accession: 'the day of its accession is not known',
      acceptance: 'the day of its acceptance is not known',
      approval: 'the day of its approval is not known',
      succession: 'the day of its notice of succession is not known',
      signature: 'it consented by its signature, on a day not known',
      'bound-as-member': 'it is bound as a member, from a day not known',
    },
    inForce: (day) => `in force for it since ${day}`,
    inForceBetween: (first, last) => `in force for it from a day not known between ${first} and ${last}`,
    inForceAfter: (first) => `in force for it from a day not known, not before ${first}`,
    inForceBy: (last) => `in force for it by ${last} at the latest`,
    inForceNotKnown: 'the day of entry into force for it is not known',
    computed: (articles) =>
      articles.length === 0
        ? ' (computed)'
        : ` (computed from ${articles.length > 1 ? 'Articles' : 'Article'} ${listOf(articles)})`,
    until: (day) => `it ceased to be bound ${day}`,
    notice: (day) => `notice of withdrawal given ${day}`,
    pending: (day) => `it ceases to be bound on ${day} unless it takes the notice back before`,
    noticeUnsure: ' (not certain: the notice was not read)',
    noticeWithdrawn: (day) => `the notice was taken back ${day}`,
    territory: (note) => `territory: ${note}`,
    listRead: (day) => `on a list of parties read to ${day}`,
    noList: 'no whole list of its parties having been read',
    afterList: (day) => `added one by one after a list of parties read to ${day}`,
    resultDue: (day) => `the day for the result is ${day}`,
    signed: (day) => day,
    signedNoDay: 'on a day not known',
    signatureOnly: 'a signature alone does not make it a party',
  },
  hedge: 'This is not certain: the evidence is of low confidence',
  absent: ABSENT,
  notOpen: NOT_OPEN,
  standing: STANDING,
  statement: {
    form: { reservation: 'a reservation', declaration: 'a declaration', objection: 'an objection' },
    kind: {
      'dispute-clause': 'it opts out of dispute settlement',
      substantive: 'on the substance',
      interpretive: 'on interpretation',
      territorial: 'on territory',
      general: 'of a general kind',
      objection: "to another's statement",
      declaration: 'as stated in the note',
      acceptance: 'it accepts a procedure',
      refusal: 'it refuses a procedure',
    },
    lead: {
      forward: (party, what, about) => `${party} made ${what} on ${about}`,
      backward: (party, what, about, several) =>
        `${about} ${several ? 'are' : 'is'} the subject of ${what} by ${party}`,
    },
    against: (party) => `against the statement of ${party}`,
    made: (day) => `made ${day}`,
    madeNoDay: 'the day on which it was made is not known',
    withdrawn: (day) => `withdrawn ${day}`,
    withdrawnBy: (day) => `withdrawn by ${day}, on a day that was not read`,
    objected: (each) => `${each.length > 1 ? 'Objections' : 'Objection'}: ${each.join('; ')}`,
    objection: (party, when) => `${party}, ${when}`,
  },
  corresponds: {
    basis: {
      'the law says so': 'the law says so',
      'our reading': 'a reading of the text',
      'a supervisory body': 'a supervisory body says so',
    },
    extent: {
      whole: 'it covers the whole duty',
      part: 'it covers a part of the duty',
      'not judged': 'how far it covers the duty is not judged',
    },
    note: (basis, extent) => `Basis: ${basis}; ${extent}. It does not say that the law conforms`,
  },
  mandate: MANDATE,
  help: HELP,
  inRole: IN_ROLE,
  effect: EFFECT,
  graded: (tier, year) => `tier ${tier} in ${year}`,
  locator: (place) => place,
  rankReasons: RANK_REASONS,
  noPath: NO_PATH,
  note: NOTE,
  notRead: NOT_READ,
  unreadStatements: UNREAD_STATEMENTS,
  questionNote: QUESTION_NOTE,
};
