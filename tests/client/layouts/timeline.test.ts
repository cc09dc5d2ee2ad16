/** The timeline: in the order of the dates that the facts give, and below the axis what has none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphNode } from '#contract/nodes.ts';
import { datesOf } from '../../../client/layouts/dates.ts';
import { timeline, yearOf } from '../../../client/layouts/timeline.ts';
import { article, country, instrument, link, obligation } from '../../support/law-fixtures.ts';
import { shownOf, drawn } from './drawn-facts.ts';

describe('the timeline', () => {
  it('stands in the order of the dates within each kind, States within their year; what has no date below the axis', () => {
    fc.assert(
      fc.property(drawn, (facts) => {
        const { places, backdrop } = timeline(shownOf(facts));
        const at = (id: string) => places.get(id) ?? { x: 0, y: 0 };
        const when = (id: string) => yearOf(facts.dates.get(id) ?? '');
        for (const a of facts.nodes)
          for (const b of facts.nodes)
            if (a.kind === b.kind && facts.dates.has(a.id) && facts.dates.has(b.id) && when(a.id) < when(b.id))
              expect(at(a.id).x).toBeLessThanOrEqual(at(b.id).x);
        const axis = Math.min(...backdrop.rules.flat().map(({ y }) => y));
        for (const { id } of facts.nodes) {
          if (facts.dates.has(id)) expect(at(id).y).toBeGreaterThan(axis);
          else if (facts.dates.size > 0) expect(at(id).y).toBeLessThan(axis);
        }
        expect(backdrop.headings.some(({ says }) => says === 'layouts.undated')).toBe(
          facts.nodes.some(({ id }) => !facts.dates.has(id)),
        );
      }),
    );
  });

  it('keeps the order of the days where many States are bound in one year, and each within its year', () => {
    const nodes = Array.from({ length: 40 }, (_, i) => country(`S${(i * 7) % 40}`));
    const dates = new Map(
      nodes.map(({ id }) => [
        id,
        `2003-${String(1 + (Number(id.slice(1)) % 12)).padStart(2, '0')}-${10 + (Number(id.slice(1)) % 15)}`,
      ]),
    );
    const later = instrument('t1', { adopted: '2004-01-01' });
    const { places } = timeline(
      shownOf({ nodes: [...nodes, later], links: [], dates: new Map([...dates, ['t1', '2004-01-01']]) }),
    );
    const inOrder = [...dates]
      .sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([id]) => places.get(id)?.x ?? 9);
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
    expect(Math.max(...inOrder)).toBeLessThan(places.get('t1')?.x ?? -9);
  });

  it('knows dates only from the facts: a range of years is no date', () => {
    const bonds = [
      link('PARTY_TO', 'AAA', 't0', { from: '2003-12-25' }),
      link('PARTY_TO', 'AAA', 't0', { id: 'again', from: '2010-01-01' }),
      link('PARTY_TO', 'BBB', 't0', { fromEarliest: '2003-12-25', fromLatest: '2006-10-23' }),
      link('PARTY_TO', 'CCC', 't0', { fromEarliest: '2007-01-01', fromLatest: '2007-12-31' }),
    ];
    const treaty = { ...instrument('t0'), adopted: '2000-11-15' } as GraphNode;
    const finding: GraphNode = {
      id: 'f',
      kind: 'Finding',
      name: 'f',
      title: 'f',
      claim: 'c',
      form: 'gap',
      source: 'book',
      confidence: 'high',
    };
    const nodes = [
      treaty,
      article('t0', '6'),
      obligation('d0'),
      finding,
      country('AAA'),
      country('BBB'),
      country('CCC'),
    ];
    const sources = [{ id: 'book', title: 'Book', issued: '2025' }];
    expect(Object.fromEntries(datesOf({ nodes, links: [], bonds, sources }))).toEqual({
      t0: '2000-11-15',
      't0/6': '2000-11-15',
      f: '2025',
      AAA: '2003-12-25',
      CCC: '2007',
    });
  });
});
