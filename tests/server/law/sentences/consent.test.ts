/** Over all parties: each consent is told by its own act and by no other, in both languages. */
import { expect, it } from 'vitest';
import type { LinkOf } from '#contract/links.ts';
import { lawGraph } from '#law/graph.ts';
import { explainLink } from '#law/sentences/explain-link.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const parties = seed.links.filter((link): link is LinkOf<'PARTY_TO'> => link.type === 'PARTY_TO');
const ACTS = {
  ratification: [/\bits (instrument of )?ratification\b/, /\bratifikasi/],
  accession: [/\bits (instrument of )?accession\b/, /\baksesi/],
  acceptance: [/\bits (instrument of )?acceptance\b/, /\bpenerimaan/],
  approval: [/\bits (instrument of )?approval\b/, /\bpersetujuan/],
  succession: [/\bits succession\b/, /\bsuksesi/],
} as const;
type Act = keyof typeof ACTS;
const isAct = (word: string | undefined): word is Act => word !== undefined && word in ACTS;

it.each(['en', 'id'] as const)('every act of consent by its name: %s', (language) => {
  const place = language === 'en' ? 0 : 1;
  const told = new Set<Act>();
  for (const link of parties) {
    if (!isAct(link.consent) || link.deposited === undefined) continue;
    told.add(link.consent);
    const [, said = ''] = explainLink(graph, link, 'forward', { language }).sentence.split(': ');
    for (const act of Object.keys(ACTS) as Act[])
      expect(ACTS[act][place].test(said), `${link.id} ${act}: ${said}`).toBe(act === link.consent);
  }
  expect(told.size).toBe(5);
});
