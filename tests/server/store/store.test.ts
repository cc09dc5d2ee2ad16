/** Every endpoint on the real data, alike on every engine. */
import { beforeAll, describe, expect, it } from 'vitest';
import { API, type EndpointName } from '#contract/api.ts';
import { AppError } from '#contract/errors.ts';
import { openStore, type Store } from '../../../server/store/store.ts';
import { describeEngines, LOAD_SEED } from '../../support/engines.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
const answers = new Map<string, unknown>();

describeEngines('the store', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await open(LOAD_SEED));
  });
  const call = async <N extends EndpointName>(name: N, asked: object) => {
    const { input, output } = API[name];
    const handle = store.handlers[name] as (asked: unknown) => Promise<unknown>;
    const answer = await handle(input.parse(asked));
    const parsed = output.parse(answer) as ReturnType<(typeof API)[N]['output']['parse']>;
    // What one engine answered, every other must answer too.
    const key = `${name} ${JSON.stringify(asked)}`;
    if (name !== 'health') expect(answers.get(key) ?? answer).toEqual(answer);
    answers.set(key, answer);
    return parsed;
  };

  it('says which data set it answers from', () => {
    expect(store.stamp).toEqual({ dataVersion: seed.version, asOf: '2026-11-29' });
  });

  it('counts what was seeded', async () => {
    const { nodes, links, confidence, sources } = await call('counts', {});
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
    expect([sum(nodes), sum(links), sum(confidence), sources]).toEqual([
      seed.nodes.length,
      seed.links.length,
      seed.nodes.length + seed.links.length,
      seed.sources.length,
    ]);
    expect(nodes.Country).toBe(197);
  });

  it('lays out the atlas with everything in its place and the parties of the centre', async () => {
    const { nodes, links, parties } = await call('overview', {});
    expect(nodes.every(({ x, y }) => x !== undefined && y !== undefined)).toBe(true);
    expect(nodes.filter(({ kind }) => kind === 'Country')).toHaveLength(197);
    expect(
      links.some(({ type, start, end }) => type === 'SUPPLEMENTS' && start === 'palermo-protocol' && end === 'untoc'),
    ).toBe(true);
    const cambodia = parties.find(({ start, type }) => start === 'KHM' && type === 'PARTY_TO');
    expect(cambodia).toMatchObject({ deposited: '2007-07-02', from: '2007-08-01', computed: true });
    expect(parties.filter(({ type }) => type === 'RESERVES').length).toBeGreaterThan(20);
  });

  it.each(['unodc', 'KHM', 'palermo-protocol', 'assist-victims-recovery', 'palermo-protocol/6'])(
    'puts %s in the middle, with wings as of any day',
    async (id) => {
      const now = await call('wings', { id });
      expect(now).toMatchObject({ id, date: '2026-11-29' });
      expect(now.sentences.length).toBeGreaterThanOrEqual(3);
      expect((await call('wings', { id, date: '2001-01-01', language: 'id' })).title).toMatch(/^(Apa|“)/);
      await expect(call('wings', { id: 'no-such-thing' })).rejects.toMatchObject({ code: 'not-found' });
    },
  );

  it('refuses to put a State in the middle of the atlas', async () => {
    await expect(call('overview', { instrument: 'KHM' })).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('finds the Palermo Protocol by every name it goes by', async () => {
    for (const q of ['Palermo Protocol', 'TIP protocol', 'UN TIP Protocol', 'palrmo protocol', 'PALERMO']) {
      expect((await call('search', { q })).hits[0]?.node.id, q).toBe('palermo-protocol');
    }
  });

  it.each([
    ['C182', 'ilo-c182'],
    ['ACTIP', 'actip'],
    ['TSHTSE', 'khm-tshtse-2008'],
    ['UNODC', 'unodc'],
    ['viet nam', 'VNM'],
    ['Việt Nam', 'VNM'],
    ['cote divoire', 'CIV'],
    ['Türkiye', 'TUR'],
    ['turkiye', 'TUR'],
    ['UNTOC', 'untoc'],
  ])('finds %s', async (q, id) => {
    expect((await call('search', { q })).hits.slice(0, 2).map(({ node }) => node.id)).toContain(id);
  });

  it('answers nothing, not an error, to what nobody is called', async () => {
    expect(await call('search', { q: 'zzzzqqqq' })).toEqual({ hits: [], total: 0, near: false });
  });

  it('shows a node with its source, its links counted and the force of what it asks', async () => {
    const { node, source, links, forces } = await call('entity', { id: 'palermo-protocol' });
    expect(node).toMatchObject({ kind: 'Instrument', adopted: '2000-11-15', inForceFrom: '2003-12-25', binding: true });
    expect(source.title).not.toBe('');
    expect(links.find(({ type }) => type === 'CONTAINS')).toMatchObject({ direction: 'forward', count: 20 });
    expect(forces).toEqual({ mandatory: 30, qualified: 22, consider: 11, recommended: 3 });
  });

  it('tells what is not in the data from what is', async () => {
    await expect(call('entity', { id: 'atlantis' })).rejects.toThrow(AppError);
    await expect(call('entity', { id: 'atlantis' })).rejects.toMatchObject({ code: 'not-found', at: 'id' });
  });

  it('caps neighbours at a hundred and says how many there are', async () => {
    const all = await call('neighbours', { id: 'palermo-protocol', type: 'PARTY_TO' });
    expect(all.shown).toBe(100);
    expect(all.total).toBe(
      seed.links.filter(({ type, end }) => type === 'PARTY_TO' && end === 'palermo-protocol').length,
    );
    expect(all.nodes).toHaveLength(101);
    expect(all.links.every(({ type, end }) => type === 'PARTY_TO' && end === 'palermo-protocol')).toBe(true);
  });

  it('counts many States by region instead of listing them, and lists one region whole', async () => {
    const parties = new Set(
      seed.links.filter(({ type, end }) => type === 'PARTY_TO' && end === 'palermo-protocol').map(({ start }) => start),
    );
    const states = seed.nodes.filter((node) => node.kind === 'Country' && parties.has(node.id));
    const { groups, nodes, total } = await call('neighbours', {
      id: 'palermo-protocol',
      type: 'PARTY_TO',
      direction: 'backward',
      grouped: true,
    });
    const inAfrica = states.filter((node) => node.kind === 'Country' && node.region === 'Africa').map(({ id }) => id);
    expect(groups.map(({ region }) => region)).toEqual(['Africa', 'Americas', 'Asia', 'Europe', 'Oceania']);
    expect(groups[0]).toEqual({ type: 'PARTY_TO', direction: 'backward', region: 'Africa', count: inAfrica.length });
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(states.length);
    expect([total, nodes.map(({ id }) => id)]).toEqual([1, ['palermo-protocol', 'eu']]);
    const africa = await call('neighbours', {
      id: 'palermo-protocol',
      type: 'PARTY_TO',
      direction: 'backward',
      region: 'Africa',
    });
    expect(
      africa.nodes
        .slice(1)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(inAfrica.sort());
  });

  it('groups no type that leads to few States, and counts States before anything is asked for', async () => {
    const all = await call('neighbours', { id: 'unodc', grouped: true });
    for (const { type } of all.groups) expect(all.counts.find((row) => row.type === type)?.states).toBeGreaterThan(20);
    const few = all.counts.filter(({ states }) => states > 0 && states <= 20);
    expect(few.length).toBeGreaterThan(0);
    for (const { type } of few) expect(all.links.some((link) => link.type === type)).toBe(true);
  });

  it('keeps the direction that was asked for', async () => {
    const out = await call('neighbours', { id: 'palermo-protocol', direction: 'forward' });
    const back = await call('neighbours', { id: 'palermo-protocol', direction: 'backward' });
    expect(new Set(out.links.map(({ start }) => start))).toEqual(new Set(['palermo-protocol']));
    expect(new Set(back.links.map(({ end }) => end))).toEqual(new Set(['palermo-protocol']));
    expect(out.counts).toEqual(back.counts);
  });

  it('gives parallel links to one neighbour all together', async () => {
    const { links } = await call('neighbours', { id: 'palermo-protocol/6', type: 'IMPOSES' });
    expect(links).toHaveLength(
      seed.links.filter(({ type, start }) => type === 'IMPOSES' && start === 'palermo-protocol/6').length,
    );
  });

  it('shows a link with both ends, its source and what it says', async () => {
    const { id } = seed.links.find(
      ({ type, start, end }) => type === 'PARTY_TO' && start === 'KHM' && end === 'palermo-protocol',
    ) ?? { id: '' };
    const { link, start, end, source, sentence } = await call('link', { id });
    expect([start.id, end.id, link.source]).toEqual(['KHM', 'palermo-protocol', source.id]);
    expect(sentence).toMatch(/Cambodia.*2 July 2007.*1 August 2007/s);
    await expect(call('link', { id: 'PARTY_TO:KHM:atlantis' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(call('link', { id: 'nonsense' })).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('links UNODC with Cambodia by law and institutions, each step with its source', async () => {
    const { paths, association } = await call('path', { from: 'unodc', to: 'KHM' });
    expect(paths.length).toBeGreaterThan(0);
    expect(association).toBe(false);
    for (const { steps } of paths)
      for (const { citation, sentence } of steps) {
        expect(seed.sources.some(({ id }) => id === citation.source)).toBe(true);
        expect(sentence.length).toBeGreaterThan(20);
      }
  });

  it('tells the people asked about before all others: every victim first for Cambodia and recovery', async () => {
    const { paths } = await call('path', { from: 'KHM', to: 'assist-victims-recovery' });
    const told = paths.map(({ nodes, force, scopeFit }) => [nodes.at(-2), force, scopeFit]);
    expect(told.slice(0, 2)).toEqual([
      ['palermo-protocol/6', 'consider', 'full'],
      ['untoc/25', 'qualified', 'full'],
    ]);
    expect(told).toContainEqual(['crc/39', 'mandatory', 'part']);
  });

  it('says of every instrument and State what is coded and what is not', async () => {
    const { instruments, countries } = await call('gaps', {});
    expect([instruments.length, countries.length]).toEqual([129, 197]);
    expect(instruments.find(({ id }) => id === 'actip')).toMatchObject({
      duties: 49,
      unread: 21,
      low: 24,
      articles: 31,
    });
    expect(instruments.find(({ id }) => id === 'palermo-protocol')).toMatchObject({
      articles: 20,
      duties: 66,
      unread: 0,
      listReadTo: '2025-05-01',
    });
    const imposed = seed.links.filter(({ type }) => type === 'IMPOSES').length;
    expect(instruments.reduce((sum, { duties }) => sum + duties, 0)).toBe(imposed);
    expect(countries.find(({ id }) => id === 'KHM')).toMatchObject({ laws: 13, articles: 60 });
  });

  it('names the sources asked for, or all of them', async () => {
    expect((await call('sources', { ids: ['paulina-2025'] })).sources.map(({ id }) => id)).toEqual(['paulina-2025']);
    expect((await call('sources', {})).sources).toHaveLength(seed.sources.length);
  });
});

describe('the comparison of engines', () => {
  it('saw answers', () => expect(answers.size).toBeGreaterThan(20));
});
