/** The real seed: it loads clean, the anchors hold, every id is one, every place is apart. */
import { describe, expect, test } from 'vitest';
import { LINK_SHAPES } from '#contract/links.ts';
import { NODE_SHAPES, type NodeOf } from '#contract/nodes.ts';
import { LINK_TYPES, NODE_KINDS } from '#contract/ontology.ts';
import { holdsOn } from '#law/time/dates.ts';
import { buildSeed } from '../../graph-seed/build.ts';
import { MINIMUM_DISTANCE } from '../../graph-seed/derive/positions/positions.ts';
import { realSeed } from '../support/real-seed.ts';

const seed = realSeed();
const nodes = new Map(seed.nodes.map((node) => [node.id, node]));
const links = new Map(seed.links.map((link) => [link.id, link]));
const party = (state: string, treaty: string) => links.get(`PARTY_TO:${state}:${treaty}`);

describe('what limits a text or a clause', () => {
  /** CAT 1 reaches as far as acquiescence; P029 1(3) speaks of a purpose, not of labour that was already forced. */
  test('is told with acquiescence wherever consent of officials is, and with the purpose of forced labour', () => {
    const told = [...seed.nodes, ...seed.links].flatMap((each) =>
      ['limit', 'trigger', 'owes'].flatMap((field) => {
        const text: unknown = Object.entries(each).find(([name]) => name === field)?.[1];
        return typeof text === 'string' ? [`${each.id}: ${text}`] : [];
      }),
    );
    const ofOfficials = told.filter((text) => /official/.test(text) && /consent/.test(text));
    expect(ofOfficials.length).toBeGreaterThan(1);
    expect(ofOfficials.filter((text) => !text.includes('acquiescence'))).toEqual([]);
    const forForcedLabour = told.filter((text) => /trafficking .*forced labour/.test(text));
    expect(forForcedLabour.length).toBeGreaterThan(15);
    expect(forForcedLabour.filter((text) => !text.includes('for the purposes of'))).toEqual([]);
  });
});

describe('the known anchors', () => {
  test('the Palermo Protocol was adopted on 15 November 2000 and is in force since 25 December 2003', () => {
    expect(nodes.get('palermo-protocol')).toMatchObject({ adopted: '2000-11-15', inForceFrom: '2003-12-25' });
  });
  test.each([
    ['KHM', '2007-07-02', '2007-08-01'],
    ['VNM', '2012-06-08', '2012-07-08'],
    ['THA', '2013-10-17', '2013-11-16'],
    ['PHL', '2002-05-28', '2003-12-25'],
    ['LAO', '2003-09-26', '2003-12-25'],
    ['eu', '2006-09-06', '2006-10-06'],
  ])('%s deposited on %s and is bound since %s', (state, deposited, from) => {
    expect(party(state, 'palermo-protocol')).toMatchObject({
      deposited,
      from,
      fromEarliest: from,
      fromLatest: from,
      computed: true,
    });
  });
  test.each([
    ['KHM', 'actip', '2017-03-08', '2017-03-08'],
    ['LAO', 'actip', '2017-03-08', '2017-10-04'],
    ['MNE', 'palermo-protocol', '2003-12-25', '2006-10-23'],
    ['PHL', 'rome-statute', '2011-11-01', '2011-11-01'],
    ['KHM', 'rome-statute', '2002-07-01', '2002-07-01'],
    ['THA', 'ilo-p029', '2019-06-04', '2019-06-04'],
    ['THA', 'cat', '2007-11-01', '2007-11-01'],
    ['KHM', 'crc', '1992-11-14', '1992-11-14'],
    ['KHM', 'crc-opsc', '2002-06-30', '2002-06-30'],
    ['KHM', 'ilo-c182', '2007-03-14', '2007-03-14'],
  ])('%s under %s: in force for it from %s to %s at the latest', (state, treaty, fromEarliest, fromLatest) => {
    expect(party(state, treaty)).toMatchObject({ fromEarliest, fromLatest });
  });
  test('the Philippines left the Rome Statute, Hungary took its notice back, Venezuela waits', () => {
    expect(party('PHL', 'rome-statute')).toMatchObject({ noticeGiven: '2018-03-17', until: '2019-03-17' });
    expect(party('HUN', 'rome-statute')).toMatchObject({ noticeGiven: '2025-06-02', noticeWithdrawn: '2026-05-29' });
    expect(party('VEN', 'rome-statute')).toMatchObject({ noticeGiven: '2026-07-24' });
    for (const state of ['HUN', 'VEN']) expect(party(state, 'rome-statute')).not.toHaveProperty('until');
  });
  test.each([
    ['crc', 196],
    ['iccpr', 175],
    ['ilo-c182', 187],
    ['rome-statute', 125],
  ])('%s binds %i on the day of the data, as its depositary counts', (treaty, count) => {
    const bound = seed.links.filter(
      (link) => link.type === 'PARTY_TO' && link.end === treaty && holdsOn(link, seed.asOf) === 'yes',
    );
    expect(bound.length).toBe(count);
    expect(nodes.get(treaty)).toMatchObject({ partiesCounted: count });
  });
  test('185 parties to the Palermo Protocol on the day of the data: 184 States and the Union', () => {
    const bound = seed.links.filter(
      (link) => link.type === 'PARTY_TO' && link.end === 'palermo-protocol' && holdsOn(link, seed.asOf) === 'yes',
    );
    expect(bound.length).toBe(185);
    expect(bound.filter(({ start }) => nodes.get(start)?.kind === 'Country').length).toBe(184);
  });
  test('article 6(3) asks to consider helping every victim recover', () => {
    const link = links.get('IMPOSES:palermo-protocol/6:assist-victims-recovery:3');
    expect(link).toMatchObject({ force: 'consider', scope: ['trafficking-victims'] });
  });
});

describe('the whole graph', () => {
  test('every node and link keeps to the contract', () => {
    for (const node of seed.nodes) expect(NODE_SHAPES[node.kind].strict().safeParse(node).error).toBeUndefined();
    for (const link of seed.links) expect(LINK_SHAPES[link.type].safeParse(link).error).toBeUndefined();
  });
  test('every link says where it was read, in which place or why in none, and how sure that is', () => {
    const sources = new Set(seed.sources.map(({ id }) => id));
    const bare = seed.links.filter(
      ({ source, pinpoint, noPinpoint, confidence }) =>
        !sources.has(source) || (pinpoint === undefined) === (noPinpoint === undefined) || !confidence,
    );
    expect(bare).toEqual([]);
  });
  test('every State, body and instrument says whether English puts "the" in front of it', () => {
    const named = seed.nodes.filter(({ kind }) => ['Country', 'Institution', 'Instrument'].includes(kind));
    expect(named.filter((node) => !('article' in node)).map(({ id }) => id)).toEqual([]);
  });
  test('a source names its authority first, and each copy has its holder', () => {
    const copied = seed.sources.filter(({ title, publisher = '' }) =>
      /not kept\)|git history|copy (kept )?in | through (?!prostitution)|mirrored in|; copy |harvested/.test(
        `${title}|${publisher}`,
      ),
    );
    expect(copied.map(({ id }) => id)).toEqual([]);
    expect(seed.sources.filter((source) => (source.readUrl ?? source.readTitle) && !source.readVia)).toEqual([]);
    expect(seed.sources.find(({ id }) => id === 'untc-iv-9-2026')).toMatchObject({
      title: 'Multilateral Treaties Deposited with the Secretary-General, status of IV-9',
      publisher: 'Secretary-General of the United Nations, Treaty Section',
      url: 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-9&chapter=4&clang=_en',
      urlBasis: 'by pattern',
      readVia: 'United Nations Treaty Collection, copy in mgaldino/treaties-ideal-point',
      readFile: 'data/raw/un_hr_treaties/html/cat.html in its git history',
    });
  });
  test('a place in a treaty series is no number of a list', () => {
    const references = seed.nodes.flatMap((node) => (node.kind === 'Instrument' ? (node.officialRef ?? []) : []));
    expect(references.length).toBeGreaterThan(40);
    expect(references.filter((text) => /UNTC|^[IVX]+-\d/.test(text))).toEqual([]);
  });
  test('of every kind and every type there is something', () => {
    expect([...new Set(seed.nodes.map(({ kind }) => kind))].sort()).toEqual([...NODE_KINDS].sort());
    expect([...new Set(seed.links.map(({ type }) => type))].sort()).toEqual([...LINK_TYPES].sort());
  });
  test('no id stands twice', () => {
    expect(new Set(seed.nodes.map(({ id }) => id)).size).toBe(seed.nodes.length);
    expect(new Set(seed.links.map(({ id }) => id)).size).toBe(seed.links.length);
  });
  test('the rim has 197 States, and the Union is not one of them', () => {
    expect(seed.nodes.filter(({ kind }) => kind === 'Country').length).toBe(197);
    expect(nodes.get('eu')?.kind).toBe('Institution');
    expect(nodes.has('EUU')).toBe(false);
  });
  test('no beginning and no end is an interval turned round', () => {
    const turned = seed.links.filter(
      (link) =>
        (link.fromEarliest && link.fromLatest && link.fromEarliest > link.fromLatest) ||
        (link.untilEarliest && link.untilLatest && link.untilEarliest > link.untilLatest),
    );
    expect(turned.map(({ id }) => id)).toEqual([]);
  });
  test('an article is named by its place in the law, and by its heading where nobody read the place', () => {
    const name = (id: string) => nodes.get(id)?.name;
    expect(
      ['palermo-protocol/6', 'tha-atp-2008/6', 'usa-18usc-77/1591', 'tls-law-3-2017/pc-163', 'fra-ceseda/l425-1'].map(
        name,
      ),
    ).toEqual(['art 6', 's 6', '18 USC 1591', 'Penal Code 163', 'art L425-1']);
    expect(['kor-ht-act-2023/plan', 'khm-tshtse-2008/promulgation'].map(name)).toEqual([
      'Five-year plan',
      'Promulgation',
    ]);
    const odd = seed.nodes.filter(
      ({ kind, name }) => kind === 'Article' && /^none|not read|^art\b(?! [\dIVXLR])/.test(name),
    );
    expect(odd.map(({ name }) => name)).toEqual([]);
  });
});

describe('the places of the atlas', () => {
  /** As cypher/overview-nodes.cypher has it. */
  const isDrawn = (node: NodeOf<'Instrument'> | NodeOf<'Institution'>) =>
    node.kind === 'Institution' ? node.form !== 'programme' : node.effect !== 'guidance' && node.effect !== 'decision';
  const placed = seed.nodes.flatMap(({ id, kind, x, y }) =>
    x === undefined || y === undefined ? [] : [{ id, kind, x, y }],
  );

  test('belong to instruments, articles, institutions and States alone, and to all of these', () => {
    const kinds = ['Instrument', 'Article', 'Institution', 'Country'];
    expect(placed.length).toBe(seed.nodes.filter(({ kind }) => kinds.includes(kind)).length);
    expect(placed.filter(({ kind }) => !kinds.includes(kind))).toEqual([]);
  });
  test('lie in the square, the Palermo Protocol in its centre', () => {
    expect(placed.filter(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)) > 1)).toEqual([]);
    expect(nodes.get('palermo-protocol')).toMatchObject({ x: 0, y: 0 });
  });
  test('are apart: no two of instruments, institutions and States closer than the minimum', () => {
    const bodies = placed.filter(({ kind }) => kind !== 'Article');
    const close = bodies.flatMap((a, index) =>
      bodies
        .slice(index + 1)
        .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < MINIMUM_DISTANCE)
        .map((b) => `${a.id} ${b.id}`),
    );
    expect(close).toEqual([]);
  });
  test.each([
    ['instruments on the rings', 0.075],
    ['institutions', 0.07],
    ['States', 0.025],
  ])('%s stand at least %d of half the square apart from one another', (what, least) => {
    const same = placed.filter(({ id, kind }) => {
      const node = nodes.get(id);
      if (node?.kind === 'Instrument')
        return what.startsWith('instruments') && node.level !== 'national' && isDrawn(node);
      return (
        (node?.kind === 'Institution' && what === 'institutions' && isDrawn(node)) ||
        (kind === 'Country' && what === 'States')
      );
    });
    const nearest = same.map((a) =>
      Math.min(...same.filter((b) => b !== a).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
    );
    expect(same.length).toBeGreaterThan(40);
    expect(Math.min(...nearest)).toBeGreaterThanOrEqual(least);
  });
  test('keep rings and rim: treaties inside, institutions between, States outside', () => {
    const radius = (id: string) => Math.hypot(nodes.get(id)?.x ?? 0, nodes.get(id)?.y ?? 0);
    for (const node of seed.nodes) {
      if (node.kind === 'Country') expect(radius(node.id)).toBeCloseTo(0.95, 2);
      if (node.kind === 'Institution' && isDrawn(node)) expect(Math.abs(radius(node.id) - 0.69)).toBeLessThan(0.06);
      if (node.kind === 'Instrument' && node.level !== 'national') expect(radius(node.id)).toBeLessThan(0.58);
    }
  });
  test('run clockwise from the top: Africa, Americas, Asia, Europe, Oceania', () => {
    const turn = ({ x = 0, y = 0 }) => (Math.atan2(x, y) / (2 * Math.PI) + 1) % 1;
    const states = seed.nodes
      .flatMap((node) => (node.kind === 'Country' ? [node] : []))
      .sort((a, b) => turn(a) - turn(b));
    const regions = states.map(({ region }) => region).filter((region, index, all) => region !== all[index - 1]);
    expect(regions).toEqual(['Africa', 'Americas', 'Asia', 'Europe', 'Oceania']);
  });
  test('are the same again from the same facts', () => {
    expect(buildSeed().nodes).toEqual(seed.nodes);
  });
});
