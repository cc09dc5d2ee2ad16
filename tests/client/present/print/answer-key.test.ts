/** The answer key of the seminars of the Atlas. */
import { expect, it, onTestFinished } from 'vitest';
import { callWhole, setTransport } from '../../../../client/api/client.ts';
import { startWords } from '../../../../client/i18n/i18n.ts';
import { answersOf } from '../../../../client/present/print/answer-key.ts';
import { loadSceneAnswer } from '../../../../client/scene-forms/answer.ts';
import { KEPT, sayIn } from '../../../../client/scene-forms/say.ts';
import { SEED_FOLDER } from '../../../../graph-seed/build.ts';
import { readSeminars } from '../../../../graph-seed/read/seminars.ts';
import { measureInNode } from '../../../support/measure-text.ts';
import { seededStore } from '../../../support/seeded-store.ts';
import { storeTransport } from '../../../support/store-client.ts';

it('answers each scene that keeps something back, and keeps nothing back itself', async () => {
  await startWords('en');
  await import('../../../../client/present/load-words.ts');
  setTransport(storeTransport(await seededStore()));
  onTestFinished(() => setTransport());
  const scenes = readSeminars(SEED_FOLDER).flatMap((seminar) => seminar.scenes);
  const kept = scenes.flatMap(({ form, ...scene }) => (form && scene.masked.length > 0 ? [{ ...scene, form }] : []));
  expect(kept.length).toBeGreaterThan(5);
  for (const scene of kept) {
    const answer = await loadSceneAnswer(scene, 'en', callWhole);
    const twin = answersOf(scene, answer, measureInNode, sayIn('en'));
    expect(twin?.rows.length, scene.title).toBeGreaterThan(0);
    expect(
      twin?.rows.flatMap(({ cells }) => cells).filter((cell) => cell === KEPT),
      scene.title,
    ).toEqual([]);
    expect(scene.claim, scene.title).not.toBe('');
  }
});
