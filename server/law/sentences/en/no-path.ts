/** English. */
import type { NoPathPhrases } from '../no-path-phrases.ts';

export const NO_PATH: NoPathPhrases = {
  notJoined: (party, treaties, day) =>
    day
      ? `on ${day}, ${party} had not joined ${treaties}`
      : `the data know no day on which ${party} joined ${treaties}`,
  notListed: (party, treaties, day) => `${party} is not among the parties to ${treaties}; nothing read reaches ${day}`,
  onList: (treaty, read) => `${treaty} (${read ? `list of parties read to ${read}` : 'no whole list of parties read'})`,
  notBinding: (instruments, several) =>
    several
      ? `${instruments} bind no State: they are not treaties`
      : `${instruments} binds no State: it is not a treaty`,
  foreignLaw: (law, own, party) => `${law} is law of ${own} and does not bind ${party}`,
  noClause: (duty) => `no clause of any instrument is coded on ${duty}`,
  noClauseOf: (treaty, duty) => `no clause of ${treaty} is coded on ${duty}`,
  noLink: (name) => `the data hold no link of ${name} of the kinds that this question walks`,
  noReference: (text) => `to what ${text} refers is not coded: that is not to say that it refers to nothing`,
  otherPeople: (article, party, treaty) =>
    `${article} covers other people as far as ${party} is concerned: it reaches victims of trafficking only by way of ${treaty}`,
  ofBody: (article) => `${article} asks this of an international body, and not of its parties`,
  unsure: (article, duty, confidence) =>
    `${article} deals with ${duty}, but its coding is only of ${confidence} confidence`,
  uncoded: (party, treaties, more) => {
    const one = treaties.length + more === 1;
    const names = [...treaties, ...(more > 0 ? [`${more} more`] : [])];
    const list = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    return `of ${one ? 'one treaty' : `${treaties.length + more} treaties`} in force for ${party}, no duty is coded at all, so nothing is said about ${one ? 'it' : 'them'}: ${list}`;
  },
  untried: {
    cut: (rules) =>
      `this question names too much to be searched whole: whether it has a path was not tried to the end with a change of ${rules}`,
    rule: {
      avoid: 'what is avoided',
      via: 'what is to be passed',
      types: 'the types of link',
      direction: 'the direction',
      date: 'the day',
      confidence: 'the confidence',
      maxSteps: 'the number of steps',
      groups: 'the groups of links',
      throughStates: 'States inside a path',
      two: 'two rules together',
    },
  },
  event: {
    inForce: (treaty, party) => `${treaty} is in force for ${party}`,
    begins: (clause, exact) => (exact ? `from that day ${clause}` : `by that day at the latest ${clause}`),
    ends: (clause, exact) =>
      exact ? `it is the last day on which ${clause}` : `it is the last day on which it is certain that ${clause}`,
  },
};
