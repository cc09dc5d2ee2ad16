/** Everything that a View needs from the server, asked at once. */
import type { Answer } from '#contract/api.ts';
import { MOST_SOURCES_ASKED } from '#contract/graph.ts';
import { LINK_TYPES } from '#contract/ontology.ts';
import { comparedIn, standsAlone, type View } from '#contract/view.ts';
import type { Language } from '#contract/vocabulary.ts';
import { type Call, call } from '../api/client.ts';
import type { Material } from '../picture/arrange.ts';
import type { GapsAnswers, Inspected } from '../state/answers.ts';
import { onDay } from '../graph/day.ts';
import { sessions } from '../state/session.ts';
import { fewAtOnce, MOST_EXPANSIONS } from './few-at-once.ts';
import { neighboursAsk } from './queries.ts';

/** The sentences of the server come in the language of the screen. */
export const screenLanguage = (): Language => sessions.get().language;

/** `ask`: whom; the server, unless answers are gathered for a file. `signal`: aborted when another view is asked for. */
export async function loadView(
  view: View,
  language = screenLanguage(),
  ask: Call = call,
  signal?: AbortSignal,
): Promise<{ material: Material; inspected: Inspected | undefined }> {
  const date = onDay(view);
  const wanted = view.path ? undefined : view.wings;
  const before = wanted && view.since !== undefined ? view.since : undefined;
  const alone = standsAlone(view);
  const brought = view.added.length > 0 && !wanted && !comparedIn(view);
  const [overview, path, wings, wingsBefore, expansions, added] = await Promise.all([
    (view.path || wanted || alone) && view.page !== 'map'
      ? undefined
      : ask('overview', { instrument: view.centre }, 'overview'),
    view.path
      ? ask('path', { from: view.path.from, to: view.path.to, ...view.path.rules, language }, 'path')
      : undefined,
    wanted && ask('wings', { id: wanted.id, ...date, language }, 'wings'),
    wanted && before !== undefined ? ask('wings', { id: wanted.id, date: before, language }) : undefined,
    fewAtOnce(
      view.expansions.slice(0, MOST_EXPANSIONS),
      (each) => ask('neighbours', { ...neighboursAsk(each), ...date }),
      signal,
    ),
    brought ? ask('parts', { ids: view.added }) : undefined,
  ]);
  const id =
    view.selected ??
    (path && view.path
      ? firstEvidence(path, view.path.chosen)
      : (wanted?.id ?? (alone ? view.added[0] : undefined) ?? view.centre));
  const inspected = await loadInspected(id, { ...date, language }, ask);
  const shown = [
    ...(path?.nodes ?? wings?.nodes ?? overview?.nodes ?? []),
    ...expansions.flatMap(({ nodes }, i) => (view.expansions[i]?.how === 'folded' ? [] : nodes)),
    ...(added?.nodes ?? []),
  ];
  // Wings grow by nothing: what is chosen elsewhere is told beside them.
  const hidden = !wanted && !comparedIn(view) && inspected?.node && !shown.some((node) => node.id === id);
  const seed = hidden && id ? { id, around: await ask('neighbours', { id, ...date }) } : undefined;
  // Findings stand on the timeline in the year of their source.
  const findings = view.layout === 'timeline' ? shown.filter(({ kind }) => kind === 'Finding') : [];
  const ids = [...new Set(findings.map(({ source }) => source))].slice(0, MOST_SOURCES_ASKED);
  const sources = ids.length > 0 ? (await ask('sources', { ids })).sources : [];
  return { material: { overview, path, wings, wingsBefore, expansions, added, seed, sources }, inspected };
}

export async function loadGaps(ask: Call = call): Promise<GapsAnswers> {
  const [gaps, counts] = await Promise.all([ask('gaps', {}), ask('counts', {})]);
  return { gaps, counts };
}

/** Of a path the inspector shows the duty first, else its first step, else where it starts. */
function firstEvidence({ paths, question }: Answer<'path'>, chosen: number): string {
  const steps = paths[chosen]?.steps ?? [];
  const duty = steps.find(({ links }) => links[0]?.force) ?? steps[0];
  return duty?.links[0]?.id ?? question.from;
}

async function loadInspected(
  id: string,
  { language, ...date }: { date?: string; language: Language },
  ask: Call,
): Promise<Inspected | undefined> {
  const [type] = id.split(':');
  const isLink = id.includes(':') && LINK_TYPES.some((name) => name === type);
  return isLink
    ? { link: await ask('link', { id, ...date, language }, 'inspect') }
    : { node: await ask('entity', { id, ...date }, 'inspect') };
}
