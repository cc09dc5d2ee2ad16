/** What the pages of questions and of the matrix need from the server. */
import type { Answer } from '#contract/api.ts';
import { QUESTIONS } from '#contract/questions/catalogue.ts';
import type { Question } from '#contract/questions/columns.ts';
import type { QuestionId } from '#contract/questions.ts';
import type { View } from '#contract/view.ts';
import type { Language } from '#contract/vocabulary.ts';
import { type Call, call } from '../api/client.ts';
import { dayOf, onDay } from '../graph/day.ts';
import { answers } from '../state/answers.ts';

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
export const loadMatrix = async (
  { page, matrix, ...dated }: View,
  language: Language,
  ask: Call = call,
): Promise<Answer<'matrix'> | undefined> =>
  page === 'matrix' ? ask('matrix', { ...matrix, ...onDay(dated), language }, 'matrix') : undefined;

/** The day that is shown, where the example of the question has none of its own. */
function dateParameter(id: QuestionId, date: string | undefined): { date?: string } {
  const { parameters }: Question = QUESTIONS[id];
  return date && parameters.date === '' ? { date } : {};
}
