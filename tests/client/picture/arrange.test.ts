import { describe, expect, it } from 'vitest';
import type { Answer } from '#contract/api.ts';
import type { GraphLink, LinkFields } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { View } from '#contract/view.ts';
import { arrange, type Material } from '../../../client/picture/arrange.ts';
import { countStates, standingsOn } from '../../../client/graph/standing.ts';

const stamp = { dataVersion: '2026-11-24-00000000', asOf: '2026-11-24' };
const common = { source: 's', confidence: 'high' as const };
const state = (id: string, x: number, y: number): GraphNode => ({
  ...common,
  id,
  name: id,
  kind: 'Country',
  title: id,
  iso2: id.slice(0, 2),
  region: 'Asia',
  subregion: 'South-eastern Asia',
  lat: 0,
  lng: 0,
  x,
  y,
});
const treaty = (id: string, x: number, y: number): GraphNode => ({
  ...common,
  id,
  name: id,
  since: '1990-01-01',
  kind: 'Instrument',
  title: id,
  form: 'protocol',
  family: 'organized-crime',
  level: 'global',
  binding: true,
  x,
  y,
});
const article = (n: number): GraphNode => ({
  ...common,
  id: `p/${n}`,
  name: `art ${n}`,
  kind: 'Article',
  instrument: 'p',
  number: String(n),
});
const link = (type: GraphLink['type'], start: string, end: string, more: Partial<LinkFields> = {}): GraphLink => {
  const made = {
    ...common,
    id: `${type}:${start}:${end}`,
    type,
    start,
    end,
    pinpoint: 'art 1',
    ...more,
  };
  return made as GraphLink;
};
const since = (day: string): Partial<LinkFields> => ({ from: day, fromEarliest: day, fromLatest: day });

const overview: Answer<'overview'> = {
  ...stamp,
  centre: 'p',
  nodes: [
    treaty('p', 0, 0),
    treaty('q', 0.3, 0),
    state('AAA', 0.9, 0),
    state('BBB', 0, 0.9),
    state('CCC', -0.9, 0),
    state('DDD', 0, -0.9),
    {
      ...common,
      id: 'eu',
      name: 'EU',
      kind: 'Institution',
      title: 'EU',
      form: 'regional-organisation',
      since: '1993-11-01',
      x: 0.5,
      y: 0.5,
    },
  ],
  links: [link('SUPPLEMENTS', 'p', 'q')],
  parties: [
    link('PARTY_TO', 'AAA', 'p', { ...since('2003-12-25'), consent: 'ratification', deposited: '2002-01-01' }),
    link('PARTY_TO', 'BBB', 'p', {
      fromEarliest: '2007-01-01',
      fromLatest: '2007-12-31',
      consent: 'accession',
      deposited: '2006-06',
    }),
    link('SIGNED', 'CCC', 'p', { signed: '2001-05-01' }),
    link('PARTY_TO', 'eu', 'p', { ...since('2006-10-06'), consent: 'approval' }),
  ],
};
const around: Answer<'neighbours'> = {
  ...stamp,
  counts: [],
  total: 6,
  shown: 6,
  groups: [],
  nodes: [treaty('p', 0, 0), ...[1, 2, 3, 4].map(article), state('AAA', 0.9, 0)],
  links: [
    ...[1, 2, 3, 4].map((n) => link('CONTAINS', 'p', `p/${n}`)),
    link('PARTY_TO', 'AAA', 'p', since('2003-12-25')),
  ],
};
const space = { width: 600, height: 684, insets: { top: 0, right: 0, bottom: 0, left: 0 }, scale: 1 };
const grown: Material = { overview, expansions: [around] };
const view = (raw: unknown): View => View.parse(raw);
const grownView = view({ centre: 'p', expansions: [{ id: 'p' }] });

describe('the arrangement of a view', () => {
  it('is the same whenever it is made, to the last digit', () => {
    expect([...arrange(grownView, grown, space).places]).toEqual([...arrange(grownView, grown, space).places]);
  });

  it('moves nothing that stands already when something is added or taken away', () => {
    const before = arrange(view({ centre: 'p' }), { overview, expansions: [] }, space).places;
    const added = arrange(grownView, grown, space).places;
    for (const [id, place] of before) expect(added.get(id)).toEqual(place);
    const { places, nodes } = arrange({ ...grownView, dismissed: ['p/2'] }, grown, space);
    expect(nodes.map(({ id }) => id)).not.toContain('p/2');
    for (const id of ['p/1', 'p/3', 'p/4']) expect(places.get(id)).toEqual(added.get(id));
  });

  it('takes the links of a dismissed node along', () => {
    const { links } = arrange({ ...grownView, dismissed: ['p/2'] }, grown, space);
    expect(links.map(({ id }) => id)).not.toContain('CONTAINS:p:p/2');
    expect(links.map(({ id }) => id)).toContain('CONTAINS:p:p/3');
  });

  it('draws no line for being party to the instrument in the middle', () => {
    expect(arrange(grownView, grown, space).links.some(({ type }) => type === 'PARTY_TO')).toBe(false);
    const elsewhere = arrange(view({ centre: 'q', expansions: [{ id: 'p' }] }), grown, space);
    expect(elsewhere.links.some(({ type }) => type === 'PARTY_TO')).toBe(true);
  });

  it('puts a pinned node where it was pinned', () => {
    const { places } = arrange(view({ centre: 'p', pinned: { q: [0.5, -0.25] } }), { overview, expansions: [] }, space);
    expect(places.get('q')).toMatchObject({ x: 0.5, y: -0.25 });
  });

  it('takes along what a pinned node brought with it, and moves nothing else', () => {
    const before = arrange(grownView, grown, space).places;
    const [x, y] = [0.2, -0.3];
    const after = arrange({ ...grownView, pinned: { p: [x, y] } }, grown, space).places;
    for (const [id, place] of before) {
      const brought = id === 'p' || id.startsWith('p/');
      expect(after.get(id)?.x).toBeCloseTo(place.x + (brought ? x : 0), 12);
      expect(after.get(id)?.y).toBeCloseTo(place.y + (brought ? y : 0), 12);
    }
  });

  it('is not moved by filters and focus: they only take away and let recede', () => {
    const before = arrange(grownView, grown, space);
    const filters = [
      { by: 'kind' as const, value: 'Article', how: 'hidden' as const },
      { by: 'region' as const, value: 'Asia', how: 'grey' as const },
    ];
    const after = arrange({ ...grownView, filters, focus: { id: 'p', steps: 1, how: 'grey' } }, grown, space);
    expect(after.places).toEqual(before.places);
    expect(after.nodes.map(({ id }) => id)).toEqual(
      before.nodes.map(({ id }) => id).filter((id) => !id.startsWith('p/')),
    );
    expect(after.held.nodes).toEqual(before.nodes);
    expect([...after.greyed].sort()).toEqual(['AAA', 'BBB', 'CCC', 'DDD']);
  });

  it('counts a State that is bound on the day as one step from the instrument in the middle', () => {
    const greyed = (date: string) =>
      [
        ...arrange(view({ centre: 'p', date, focus: { id: 'p', steps: 1 } }), { overview, expansions: [] }, space)
          .greyed,
      ].sort();
    expect(greyed('2004-01-01')).toEqual(['BBB', 'CCC', 'DDD', 'eu']);
    expect(greyed('2020-01-01')).toEqual(['CCC', 'DDD']);
  });

  it('shows both ends with nothing between where there is no path', () => {
    const asked = view({ path: { from: 'AAA', to: 'p', rules: {} } });
    const { path: question } = asked;
    if (!question) throw new Error('no question');
    const answer: Answer<'path'> = {
      ...stamp,
      question,
      paths: [],
      first: 0,
      total: 0,
      totalCapped: false,
      nodes: [state('AAA', 0, 0), treaty('p', 0, 0)],
      leftOut: { low: 0, unknownDate: 0, otherDay: 0, reserved: 0, notBound: 0 },
      setAside: [],
      association: false,
      note: '',
    };
    const { nodes, links, places } = arrange(asked, { path: answer, expansions: [] }, space);
    expect([nodes.map(({ id }) => id), links]).toEqual([['AAA', 'p'], []]);
    expect((places.get('AAA')?.x ?? 0) < (places.get('p')?.x ?? 0)).toBe(true);
  });

  it('keeps both ends of a question, whatever is filtered', () => {
    const answer = { ...stamp, paths: [], nodes: [state('AAA', 0, 0), treaty('p', 0, 0)] } as unknown as Answer<'path'>;
    const filters = (['Country', 'Instrument'] as const).map(
      (value) => ({ by: 'kind', value, how: 'hidden' }) as const,
    );
    const asked = view({ path: { from: 'AAA', to: 'p', rules: {} }, filters });
    expect(arrange(asked, { path: answer, expansions: [] }, space).nodes.map(({ id }) => id)).toEqual(['AAA', 'p']);
  });

  it('shows a chosen node that nothing else shows, beside what it is linked with', () => {
    const seed = {
      id: 'p/1',
      around: { ...around, nodes: [article(1), treaty('p', 0, 0)], links: [link('CONTAINS', 'p', 'p/1')] },
    };
    const shown = arrange(view({ centre: 'p', selected: 'p/1' }), { overview, expansions: [], seed }, space);
    expect(shown.nodes.map(({ id }) => id)).toContain('p/1');
    expect(shown.links.map(({ id }) => id)).toContain('CONTAINS:p:p/1');
  });
});

describe('the standing of the States on the rim', () => {
  const listed = {
    ...overview,
    nodes: overview.nodes.map((node) => (node.id === 'p' ? { ...node, listReadTo: '2026-01-01' } : node)),
  } as typeof overview;
  const on = (day: string, of = listed): Record<string, string> => Object.fromEntries(standingsOn(of, day));

  it('follows the day', () => {
    expect(on('2000-01-01')).toMatchObject({ AAA: 'not joined', CCC: 'not joined' });
    expect(on('2002-06-01')).toMatchObject({ AAA: 'contracting', CCC: 'signed' });
    expect(on('2003-12-24').AAA).toBe('contracting');
    expect(on('2003-12-25')).toMatchObject({ AAA: 'party', DDD: 'not joined' });
    expect(on('2003-12-25', overview)).toMatchObject({ AAA: 'party', DDD: 'not coded' });
  });

  it('is unknown within an interval, and never guessed', () => {
    expect(on('2006-05-31').BBB).toBe('not joined');
    expect(on('2006-06-15').BBB).toBe('unknown');
    expect(on('2006-12-31').BBB).toBe('contracting');
    expect(on('2007-06-01').BBB).toBe('unknown');
    expect(on('2007-12-31').BBB).toBe('party');
  });

  it('is "not coded" for all where nobody is coded, never "not joined"', () => {
    expect(new Set(standingsOn({ ...overview, parties: [] }, '2020-01-01').values())).toEqual(new Set(['not coded']));
  });

  it('tells States that a directive binds from parties', () => {
    const directive = { ...overview, parties: [link('BOUND_BY_EU_LAW', 'AAA', 'p', since('2013-04-06'))] };
    expect(standingsOn(directive, '2020-01-01').get('AAA')).toBe('bound by EU law');
    expect(countStates(directive, standingsOn(directive, '2020-01-01'))).toMatchObject({ parties: 0, byEuLaw: 1 });
  });

  it('counts States and tells the European Union apart', () => {
    expect(countStates(overview, standingsOn(overview, '2002-06-01'))).toMatchObject({
      parties: 0,
      contracting: 1,
      signed: 1,
    });
    expect(countStates(overview, standingsOn(overview, '2020-01-01'))).toEqual({
      states: 4,
      parties: 2,
      byEuLaw: 0,
      contracting: 0,
      signed: 1,
      unknown: 0,
      eu: true,
    });
  });
});
