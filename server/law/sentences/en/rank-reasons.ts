/** English: why a path stands at its place, and what an answer leaves unsaid. */
import type { Phrases } from '../phrases.ts';

export const RANK_REASONS: Phrases['rankReasons'] = {
  first: (reasons) => `First: ${reasons}.`,
  after: (reason) => `After the one before: ${reason}.`,
  fit: {
    full: 'it covers all the people asked about',
    part: 'it covers only some of the people asked about',
    other: 'it is owed to other people',
    none: 'no duty stands on it',
  },
  people: (people) => ` (${people})`,
  names: 'its text names victims of trafficking',
  reference: (treaty) => `it reaches victims of trafficking only by way of ${treaty}`,
  general: 'its text does not name victims of trafficking',
  force: {
    mandatory: 'firm wording (must)',
    qualified: 'qualified wording (must, with a reserve)',
    consider: 'wording that asks to consider',
    recommended: 'wording that recommends (should)',
    optional: 'optional wording (may)',
    unread: 'wording that was not read',
  },
  unread: 'its words were not read, so it has no rank by wording',
  lessFirm: (own, before) => `in the same group of answers, ${own} comes after ${before}`,
  lessSure: (own, before) => `its evidence is of ${own} confidence, after ${before}`,
  confidence: { high: 'high', medium: 'medium', low: 'low' },
  longer: (own, before) => `it takes ${own} steps, after ${before}`,
  loose: 'it goes by way of help, of a parent body or of a body that two things share, which is no link in law',
  hub: (own, before) => `it passes nodes with more neighbours (${own}, after ${before}), so the link is looser`,
  steps: (steps) => (steps === '1' ? 'a single step' : `${steps} steps, the fewest under these rules`),
  alike: 'alike in all that is compared; the order is that of the names',
};

const links = (count: number) => `${count} ${count === 1 ? 'link' : 'links'}`;

export const NOTE: Phrases['note'] = {
  none: 'No path under these rules. Not found in this data set is not "not obliged in law".',
  notFound: 'Not found in this data set is not "not obliged in law".',
  association:
    'The question also walks membership, literature or text: the paths show association, not a chain of law.',
  loose:
    'A path here steps on help, on a parent body, on working together or on a body that two things share (such as one depositary): that is association, not a chain of law.',
  unsearched:
    'This question names too much to be searched whole: the search stopped at its bound before it found a path, so whether there is one is not known. Ask for fewer steps, fewer groups of links, or fewer nodes to pass.',
  capped: (count) => `More paths may exist than the ${count} that were ranked: the search stopped at its bound.`,
  setAside: (party, clause) => `A reservation by ${party} sets ${clause} aside, so it stands on no path here.`,
  leftOut: ({ low, unknownDate, otherDay, reserved, notBound }) => {
    const parts = [
      low > 0 ? `${links(low)} of lower confidence` : '',
      unknownDate > 0 ? `${links(unknownDate)} whose day is not known` : '',
      otherDay > 0 ? `${links(otherDay)} not in force on the day` : '',
      reserved > 0 ? `${links(reserved)} set aside by a reservation of the State` : '',
      notBound > 0 ? `${links(notBound)} of treaties that do not bind the State` : '',
    ].filter((part) => part !== '');
    return parts.length > 0 ? `Left out at the ends: ${parts.join('; ')}.` : '';
  },
  refusal: {
    'same-ends': (id) => `Both ends are the same (${id}): choose two.`,
    'unknown-node': (id) => `Nothing in the data has the id ${id}.`,
    'avoided-stop': (id) => `${id} is both to be passed and to be avoided.`,
    'repeated-stop': (id) => `${id} is named twice: a path passes a node once.`,
  },
};
