/** Who has left a treaty: of every State and treaty, as its notices and ends say. */
import { expect, it } from 'vitest';
import { lawGraph } from '#law/graph.ts';
import { hasLeft } from '#law/standing/has-left.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);

it('holds only of parties with an end or a notice, and from its day', () => {
  let left = 0;
  for (const link of graph.links) {
    if (link.type !== 'PARTY_TO') continue;
    const { noticeGiven, noticeWithdrawn, until, untilEarliest } = link;
    const said = hasLeft(graph, link.start, link.end, seed.asOf);
    if (!noticeGiven && !until && !untilEarliest) expect(said, link.id).toBe(false);
    if (noticeWithdrawn && !until) expect(said, link.id).toBe(false);
    if (said) left += 1;
  }
  expect(left).toBeGreaterThan(5);
  expect(hasLeft(graph, 'MYS', 'ilo-c105', '1990-01-10')).toBe(true);
  expect(hasLeft(graph, 'MYS', 'ilo-c105', '1990-01-09')).toBe(false);
  expect(hasLeft(graph, 'NER', 'rome-statute', seed.asOf)).toBe(true);
  expect(hasLeft(graph, 'KHM', 'ilo-c105', seed.asOf)).toBe(false);
});
