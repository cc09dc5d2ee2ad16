/** The seminar on the law of treaties: what its claims state, recomputed from the facts and the treaties' own clauses. */
import { describe, expect, it } from 'vitest';
import { SEED_FOLDER } from '../../../graph-seed/build.ts';
import { readSeminars } from '../../../graph-seed/read/seminars.ts';
import { addDuration } from '../../../server/law/time/dates.ts';
import { lawGraph } from '../../../server/law/graph.ts';
import { unreadStatements } from '../../../server/law/standing/qualifications.ts';
import { tellStanding } from '../../../server/law/standing/explain-standing.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const scenes = readSeminars(SEED_FOLDER).find(({ id }) => id === 'bound')?.scenes ?? [];
const claims = scenes.map(({ claim }) => claim);

const standing = (party: string, treaty: string, day: string) => tellStanding(graph, party, treaty, day)?.standing;
const joined = (party: string, treaty: string) =>
  seed.links.find(({ type, start, end }) => type === 'PARTY_TO' && start === party && end === treaty);
const treaty = (id: string) => seed.nodes.find((node) => node.id === id && node.kind === 'Instrument');
const statements = (treaty: string) =>
  seed.links
    .filter(({ type, end }) => type === 'RESERVES' && end.split('/')[0] === treaty)
    .sort((a, b) => a.id.localeCompare(b.id));
const countries = seed.nodes.filter(({ kind }) => kind === 'Country').map(({ id }) => id);

describe('the claims of the seminar “Is it bound?”', () => {
  it('are short enough for a wall, and each has a place in the sources', () => {
    for (const { claim, aside, sources } of scenes) {
      expect(claim.length, claim).toBeLessThanOrEqual(110);
      expect(aside.length, aside).toBeLessThanOrEqual(160);
      expect(sources.length, claim).toBeGreaterThan(0);
      expect(
        sources.every(({ pinpoint }) => pinpoint !== ''),
        claim,
      ).toBe(true);
    }
  });

  it('a signature alone binds nobody', () => {
    expect(claims).toContain('Signing Palermo on 11 November 2001 did not yet bind Cambodia to it.');
    expect(joined('KHM', 'palermo-protocol')?.signed).toBe('2001-11-11');
    expect(standing('KHM', 'palermo-protocol', '2001-11-12')).toBe('signed');
    expect(countries.filter((id) => standing(id, 'palermo-protocol', '2001-11-12') === 'party')).toEqual([]);
  });

  it('thirty days lie between consent and force', () => {
    expect(claims).toContain(
      'Between 2 July and 1 August 2007 Cambodia had consented to Palermo and was not yet bound by it.',
    );
    const link = joined('KHM', 'palermo-protocol');
    expect([link?.deposited, link?.from, addDuration('2007-07-02', 'P30D')]).toEqual([
      '2007-07-02',
      '2007-08-01',
      '2007-08-01',
    ]);
    expect(
      ['2007-07-01', '2007-07-02', '2007-07-31', '2007-08-01'].map((day) => standing('KHM', 'palermo-protocol', day)),
    ).toEqual(['signed', 'contracting', 'contracting', 'party']);
  });

  it('a State waits for the treaty', () => {
    expect(claims).toContain(
      'The Philippines consented in May 2002, Lao PDR in September 2003, and one day bound both.',
    );
    const clocks = ['PHL', 'LAO']
      .map((id) => joined(id, 'palermo-protocol'))
      .map((link) => [link?.deposited, link?.from]);
    expect(clocks).toEqual([
      ['2002-05-28', '2003-12-25'],
      ['2003-09-26', '2003-12-25'],
    ]);
    expect(treaty('palermo-protocol')).toMatchObject({ inForceFrom: '2003-12-25' });
    const deposits = seed.links.filter(
      ({ type, end, deposited = '' }) =>
        type === 'PARTY_TO' && end === 'palermo-protocol' && deposited !== '' && deposited <= '2003-09-26',
    );
    expect([deposits.length, addDuration('2003-09-26', 'P90D')]).toEqual([40, '2003-12-25']);
  });

  it('an unknown day decides only where the treaty had begun', () => {
    expect(claims).toContain('One unknown day leaves Cambodia’s answer certain, another leaves Lao PDR’s open.');
    const days = ['KHM', 'LAO']
      .map((id) => joined(id, 'actip'))
      .map((link) => [link?.deposited, link?.from, link?.fromEarliest, link?.fromLatest]);
    expect(days).toEqual([
      ['2016-01', '2017-03-08', '2017-03-08', '2017-03-08'],
      ['2017', undefined, '2017-03-08', '2017-10-04'],
    ]);
    expect(joined('LAO', 'actip')?.note).toContain('Between February and 4 October 2017');
    expect(treaty('actip')).toMatchObject({ inForceFrom: '2017-03-08' });
    expect(countries.filter((id) => standing(id, 'actip', '2017-06-01') === 'unknown')).toEqual(['LAO', 'MYS']);
    expect(standing('IDN', 'actip', '2017-06-01')).toBe('signed');
    expect(standing('KHM', 'actip', '2017-06-01')).toBe('party');
  });

  it('two sorts of reservation', () => {
    expect(claims).toContain(
      'Thirty-nine parties set aside Palermo’s court clause, three a clause that protects victims.',
    );
    const declined = statements('palermo-protocol').filter(({ kind }) => kind === 'dispute-clause');
    expect(declined.filter(({ withdrawnLatest }) => withdrawnLatest).map(({ start }) => start)).toEqual(['LTU']);
    const court = declined.filter(({ withdrawnLatest }) => !withdrawnLatest).map(({ start }) => start);
    const victims = statements('palermo-protocol')
      .filter(({ kind, end }) => kind === 'substantive' && /\/[678]$/.test(end))
      .map(({ start }) => start);
    expect([court.length, [...new Set(victims)].sort()]).toEqual([39, ['QAT', 'SAU', 'SYR']]);
    expect(court).toEqual(expect.arrayContaining(['QAT', 'SAU', 'SYR', 'THA']));
    const others = new Set(
      statements('palermo-protocol')
        .filter(({ kind }) => kind !== 'dispute-clause')
        .map(({ start }) => start),
    );
    expect(court.filter((id) => !others.has(id)).length).toBe(29);
    expect(unreadStatements(graph, 'palermo-protocol')).toEqual(['PSE']);
  });

  it('three States and the Court', () => {
    expect(claims).toContain(
      'Under Palermo three of eleven ASEAN States can take one another to the Court; eight set its clause aside.',
    );
    const members = seed.links
      .filter(({ type, end, until }) => type === 'MEMBER_OF' && end === 'asean' && until === undefined)
      .map(({ start }) => start);
    const declined = statements('palermo-protocol')
      .filter(({ kind }) => kind === 'dispute-clause')
      .map(({ start }) => start);
    const unread = unreadStatements(graph, 'palermo-protocol');
    expect(members.length).toBe(11);
    const eight = ['BRN', 'IDN', 'LAO', 'MMR', 'MYS', 'SGP', 'THA', 'VNM'];
    expect(members.filter((id) => declined.includes(id)).sort()).toEqual(eight);
    expect(members.filter((id) => unread.includes(id))).toEqual([]);
    const left = members.filter((id) => !declined.includes(id) && !unread.includes(id)).sort();
    expect(left).toEqual(['KHM', 'PHL', 'TLS']);
    for (const id of left) expect((joined(id, 'palermo-protocol')?.deposited ?? '9') < '2013-12-22', id).toBe(true);
  });

  it('an objection between two parties', () => {
    expect(claims).toContain('Germany objected to Afghanistan’s reservation on return, and both are parties still.');
    const said = statements('smuggling-protocol')
      .filter(({ end }) => end === 'smuggling-protocol/18')
      .map(({ start, form, made, against }) => [start, form, made, against]);
    expect(said).toEqual([
      ['AFG', 'reservation', '2017-02-02', undefined],
      ['AUT', 'objection', '2017-08-18', 'AFG'],
      ['DEU', 'objection', '2017-03-21', 'AFG'],
    ]);
    expect(['AFG', 'DEU'].map((id) => standing(id, 'smuggling-protocol', seed.asOf))).toEqual(['party', 'party']);
  });

  it('the same State on other ground', () => {
    expect(claims).toContain('China joined Palermo in 2010 and declared that it does not extend to Hong Kong.');
    expect(joined('CHN', 'palermo-protocol')?.deposited).toBe('2010-02-08');
    const ground = statements('palermo-protocol').filter(({ kind }) => kind === 'territorial');
    expect(ground.map(({ start, withdrawn }) => [start, withdrawn])).toEqual([
      ['AZE', undefined],
      ['CHN', undefined],
      ['MDA', undefined],
      ['NLD', undefined],
    ]);
    expect(ground[1]?.note).toContain('does not extend to Hong Kong');
    expect(statements('crc-opsc').find(({ start, kind }) => start === 'DNK' && kind === 'territorial')?.withdrawn).toBe(
      '2016-10-10',
    );
  });

  it('leaving takes a year', () => {
    expect(claims).toContain(
      'Under Convention 105 and the Rome Statute a notice ends the bond only a year later; Hungary took its own back.',
    );
    // Of the treaties that the scene shows; the complaint protocols have notices of their own, with three months.
    const notices = seed.links.filter(({ noticeGiven, end }) => noticeGiven !== undefined && end !== 'iccpr-op1');
    const ended = notices.filter(({ until }) => until !== undefined);
    const taken = notices.filter(({ noticeWithdrawn }) => noticeWithdrawn !== undefined);
    expect([notices.length, ended.length, taken.map(({ start }) => start)]).toEqual([11, 4, ['HUN']]);
    const drawn = scenes.find(({ title }) => title === 'Leaving')?.form?.rows ?? [];
    expect(notices.filter(({ id }) => drawn.includes(id)).length).toBe(drawn.length);
    expect(notices.filter(({ id, until }) => until === undefined && !drawn.includes(id)).length).toBe(5);
    for (const { id, noticeGiven = '', until } of ended) expect(until, id).toBe(addDuration(noticeGiven, 'P12M'));
    expect([taken[0]?.noticeGiven, taken[0]?.noticeWithdrawn, addDuration('2025-06-02', 'P12M')]).toEqual([
      '2025-06-02',
      '2026-05-29',
      '2026-06-02',
    ]);
    for (const id of ['SGP', 'MYS'])
      expect(
        ['ilo-c105', 'ilo-c029'].map((each) => standing(id, each, seed.asOf)),
        id,
      ).toEqual(['ended', 'party']);
  });

  it('a directive is no treaty', () => {
    expect(claims).toContain(
      'EU law binds 26 States to the directive of 2011, none as a party; Denmark is not among them.',
    );
    const bound = countries.filter((id) => standing(id, 'eu-directive-2011-36', seed.asOf) === 'bound by EU law');
    expect([bound.length, bound.includes('DNK'), countries.some((id) => joined(id, 'eu-directive-2011-36'))]).toEqual([
      26,
      false,
      false,
    ]);
    expect(standing('GBR', 'eu-directive-2011-36', seed.asOf)).toBe('ended');
    expect(seed.links.find(({ id }) => id === 'BOUND_BY_EU_LAW:IRL:eu-directive-2011-36')?.confidence).toBe('low');
    expect([standing('eu', 'palermo-protocol', seed.asOf), joined('eu', 'palermo-protocol')?.deposited]).toEqual([
      'party',
      '2006-09-06',
    ]);
  });
});
