/** English: the tasks that texts give to bodies, the ways in which bodies help, and roles that need words of their own. */
import type { Phrases } from '../phrases.ts';

export const MANDATE: Phrases['mandate'] = {
  setUp: {
    text: {
      forward: (place, body) => `${place} provides for ${body}`,
      backward: (place, body) => `${body} is provided for in ${place}`,
    },
    body: { forward: (by, body) => `${by} set up ${body}`, backward: (by, body) => `${body} was set up by ${by}` },
  },
  entrusts: {
    forward: (place, body, task) => `under ${place}, ${body} ${task}`,
    backward: (place, body, task) => `${body}, under ${place}, ${task}`,
  },
  task: {
    'hears-complaints': 'hears complaints',
    inquires: 'looks into facts of its own motion or on information',
    adjudicates: 'decides with binding force',
    'reviews-implementation': 'reviews how the text is carried out',
    'receives-reports': 'receives reports',
    'receives-information': 'receives information or may ask for it',
    recommends: 'makes recommendations',
    advises: 'gives its opinion or has a right to be heard',
    assists: 'gives help or is asked for it',
    cooperates: 'works with States or other bodies',
    decides: 'takes decisions',
    secretariat: 'provides staff or services',
    depositary: 'has tasks of a depositary',
  },
  complaint: (who, conditions) => ` of ${who}, ${conditions}`,
  complainant: {
    individual: 'individuals',
    group: 'groups of individuals',
    'employers-or-workers': "employers' or workers' organisations",
    State: 'States',
  },
  condition: {
    party: 'if the State complained of is a party to the protocol',
    declared: 'if the State complained of has declared that it accepts them',
    'both-declared': 'if both States have declared that they accept them',
    ratified: 'about a convention that the State has ratified',
    'both-ratified': 'about a convention that both States have ratified',
    'remedies-exhausted': 'once the remedies at home are exhausted',
    'both-agree': 'with the consent of both States',
    'complaint-received': 'once such a complaint has come in',
  },
  providedFor: 'is provided for',
  words: (words) => ` (“${words}”)`,
  watches: {
    MONITORS: 'monitors; the clause that gives this power is not in the data',
    ENFORCES: 'exercises jurisdiction; the clause that gives this power is not in the data',
  },
  accepted: {
    yes: (day) => `accepted ${day}`,
    yesNoDay: 'accepted, on a day not known',
    refused: (day) => `refused ${day}`,
    refusedNoDay: 'refused, on a day not known',
    none: 'no acceptance on the lists that were read',
    unknown: 'not known whether it had accepted on the day',
  },
};

export const HELP: Phrases['help'] = {
  lead: {
    forward: (body, how, duty, where) => `${body} ${how} on ${duty} ${where}`,
    backward: (body, how, duty, where) => `on ${duty}, ${body} ${how} ${where}`,
  },
  how: {
    'direct-service': 'gives direct services to people',
    'technical-assistance': 'gives technical assistance',
    training: 'gives training',
    funding: 'gives money',
    guidance: 'has issued guidance',
    'standard-setting': 'has set standards',
    data: 'has gathered data',
    monitoring: 'monitors or reports',
    advocacy: 'campaigns',
  },
  did: {
    'direct-service': 'gave direct services to people',
    'technical-assistance': 'gave technical assistance',
    training: 'gave training',
    funding: 'gave money',
    guidance: 'issued guidance',
    'standard-setting': 'set standards',
    data: 'gathered data',
    monitoring: 'monitored or reported',
    advocacy: 'campaigned',
  },
  inState: (State) => `in ${State}`,
  only: (States) => `for ${States} only`,
  region: {
    'members-of-asean': 'members of ASEAN',
    'members-of-the-bali-process': 'members of the Bali Process',
    'parties-to-coe-thb': 'parties to the Council of Europe Convention on trafficking',
    'greater-mekong': 'the Greater Mekong',
    'south-east-asia': 'South-East Asia',
    'south-east-asia-and-the-pacific': 'South-East Asia and the Pacific',
    'east-asia-and-the-pacific': 'East Asia and the Pacific',
    'south-eastern-europe': 'South-Eastern Europe',
  },
  world: 'worldwide',
};

export const IN_ROLE: Phrases['inRole'] = {
  'ASSISTS/funding': {
    forward: (a, b) => `${a} gives money for ${b}`,
    backward: (a, b) => `${b} is paid for by ${a}`,
  },
  'ASSISTS/monitoring': {
    forward: (a, b) => `${a} handles complaints or watches developments in ${b}`,
    backward: (a, b) => `in ${b}, ${a} handles complaints or watches developments`,
  },
  'CARRIES_OUT/partner': {
    forward: (a, b) => `${a} is a partner in the programme ${b}`,
    backward: (a, b) => `the programme ${b} has ${a} as a partner`,
  },
  'COOPERATES_WITH/related-organisation': {
    forward: (a, b) => `${a} is a related organisation of ${b} and no part of it`,
    backward: (a, b) => `${b} has ${a} as a related organisation, which is no part of it`,
  },
  'COOPERATES_WITH/special-consultative-status': {
    forward: (a, b) => `${a} has special consultative status with ${b}`,
    backward: (a, b) => `${b} has given ${a} special consultative status`,
  },
  'COOPERATES_WITH/specialised-agency': {
    forward: (a, b) =>
      `${a} is a specialised agency, brought into relationship with ${b} by agreement, and no part of it`,
    backward: (a, b) => `${b} has ${a} as a specialised agency, which is no part of it`,
  },
  'COORDINATES/host': {
    forward: (a, b) => `${a} hosts ${b}`,
    backward: (a, b) => `${b} is hosted by ${a}`,
  },
  'LEADS/organiser': {
    forward: (a, b) => `${a} was an organiser of the congress behind ${b}`,
    backward: (a, b) => `behind ${b} stands a congress that ${a} was an organiser of`,
  },
  'REPORTS_ON/data': {
    forward: (a, b) => `${a} gathered data on ${b}`,
    backward: (a, b) => `on ${b}, ${a} gathered data`,
  },
  'REPORTS_ON/reports-to': {
    forward: (a, b) => `${a} reports to ${b}`,
    backward: (a, b) => `${b} receives reports from ${a}`,
  },
  'SUPPORTS/channel': {
    forward: (a, b) => `${a} is a channel for requests under ${b}`,
    backward: (a, b) => `under ${b}, requests may go through ${a}`,
  },
  'SUPPORTS/custodian': {
    forward: (a, b) => `${a} is the guardian of ${b}`,
    backward: (a, b) => `${b} has ${a} as its guardian`,
  },
  'SUPPORTS/funding': {
    forward: (a, b) => `${a} gives money for work under ${b}`,
    backward: (a, b) => `work under ${b} is paid for by ${a}`,
  },
  'SUPPORTS/monitoring': {
    forward: (a, b) => `${a} follows and reports how ${b} is carried out`,
    backward: (a, b) => `how ${b} is carried out is followed and reported by ${a}`,
  },
};

export const EFFECT: Phrases['effect'] = {
  binding: '',
  political: 'a political commitment, which does not bind in law',
  guidance: 'guidance or a recommendation, which does not bind',
  decision: 'a decision or an agreement of an organisation, and no treaty',
};
