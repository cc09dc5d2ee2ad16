/**
 * Two hundred phrasings by a stranger to the words that the box listens to, 24 of them out of scope, measured once before
 * anybody tuned by them: English 89 of 100 right first, 90 in three, 1 wrong without a doubt; Indonesian 86, 86 and 0.
 * That is the honest result; from then on they were seen, and guard what is understood.
 */
import { expect, it } from 'vitest';
import { lawGraph } from '../../../../server/law/graph.ts';
import { realSeed } from '../../../support/real-seed.ts';
import { isWrong, openAll, tell, type Told } from './unseen.ts';
import { UNSEEN_EN } from './unseen-en.ts';
import { UNSEEN_ID } from './unseen-id.ts';

const { nodes, links } = realSeed();
const graph = lawGraph(nodes, links);
/** As measured: what falls below is a loss. */
const BOUNDS: Record<'en' | 'id', Told> = {
  en: { phrases: 100, first: 89, three: 90, wrong: 1, sure: 60 },
  id: { phrases: 100, first: 86, three: 86, wrong: 0, sure: 57 },
};

it.each([
  ['en', UNSEEN_EN],
  ['id', UNSEEN_ID],
] as const)('%s: right first, right in three, never wrong without a doubt', (language, phrases) => {
  const begun = process.cpuUsage();
  const all = openAll(graph, language, phrases);
  const { user, system } = process.cpuUsage(begun);
  const told = tell(all);
  const each = ((user + system) / 1000 / all.length).toFixed(1);
  console.info(
    `${language} unseen | first ${told.first} | in three ${told.three} | wrong ${told.wrong} | sure ${told.sure} | of ${told.phrases} | ${each} CPU ms each`,
  );
  const misses = all.filter(({ first }) => !first).map(({ typed, got }) => `${typed} → ${got.join(' | ')}`);
  const bound = BOUNDS[language];
  expect(told.phrases).toBe(bound.phrases);
  expect(all.filter(isWrong).length, misses.join('\n')).toBeLessThanOrEqual(bound.wrong);
  expect(told.first, misses.join('\n')).toBeGreaterThanOrEqual(bound.first);
  expect(told.three, misses.join('\n')).toBeGreaterThanOrEqual(bound.three);
  expect(told.sure).toBeGreaterThanOrEqual(bound.sure);
});
