/** What a seminar needs to be printed: each scene's picture or table, with or without what it keeps back, and its sources. */
import type { Answer } from '#contract/api.ts';
import type { Source } from '#contract/graph.ts';
import type { Mask, Scene, Seminar } from '#contract/seminar.ts';
import { type Call, call, callWhole } from '../../api/client.ts';
import type { Material } from '../../picture/arrange.ts';
import type { MatrixAnswer } from '../../state/answers.ts';
import { loadSources } from '../../explore/copy.ts';
import { loadCompare, loadMatrix, loadQuestions } from '../../explore/load-pages.ts';
import { loadView } from '../../explore/load-view.ts';
import { withLayout } from '../../picture/run-layout.ts';
import { loadSceneAnswer, type SceneAnswer } from '../../scene-forms/answer.ts';
import { maskAnswer } from '../mask.ts';
import { type Fact, tellFacts, touchedBy } from '../revealed.ts';

/** `failed` says why a scene has neither picture nor table. */
export type PrintSheet = {
  scene: Scene;
  material?: Material | undefined;
  table?: Answer<'ask'> | undefined;
  matrix?: MatrixAnswer | undefined;
  compare?: Answer<'compare'> | undefined;
  /** Of a scene in a form, and what the sheet keeps back of it. */
  answer?: SceneAnswer | undefined;
  masks: readonly Mask[];
  /** What a scene without a form keeps back, in words. */
  facts: readonly Fact[];
  failed?: string;
};
export type Cited = { source: string; pinpoint: string };
export type LoadedScenes = { sheets: PrintSheet[]; cited: Cited[]; sources: ReadonlyMap<string, Source> };

/** `masked`: as a worksheet has it. One scene after another, so that the server is not asked for everything at once. */
export async function loadScenes(
  seminar: Seminar,
  masked: boolean,
  onScene: (done: number) => void,
): Promise<LoadedScenes> {
  const sheets: PrintSheet[] = [];
  for (const scene of seminar.scenes) {
    sheets.push(await sheetOf(scene, seminar.language, masked ? scene.masked : []));
    onScene(sheets.length);
  }
  const cited = citedIn(sheets);
  const ids = new Set([...cited, ...sheets.flatMap(answeredBy)].map(({ source }) => source));
  return { sheets, cited, sources: (await loadSources([...ids])) ?? new Map() };
}

async function sheetOf(scene: Scene, language: Seminar['language'], masks: readonly Mask[]): Promise<PrintSheet> {
  // Asked beside the lanes of the screen, which a newer question of the visitor would clear.
  const ask: Call = async (name, input) => maskAnswer(await call(name, input), masks);
  try {
    if (scene.form) {
      const answer = await loadSceneAnswer(scene, language, (name, input) => callWhole(name, input));
      return { scene, masks, answer, facts: [] };
    }
    const [{ material }, asked, matrix, compare] = await Promise.all([
      loadView(scene.view, language, ask),
      loadQuestions(scene.view, language, ask),
      loadMatrix(scene.view, language, ask),
      loadCompare(scene.view, language, ask),
    ]);
    return {
      scene,
      masks,
      material: await withLayout(scene.view, material),
      table: asked?.answer,
      matrix,
      compare,
      facts: masks.length > 0 ? [] : await factsOf(scene, material, language),
    };
  } catch (error) {
    return { scene, masks, facts: [], failed: error instanceof Error ? error.message : String(error) };
  }
}

async function factsOf(scene: Scene, { path }: Material, language: Seminar['language']): Promise<Fact[]> {
  const all = scene.masked.map((mask) => tellFacts(touchedBy(mask, path), mask.what, language, scene.view));
  return (await Promise.all(all)).flat();
}

/** Places in the order of their numbers, which begin at 1: those of the claims, and of the chosen path. */
function citedIn(sheets: readonly PrintSheet[]): Cited[] {
  const known = new Map<string, Cited>();
  for (const sheet of sheets) for (const each of citedBy(sheet)) known.set(keyOf(each), each);
  return [...known.values()];
}

export function citedBy({ scene, material }: PrintSheet): Cited[] {
  const chosen = scene.view.path ? material?.path?.paths[scene.view.path.chosen] : undefined;
  const steps =
    chosen?.steps.flatMap(({ links: [best] }) =>
      best ? [{ source: best.source, pinpoint: best.pinpoint ?? '' }] : [],
    ) ?? [];
  return [...new Map([...scene.sources, ...steps].map((each) => [keyOf(each), each])).values()];
}

/** Places where the answer to what a scene keeps back was read. */
export const answeredBy = (sheet: PrintSheet): Cited[] => [
  ...citedBy(sheet),
  ...sheet.facts.map(({ source, place }) => ({ source, pinpoint: place?.pinpoint ?? '' })),
];

export const keyOf = ({ source, pinpoint }: Cited): string => JSON.stringify([source, pinpoint]);
