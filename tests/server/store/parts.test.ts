/** Nodes and links asked for by their ids: a link has both its ends, and what there is not is told. */
import { expect, it } from 'vitest';
import { API } from '#contract/api.ts';
import { MOST_PARTS } from '#contract/graph.ts';
import { lawGraph } from '../../../server/law/graph.ts';
import { parts } from '../../../server/store/parts.ts';
import { realSeed } from '../../support/real-seed.ts';

const { nodes, links } = realSeed();
const graph = lawGraph(nodes, links);
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id).sort();

it('gives a link with both its ends, a node alone, each once, and tells what is missing', () => {
  const asked = ['PARTY_TO:KHM:untoc', 'KHM', 'unodc', 'unodc', 'PARTY_TO:KHM:nothing', 'nobody'];
  const told = API.parts.output.parse(parts(graph, { ids: asked }));
  expect(ids(told.links)).toEqual(['PARTY_TO:KHM:untoc']);
  expect(ids(told.nodes)).toEqual(['KHM', 'unodc', 'untoc']);
  expect(told.missing.sort()).toEqual(['PARTY_TO:KHM:nothing', 'nobody']);
});

it('gives an article, alone or as an end, with the instrument that contains it', () => {
  const [duty] = links.filter(({ type, start }) => type === 'IMPOSES' && start === 'untoc/25');
  for (const id of ['untoc/25', duty?.id ?? '']) {
    const told = parts(graph, { ids: [id] });
    expect(ids(told.links)).toContain('CONTAINS:untoc:untoc/25');
    expect(ids(told.nodes)).toContain('untoc');
  }
});

it('is asked for no more than a picture takes', () => {
  const many = (count: number) =>
    API.parts.input.safeParse({ ids: Array.from({ length: count }, (_, at) => `n${at}`) });
  expect(many(MOST_PARTS).success).toBe(true);
  expect(many(MOST_PARTS + 1).success).toBe(false);
});
