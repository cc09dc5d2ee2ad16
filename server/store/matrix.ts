/** The answer of a matrix, with the limits of the treaties on which it rests. */
import type { Asked, Output } from '../contract/api.ts';
import { AppError } from '../contract/errors.ts';
import type { LawGraph } from '../law/graph.ts';
import { matrixOf } from '../law/matrix/matrix.ts';
import { type Matrix, MATRICES } from '../contract/matrix.ts';
import { openFor } from '../law/answer/not-read.ts';
import { mayBind } from '../law/answer/may-bind.ts';
import { imposing } from '../law/answer/question-lists.ts';
import { tableNote, type TableRests } from '../law/answer/table-note.ts';

/** On the data's own day unless another is asked for. */
export function matrix(
  graph: LawGraph,
  asOf: string,
  { date = asOf, language, ...asked }: Asked<'matrix'>,
): Output<'matrix'> {
  const found = matrixOf(graph, asked, date);
  if (!found)
    throw new AppError(
      'not-found',
      `"${asked.rows}" is nothing that this matrix can have.`,
      MATRICES[asked.by].chosen !== 'Country'
        ? 'Ask for "all", of instruments also for a family, or for some by their ids in "these".'
        : 'Ask for "all", a region, an institution with States as members, or States by their ids in "these".',
      { at: 'rows' },
    );
  return { ...found, note: tableNote(graph, { ...restsOf(graph, found, date), day: date }, language) };
}

/** Clauses of the texts in the columns, or of those that bind a State in the rows; and who joined the treaties, also where nobody did. */
function restsOf(graph: LawGraph, { asked: { by }, rows, columns, places }: Matrix, date: string): TableRests {
  const [left, top] = [rows.map(({ id }) => id), columns.map(({ id }) => id)];
  const rests = new Set(places.map(({ link }) => link));
  // Without the limit on protection a duty would promise too much.
  const links = by === 'duty' || by === 'clause' ? graph.links.filter(({ id }) => rests.has(id)) : [];
  if (by === 'duty') {
    const duties = new Set(top);
    const joined = [...new Set(imposing(graph, duties))].filter((treaty) => mayBind(graph, treaty, left));
    return { links, texts: openFor(graph, left, date), duties, joined, parties: left };
  }
  if (by === 'clause') return { links, texts: top, duties: new Set(left), joined: [] };
  const joined = by === 'instrument' ? top : by === 'supervisor' ? watchedBy(graph, new Set(top)) : [];
  return { links, texts: [], joined };
}

const watchedBy = (graph: LawGraph, bodies: ReadonlySet<string>): string[] =>
  graph.links.flatMap(({ type, start, end }) =>
    (type === 'MONITORS' || type === 'ENFORCES') && bodies.has(start) ? [end] : [],
  );
