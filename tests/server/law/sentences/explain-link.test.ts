import { describe, expect, it } from 'vitest';
import type { GraphLink, LinkFields } from '#contract/links.ts';
import { LINK_TYPES, type LinkType } from '#contract/ontology.ts';
import { FORCES, LANGUAGES, type Language, SCOPES } from '#contract/vocabulary.ts';
import { explainLink } from '#law/sentences/explain-link.ts';
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
  entryRule: '30 days after deposit',
  listReadTo: '2023-06-29',
  limit: 'offences across borders with an organised group',
  limitArticle: '4',
  limitExcept: ['criminalise-trafficking'],
});
const nodes = [
  country('KHM', 'Cambodia'),
  country('PHL', 'Philippines', 'the'),
  palermo,
  instrument('untoc', { name: 'UNTOC', article: 'none' }),
  instrument('ilo-c182', {
    title: 'Worst Forms of Child Labour Convention',
    name: 'Child labour',
    entryRule: '12 months after registration',
    entryBasis: 'registration',
  }),
  article('palermo-protocol', '6', 'Assistance to victims'),
  article('untoc', '15'),
  article('untoc', '25'),
  article('palermo-protocol', '15'),
  obligation('recovery', 'Recovery of victims'),
  obligation('criminalise-trafficking', 'Criminalise trafficking'),
  institution('unodc', 'United Nations Office on Drugs and Crime', 'the'),
  institution('unicef', 'UNICEF'),
  institution('eu', 'European Union', 'the'),
  finding('f-001', 'A gap'),
  finding('f-002', 'Check: a gap'),
  concept('c-1', 'Trafficking'),
];
const bonds = [
  party('KHM', 'untoc', { from: '2006-01-11' }),
  party('KHM', 'palermo-protocol', { from: '2007-08-01', deposited: '2007-07-02', computed: true }),
];
const graph = lawGraph(nodes, bonds, [
  { id: 'a-source', title: 'A list of parties', url: 'https://example.org/list' },
  { id: 'paulina-2025', title: 'The paper', voice: 'attributed' },
]);
const say = (
  of: GraphLink,
  direction: 'forward' | 'backward' = 'forward',
  day?: string,
  language: Language = 'en',
  state?: string,
) => explainLink(graph, of, direction, { language, day, state }).sentence;

const ENDS: Partial<Record<LinkType, [string, string]>> = {
  CONTAINS: ['palermo-protocol', 'palermo-protocol/6'],
  IMPOSES: ['palermo-protocol/6', 'recovery'],
  PARTY_TO: ['KHM', 'palermo-protocol'],
  SIGNED: ['KHM', 'palermo-protocol'],
  BOUND_BY_EU_LAW: ['KHM', 'palermo-protocol'],
  ENACTED: ['KHM', 'untoc'],
  RESERVES: ['KHM', 'palermo-protocol/15'],
  CORRESPONDS_TO: ['untoc/25', 'recovery'],
  DEFINES: ['palermo-protocol', 'c-1'],
  ABOUT: ['f-001', 'KHM'],
  CONCERNS: ['f-001', 'recovery'],
  CHECKS: ['f-002', 'f-001'],
  GRADED: ['unodc', 'KHM'],
  MEMBER_OF: ['KHM', 'unodc'],
  HOSTS: ['KHM', 'unicef'],
  OPERATES_IN: ['unodc', 'KHM'],
  ASSISTS: ['unodc', 'KHM'],
  PART_OF: ['unodc', 'unicef'],
  OBSERVES: ['unodc', 'eu'],
};
const ofType = (type: LinkType, more: Partial<LinkFields> = {}) => {
  const [start, end] =
    ENDS[type] ??
    (['SUPPLEMENTS', 'AMENDS', 'IMPLEMENTS', 'REPLACES', 'REFERENCES', 'BUILDS_ON', 'WITHOUT_PREJUDICE_TO'].includes(
      type,
    )
      ? ['palermo-protocol', 'untoc']
      : ['unodc', 'palermo-protocol']);
  return link(type, start, end, { ...NEEDED[type], ...more });
};
/** What a link of the type always has. */
const NEEDED: Partial<Record<LinkType, Partial<LinkFields>>> = {
  IMPOSES: { scope: ['trafficking-victims'], scopeSource: 'a-source', scopeConfidence: 'high' },
  RESERVES: { kind: 'general', form: 'declaration' },
  CORRESPONDS_TO: { basis: 'our reading', extent: 'not judged' },
  ENTRUSTS: { task: 'recommends' },
  HELPS_WITH: { how: 'training', reach: 'world' },
};

describe('a sentence', () => {
  it('stands for every type of link in both directions and every language, names both ends, and never reads "undefined"', () => {
    for (const language of LANGUAGES) {
      const seen = new Set<string>();
      for (const type of LINK_TYPES) {
        for (const direction of ['forward', 'backward'] as const) {
          const { sentence, citation } = explainLink(
            graph,
            ofType(type, type === 'IMPOSES' ? { force: 'mandatory' } : {}),
            direction,
            { language },
          );
          expect(sentence).toMatch(/^[\p{Lu}“].*\.$/u);
          expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\{|\}|\.\.|;\s*[;.]/);
          expect(citation).toEqual({
            source: 'a-source',
            pinpoint: 'p. 1',
            confidence: 'high',
            title: 'A list of parties',
            url: 'https://example.org/list',
          });
          seen.add(sentence);
        }
      }
      expect(seen.size).toBe(LINK_TYPES.length * 2);
    }
  });

  it('tells each force apart in both directions and every language', () => {
    for (const language of LANGUAGES) {
      const told = FORCES.flatMap((force) =>
        (['forward', 'backward'] as const).map((direction) =>
          say(imposes('untoc/25', 'recovery', { force }), direction, undefined, language),
        ),
      );
      expect(new Set(told).size).toBe(FORCES.length * 2);
    }
  });

  it('names every group for whom a duty can hold, in every language', () => {
    for (const language of LANGUAGES) {
      const told = SCOPES.map((term) =>
        say(imposes('untoc/25', 'recovery', { scope: [term] }), 'forward', undefined, language),
      );
      expect(new Set(told).size).toBe(SCOPES.length);
    }
  });

  it.each([
    [
      { force: 'mandatory', qualifier: 'shall ensure' },
      'requires each State Party to act on “Recovery of victims” (“shall ensure”).',
    ],
    [
      { force: 'qualified', qualifier: 'within its means' },
      'requires each State Party, in qualified terms, to act on “Recovery of victims” (“within its means”).',
    ],
    [{ force: 'consider' }, 'requires each State Party to consider acting on “Recovery of victims”.'],
    [{ force: 'recommended' }, 'recommends that each State Party act on “Recovery of victims”.'],
    [{ force: 'optional' }, 'permits each State Party to act on “Recovery of victims”.'],
    [{ force: 'unread' }, 'Article 25(1) of UNTOC concerns “Recovery of victims”; its wording has not been read.'],
  ] as [Partial<LinkFields>, string][])('of a duty with %j says "%s"', (more, expected) => {
    expect(say(imposes('untoc/25', 'recovery', more))).toContain(expected);
  });

  it('tells a duty whole: whom, when, by way of what, since when, within which limit, and where coders differed', () => {
    const duty = imposes('untoc/25', 'recovery', {
      force: 'qualified',
      paragraph: '1(b)',
      qualifier: 'within its means',
      scope: ['offenders', 'trafficking-victims'],
      trigger: 'on request',
      owes: 'help within means',
      requires: 'palermo-protocol',
      carriedFrom: 'untoc/15',
      codersDiffered: ['second: mandatory'],
    });
    expect(say(duty, 'forward', '2026-11-24', 'en', 'KHM')).toBe(
      'Article 25(1)(b) of UNTOC requires each State Party, in qualified terms, to act on “Recovery of victims” (“within its means”). ' +
        'What is owed: help within means. Whose case: every victim of trafficking; it acts on offenders. When: on request. ' +
        'It reaches victims of trafficking by way of the Palermo Protocol, so for States bound by both. ' +
        'Cambodia has been bound by both since 1 August 2007. It carries Article 15 of UNTOC over: one duty, not two. ' +
        'Coders differed on the wording (second: mandatory).',
    );
    const limited = imposes('palermo-protocol/6', 'recovery', { force: 'consider', paragraph: '3' });
    expect(say(limited)).toContain(
      'The Palermo Protocol applies within its own limits (Article 4): offences across borders with an organised group.',
    );
    expect(say(imposes('palermo-protocol/6', 'criminalise-trafficking'))).not.toContain('limits');
    expect(say(imposes('untoc/25', 'recovery', { paragraph: 'sole' }))).toMatch(/^Article 25 of UNTOC/);
    expect(say(imposes('untoc/25', 'recovery', { paragraph: 'chapeau' }))).toMatch(
      /^The chapeau of Article 25 of UNTOC/,
    );
    expect(say(imposes('untoc/25', 'recovery', { paragraph: '1(b)' }), 'forward', undefined, 'id')).toMatch(
      /^Pasal 25 ayat \(1\) huruf b UNTOC/,
    );
    expect(say(imposes('untoc/25', 'recovery', { confidence: 'low' }))).toMatch(
      /This is not certain: the evidence is of low confidence\.$/,
    );
  });

  it('tells a party with its dates, the clause they follow from, and the day of the list', () => {
    const khm = bonds[1] as GraphLink;
    expect(say(khm)).toBe(
      'Cambodia is a State Party to the Palermo Protocol: it deposited its instrument of ratification on 2 July 2007; in force for it since ' +
        '1 August 2007 (computed from Article 17), on a list of parties read to 29 June 2023.',
    );
    expect(say(khm, 'backward')).toMatch(/^The Palermo Protocol binds Cambodia as a State Party: it deposited/);
    expect(say(khm, 'forward', '2007-07-15')).toMatch(
      /^On 15 July 2007, the Palermo Protocol was not in force for Cambodia yet: it deposited/,
    );
    expect(say(khm, 'forward', '2026-11-24', 'id')).toBe(
      'Cambodia adalah Negara Pihak pada Palermo Protocol: piagam ratifikasi diserahkan untuk disimpan pada 2 Juli 2007; berlaku baginya sejak ' +
        '1 Agustus 2007 (dihitung dari Pasal 17), menurut daftar pihak yang dibaca sampai 29 Juni 2023.',
    );
  });

  it('says plainly which day is not known, and does not guess it', () => {
    const month = party('KHM', 'untoc', { deposited: '2016-01', from: '2017-03-08' });
    expect(say(month)).toContain(
      'it deposited its instrument of ratification in January 2016, day not known; in force for it since 8 March 2017',
    );
    const open = party('KHM', 'untoc', { deposited: '2017', fromEarliest: '2017-03-08', fromLatest: '2017-10-04' });
    expect(say(open, 'forward', '2017-06-01')).toBe(
      'Whether UNTOC was in force for Cambodia on 1 June 2017 is not known: it deposited its instrument of ratification in 2017, day not known; ' +
        'in force for it from a day not known between 8 March 2017 and 4 October 2017, no whole list of its parties having been read.',
    );
    expect(say(party('KHM', 'untoc'))).toContain(
      'the day of its ratification is not known; the day of entry into force for it is not known',
    );
  });

  it('tells an end, a notice and a registration for what they are', () => {
    const left = party('PHL', 'untoc', { from: '2011-11-01', noticeGiven: '2018-03-17', until: '2019-03-17' });
    expect(say(left, 'forward', '2026-11-24')).toMatch(
      /^On 24 November 2026, UNTOC was no longer in force for the Philippines: .*notice of withdrawal given on 17 March 2018; it ceased to be bound on 17 March 2019, no whole list of its parties having been read\.$/,
    );
    expect(say(party('PHL', 'ilo-c182', { deposited: '2000-11-28' }))).toContain(
      'its ratification was registered on 28 November 2000',
    );
  });

  it('never calls a member "party" to a directive, nor the Union a State', () => {
    expect(say(ofType('BOUND_BY_EU_LAW', { resultDue: '2013-04-06' }))).toMatch(
      /by EU law and not as a party: .*the day for the result is 6 April 2013\.$/,
    );
    expect(say(party('eu', 'palermo-protocol'))).toMatch(
      /^The European Union is a party to the Palermo Protocol, as an organisation and not as a State/,
    );
  });

  it('tells a statement with its kind, a signature as no more than one, and a reading as no finding of conformity', () => {
    const opted = ofType('RESERVES', {
      form: 'reservation',
      kind: 'dispute-clause',
      article: '15(2)',
      made: '2001-11-11',
    });
    expect(say(opted)).toBe(
      'Cambodia made a reservation (it opts out of dispute settlement) on Article 15(2) of the Palermo Protocol; made on 11 November 2001.',
    );
    expect(say(ofType('SIGNED', { signed: '2001-11-11' }))).toBe(
      'Cambodia signed the Palermo Protocol on 11 November 2001; a signature alone does not make it a party, on a list of ' +
        'parties read to 29 June 2023.',
    );
    expect(say(ofType('CORRESPONDS_TO', { basis: 'our reading', extent: 'not judged' }))).toContain(
      'It does not say that the law conforms.',
    );
  });

  it('gives the word of the paper as its word', () => {
    const helps = link('ASSISTS', 'unicef', 'KHM', { source: 'paulina-2025', role: 'rescue' });
    expect(say(helps)).toBe('According to Paulina et al. (2025), UNICEF assists Cambodia (rescue).');
    expect(say(helps, 'backward', undefined, 'id')).toBe(
      'Menurut Paulina dkk. (2025), Cambodia dibantu oleh UNICEF (penyelamatan).',
    );
  });
});
