/** What the one file carries: the seminar, and the answers that its scenes and their evidence need, by address. */
import type { Ask, EndpointName, Stamp } from '#contract/api.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { LINK_TYPES, type LinkType } from '#contract/ontology.ts';
import type { Seminar } from '#contract/seminar.ts';
import type { Language } from '#contract/vocabulary.ts';
import { type Call, urlOf } from '../api/client.ts';
import { dayOf, onDay } from '../graph/day.ts';
import type { View } from '#contract/view.ts';
import { loadCompare, loadEvents, loadGrowth, loadMatrix, loadQuestions } from '../explore/load-pages.ts';
import { loadGaps, loadView } from '../explore/load-view.ts';

/** `answers`: what the server said, by `keyOf` its question. */
export type OneFile = { seminar: Seminar; stamp: Stamp; answers: Record<string, unknown> };

/** The file speaks one language, so the question's does not matter. */
export const answerKey = (url: string): string => url.replace(/([?&])language=\w+&?/, '$1').replace(/[?&]$/, '');

/** Asks for all that is shown, and for the evidence of each node and link that is drawn. `done` is told from 0 to 1. */
export async function collectAnswers(
  seminar: Seminar,
  call: Call,
  done: (share: number) => void = () => undefined,
): Promise<OneFile> {
  const answers: Record<string, unknown> = {};
  const ask: Call = async (name, asked) => {
    const key = answerKey(urlOf(name, asked as Ask<EndpointName>));
    // Most of what one scene shows another shows too: nothing is asked for twice.
    const known = answers[key] as Awaited<ReturnType<typeof call<typeof name>>> | undefined;
    if (known) return known;
    const answer = await call(name, asked);
    answers[key] ??= answer;
    return answer;
  };
  const { dataVersion, asOf } = await ask('health', {});
  for (const [n, { view, sources, form }] of seminar.scenes.entries()) {
    const ids = [...new Set(sources.map(({ source }) => source))];
    const [{ material, inspected }, compare] = await Promise.all([
      loadView(view, seminar.language, ask),
      loadCompare(view, seminar.language, ask),
      loadQuestions(view, seminar.language, ask),
      loadMatrix(view, seminar.language, ask),
      loadGrowth(view, seminar.language, ask),
      loadEvents(view, seminar.language, ask),
      view.page === 'gaps' ? loadGaps(ask) : undefined,
      ids.length > 0 ? ask('sources', { ids }) : undefined,
      // A form looks among all instruments for the names of its sources.
      form ? ask('overview', {}) : undefined,
    ]);
    const date = onDay(view);
    const { overview, path, wings, expansions, added } = material;
    const parts = [overview, path, wings, compare, added, ...expansions].filter((part) => part !== undefined);
    const drawn = parts.flatMap(({ nodes }) => nodes.map(({ id }) => id));
    const steps = path?.paths.flatMap((found) => found.steps.flatMap(({ links }) => links)) ?? [];
    const links = [
      ...(overview?.links ?? []),
      ...(wings?.links ?? []),
      ...(compare?.links ?? []),
      ...(added?.links ?? []),
      ...steps,
      ...expansions.flatMap((around) => around.links),
    ];
    await some([...new Set(drawn)], (id) => ask('entity', { id, ...date }));
    await some([...new Set(links.map(({ id }) => id))].filter(isKnownType), (id) =>
      ask('link', { id, ...date, language: seminar.language }),
    );
    const chosen = [inspected?.node?.node, ...(path?.nodes ?? [])].filter((node) => node !== undefined);
    const day = dayOf(view) ?? asOf;
    await Promise.all(chosen.flatMap((node) => inspections(node, view, day, seminar.language, ask)));
    done((n + 1) / seminar.scenes.length);
  }
  // In one order, whichever answer came first: the same seminar is the same file, byte for byte.
  const ordered = Object.fromEntries(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { seminar, stamp: { dataVersion, asOf }, answers: ordered };
}

/** What the inspector asks besides the node itself. */
function inspections(
  { id, kind }: GraphNode,
  view: View,
  day: string,
  language: Language,
  ask: Call,
): Promise<unknown>[] {
  const around = (type: LinkType, direction: 'forward' | 'backward') =>
    ask('neighbours', { id, type, direction, ...onDay(view) });
  if (kind === 'Instrument') return [around('CONTAINS', 'forward')];
  if (kind === 'Obligation') return [around('IMPOSES', 'backward')];
  if (kind === 'Finding') return [ask('neighbours', { id, type: 'CHECKS', ...onDay(view) })];
  if (kind !== 'Country') return [];
  return [
    ask('standing', { party: id, instrument: view.centre, date: day, language }),
    ...(['PARTY_TO', 'BOUND_BY_EU_LAW', 'SIGNED', 'ENACTED'] as const).map((type) => around(type, 'forward')),
  ];
}

const isKnownType = (id: string): boolean => LINK_TYPES.some((type) => id.startsWith(`${type}:`));

/** A few at a time: the server is not asked for hundreds of things at once. */
async function some(ids: readonly string[], act: (id: string) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < ids.length; from += 8) await Promise.all(ids.slice(from, from + 8).map(act));
}
