import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { FILTER_VALUES, type Filter, type FilterField } from '#contract/view.ts';
import { CONFIDENCES, FAMILIES, FORCES, PILLARS, REGIONS } from '#contract/vocabulary.ts';
import {
  cycleFilter,
  type Facts,
  isNodeField,
  applyFilters,
  filterStateOf,
  countValues,
} from '../../../client/graph/filter.ts';
import { applyFocus, nodesWithin } from '../../../client/graph/focus.ts';

const common = { source: 's', confidence: 'high' as const };
const node = fc.oneof(
  fc
    .record({
      family: fc.constantFrom(...FAMILIES),
      level: fc.constantFrom('global' as const, 'regional' as const, 'national' as const),
    })
    .map((of) => ({
      ...common,
      kind: 'Instrument' as const,
      title: 't',
      form: 'treaty' as const,
      binding: true,
      ...of,
    })),
  fc.constantFrom(...REGIONS).map((region) => ({
    ...common,
    kind: 'Country' as const,
    title: 'n',
    iso2: 'nn',
    region,
    subregion: 'Caribbean' as const,
    lat: 0,
    lng: 0,
  })),
  fc
    .constantFrom(...PILLARS)
    .map((pillar) => ({ ...common, kind: 'Obligation' as const, title: 't', summary: 's', pillar, theme: 't' })),
  fc.constant({ ...common, kind: 'Institution' as const, title: 'n', form: 'ngo' as const }),
);
const facts: fc.Arbitrary<Facts> = fc.array(node, { minLength: 1, maxLength: 20 }).chain((raw) => {
  const nodes = raw.map((of, i): GraphNode => ({ ...of, id: `n${i}`, name: `n${i}` }));
  const end = fc.nat(nodes.length - 1).map((i) => `n${i}`);
  const link = fc.record({
    start: end,
    end,
    type: fc.constantFrom('IMPOSES' as const, 'CONTAINS' as const, 'SUPPLEMENTS' as const),
    force: fc.option(fc.constantFrom(...FORCES), { nil: undefined }),
    confidence: fc.constantFrom(...CONFIDENCES),
  });
  return fc.array(link, { maxLength: 30 }).map((links) => ({
    nodes,
    links: links.map((of, i) => ({ source: 's', pinpoint: 'p', id: `l${i}`, ...of }) as GraphLink),
  }));
});
const filter: fc.Arbitrary<Filter> = fc.constantFrom(...(Object.keys(FILTER_VALUES) as FilterField[])).chain((by) =>
  fc.record({
    by: fc.constant(by),
    value: fc.constantFrom<string>(...FILTER_VALUES[by]),
    how: fc.constantFrom('grey' as const, 'hidden' as const),
  }),
);
const filters = fc.array(filter, { maxLength: 6 });
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const sorted = ({ nodes, links, greyed }: ReturnType<typeof applyFilters>) => ({
  nodes: ids(nodes),
  links: ids(links),
  greyed: [...greyed].sort(),
});

describe('filters', () => {
  it('do the same in any order', () => {
    fc.assert(
      fc.property(facts, filters, (held, list) => {
        expect(sorted(applyFilters(held, list.toReversed()))).toEqual(sorted(applyFilters(held, list)));
      }),
    );
  });

  it('one after the other leave what they leave together', () => {
    fc.assert(
      fc.property(facts, filters, filters, (held, some, more) => {
        const { nodes, links } = applyFilters(applyFilters(held, some), more);
        const both = applyFilters(held, [...some, ...more]);
        expect([ids(nodes), ids(links)]).toEqual([ids(both.nodes), ids(both.links)]);
      }),
    );
  });

  it('only ever take away, and leave no link without its ends', () => {
    fc.assert(
      fc.property(facts, filters, (held, list) => {
        const { nodes, links, greyed } = applyFilters(held, list);
        const left = new Set([...ids(nodes), ...ids(links)]);
        for (const id of left) expect([...ids(held.nodes), ...ids(held.links)]).toContain(id);
        for (const id of greyed) expect(left).toContain(id);
        for (const { start, end } of links) expect(left.has(start) && left.has(end)).toBe(true);
        for (const { id, start, end } of links) if (greyed.has(start) || greyed.has(end)) expect(greyed).toContain(id);
      }),
    );
  });

  it('leave nothing that is hidden, and let all that is greyed recede', () => {
    fc.assert(
      fc.property(facts, filter, (held, one) => {
        const { nodes, links, greyed } = applyFilters(held, [one]);
        const matches = (of: object) => (of as Record<string, unknown>)[one.by] === one.value;
        const asked = isNodeField(one.by) ? nodes.filter(matches) : links.filter(matches);
        if (one.how === 'hidden') expect(asked).toEqual([]);
        else for (const { id } of asked) expect(greyed).toContain(id);
      }),
    );
  });

  it('never take what is chosen', () => {
    fc.assert(
      fc.property(facts, filters, (held, list) => {
        const keep = new Set(ids(held.nodes).slice(0, 2));
        const { nodes, greyed } = applyFilters(held, list, keep);
        for (const id of keep) expect(ids(nodes).includes(id) && !greyed.has(id)).toBe(true);
      }),
    );
  });
});

describe('the counts', () => {
  it('of a field that all nodes (or links) have add up to all of them, held and shown', () => {
    fc.assert(
      fc.property(facts, filters, (held, list) => {
        const shown = applyFilters(held, list);
        const counts = countValues(held, shown);
        const sum = (by: FilterField, what: 'held' | 'shown') =>
          [...(counts.get(by)?.values() ?? [])].reduce((all, count) => all + count[what], 0);
        expect([sum('kind', 'held'), sum('kind', 'shown')]).toEqual([held.nodes.length, shown.nodes.length]);
        for (const by of ['type', 'confidence'] as const)
          expect([sum(by, 'held'), sum(by, 'shown')]).toEqual([held.links.length, shown.links.length]);
        expect(sum('force', 'held')).toBe(held.links.filter(({ force }) => force).length);
        expect(sum('region', 'held')).toBe(held.nodes.filter(({ kind }) => kind === 'Country').length);
      }),
    );
  });

  it('know each value that the picture holds, also when nothing of it is shown', () => {
    fc.assert(
      fc.property(facts, filters, (held, list) => {
        const [everything, left] = [countValues(held, held), countValues(held, applyFilters(held, list))];
        for (const [by, values] of everything) expect([...(left.get(by)?.keys() ?? [])]).toEqual([...values.keys()]);
      }),
    );
  });
});

describe('a value', () => {
  it('is greyed first, hidden second and shown again third, and leaves the other filters alone', () => {
    fc.assert(
      fc.property(filter, filters, ({ by, value }, list) => {
        const others = list.filter((each) => each.by !== by || each.value !== value);
        const states = [cycleFilter(others, by, value)];
        for (let i = 0; i < 2; i++) states.push(cycleFilter(states[i] ?? [], by, value));
        expect(states.map((each) => filterStateOf(each, by, value))).toEqual(['grey', 'hidden', 'shown']);
        expect(states[2]).toEqual(others);
      }),
    );
  });
});

describe('the focus', () => {
  const held: Facts = {
    nodes: ['a', 'b', 'c', 'd', 'x'].map(
      (id): GraphNode => ({ ...common, id, name: id, kind: 'Institution', title: id, form: 'ngo' as const }),
    ),
    links: [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ].map(
      ([start = '', end = '']): GraphLink => ({
        ...common,
        id: `${start}${end}`,
        type: 'PART_OF',
        start,
        end,
        pinpoint: 'p',
      }),
    ),
  };
  const none = new Set<string>();
  const near = (id: string, steps: number, parties: { start: string; end: string }[] = []) =>
    [...(nodesWithin(held, { id, steps, how: 'grey' }, parties) ?? [])].sort().join('');

  it('counts steps along the links in both directions', () => {
    expect([near('a', 1), near('a', 2), near('a', 3), near('c', 1)]).toEqual(['ab', 'abc', 'abcd', 'bcd']);
  });

  it('walks being party in the first step only, or all States would be two steps apart', () => {
    const parties = [
      { start: 'd', end: 'a' },
      { start: 'x', end: 'a' },
    ];
    expect(near('a', 1, parties)).toBe('abdx');
    expect(near('x', 1, parties)).toBe('ax');
    expect(near('x', 2, parties)).toBe('abx');
  });

  it('lets what is farther away recede, or leaves it out, and spares what is chosen', () => {
    const all = { nodes: [...held.nodes], links: [...held.links], greyed: none };
    const grey = applyFocus(all, { id: 'a', steps: 1, how: 'grey' }, [], new Set(['d']));
    expect([...grey.greyed].sort()).toEqual(['bc', 'c', 'cd', 'x']);
    expect(grey.nodes).toHaveLength(5);
    const gone = applyFocus(all, { id: 'a', steps: 1, how: 'hidden' }, [], new Set(['d']));
    expect([ids(gone.nodes), ids(gone.links)]).toEqual([['a', 'b', 'd'], ['ab']]);
  });

  it('on what the picture does not hold changes nothing', () => {
    const all = { nodes: [...held.nodes], links: [...held.links], greyed: none };
    expect(applyFocus(all, { id: 'gone', steps: 1, how: 'hidden' }, [], none)).toBe(all);
  });
});
