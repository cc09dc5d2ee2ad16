/** The answer of a matrix, with the limits of the treaties on which it rests. */
import type { Asked, Output } from '../contract/api.ts';
import { AppError } from '../contract/errors.ts';
import type { LawGraph } from '../law/graph.ts';
import { matrixOf } from '../law/matrix/matrix.ts';
import type { GraphLink, LinkOf } from '../contract/links.ts';
import { type Matrix, MATRICES, type MatrixPlace } from '../contract/matrix.ts';
import type { Language } from '../contract/vocabulary.ts';
import { notReadIn, openFor, tellNotRead } from '../law/answer/not-read.ts';
import { tellLists } from '../law/sentences/lists.ts';
import { limitsOf } from './question-notes.ts';

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
  // Without the limit on protection a duty would promise too much.
  const clauses = asked.by === 'duty' || asked.by === 'clause';
  const note = clauses ? limitsOf(graph, clausesIn(graph, found.places), language) : '';
  const open = clauses ? openOf(graph, found, date, language) : '';
  return { ...found, note: [note, open, listsOf(graph, found, language)].filter(Boolean).join(' ') };
}

/** What was not read of the texts in the columns, or of those that bind a State in the rows. */
function openOf(graph: LawGraph, { asked, rows, columns }: Matrix, date: string, language: Language): string {
  const ids = (heads: Matrix['rows']) => heads.map(({ id }) => id);
  const texts = asked.by === 'clause' ? ids(columns) : openFor(graph, ids(rows), date);
  return tellNotRead(graph, notReadIn(graph, texts, new Set(ids(asked.by === 'clause' ? rows : columns))), language);
}

/** Who joined is what lists say, each read to a day of its own. */
function listsOf(graph: LawGraph, { asked, columns, places }: Matrix, language: Language): string {
  if (asked.by === 'instrument')
    return tellLists(
      graph,
      columns.map(({ id }) => id),
      language,
    );
  return asked.by === 'supervisor'
    ? tellLists(
        graph,
        places.map(({ instrument }) => instrument),
        language,
      )
    : '';
}

function clausesIn(graph: LawGraph, places: readonly MatrixPlace[]): LinkOf<'IMPOSES'>[] {
  const rests = new Set(places.map(({ link }) => link));
  return graph.links.filter(
    (link: GraphLink): link is LinkOf<'IMPOSES'> => link.type === 'IMPOSES' && rests.has(link.id),
  );
}
