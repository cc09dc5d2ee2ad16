/** English: two or three things side by side. */
import type { Comparison } from '../../../contract/compare.ts';
import type { CompareTexts } from '../compare-texts.ts';

const each = (count: number): string => (count === 2 ? 'both' : 'all three');
const one = (count: number): string => (count === 2 ? 'one' : 'one or two');
const NONE = 'Binds none of them on this day';
const plain =
  (all: string, some: string, open: string) =>
  (what: Comparison, count: number): string =>
    (what === 'some' ? some : what === 'open' ? open : what === 'none' ? NONE : all)
      .replace('{each}', each(count))
      .replace('{one}', one(count));
const byForce =
  (alike: string, differ: string, some: string) =>
  (what: Comparison, count: number): string =>
    what === 'differ'
      ? differ.replace('{each}', each(count))
      : plain(alike, some, 'No comparison yet: something is not read')(what, count);

export const COMPARE_TEXTS: CompareTexts = {
  title: (names) => `${names.slice(0, -1).join(', ')} and ${names.at(-1)}, side by side`,
  heading: {
    treaties: plain('Binds {each}', 'Binds {one}', 'Not known of {each}'),
    duties: byForce('Owed alike', 'Owed by {each}, not alike', 'Owed by {one}, in the data'),
    supervisors: plain('Watch over {each}', 'Watch over {one}', 'Not known whether they watch'),
    ownLaw: plain('Law of {each}', 'Their own law', 'Own law, not known for this day'),
    helpers: plain('Help {each}', 'Help {one}, in the data', 'Help, not known for this day'),
    mandates: plain('Name {each}', 'Name {one}, as far as read', 'Not known for this day'),
    helpsWith: plain('Help with, {each}', 'Helps with, {one}', 'Help, not known for this day'),
    supervises: plain('Supervised by {each}', 'Supervised by {one}', 'Supervision, not known for this day'),
    places: plain('Where {each} work', 'Where {one} works', 'Work there, not known for this day'),
    clauses: byForce('Asked for alike', 'Asked for by {each}, not alike', 'Asked for by {one}, as far as read'),
    bodies: plain('Named by {each}', 'Named by {one}, as far as read', 'Not known for this day'),
    rests: plain('What {each} rest on', 'What {one} rests on', 'Not known for this day'),
    askedBy: byForce('Ask for {each} alike', 'Ask for {each}, not alike', 'Ask for {one}, as far as read'),
    helpedBy: plain('Help with {each}', 'Help with {one}, in the data', 'Help, not known for this day'),
  },
  sentence: (heading, names, more) => `${heading}: ${names.join(', ')}${more > 0 ? `, and ${more} more` : ''}`,
  standing: {
    party: 'bound',
    'bound by EU law': 'by EU law',
    contracting: 'consented, not in force',
    signed: 'signed only',
    ended: 'no longer bound',
    'not joined': 'not joined',
    'not open': 'not open to it',
    'no such State': 'no such State yet',
    'not coded': 'not coded',
    unknown: 'not known for this day',
  },
  power: {
    supervises: 'watches',
    judges: 'may judge',
    individual: 'complaints',
    'inter-state': 'State complaints',
    inquiry: 'inquiry',
    'no inquiry': 'no inquiry',
  },
  stated: {
    reserved: 'reserved',
    'partly reserved': 'reserved in part',
    territorial: 'on territory',
    interpreted: 'interpreted',
    declared: 'declared on',
  },
  fit: { part: 'for some of them', other: 'for other people' },
  limited: 'limited',
  reserved: 'set aside by its reservation',
  noClause: 'no clause in the data',
  notRead: 'not read whole',
  notNamed: 'no article read names it',
  notThere: 'not on this day',
  notKnown: 'not known for this day',
  perhaps: 'perhaps firmer',
  nothing: 'nothing in the data',
};
