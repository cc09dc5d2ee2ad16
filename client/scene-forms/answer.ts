/** All that a scene can be drawn from: what its View asks of the server, and nothing else. */
import type { Answer } from '#contract/api.ts';
import type { Source } from '#contract/graph.ts';
import type { NodeOf } from '#contract/nodes.ts';
import type { Scene } from '#contract/seminar.ts';
import type { View } from '#contract/view.ts';
import type { Language } from '#contract/vocabulary.ts';
import type { Call } from '../api/client.ts';
import { loadEvents, loadGrowth, loadMatrix, loadQuestions } from '../explore/load-pages.ts';
import { loadView } from '../explore/load-view.ts';
import { testedDay } from '../graph/day.ts';
import type { MatrixAnswer } from '../state/answers.ts';
import type { Material } from '../picture/arrange.ts';

export type SceneAnswer = {
  view: View;
  material: Material;
  asked?: Answer<'ask'> | undefined;
  matrix?: MatrixAnswer | undefined;
  growth?: Answer<'growth'> | undefined;
  events?: Answer<'events'> | undefined;
  /** The day on which all that is drawn was tested; absent where the rules of a path test none. */
  day?: string | undefined;
  /** Of the scene, and the texts among which a short citation looks for their names. */
  sources: readonly Source[];
  instruments: readonly NodeOf<'Instrument'>[];
};

/** Rejects as the questions to the server do. */
export async function loadSceneAnswer(
  { view, sources: named }: Pick<Scene, 'view' | 'sources'>,
  language: Language,
  ask: Call,
): Promise<SceneAnswer> {
  const ids = [...new Set(named.map(({ source }) => source))];
  const [{ material }, questions, matrix, growth, events, told, atlas] = await Promise.all([
    loadView(view, language, ask),
    loadQuestions(view, language, ask),
    loadMatrix(view, language, ask),
    loadGrowth(view, language, ask),
    loadEvents(view, language, ask),
    ids.length > 0 ? ask('sources', { ids }) : undefined,
    ask('overview', {}),
  ]);
  const asked = questions?.answer;
  const own = (material.overview ?? material.wings ?? material.path)?.asOf;
  const instruments = atlas.nodes.filter((node): node is NodeOf<'Instrument'> => node.kind === 'Instrument');
  const sources = told?.sources ?? [];
  return {
    view,
    material,
    asked,
    matrix,
    growth,
    events,
    sources,
    instruments,
    day: asked?.question.parameters.date ?? testedDay(view, own),
  };
}
