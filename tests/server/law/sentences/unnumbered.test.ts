/** Provisions without a number that was read, and laws that count in sections. */
import { describe, expect, it } from 'vitest';
import { lawGraph } from '#law/graph.ts';
import { explainLink } from '#law/sentences/explain-link.ts';
import { realSeed } from '../../../support/real-seed.ts';

describe('a provision that is no numbered article', () => {
  const seed = realSeed();
  const real = lawGraph(seed.nodes, seed.links, seed.sources);
  const told = (end: string, type = 'CONTAINS') =>
    seed.links
      .filter((each) => each.type === type && (each.end === end || each.start === end))
      .map((link) => explainLink(real, link, 'forward').sentence)[0];

  it('is called a section where the law counts in sections', () => {
    expect(told('gbr-msa-2015/5', 'CORRESPONDS_TO')).toMatch(/^Section 5 of the Modern Slavery Act 2015/);
  });

  it('is called by its heading where nobody read its number', () => {
    const unread = seed.nodes.filter((node) => node.kind === 'Article' && node.number === '(number not read)');
    expect(unread.length).toBeGreaterThan(10);
    for (const { id } of unread) expect(told(id)).toMatch(/contains “[^”]+”/);
  });
});
