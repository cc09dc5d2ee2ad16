/** What the pages of questions and of the matrix need from the server. */
import type { Answer, Ask } from '#contract/api.ts';
import { DEFAULT_MATRIX } from '#contract/matrix.ts';
import { QUESTIONS } from '#contract/questions/catalogue.ts';
import type { Question } from '#contract/questions/columns.ts';
import type { QuestionId } from '#contract/questions.ts';
import { comparedIn, type View } from '#contract/view.ts';
import type { Language } from '#contract/vocabulary.ts';
import { dayAfter } from '#law/time/dates.ts';
import { type Call, call } from '../api/client.ts';
import { dayOf, onDay } from '../graph/day.ts';
import { answers, type MatrixAnswer } from '../state/answers.ts';

/** The statements on offer, and the answer to the question asked. */
export type QuestionAnswers = { offered: Answer<'questions'>; answer: Answer<'ask'> | undefined };

/** Undefined where the view shows another page. */
export async function loadQuestions(
  { page, question, ...dated }: View,
  language: Language,
  ask: Call = call,
): Promise<QuestionAnswers | undefined> {
  if (page !== 'questions') return undefined;
  const [offered, answer] = await Promise.all([
    (ask === call && answers.get().questions?.offered) || ask('questions', {}),
    question
      ? ask(
          'ask',
          { question: question.id, ...dateParameter(question.id, dayOf(dated)), ...question.parameters, language },
          'ask',
        )
      : undefined,
  ]);
  return { offered, answer };
}

/** Undefined where the view shows another page; the members of the rows are those of the day that is shown. */
export async function loadMatrix(
  { page, matrix, since, ...dated }: View,
  language: Language,
  ask: Call = call,
): Promise<MatrixAnswer | undefined> {
  if (page !== 'matrix') return undefined;
  const [after, before] = await Promise.all([
    ask('matrix', { ...matrix, ...onDay(dated), language }, 'matrix'),
    since === undefined ? undefined : ask('matrix', { ...matrix, order: undefined, date: since, language }),
  ]);
  return { ...after, before };
}

/** Undefined where the standing tells it all, or the view shows another page. */
export async function loadMap(
  { page, map, ...dated }: View,
  language: Language,
  ask: Call = call,
): Promise<Answer<'matrix'> | undefined> {
  if (page !== 'map' || !map || map.by === 'standing') return undefined;
  const by = map.by === 'help' ? 'help' : 'duty';
  return ask('matrix', { ...DEFAULT_MATRIX, rows: 'all', by, ...onDay(dated), language }, 'map');
}

/** How many events stand on one page of them. */
export const EVENTS_SHOWN = 100;

/** What is asked of the server; up to the day that is shown, where no other is named. `day`: that day. */
export function eventsAsk({ to, ...sought }: NonNullable<View['events']>, day: string | undefined): Ask<'events'> {
  const last = to ?? day;
  return { ...sought, ...(last === undefined ? {} : { until: dayAfter(last) }) };
}

/** Where the page begins that shows the event of that place; a place beyond the last is on the last page. */
export const firstOnPage = (offset: number, total: number): number =>
  offset < total ? offset : Math.max(0, Math.ceil(total / EVENTS_SHOWN) - 1) * EVENTS_SHOWN;

/** Undefined where the view shows another page. */
export async function loadEvents(
  { page, events = {}, ...dated }: View,
  language: Language,
  ask: Call = call,
): Promise<Answer<'events'> | undefined> {
  if (page !== 'events') return undefined;
  const day = dayOf(dated) ?? (ask === call ? answers.get().asOf : undefined) ?? (await ask('health', {})).asOf;
  const asked = { ...eventsAsk(events, day), limit: EVENTS_SHOWN, language };
  const told = await ask('events', asked, 'events');
  const offset = firstOnPage(events.offset ?? 0, told.total);
  return told.events.length > 0 || offset === (events.offset ?? 0)
    ? told
    : ask('events', { ...asked, offset }, 'events');
}

/** Undefined where the view shows another page. */
export const loadGrowth = async (
  { page, ...dated }: View,
  language: Language,
  ask: Call = call,
): Promise<Answer<'growth'> | undefined> =>
  page === 'growth' ? ask('growth', { ...onDay(dated), language }, 'growth') : undefined;

/** Undefined where the view sets nothing side by side. */
export async function loadCompare(
  view: View,
  language: Language,
  ask: Call = call,
): Promise<Answer<'compare'> | undefined> {
  const compared = comparedIn(view);
  return compared && ask('compare', { things: compared.things, ...onDay(view), language }, 'compare');
}

/** The day that is shown, where the example of the question has none of its own. */
function dateParameter(id: QuestionId, date: string | undefined): { date?: string } {
  const { parameters }: Question = QUESTIONS[id];
  return date && parameters.date === '' ? { date } : {};
}
