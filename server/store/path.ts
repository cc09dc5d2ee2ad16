/** How two nodes are linked: the search of law/ over the whole graph, on the day asked for, or without testing dates. */
import type { Asked, Output } from '../contract/api.ts';
import { AppError } from '../contract/errors.ts';
import { answerPaths } from '../law/answer/path-answer.ts';
import { explainLink } from '../law/sentences/explain-link.ts';
import { type LawGraph, nodeOf } from '../law/graph.ts';
import type { Budget } from '../law/paths/budget.ts';
import { matrixOf } from '../law/matrix/matrix.ts';
import { tellStanding } from '../law/standing/explain-standing.ts';
import { limitsOf } from './question-notes.ts';

export function path(graph: LawGraph, { from, to, language, ...rules }: Asked<'path'>, budget: Budget): Output<'path'> {
  for (const [at, id] of [['from', from], ['to', to], ...rules.via.map((id) => ['via', id])] as [string, string][]) {
    if (!nodeOf(graph, id)) {
      throw new AppError(
        'not-found',
        `Nothing in the data is called "${id}".`,
        'Search for it by name: its id may have changed.',
        { at },
      );
    }
  }
  return answerPaths(graph, from, to, rules, language, budget);
}

/** Where a party stands under a treaty: on the data's own day unless another is asked for. */
export function standing(graph: LawGraph, asOf: string, asked: Asked<'standing'>): Output<'standing'> {
  const { party, instrument, date = asOf, language } = asked;
  const told = tellStanding(graph, party, instrument, date, language);
  if (!told) {
    const at = nodeOf(graph, party) ? 'instrument' : 'party';
    throw new AppError(
      'not-found',
      `"${asked[at]}" is not ${at === 'party' ? 'a State' : 'an instrument'} in the data.`,
      'Search for it by name.',
      { at },
    );
  }
  const overlays = told.overlays.map((overlay) => {
    const link = graph.links.find(({ id }) => id === overlay.link);
    return { ...overlay, sentence: link ? explainLink(graph, link, 'forward', { language, day: date }).sentence : '' };
  });
  const evidence = told.evidence.map(({ link, citation }) => ({ link: link.id, citation }));
  return { party, instrument, date, standing: told.standing, because: told.because, overlays, evidence };
}

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
      `"${asked.rows}" is neither a set of States nor an institution in the data.`,
      'Ask for "all", a region, or an institution with States as members.',
      { at: 'rows' },
    );
  // Without the limit on protection a duty would promise too much.
  const note =
    asked.by === 'duty'
      ? limitsOf(
          graph,
          found.places.map(({ instrument }) => instrument),
          language,
        )
      : '';
  return { ...found, note };
}
