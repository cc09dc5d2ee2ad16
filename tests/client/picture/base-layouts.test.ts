import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NODE_KINDS } from '#contract/ontology.ts';
import { rim, span } from '../../../client/layouts/overlay.ts';
import { cameraFor } from '../../../client/canvas/camera.ts';
import { placeAtlas, placeBeside, placeStrands } from '../../../client/picture/base-layouts.ts';
import { assignBends, createGraph, merge, styleOf } from '../../../client/graph/graph.ts';
import { article, duty, instrument, link, state, strands } from '../../support/pages/sample-graph.ts';

const far = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

describe('merge', () => {
  it('returns the newcomers only, and adds no link without both ends', () => {
    const graph = createGraph();
    expect(merge(graph, { nodes: [instrument('a', 'A')], links: [link('a', 'CONTAINS', 'a/1')] })).toEqual(['a']);
    expect(graph.size).toBe(0);
    const links = [link('a', 'CONTAINS', 'a/1')];
    expect(merge(graph, { nodes: [instrument('a', 'A2'), article('a/1', '1')], links })).toEqual(['a/1']);
    expect(graph.getNodeAttribute('a', 'label')).toBe('A2');
    expect(graph.size).toBe(1);
  });

  it('does not move, hide or unpin what is known', () => {
    const graph = createGraph();
    merge(graph, { nodes: [instrument('a', 'A', 0, 0)], links: [] });
    graph.mergeNodeAttributes('a', { x: 0.4, y: -0.2, pinned: true, ink: 'soft' });
    merge(graph, { nodes: [instrument('a', 'A', 0, 0)], links: [] });
    expect(graph.getNodeAttributes('a')).toMatchObject({ x: 0.4, y: -0.2, pinned: true, ink: 'soft' });
  });

  it('draws force as a line, low confidence as a gap, and what does not bind as a double line', () => {
    const graph = createGraph();
    const low = link('a', 'IMPOSES', 'd', { force: 'consider', confidence: 'low' });
    merge(graph, { nodes: [article('a', '1'), duty('d', 'D')], links: [low] });
    expect(graph.getEdgeAttributes(low.id)).toMatchObject({ style: 'short', gap: true });
    expect(styleOf(low, false)).toBe('double');
  });

  it('bends parallel links only, each differently, also when they run in opposite directions', () => {
    const graph = createGraph();
    const twin = [link('a', 'AMENDS', 'b'), link('b', 'REFERENCES', 'a'), link('a', 'REPLACES', 'b')];
    const nodes = [instrument('a', 'A'), instrument('b', 'B'), instrument('c', 'C')];
    merge(graph, { nodes, links: [...twin, link('a', 'AMENDS', 'c')] });
    // The side is that of the pair, not of the link: turned round, a bend to the left lies to the right.
    const sides = twin.map(({ id, start }) => graph.getEdgeAttribute(id, 'bend') * (start === 'a' ? 1 : -1));
    expect(new Set(sides).size).toBe(3);
    expect(graph.getEdgeAttribute('AMENDS:a:c', 'bend')).toBe(0);
    const before = graph.export();
    assignBends(graph);
    expect(graph.export()).toEqual(before);
  });
});

describe('placeStrands', () => {
  const { paths, nodes } = strands();
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const kindOf = (id: string) => kinds.get(id) ?? 'Article';
  const canvas = { width: 600, height: 684, chosen: 3 };
  const px = (place: { x: number; y: number }) => ({ x: place.x * 300 + 300, y: 342 - place.y * 300 });
  /** Of what is left between half a node above the first strand and the label under the last. */
  const MIDDLE = (28 + 684 - 62) / 2;

  it('centres both ends, gives each step a column and each strand a row in the order given', () => {
    const { places } = placeStrands(paths, kindOf, canvas);
    const at = (id: string) => px(places.get(id) ?? { x: Number.NaN, y: Number.NaN });
    expect(at('khm').y).toBeCloseTo(MIDDLE);
    expect(at('recovery').y).toBeCloseTo(MIDDLE);
    const firsts = paths.map((path) => at(path.nodes[1] ?? ''));
    expect(new Set(firsts.map(({ x }) => Math.round(x))).size).toBe(1);
    const gaps = firsts.slice(1).map(({ y }, i) => y - (firsts[i]?.y ?? 0));
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 6);
    expect(gaps[0]).toBeGreaterThan(60);
    for (const id of places.keys()) {
      expect(at(id).x).toBeGreaterThan(40);
      expect(at(id).x).toBeLessThan(560);
    }
  });

  it('marks the chosen path, its nodes and its links', () => {
    const { chosen, links } = placeStrands(paths, kindOf, canvas);
    expect(chosen.has('palermo')).toBe(true);
    expect(chosen.has('crc')).toBe(false);
    expect(links.get('PARTY_TO:khm:palermo')?.ink).toBe('full');
    expect(links.get('PARTY_TO:khm:crc')?.ink).toBe('soft');
  });

  it('never lets two nodes overlap, whatever nodes the paths share', () => {
    const inner = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 0, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(inner, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 320, max: 1900 }),
        (made, width) => {
          const given = made.map((ids) => ({ nodes: ['from', ...new Set(ids.map((n) => `n${n}`)), 'to'], links: [] }));
          const { places } = placeStrands(given, () => 'Instrument', { width, height: 700 });
          const all = [...places.values()].map((place) => ({ ...place, px: place.size / (Math.min(width, 700) / 2) }));
          for (const [i, a] of all.entries())
            for (const b of all.slice(i + 1)) expect(far(a, b)).toBeGreaterThan(Math.max(a.px, b.px));
        },
      ),
    );
  });
});

describe('placeBeside', () => {
  const spot = fc.record({
    x: fc.double({ min: -1, max: 1, noNaN: true }),
    y: fc.double({ min: -1, max: 1, noNaN: true }),
  });
  const kinds = fc.array(fc.constantFrom(...NODE_KINDS), { minLength: 1, maxLength: 60 });

  it('places every newcomer and only newcomers, clear of each other and of all that stands', () => {
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 40 }), kinds, (spots, coming) => {
        const graph = createGraph();
        merge(graph, { nodes: spots.map(({ x, y }, i) => state(`old${i}`, 'x', 'Asia', x, y)), links: [] });
        const before = graph.export();
        const newcomers = coming.map((kind, i) => ({ id: `new${i}`, kind, name: `n ${i}` }));
        const places = placeBeside(graph, 'old0', newcomers, 0.1);
        expect(graph.export()).toEqual(before);
        expect([...places.keys()].sort()).toEqual(newcomers.map(({ id }) => id).sort());
        const placed = [...places.values()];
        for (const [i, a] of placed.entries()) {
          for (const b of placed.slice(i + 1)) expect(far(a, b)).toBeGreaterThan(0.097);
          for (const old of spots) expect(far(a, old)).toBeGreaterThan(0.097);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps each kind together in the fan', () => {
    const graph = createGraph();
    merge(graph, { nodes: [state('o', 'o', 'Asia', 0, 0)], links: [] });
    const mixed = Array.from(
      { length: 8 },
      (_, i) => ({ id: `${i}`, kind: i % 2 ? 'Article' : 'Institution', name: `${i}` }) as const,
    );
    const places = placeBeside(graph, 'o', mixed);
    const angles = (kind: string) =>
      mixed
        .filter((node) => node.kind === kind)
        .map(({ id }) => Math.atan2(places.get(id)?.y ?? 0, places.get(id)?.x ?? 0));
    expect(Math.min(...angles('Article'))).toBeGreaterThan(Math.max(...angles('Institution')));
  });
});

describe('the atlas', () => {
  const nodes = [instrument('p', 'P', 0, 0), instrument('u', 'U', 0.3, 0.1), state('k', 'K', 'Asia', 0.7, 0)];

  it('swaps the chosen instrument with the one in the middle and moves nothing else', () => {
    const places = placeAtlas(nodes, 'u');
    expect(places.get('u')).toMatchObject({ x: 0, y: 0 });
    expect(places.get('p')).toMatchObject({ x: 0.3, y: 0.1 });
    expect(places.get('k')).toMatchObject({ x: 0.7, y: 0 });
    expect(placeAtlas(nodes).get('p')).toMatchObject({ x: 0, y: 0 });
  });

  it('spans the shortest arc, also across zero', () => {
    const { from, to } = span([-0.2, 0.1, 0.3]);
    expect(to - from).toBeCloseTo(0.5);
    expect(Math.cos(from)).toBeCloseTo(Math.cos(-0.2));
  });

  it('counts the bound states of each region outside their arc', () => {
    const at = (angle: number, bound: boolean) => ({ region: 'Asia', x: Math.cos(angle), y: Math.sin(angle), bound });
    const { arcs, regions } = rim([at(0.1, true), at(0.3, false), at(0.5, true)], (bound, all) => `${bound} of ${all}`);
    expect(regions).toMatchObject([{ name: 'Asia', count: '2 of 3' }]);
    expect(regions[0]?.angle).toBeCloseTo(0.3);
    expect(arcs[0]?.radius).toBeGreaterThan(1);
  });

  it('sees all nodes inside the insets', () => {
    const insets = { top: 20, right: 200, bottom: 0, left: 0 };
    const all = [
      { x: -0.9, y: 0.8, size: 10 },
      { x: 0.9, y: -0.8, size: 10 },
    ];
    const { x, y, ratio } = cameraFor(all, 900, 600, insets);
    for (const node of all) {
      const left = 450 + (0.5 + node.x / 2 - x) * (600 / ratio);
      const top = 300 - (0.5 + node.y / 2 - y) * (600 / ratio);
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(700);
      expect(top).toBeGreaterThan(20);
      expect(top).toBeLessThan(600);
    }
  });
});
