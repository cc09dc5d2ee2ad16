/** Every sentence that can be told of a link, once for each template: the lines of the golden files. */
import { z } from 'zod';
import type { Direction } from '#contract/graph.ts';
import { type GraphLink, LINK_FIELDS, type LinkFields } from '#contract/links.ts';
import { LINK_TYPES, LINKS, type LinkType, type NodeKind } from '#contract/ontology.ts';
import {
  COMPLAINANTS,
  COMPLAINT_CONDITIONS,
  type Complainant,
  type ComplaintCondition,
  EFFECTS,
  HELP_REGIONS,
  type Language,
  SCOPES,
} from '#contract/vocabulary.ts';
import { explainLink } from '#law/sentences/explain-link.ts';
import { PHRASES } from '#law/sentences/languages.ts';
import { lawGraph } from '#law/graph.ts';
import {
  article,
  concept,
  country,
  finding,
  imposes,
  institution,
  instrument,
  link,
  obligation,
  party,
} from '../../../support/law-fixtures.ts';

const palermo = instrument('palermo-protocol', {
  name: 'Palermo Protocol',
  entryArticle: '17',
  listReadTo: '2023-06-29',
});
const labour = instrument('c182', {
  title: 'Worst Forms of Child Labour Convention, 1999 (No. 182)',
  entryRule: '12 months after registration',
  entryBasis: 'registration',
});
const graph = lawGraph(
  [
    country('KHM', 'Cambodia'),
    country('PHL', 'Philippines', 'the'),
    palermo,
    labour,
    instrument('untoc', { name: 'UNTOC', article: 'none' }),
    article('palermo-protocol', '6', 'Assistance to victims'),
    article('untoc', '25'),
    instrument('law', { title: 'Law on Human Trafficking', level: 'national', country: 'KHM' }),
    article('law', '5'),
    obligation('recovery', 'Recovery of victims'),
    institution('unodc', 'United Nations Office on Drugs and Crime', 'the'),
    institution('unicef', 'UNICEF'),
    institution('eu', 'European Union', 'the'),
    finding('f-1', 'Shelters lack staff'),
    finding('f-2', 'Check of the first'),
    concept('c-1', 'Trafficking in persons'),
    ...EFFECTS.map((effect) => instrument(effect, { title: `Text of the effect ${effect}`, effect })),
  ],
  [party('KHM', 'palermo-protocol', { from: '2007-08-01' }), party('KHM', 'untoc', { from: '2006-01-11' })],
  [{ id: 'paulina-2025', title: 'The paper', voice: 'attributed' }],
);

/** One node of each kind for the start of a link, and another for its end. */
const STARTS: Record<NodeKind, string> = {
  Country: 'KHM',
  Instrument: 'palermo-protocol',
  Article: 'palermo-protocol/6',
  Obligation: 'recovery',
  Institution: 'unodc',
  Finding: 'f-2',
  Concept: 'c-1',
};
const ENDS: Record<NodeKind, string> = {
  ...STARTS,
  Country: 'PHL',
  Instrument: 'untoc',
  Institution: 'unicef',
  Finding: 'f-1',
};
/** Where the two of the kinds would make no sense: an article of its own treaty, law of the State itself. */
const PAIRS: Partial<Record<LinkType, [string, string]>> = {
  CONTAINS: ['palermo-protocol', 'palermo-protocol/6'],
  ENACTED: ['KHM', 'law'],
  CORRESPONDS_TO: ['law/5', 'recovery'],
};
const OWN: Partial<Record<LinkType, Partial<LinkFields>>> = {
  IMPOSES: { scope: ['trafficking-victims'], scopeConfidence: 'high', paragraph: '1' },
  GRADED: { year: 2020 },
  ENTRUSTS: { paragraph: '1', words: 'may invite' },
};
/** Of help the place belongs to the reach. */
const PLACES: Record<string, Partial<LinkFields>> = {
  State: { country: 'PHL' },
  region: { region: 'members-of-asean' },
};
const DIRECTIONS: readonly Direction[] = ['forward', 'backward'];

type Told = { link: GraphLink; day?: string; state?: string };

/** Each choice of the closed lists that a type has of its own: force, consent, kind of statement. How sure the people are is a detail. */
function choicesOf(type: LinkType): Record<string, string>[] {
  let choices: Record<string, string>[] = [{}];
  for (const [field, shape] of Object.entries(LINK_FIELDS[type])) {
    if (shape instanceof z.ZodEnum && field !== 'scopeConfidence')
      choices = choices.flatMap((choice) => shape.options.map((value) => ({ ...choice, [field]: String(value) })));
  }
  return choices;
}

function templates(): [string, Told][] {
  return LINK_TYPES.flatMap((type) => {
    const { from, to }: { from: readonly NodeKind[]; to: readonly NodeKind[] } = LINKS[type];
    return from.flatMap((start) =>
      to.flatMap((end) =>
        choicesOf(type).map((choice): [string, Told] => {
          const own = OWN[type] ?? {};
          const [first, last] = PAIRS[type] ?? [STARTS[start], ENDS[end]];
          const key = [type, start, end, ...Object.entries(choice).map(([field, value]) => `${field}=${value}`)].join(
            ' ',
          );
          const place = PLACES[choice.reach ?? ''] ?? {};
          return [key, { link: link(type, first, last, { ...own, ...choice, ...place } as Partial<LinkFields>) }];
        }),
      ),
    );
  });
}

const complaint = (complainant: Complainant[], condition: ComplaintCondition[]): Told => ({
  link: link('ENTRUSTS', 'palermo-protocol/6', 'unodc', { task: 'hears-complaints', complainant, condition }),
});
const duty = (more: Partial<LinkFields>): Told => ({ link: imposes('untoc/25', 'recovery', more), state: 'KHM' });
const bond = (more: Partial<LinkFields>, day?: string): Told => ({
  link: party('KHM', 'palermo-protocol', more),
  ...(day ? { day } : {}),
});

/** What a sentence says where a field is there, day by day and clause by clause. */
const DETAILS: [string, Told][] = [
  ...COMPLAINANTS.map((who): [string, Told] => [`ENTRUSTS complainant ${who}`, complaint([who], ['declared'])]),
  ...COMPLAINT_CONDITIONS.map((on): [string, Told] => [`ENTRUSTS condition ${on}`, complaint(['individual'], [on])]),
  ...HELP_REGIONS.map((region): [string, Told] => [
    `HELPS_WITH region ${region}`,
    { link: link('HELPS_WITH', 'unodc', 'recovery', { how: 'guidance', reach: 'region', region }) },
  ]),
  [
    'HELPS_WITH once',
    {
      link: link('HELPS_WITH', 'unodc', 'recovery', {
        how: 'training',
        reach: 'State',
        country: 'KHM',
        from: '2017-03-16',
        untilEarliest: '2017-03-17',
      }),
    },
  ],
  ...Object.keys(PHRASES.en.inRole).map((key): [string, Told] => {
    const [type = '', role = ''] = key.split('/');
    const ends = LINKS[type as LinkType].to.includes('Institution' as never) ? 'unicef' : 'untoc';
    return [`${type} role ${role}`, { link: link(type as LinkType, 'unodc', ends, { role }) }];
  }),
  ...EFFECTS.map((effect): [string, Told] => [
    `ADOPTED effect ${effect}`,
    { link: link('ADOPTED', 'unodc', effect, {}) },
  ]),
  ...SCOPES.map((term): [string, Told] => [`IMPOSES scope ${term}`, duty({ scope: [term] })]),
  ...(
    [
      'state-party',
      'requested-state',
      'competent-authorities',
      'international-body',
      'state-of-origin',
      'destination-state',
    ] as const
  ).map((addressee): [string, Told] => [`IMPOSES addressee ${addressee}`, duty({ addressee })]),
  ['IMPOSES people of medium confidence', duty({ scopeConfidence: 'medium' })],
  ['IMPOSES people of low confidence', duty({ scopeConfidence: 'low' })],
  ['IMPOSES several groups', duty({ scope: ['children', 'women', 'trafficking-victims'] })],
  ['IMPOSES roles and people', duty({ scope: ['offenders', 'states', 'trafficking-victims'] })],
  ['IMPOSES qualifier', duty({ force: 'qualified', qualifier: 'within its means' })],
  ['IMPOSES owes and trigger', duty({ owes: 'help within its means', trigger: 'on request' })],
  ['IMPOSES requires', duty({ requires: 'palermo-protocol' })],
  ['IMPOSES carried over', duty({ carriedFrom: 'palermo-protocol/6' })],
  ['IMPOSES coders differed', duty({ codersDiffered: ['second: mandatory'] })],
  ['PARTY_TO deposit and entry', bond({ deposited: '2007-07-02', from: '2007-08-01', computed: true })],
  ['PARTY_TO deposit after the list', bond({ deposited: '2024-07-02', from: '2024-08-01' })],
  ['PARTY_TO deposit in a month', bond({ deposited: '2007-07' })],
  ['PARTY_TO deposit in a year', bond({ deposited: '2007' })],
  ['PARTY_TO entry between', bond({ fromEarliest: '2007-01-01', fromLatest: '2007-08-01' })],
  ['PARTY_TO entry after', bond({ fromEarliest: '2007-01-01' })],
  ['PARTY_TO entry by', bond({ fromLatest: '2007-08-01' })],
  ['PARTY_TO ended', bond({ from: '2007-08-01', until: '2019-03-17', noticeGiven: '2018-03-17' }, '2026-11-24')],
  [
    'PARTY_TO notice taken back',
    bond({ from: '2007-08-01', noticeGiven: '2018-03-17', noticeWithdrawn: '2018-05-01' }),
  ],
  ['PARTY_TO territory', bond({ from: '2007-08-01', territory: 'without its overseas parts' })],
  ['PARTY_TO not yet on the day', bond({ deposited: '2007-07-02', from: '2007-08-01' }, '2007-07-15')],
  ['PARTY_TO unknown on the day', bond({ fromEarliest: '2007-01-01', fromLatest: '2007-08-01' }, '2007-07-15')],
  ...LINK_FIELDS.PARTY_TO.consent
    .unwrap()
    .options.map((consent): [string, Told] => [
      `PARTY_TO deposited ${consent}`,
      bond({ consent, deposited: '2007-07-02' }),
    ]),
  ...LINK_FIELDS.PARTY_TO.consent
    .unwrap()
    .options.map((consent): [string, Told] => [
      `PARTY_TO registered ${consent}`,
      { link: party('KHM', 'c182', { consent, deposited: '2007-07-02' }) },
    ]),
  [
    'PARTY_TO deposited, act not named',
    { link: party('KHM', 'palermo-protocol', { consent: undefined, deposited: '2007-07-02' }) },
  ],
  ['PARTY_TO act and day not named', { link: party('KHM', 'palermo-protocol', { consent: undefined }) }],
  [
    'BOUND_BY_EU_LAW result due',
    { link: link('BOUND_BY_EU_LAW', 'KHM', 'palermo-protocol', { from: '2011-04-15', resultDue: '2013-04-06' }) },
  ],
  ['SIGNED day', { link: link('SIGNED', 'KHM', 'palermo-protocol', { signed: '2001-11-11' }) }],
  [
    'RESERVES articles',
    {
      link: link('RESERVES', 'KHM', 'palermo-protocol', {
        form: 'reservation',
        kind: 'substantive',
        article: '14; 20; 21',
        made: '2007-07-02',
      }),
    },
  ],
  [
    'RESERVES objection',
    {
      link: link('RESERVES', 'KHM', 'palermo-protocol', {
        form: 'objection',
        kind: 'objection',
        against: 'PHL',
        made: '2007-07-02',
        withdrawn: '2010-01-01',
      }),
    },
  ],
  [
    'ASSISTS role and days',
    {
      link: link('ASSISTS', 'unodc', 'KHM', { role: 'technical-assistance', from: '2010-01-01', until: '2015-01-01' }),
    },
  ],
  ['ADOPTED day', { link: link('ADOPTED', 'unodc', 'palermo-protocol', { from: '2000-11-15' }) }],
  ['DEFINES locator', { link: link('DEFINES', 'palermo-protocol', 'c-1', { locator: 'art 3(a)' }) }],
  ['ASSISTS word of the paper', { link: link('ASSISTS', 'unicef', 'KHM', { source: 'paulina-2025', role: 'rescue' }) }],
];

/** "key: sentence", a line for each, in the order of the ontology and then of the details. */
export function sentenceLines(language: Language): string {
  const lines = [...templates(), ...DETAILS].flatMap(([key, { link: each, day, state }]) =>
    DIRECTIONS.map(
      (direction) => `${key} ${direction}: ${explainLink(graph, each, direction, { language, day, state }).sentence}`,
    ),
  );
  return `${lines.join('\n')}\n`;
}
