/** The seminar on the law of treaties: what its claims state, recomputed from the facts and the treaties' own clauses. */
import { describe, expect, it } from 'vitest';
import { buildSeed, SEED_FOLDER } from '../graph-seed/build.ts';
import { readStories } from '../graph-seed/stories.ts';
import { addDuration } from '../server/law/dates.ts';
import { lawGraph } from '../server/law/graph.ts';
import { tellStanding } from '../server/law/standing-told.ts';

const seed = buildSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const scenes = readStories(SEED_FOLDER).find(({ id }) => id === 'bound')?.scenes ?? [];
const claims = scenes.map(({ claim }) => claim);

const standing = (party: string, treaty: string, day: string) => tellStanding(graph, party, treaty, day)?.standing;
const joined = (party: string, treaty: string) => seed.links.find(({ type, start, end }) => type === 'PARTY_TO' && start === party && end === treaty);
const treaty = (id: string) => seed.nodes.find((node) => node.id === id && node.kind === 'Instrument');
const countries = seed.nodes.filter(({ kind }) => kind === 'Country').map(({ id }) => id);

describe('the claims of the seminar “Is it bound?”', () => {
  it('are short enough for a wall, and each has a place in the sources', () => {
    for (const { claim, aside, sources } of scenes) {
      expect(claim.length, claim).toBeLessThanOrEqual(110);
      expect(aside.length, aside).toBeLessThanOrEqual(160);
      expect(sources.length, claim).toBeGreaterThan(0);
      expect(sources.every(({ pinpoint }) => pinpoint !== ''), claim).toBe(true);
    }
  });

  it('a signature alone binds nobody', () => {
    expect(claims).toContain('Signing Palermo on 11 November 2001 did not yet bind Cambodia to it.');
    expect(joined('KHM', 'palermo-protocol')?.signed).toBe('2001-11-11');
    expect(standing('KHM', 'palermo-protocol', '2001-11-12')).toBe('signed');
    expect(countries.filter((id) => standing(id, 'palermo-protocol', '2001-11-12') === 'party')).toEqual([]);
  });

  it('thirty days lie between consent and force', () => {
    expect(claims).toContain('Between 2 July and 1 August 2007 Cambodia had consented to Palermo and was not yet bound by it.');
    const link = joined('KHM', 'palermo-protocol');
    expect([link?.deposited, link?.from, addDuration('2007-07-02', 'P30D')]).toEqual(['2007-07-02', '2007-08-01', '2007-08-01']);
    expect(['2007-07-01', '2007-07-02', '2007-07-31', '2007-08-01'].map((day) => standing('KHM', 'palermo-protocol', day))).toEqual(['signed', 'contracting', 'contracting', 'party']);
  });

  it('a State waits for the treaty', () => {
    expect(claims).toContain('The Philippines consented in May 2002, Lao PDR in September 2003, and one day bound both.');
    const clocks = ['PHL', 'LAO'].map((id) => joined(id, 'palermo-protocol')).map((link) => [link?.deposited, link?.from]);
    expect(clocks).toEqual([['2002-05-28', '2003-12-25'], ['2003-09-26', '2003-12-25']]);
    expect(treaty('palermo-protocol')).toMatchObject({ inForceFrom: '2003-12-25' });
    const deposits = seed.links.filter(({ type, end, deposited = '' }) => type === 'PARTY_TO' && end === 'palermo-protocol' && deposited !== '' && deposited <= '2003-09-26');
    expect([deposits.length, addDuration('2003-09-26', 'P90D')]).toEqual([40, '2003-12-25']);
  });
});
