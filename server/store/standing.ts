/** Where a party stands under a treaty, and by what evidence. */
import type { Asked, Output } from '../contract/api.ts';
import { AppError } from '../contract/errors.ts';
import { type LawGraph, nodeOf } from '../law/graph.ts';
import { explainLink } from '../law/sentences/explain-link.ts';
import { tellStanding } from '../law/standing/explain-standing.ts';

/** On the data's own day unless another is asked for. */
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
  const { because, onList } = told;
  return {
    party,
    instrument,
    date,
    standing: told.standing,
    ...(onList === undefined ? {} : { onList }),
    because,
    overlays,
    evidence,
  };
}
