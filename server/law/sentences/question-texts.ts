/** What a language must be able to say about the legal questions; one with a gap does not compile. */
import type { Column, Parameter } from '../../contract/questions/columns.ts';
import type { QuestionId } from '../../contract/questions.ts';

/** In plain words, and what the answer says and does not say. */
export type QuestionText = { title: string; says: string; silent: string };

export type QuestionTexts = {
  questions: Record<QuestionId, QuestionText>;
  parameters: Record<Parameter, string>;
  /** The heads of the columns. */
  columns: Record<Column, string>;
};
