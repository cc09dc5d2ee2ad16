/** Asking a legal question in a test: its answer is parsed, and must be the same on every engine. */
import { expect } from 'vitest';
import { API } from '#contract/api.ts';
import type { Cell, QuestionAnswer, QuestionId, QuestionParameters } from '#contract/questions.ts';
import type { Store } from '../../server/store/store.ts';

export type Ask = (question: QuestionId, parameters?: QuestionParameters) => Promise<QuestionAnswer>;

/** `answers` outlives one engine: an answer that differs from that of another engine fails. */
export function asking(answers: Map<string, unknown>, store: () => Store): Ask {
  return async (question, parameters = {}) => {
    const asked = API.ask.input.parse({ question, ...parameters });
    const answer = API.ask.output.parse(await store().handlers.ask(asked));
    const key = JSON.stringify(asked);
    expect(answers.get(key) ?? answer).toEqual(answer);
    answers.set(key, answer);
    return answer;
  };
}

const bare = (cell: Cell | undefined) =>
  cell !== null && typeof cell === 'object' && !Array.isArray(cell) ? cell.id : cell;

/** The rows with these columns only, nodes by their ids. */
export function pick({ columns, rows }: QuestionAnswer, ...names: string[]) {
  const places = names.map((name) => columns.findIndex((column) => column.name === name));
  return rows.map(({ cells }) => places.map((place) => bare(cells[place])));
}
