/** Layouts as pure functions: the same facts in any order stand at the same places, and where they stand is right. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '#contract/api.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { type Layout, LAYOUTS, View } from '#contract/view.ts';
import { arrange, type Material } from '../../../client/picture/arrange.ts';
import { concentric } from '../../../client/layouts/concentric.ts';
import { forceJob, forcePlaces } from '../../../client/layouts/force.ts';
import { stepper } from '../../../client/layouts/force-steps.ts';
import { byKind } from '../../../client/layouts/by-kind.ts';
import { layered } from '../../../client/layouts/layered.ts';
import { worldMap } from '../../../client/layouts/map.ts';
import type { LaidOut, LayoutInput } from '../../../client/layouts/types.ts';
import { timeline } from '../../../client/layouts/timeline.ts';
import { country, instrument, link } from '../../support/law-fixtures.ts';
import { shownOf, drawn, turned, far, sorted } from './drawn-facts.ts';

// Node has no workers of this kind: the same work is done here, as in the one file.
vi.mock('../../../client/layouts/force-run.ts', () => import('../../../client/layouts/force-here.ts'));

function force(shown: LayoutInput): LaidOut {
  const { job, ids } = forceJob(shown);
  const step = stepper(job);
  while (step(1000) < job.iterations);
  return forcePlaces(shown, ids, job.nodes);
}
const WAYS: Record<Layout, (shown: LayoutInput) => LaidOut> = {
  force,
  layered,
  concentric,
  kind: byKind,
  map: worldMap,
  timeline,
};

describe.each(LAYOUTS)('the layout %s', (name) => {
  it('places every node, at a finite place of its own', () => {
    fc.assert(
      fc.property(drawn, (facts) => {
        const { places } = WAYS[name](shownOf(facts));
        expect([...places.keys()].sort()).toEqual(facts.nodes.map(({ id }) => id).sort());
        const spots = [...places.values()];
        expect(spots.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
        for (const [i, a] of spots.entries())
          for (const b of spots.slice(i + 1)) expect(far(a, b)).toBeGreaterThan(0.02);
      }),
      { numRuns: name === 'force' ? 15 : 40 },
    );
  });

  it('does not depend on the order of what it is given', () => {
    fc.assert(
      fc.property(drawn, fc.nat(50), (facts, by) => {
        const { nodes, links, dates } = facts;
        const other = {
          nodes: turned(nodes, by % nodes.length),
          links: turned(links, by),
          dates: new Map(turned([...dates], by)),
        };
        expect(sorted(WAYS[name](shownOf(other)))).toEqual(sorted(WAYS[name](shownOf(facts))));
      }),
      { numRuns: name === 'force' ? 15 : 40 },
    );
  });
});

describe('rings', () => {
  it('stand in the order of the steps, counted by another search', () => {
    fc.assert(
      fc.property(drawn, (facts) => {
        const { places } = concentric(shownOf(facts));
        // Bellman and Ford instead of a search by breadth.
        const steps = new Map(facts.nodes.map(({ id }) => [id, id === 't0' ? 0 : Number.POSITIVE_INFINITY]));
        for (let i = 0; i < facts.nodes.length; i++)
          for (const { start, end } of [...facts.links, ...facts.links.map((l) => ({ start: l.end, end: l.start }))])
            steps.set(
              end,
              Math.min(steps.get(end) ?? Number.POSITIVE_INFINITY, (steps.get(start) ?? Number.POSITIVE_INFINITY) + 1),
            );
        const rings = new Map<number, number[]>();
        for (const [id, step] of steps)
          rings.set(step, [...(rings.get(step) ?? []), far(places.get(id) ?? { x: 0, y: 0 }, { x: 0, y: 0 })]);
        const inOrder = [...rings].sort(([a], [b]) => a - b).map(([, radii]) => radii);
        for (const [i, radii] of inOrder.entries())
          expect(Math.min(...radii)).toBeGreaterThan(Math.max(-1, ...(inOrder[i - 1] ?? [])));
      }),
    );
  });

  it('count being party as one step, though no line tells it, and never as two', () => {
    const nodes = [instrument('t0'), instrument('t1'), country('AAA'), country('BBB')];
    const parties = [
      { start: 'AAA', end: 't0' },
      { start: 'AAA', end: 't1' },
      { start: 'BBB', end: 't1' },
    ];
    const { places } = concentric(shownOf({ nodes, links: [], dates: new Map() }, { parties }));
    const radius = (id: string) => far(places.get(id) ?? { x: 0, y: 0 }, { x: 0, y: 0 });
    expect(radius('AAA')).toBeLessThan(radius('BBB'));
    expect(radius('t1')).toBeCloseTo(radius('BBB'), 0);
  });
});

describe('left to right', () => {
  it('every link of facts without a circle runs to the right', () => {
    fc.assert(
      fc.property(drawn, (facts) => {
        const order = facts.nodes.map(({ id }) => id);
        const links = facts.links.filter(({ start, end }) => order.indexOf(start) < order.indexOf(end));
        const { places } = layered(shownOf({ ...facts, links }));
        for (const { start, end } of links) expect(places.get(end)?.x).toBeGreaterThan(places.get(start)?.x ?? 9);
      }),
    );
  });

  it('folds a column that is too high, and the links still run to the right', () => {
    const states = Array.from({ length: 80 }, (_, i) => country(`S${i}`));
    const links = states.map(({ id }) => link('PARTY_TO', id, 't0'));
    const { places } = layered(shownOf({ nodes: [instrument('t0'), ...states], links, dates: new Map() }));
    const ys = [...places.values()].map(({ y }) => y);
    expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(4);
    for (const { start } of links) expect(places.get('t0')?.x).toBeGreaterThan((places.get(start)?.x ?? 9) + 0.1);
  });
});

describe('the map', () => {
  it('keeps north above south and west of the cut left of east, and leaves a line to where a State was pushed from', () => {
    const at = (id: string, lat: number, lng: number) => ({ ...country(id), lat, lng }) as GraphNode;
    const nodes = [
      at('NOR', 61, 8),
      at('ZAF', -29, 24),
      at('CAN', 56, -106),
      at('JPN', 36, 138),
      at('VAT', 41.9, 12.45),
      at('ITA', 42, 12.5),
      at('SMR', 43.9, 12.4),
      instrument('t0'),
    ];
    const { places, backdrop } = worldMap(shownOf({ nodes, links: [], dates: new Map() }));
    const of = (id: string) => places.get(id) ?? { x: 0, y: 0 };
    expect(of('NOR').y).toBeGreaterThan(of('ZAF').y);
    expect(of('CAN').x).toBeLessThan(of('NOR').x);
    expect(of('NOR').x).toBeLessThan(of('JPN').x);
    expect(far(of('VAT'), of('ITA'))).toBeGreaterThan(0.045);
    expect(backdrop.land.length).toBeGreaterThan(50);
    expect(Math.min(...backdrop.land.flat().map(({ y }) => y))).toBeGreaterThan(of('t0').y);
  });
});

describe('an arrangement', () => {
  const stamp = { dataVersion: '2026-11-24-00000000', asOf: '2026-11-24' };
  const spot = (node: GraphNode, x: number, y: number) => ({ ...node, x, y }) as GraphNode;
  const overview: Answer<'overview'> = {
    ...stamp,
    centre: 't0',
    links: [link('SUPPLEMENTS', 't0', 't1')],
    parties: [],
    nodes: [spot(instrument('t0'), 0, 0), spot(instrument('t1'), 0.3, 0), spot(country('AAA'), 0.9, 0)],
  };
  const space = { width: 600, height: 684, insets: { top: 0, right: 0, bottom: 0, left: 0 }, scale: 1 };

  it.each(LAYOUTS)('takes the places of %s, and a pinned node keeps its own', async (layout) => {
    const { withLayout: laidOut } = await import('../../../client/picture/run-layout.ts');
    const view = View.parse({ centre: 't0', layout, pinned: { AAA: [0.25, -0.5] } });
    const material: Material = await laidOut(view, { overview, expansions: [] });
    const { places } = arrange(view, material, space);
    expect(places.get('AAA')).toMatchObject({ x: 0.25, y: -0.5 });
    const free = arrange(
      View.parse({ ...view, pinned: {} }),
      await laidOut(View.parse({ ...view, pinned: {} }), { overview, expansions: [] }),
      space,
    );
    for (const id of ['t0', 't1']) expect(places.get(id)).toEqual(free.places.get(id));
    expect(free.places.get('AAA')).not.toMatchObject({ x: 0.25, y: -0.5 });
  });
});
