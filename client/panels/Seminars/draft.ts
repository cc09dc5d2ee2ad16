/** What is typed into a field beside what is kept of it. Pure. */

/** `kept`: as it was when `text` was last in step with it; `mine`: what was typed here and is kept no more. */
export type Draft = { text: string; kept: string; typed: boolean; mine?: string | undefined };

/**
 * The draft after `kept` is what is kept. Where that is what was typed, in the form in which it is kept, the text stays as
 * it was typed; else another hand has written, and what was typed is offered back.
 */
export function inStep(draft: Draft, kept: string, asKept: (text: string) => string): Draft {
  if (draft.kept === kept) return draft;
  if (asKept(draft.text) === asKept(kept)) return { ...draft, kept };
  return { text: kept, kept, typed: false, mine: draft.typed ? draft.text : draft.mine };
}

/** How a list is typed, one item a line: at most so many, each of at most so many letters. */
export type Lines = { most: number; longest: number };

/** Without empty lines and the spaces around each; what is beyond the bounds is left out. */
export const linesIn = (text: string, { most, longest }: Lines): string[] =>
  allLines(text)
    .slice(0, most)
    .map((line) => line.slice(0, longest).trim());

/** Not all that is typed is kept. */
export const goesBeyond = (text: string, lines: Lines): boolean =>
  linesIn(text, lines).join('\n') !== allLines(text).join('\n');

const allLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
