/** Many States as stacks by region, long lists by hundreds, and how much is drawn at most. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '#contract/api.ts';
import type { LinkOf } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { LINKS } from '#contract/ontology.ts';
import { type Expansion, View } from '#contract/view.ts';
import { idsOf } from '#contract/view-ids.ts';
import { REGIONS } from '#contract/vocabulary.ts';
import { arrange, type Arrangement } from '../../../client/picture/arrange.ts';
import { capDrawn } from '../../../client/graph/limits.ts';
import { stackId } from '../../../client/graph/stacks.ts';
import { words } from '../../../client/i18n/en/words.ts';

const common = { source: 's', confidence: 'high' as const };
const treaty = (id: string): GraphNode => ({
  ...common,
  id,
  name: id,
  kind: 'Instrument',
  title: id,
  form: 'protocol',
  family: 'organized-crime',
  level: 'global',
  binding: true,
});
const state = (id: string, region: (typeof REGIONS)[number]): GraphNode => ({
  ...common,
  id,
  name: id,
  kind: 'Country',
  title: id,
  iso2: 'XX',
  region,
  subregion: 'Eastern Asia',
  lat: 0,
  lng: 0,
});
const refers = (id: string, start: string, end: string): LinkOf<'REFERENCES'> => ({
  ...common,
  id,
  type: 'REFERENCES',
  start,
  end,
  pinpoint: 'art 1',
});
const party = (start: string): LinkOf<'PARTY_TO'> => ({
  ...common,
  id: `PARTY_TO:${start}:t`,
  type: 'PARTY_TO',
  consent: 'ratification',
  start,
  end: 't',
  pinpoint: 'art 1',
});
const PARTIES = { id: 't', type: 'PARTY_TO', direction: 'backward' } as const;
const africans = Array.from({ length: 43 }, (_, i) => state(`A${i}`, 'Africa'));
const stamp = { dataVersion: 'v', asOf: '2026-11-24', counts: [], groups: [] };

const grouped: Answer<'neighbours'> = {
  ...stamp,
  total: 1,
  shown: 1,
  nodes: [treaty('t'), treaty('u')],
  links: [{ ...refers('SUPPLEMENTS:t:u', 't', 'u'), type: 'SUPPLEMENTS' }],
  groups: [
    { type: 'PARTY_TO', direction: 'backward', region: 'Africa', count: 43 },
    { type: 'PARTY_TO', direction: 'backward', region: 'Asia', count: 30 },
  ],
};
const africa: Answer<'neighbours'> = {
  ...stamp,
  total: 43,
  shown: 43,
  nodes: [treaty('t'), ...africans],
  links: africans.map(({ id }) => party(id)),
};
const page = (from: number, shown: number): Answer<'neighbours'> => {
  const nodes = Array.from({ length: shown }, (_, i) => treaty(`n${from + i}`));
  return {
    ...stamp,
    total: 250,
    shown,
    nodes: [treaty('u'), ...nodes],
    links: nodes.map(({ id }) => refers(`REFERENCES:u:${id}`, 'u', id)),
  };
};
const after: Answer<'neighbours'> = { ...page(0, 12), total: 12 };

const path = { from: 'x', to: 'y', rules: {} };
const space = { width: 600, height: 684, insets: { top: 0, right: 0, bottom: 0, left: 0 }, scale: 1 };
const draw = (steps: [Expansion, Answer<'neighbours'>][], more: object = {}): Arrangement =>
  arrange(
    View.parse({ path, expansions: steps.map(([step]) => step), ...more }),
    { expansions: steps.map(([, answer]) => answer) },
    space,
  );

const GROUPED: [Expansion, Answer<'neighbours'>] = [{ ...PARTIES, how: 'grouped' }, grouped];
const OPEN: [Expansion, Answer<'neighbours'>] = [{ ...PARTIES, region: 'Africa' }, africa];
const FOLDED: [Expansion, Answer<'neighbours'>] = [{ ...PARTIES, region: 'Africa', how: 'folded' }, africa];
const AFTER: [Expansion, Answer<'neighbours'>] = [{ id: 'u' }, after];

function expectStill(before: Arrangement, now: Arrangement): void {
  for (const [id, place] of before.places) expect(now.places.get(id)).toEqual(place);
}
function expectApart({ places }: Arrangement, least: number): void {
  const spots = [...places.values()];
  spots.forEach((a, i) => {
    for (const b of spots.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(least);
  });
}

describe('a hub', () => {
  it('stands with one stack for each region, and draws none of its States', () => {
    const { nodes, stacks, places } = draw([GROUPED]);
    expect(nodes.map(({ id }) => id)).toEqual(['t', 'u']);
    expect(stacks.map(({ region, count, open }) => ({ region, count, open }))).toEqual([
      { region: 'Africa', count: 43, open: false },
      { region: 'Asia', count: 30, open: false },
    ]);
    for (const { id } of stacks) expect(places.get(id)).toBeDefined();
  });

  it('opens one stack into its States, which move nothing and overlap nothing', () => {
    const before = draw([GROUPED, AFTER]);
    const now = draw([GROUPED, AFTER, OPEN]);
    expect(now.nodes.filter(({ kind }) => kind === 'Country')).toHaveLength(43);
    expect(now.links.filter(({ type }) => type === 'PARTY_TO')).toHaveLength(43);
    expect(now.stacks.map(({ open }) => open)).toEqual([true, false]);
    expectStill(before, now);
    expectApart(now, 0.1);
  });

  it('closes again without moving what came later', () => {
    const open = draw([GROUPED, OPEN, AFTER]);
    const closed = draw([GROUPED, FOLDED, AFTER]);
    expect(closed.nodes.some(({ kind }) => kind === 'Country')).toBe(false);
    expect(closed.links.some(({ type }) => type === 'PARTY_TO')).toBe(false);
    expect(closed.stacks.map(({ open: is }) => is)).toEqual([false, false]);
    expectStill(open, closed);
  });

  it('brings a list by hundreds, counts what is left, and ends with nothing left', () => {
    const first: [Expansion, Answer<'neighbours'>] = [{ id: 'u' }, page(0, 100)];
    const second: [Expansion, Answer<'neighbours'>] = [{ id: 'u', offset: 100 }, page(100, 100)];
    const third: [Expansion, Answer<'neighbours'>] = [{ id: 'u', offset: 200 }, page(200, 50)];
    const one = draw([first]);
    const two = draw([first, second]);
    expect(one.stacks.map(({ count, asks }) => [count, asks])).toEqual([[150, { id: 'u', offset: 100 }]]);
    expect(two.stacks.map(({ count, asks }) => [count, asks])).toEqual([[50, { id: 'u', offset: 200 }]]);
    expect(draw([first, second, third]).stacks).toEqual([]);
    expect(two.nodes).toHaveLength(201);
    expectStill(one, two);
    expectApart(draw([first, second, third]), 0.1);
  });

  it('is no entity: no node, no link, and nothing that a link to the view would have to find', () => {
    const { nodes, links, held, stacks } = draw([GROUPED, OPEN]);
    const ids = new Set(stacks.map(({ id }) => id));
    for (const { id } of [...nodes, ...links, ...held.nodes, ...held.links]) expect(ids.has(id)).toBe(false);
    for (const { start, end } of links) expect(ids.has(start) || ids.has(end)).toBe(false);
    const id = stackId(PARTIES, 'Africa');
    expect(idsOf(View.parse({ dismissed: [id, 'KHM'], pinned: { [id]: [0, 0] } }))).toEqual([
      'palermo-protocol',
      'KHM',
    ]);
  });

  it('goes with its owner, with what it stands for, and where it is pinned', () => {
    const id = stackId(PARTIES, 'Africa');
    const regions = (more: object) => draw([GROUPED], more).stacks.map(({ region }) => region);
    expect(regions({ dismissed: ['t'] })).toEqual([]);
    expect(regions({ dismissed: [id] })).toEqual(['Asia']);
    expect(regions({ filters: [{ by: 'region', value: 'Africa', how: 'hidden' }] })).toEqual(['Asia']);
    expect(regions({ filters: [{ by: 'kind', value: 'Country', how: 'hidden' }] })).toEqual([]);
    expect(regions({ filters: [{ by: 'type', value: 'PARTY_TO', how: 'hidden' }] })).toEqual([]);
    expect(draw([GROUPED], { filters: [{ by: 'region', value: 'Africa', how: 'grey' }] }).greyed.has(id)).toBe(true);
    const pinned = draw([GROUPED, OPEN], { pinned: { [id]: [0.5, -0.5] } });
    expect(pinned.places.get(id)).toMatchObject({ x: 0.5, y: -0.5 });
    const [was, now] = [draw([GROUPED, OPEN]).places, pinned.places];
    const shift = { x: 0.5 - (was.get(id)?.x ?? 0), y: -0.5 - (was.get(id)?.y ?? 0) };
    expect((now.get('A1')?.x ?? 0) - (was.get('A1')?.x ?? 0)).toBeCloseTo(shift.x);
    expect((now.get('A1')?.y ?? 0) - (was.get('A1')?.y ?? 0)).toBeCloseTo(shift.y);
  });

  it('has words for every link type that leads to States, and for every region', () => {
    const types = Object.entries(LINKS)
      .filter(([, { from, to }]) => [...from, ...to].some((kind) => kind === 'Country'))
      .map(([type]) => type);
    expect(Object.keys(words.hubs.by).sort()).toEqual(types.sort());
    for (const region of REGIONS) expect(words.hubs.states[`${region}_other`]).not.toBe('');
  });
});

describe('a picture that is too large', () => {
  it('keeps what came first, drops the links of what it dropped, and says how much there was', () => {
    const nodes = africans.slice(0, 6);
    const links = nodes.slice(1).map(({ id }) => ({ ...party(id), end: 'A0' }));
    expect(capDrawn({ nodes, links }, { nodes: 6, links: 5 }).of).toBeUndefined();
    const cut = capDrawn({ nodes, links }, { nodes: 4, links: 2 });
    expect(cut.nodes.map(({ id }) => id)).toEqual(['A0', 'A1', 'A2', 'A3']);
    expect(cut.links.map(({ start }) => start)).toEqual(['A1', 'A2']);
    expect(cut.of).toEqual({ nodes: 6, links: 5 });
  });

  it('draws 2,000 nodes and 10,000 links at most', () => {
    const many = Array.from({ length: 2_100 }, (_, i) => treaty(`m${i}`));
    const links = many.flatMap(({ id }, i) => [1, 2, 3, 4, 5, 6].map((n) => refers(`R${i}-${n}`, id, `m${i % n}`)));
    const answer: Answer<'neighbours'> = { ...stamp, total: 2_100, shown: 2_100, nodes: [treaty('u'), ...many], links };
    const { nodes, links: drawn, cut } = draw([[{ id: 'u' }, answer]]);
    expect([nodes.length, drawn.length]).toEqual([2_000, 10_000]);
    expect(cut).toEqual({ nodes: 2_101, links: links.length });
  });
});
