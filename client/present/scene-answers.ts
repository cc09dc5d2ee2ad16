/** The answers of the seminar that is presented, all asked for when it begins: it goes on though the server is gone. */
import type { Scene, Seminar } from '#contract/seminar.ts';
import type { Language } from '#contract/vocabulary.ts';
import { type Call, callWhole } from '../api/client.ts';
import { loadSceneAnswer, type SceneAnswer } from '../scene-forms/answer.ts';
import { createStore } from '../state/store.ts';

/** By what the scene asks, which another day changes; `of` and `language`: whose answers they are. */
export type SceneAnswers = {
  of: string | undefined;
  language: Language | undefined;
  answers: ReadonlyMap<string, SceneAnswer>;
};
export const sceneAnswers = createStore<SceneAnswers>({ of: undefined, language: undefined, answers: new Map() });

export const answerKey = ({ view, sources }: Pick<Scene, 'view' | 'sources'>): string =>
  JSON.stringify([view, sources]);

const ask: Call = (name, asked) => callWhole(name, asked);

/** Of one scene; asked for where it is not there yet. Rejects as the questions to the server do. */
export async function answerOfScene(seminar: Seminar, scene: Scene, language: Language): Promise<SceneAnswer> {
  begin(seminar, language);
  const known = sceneAnswers.get().answers.get(answerKey(scene));
  if (known) return known;
  const answer = await loadSceneAnswer(scene, language, ask);
  keep(seminar, language, scene, answer);
  return answer;
}

/** All others, from that place on and then from the first, one after another, so that the server is not asked for everything at once. */
export async function fetchScenes(seminar: Seminar, from: number, language: Language): Promise<void> {
  const { scenes } = seminar;
  for (const scene of [...scenes.slice(from), ...scenes.slice(0, from)]) {
    const { of, language: now } = sceneAnswers.get();
    if (of !== seminar.id || now !== language) return;
    // What cannot be fetched now is asked for again, and told, when it is shown.
    await answerOfScene(seminar, scene, language).catch(() => undefined);
  }
}

function begin({ id }: Seminar, language: Language): void {
  const { of, language: now } = sceneAnswers.get();
  if (of !== id || now !== language) sceneAnswers.set({ of: id, language, answers: new Map() });
}

export const forgetScenes = (): void => sceneAnswers.set({ of: undefined, language: undefined, answers: new Map() });

function keep({ id }: Seminar, language: Language, scene: Scene, answer: SceneAnswer): void {
  const now = sceneAnswers.get();
  if (now.of === id && now.language === language)
    sceneAnswers.set({ ...now, answers: new Map([...now.answers, [answerKey(scene), answer]]) });
}
