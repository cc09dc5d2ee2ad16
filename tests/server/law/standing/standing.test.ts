import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphLink, LinkFields } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { PathRules } from '#contract/path.ts';
import { answerPaths } from '#law/answer/path-answer.ts';
import { type LawGraph, lawGraph } from '#law/graph.ts';
import { qualificationsOn } from '#law/standing/qualifications.ts';
import { type RimFact, rimFact, standingOf, type StateFact, type TreatyFact } from '#law/standing/standing.ts';
import { tellStanding } from '#law/standing/explain-standing.ts';
import { link, party } from '../../../support/law-fixtures.ts';
import { realSeed } from '../../../support/real-seed.ts';

const treaty: TreatyFact = { adopted: '2000-11-15', coded: true, listReadTo: '2023-06-29', openTo: 'any' };
const on = (day: string, links: GraphLink[], state?: StateFact, of = treaty) =>
  standingOf(
    links.flatMap((one): RimFact[] => [rimFact(one)].filter((fact) => fact !== undefined)),
    of,
    day,
    state,
  );

describe('where a State stands on a day', () => {
  const khm = party('KHM', 't', { signed: '2001-11-11', deposited: '2007-07-02', from: '2007-08-01' });
  const lao = party('LAO', 't', {
    signed: '2001-11-21',
    deposited: '2017',
    fromEarliest: '2017-03-08',
    fromLatest: '2017-10-04',
  });
  const phl = party('PHL', 't', {
    deposited: '2002-05-28',
    from: '2003-12-25',
    noticeGiven: '2018-03-17',
    until: '2019-03-17',
  });
  const mne = party('MNE', 't', {
    consent: 'succession',
    deposited: '2006-10-23',
    fromEarliest: '2003-12-25',
    fromLatest: '2006-10-23',
  });
  const member = link('BOUND_BY_EU_LAW', 'AUT', 't', { from: '2011-04-15' });

  it.each([
    ['before the treaty was adopted', '2000-11-14', [khm], 'not joined'],
    ['before it signed', '2001-11-10', [khm], 'not joined'],
    ['on the day it signed', '2001-11-11', [khm], 'signed'],
    ['the day before it deposited', '2007-07-01', [khm], 'signed'],
    ['on the day it deposited', '2007-07-02', [khm], 'contracting'],
    ['between deposit and entry into force', '2007-07-15', [khm], 'contracting'],
    ['the last day before', '2007-07-31', [khm], 'contracting'],
    ['on the day of entry into force', '2007-08-01', [khm], 'party'],
    ['long after', '2026-11-24', [khm], 'party'],
    ['certainly before an entry whose day is not known', '2016-12-31', [lao], 'signed'],
    ['when it is not known whether it had deposited', '2017-02-01', [lao], 'unknown'],
    ['when it is not known whether it was in force', '2017-06-01', [lao], 'unknown'],
    ['certainly after', '2017-10-04', [lao], 'party'],
    ['while it waits for the treaty itself', '2003-12-24', [phl], 'contracting'],
    ['while a notice runs', '2019-03-16', [phl], 'party'],
    ['on the day its withdrawal takes effect', '2019-03-17', [phl], 'ended'],
    ['a successor, before its notice', '2006-09-01', [mne], 'unknown'],
    ['a successor, from its notice', '2006-10-23', [mne], 'party'],
    ['a member of the Union under a directive', '2011-04-15', [member], 'bound by EU law'],
    ['the same before it bound', '2011-04-14', [member], 'not joined'],
    ['who only signed', '2026-11-24', [link('SIGNED', 'UGA', 't', { signed: '2000-12-12' })], 'signed'],
    ['who signed on a day not known, before the list was read', '2010-01-01', [link('SIGNED', 'UGA', 't')], 'unknown'],
    ['who did nothing', '2026-11-24', [], 'not joined'],
    [
      'who left and came back',
      '2020-01-01',
      [phl, party('PHL', 't', { deposited: '2019-06-01', from: '2019-07-01' })],
      'party',
    ],
  ] as [string, string, GraphLink[], string][])('%s (%s)', (_, day, links, expected) => {
    expect(on(day, links)).toBe(expected);
  });

  it('tells apart what is not coded, not open, and no State yet', () => {
    expect(on('2026-11-24', [], {}, { ...treaty, coded: false })).toBe('not coded');
    expect(on('2026-11-24', [], {}, { ...treaty, listReadTo: undefined })).toBe('not coded');
    expect(on('2026-11-24', [], { mayJoin: false })).toBe('not open');
    expect(on('2026-11-24', [], {}, { ...treaty, coded: false, openTo: 'none' })).toBe('not open');
    expect([
      on('2005-01-01', [], { seenFrom: '2006-06-28' }),
      on('2006-06-28', [], { seenFrom: '2006-06-28' }),
    ]).toEqual(['unknown', 'not joined']);
    expect(on('2005-01-01', [], { begins: '2006-06-03' })).toBe('no such State');
    expect(on('2006-06-03', [], { begins: '2006-06-03' })).toBe('not joined');
  });

  it('knows a signature only before the first day of a deposit, and a consent after the last', () => {
    const idn = party('IDN', 't', {
      signed: '2015-11-21',
      depositedEarliest: '2017-10-04',
      depositedLatest: '2018-10-04',
      fromEarliest: '2017-11-03',
      fromLatest: '2019-11-03',
    });
    expect(['2017-06-01', '2017-10-04', '2017-11-03', '2019-11-03'].map((day) => on(day, [idn]))).toEqual([
      'signed',
      'unknown',
      'unknown',
      'party',
    ]);
  });

  it('does not know whether a notice took effect on the day that was expected, as it may be taken back before', () => {
    const ner = party('NER', 't', { from: '2002-07-01', noticeGiven: '2026-06-18', untilEarliest: '2027-06-18' });
    expect([on('2027-06-17', [ner]), on('2027-06-18', [ner])]).toEqual(['party', 'unknown']);
  });
});

describe('what lies over a standing', () => {
  const says = (more: Partial<LinkFields>) =>
    link('RESERVES', 'QAT', 't', {
      form: 'reservation',
      kind: 'substantive',
      ...(more.made ? { fromEarliest: more.made, fromLatest: more.made } : { fromEarliest: '1999-01-01' }),
      ...(more.withdrawn ? { untilEarliest: more.withdrawn, untilLatest: more.withdrawn } : {}),
      ...more,
    });

  it('keeps statements apart by kind and article, and drops what is withdrawn or not made yet', () => {
    const links = [
      says({ id: 'a', article: '6(3)(d)', made: '2009-05-29' }),
      says({ id: 'b', kind: 'dispute-clause', article: '15(2)' }),
      says({ id: 'c', made: '2001-12-14', withdrawn: '2008-06-18' }),
    ];
    const at = (day: string) =>
      qualificationsOn(links, day).map(({ link: id, statement, article, uncertain }) => [
        id,
        statement,
        article,
        uncertain,
      ]);
    expect(at('2026-11-24')).toEqual([
      ['a', 'substantive', '6(3)(d)', false],
      ['b', 'dispute-clause', '15(2)', true],
    ]);
    expect(at('2008-01-01').map(([id]) => id)).toEqual(['b', 'c']);
    expect(at('2000-01-01').map(([id]) => id)).toEqual(['b']);
  });

  it('shows a notice only while it runs, and a statement that nobody read as such', () => {
    const kinds = (more: Partial<LinkFields>, day: string) =>
      qualificationsOn([party('VEN', 't', more)], day).map(({ kind }) => kind);
    const leaving = { from: '2002-07-01', noticeGiven: '2026-07-24' };
    expect([kinds(leaving, '2026-07-23'), kinds(leaving, '2026-07-24')]).toEqual([[], ['notice of withdrawal']]);
    expect(kinds({ ...leaving, noticeWithdrawn: '2026-08-01' }, '2026-11-24')).toEqual([]);
    expect(kinds({ ...leaving, until: '2027-07-24', untilLatest: '2027-07-24' }, '2027-07-24')).toEqual([]);
    expect(kinds({ statementsRead: 'no' }, '2026-11-24')).toEqual(['content not read']);
  });
});

describe('on the data of the seed', () => {
  let graph: LawGraph;
  beforeAll(() => {
    const seed = realSeed();
    graph = lawGraph(seed.nodes as GraphNode[], seed.links as GraphLink[], seed.sources);
  });
  const told = (state: string, of: string, day: string) => tellStanding(graph, state, of, day);

  it.each([
    ['KHM', 'palermo-protocol', '2007-07-15', 'contracting'],
    ['KHM', 'palermo-protocol', '2007-08-01', 'party'],
    ['LAO', 'actip', '2017-06-01', 'unknown'],
    ['KHM', 'actip', '2017-03-08', 'party'],
    ['LAO', 'palermo-protocol', '2003-12-01', 'contracting'],
    ['MNE', 'palermo-protocol', '2006-09-01', 'unknown'],
    ['PHL', 'palermo-protocol', '2003-12-24', 'contracting'],
    ['PHL', 'palermo-protocol', '2003-12-25', 'party'],
    ['COG', 'palermo-protocol', '2026-11-24', 'signed'],
    ['UGA', 'palermo-protocol', '2026-11-24', 'party'],
    ['KHM', 'traffic-convention-1949', '2026-11-24', 'signed'],
    ['BDI', 'rome-statute', '2017-10-27', 'ended'],
    ['SGP', 'ilo-c105', '1980-04-19', 'ended'],
    ['SGP', 'ilo-c029', '1980-04-19', 'party'],
    ['THA', 'ilo-p029', '2019-06-04', 'party'],
    ['eu', 'palermo-protocol', '2026-11-24', 'party'],
    ['HRV', 'eu-directive-2011-36', '2013-07-01', 'bound by EU law'],
    ['KHM', 'coe-thb', '2026-11-24', 'not joined'],
    ['KHM', 'udhr', '2026-11-24', 'not open'],
  ])('%s under %s on %s: %s', (state, of, day, expected) => {
    expect(told(state, of, day)?.standing).toBe(expected);
  });

  it('says what decides and proves it', () => {
    const cambodia = told('KHM', 'palermo-protocol', '2007-07-15');
    expect(cambodia?.because).toBe(
      'On 15 July 2007, Cambodia had consented to the Palermo Protocol, which was not in force for it yet: it deposited its instrument of ratification on ' +
        '2 July 2007; in force for it since 1 August 2007 (computed from Article 17), on a list of parties read to 1 May 2025.',
    );
    expect(cambodia?.evidence.map(({ link: { id } }) => id)).toEqual(['PARTY_TO:KHM:palermo-protocol']);
    expect(cambodia?.evidence[0]?.citation.url).toMatch(/^https:/);
  });

  it('tells a reservation that touches victims from one that only opts out of a dispute clause', () => {
    const kinds = (state: string) =>
      told(state, 'palermo-protocol', '2026-11-24')
        ?.overlays.map(({ statement, article }) => `${statement} ${article}`)
        .sort();
    expect(kinds('QAT')).toEqual(['dispute-clause 15(2)', 'substantive 6(3)(d)', 'substantive 7(1)']);
    expect(kinds('THA')).toEqual(['dispute-clause 15(2)']);
    expect(told('VEN', 'rome-statute', '2026-11-24')?.overlays.map(({ kind }) => kind)).toEqual([
      'notice of withdrawal',
    ]);
  });

  it('orders what Cambodia owes on recovery by whom it is for, and leaves out and counts the clause that nobody read', () => {
    const { paths, leftOut } = answerPaths(
      graph,
      'KHM',
      'assist-victims-recovery',
      PathRules.parse({ date: '2026-11-24' }),
    );
    expect(paths.slice(0, 4).map(({ nodes, force, scopeFit }) => [nodes[2], force, scopeFit])).toEqual([
      ['palermo-protocol/6', 'consider', 'full'],
      ['untoc/25', 'qualified', 'full'],
      ['ilo-c182/7', 'mandatory', 'part'],
      ['crc/39', 'mandatory', 'part'],
    ]);
    expect(paths[1]?.steps[2]?.sentence).toContain('Cambodia has been bound by both since 1 August 2007.');
    expect(leftOut.low).toBeGreaterThanOrEqual(1);
    const nodes = paths.flatMap((path) => path.nodes);
    for (const unbound of ['coe-thb', 'ilo-p029', 'saarc-trafficking', 'traffic-convention-1949', 'actip/14'])
      expect(nodes).not.toContain(unbound);
  });

  it('links UNODC and Cambodia by its help and by the treaties that it serves, not by membership', () => {
    const { paths, association } = answerPaths(graph, 'unodc', 'KHM', PathRules.parse({ date: '2026-11-24' }));
    expect(paths[0]?.nodes).toEqual(['unodc', 'KHM']);
    expect(paths.map(({ nodes }) => nodes[1])).toEqual(
      expect.arrayContaining(['protect-project', 'palermo-protocol', 'smuggling-protocol', 'untoc']),
    );
    expect(association).toBe(false);
    expect(paths.flatMap(({ steps }) => steps.flatMap(({ links }) => links.map(({ type }) => type)))).not.toContain(
      'MEMBER_OF',
    );
  });

  it('gives every step of every path a sentence and a citation in both languages', () => {
    const duties = graph.nodes.filter(({ kind }) => kind === 'Obligation').slice(0, 25);
    for (const language of ['en', 'id'] as const) {
      for (const { id } of duties) {
        for (const { steps, why } of answerPaths(graph, 'THA', id, PathRules.parse({ date: '2026-11-24' }), language)
          .paths) {
          expect(why).not.toMatch(/undefined/);
          for (const { sentence, citation } of steps) {
            expect(sentence).not.toMatch(/undefined|null|[^.]\.\.([^.]|$)/);
            expect(
              [citation.source, citation.pinpoint ?? citation.noPinpoint, citation.title].every((part) => part),
            ).toBe(true);
          }
        }
      }
    }
  });
});
