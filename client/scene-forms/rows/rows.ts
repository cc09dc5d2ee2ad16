/** The rows of a scene's answer: those of what was asked, and, where the scene names them, those of the atlas around it. */
import type { SceneAnswer } from '../answer.ts';
import type { FormRow } from '../row.ts';
import { rowsOfAtlas } from './of-atlas.ts';
import { rowsOfGrown, rowsOfLinks } from './of-links.ts';
import { rowsOfEvents } from './of-events.ts';
import { rowsOfGrowth } from './of-growth.ts';
import { rowsOfMatrix } from './of-matrix.ts';
import { readersOf, rowsOfPath } from './of-path.ts';
import { rowsOfQuestion } from './of-question.ts';
import { rowsOfWings } from './of-wings.ts';

/** What the rows come from: decides which forms fit them. */
export type Asked = 'question' | 'path' | 'matrix' | 'growth' | 'events' | 'wings' | 'links' | 'atlas';
export type AnswerRows = { asked: Asked; rows: FormRow[]; more: FormRow[] };

export function rowsOf(answer: SceneAnswer): AnswerRows {
  const { view, material, asked, matrix, growth, events } = answer;
  const links = rowsOfLinks(answer);
  const atlas = material.overview
    ? rowsOfAtlas(material.overview, answer.day ?? material.overview.asOf)
    : { states: [], others: [] };
  const around = [...links, ...atlas.states, ...atlas.others];
  if (matrix) return { asked: 'matrix', rows: rowsOfMatrix(matrix), more: around };
  if (growth) return { asked: 'growth', rows: rowsOfGrowth(growth, view.centre), more: [] };
  if (events) return { asked: 'events', rows: rowsOfEvents(events), more: [] };
  if (asked && view.page === 'questions') return { asked: 'question', rows: rowsOfQuestion(asked), more: around };
  if (material.path)
    return { asked: 'path', rows: rowsOfPath(material.path), more: [...readersOf(material.path), ...around] };
  if (material.wings) return { asked: 'wings', rows: rowsOfWings(material.wings), more: around };
  if (links.length > 0)
    return { asked: 'links', rows: links, more: [...rowsOfGrown(answer), ...atlas.states, ...atlas.others] };
  return { asked: 'atlas', rows: atlas.states, more: atlas.others };
}
