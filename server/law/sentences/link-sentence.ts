/** Reservations, declarations and objections, with their kind: most only opt out of a dispute clause. */
import type { Direction } from '../../contract/graph.ts';
import type { LinkOf } from '../../contract/links.ts';
import { instrumentOf, type LawGraph, nodeOf } from '../graph.ts';
import { objectionsTo } from '../time/statements.ts';
import { tellDay, tellId, tellWhen } from './format.ts';
import type { Phrases } from './phrases.ts';

export function tellStatement(
  graph: LawGraph,
  phrases: Phrases,
  link: LinkOf<'RESERVES'>,
  direction: Direction,
  day?: string,
): string[] {
  const { statement } = phrases;
  const what = `${statement.form[link.form]} (${statement.kind[link.kind]})`;
  const dates = [
    link.against ? statement.against(tellId(graph, phrases, link.against)) : '',
    link.made ? statement.made(tellWhen(phrases, link.made)) : statement.madeNoDay,
    link.withdrawn ? statement.withdrawn(tellWhen(phrases, link.withdrawn)) : '',
    link.withdrawnLatest ? statement.withdrawnBy(tellDay(phrases, link.withdrawnLatest)) : '',
  ].filter((part) => part !== '');
  const lead = statement.lead[direction](
    tellId(graph, phrases, link.start),
    what,
    about(graph, phrases, link),
    placesOf(link).length > 1,
  );
  const objections = tellObjections(graph, phrases, objectionsTo(graph, link, day));
  return [`${lead}; ${dates.join('; ')}`, link.note ?? '', objections.length > 0 ? statement.objected(objections) : ''];
}

/** Who objected, and when, one after another. */
export const tellObjections = (
  graph: LawGraph,
  phrases: Phrases,
  objections: readonly LinkOf<'RESERVES'>[],
): string[] =>
  objections.map(({ start, made }) =>
    phrases.statement.objection(
      tellId(graph, phrases, start),
      made ? tellWhen(phrases, made) : phrases.statement.madeNoDay,
    ),
  );

/** `article` names the place as the statement does: "15(2)", or several, as "14; 20; 21". */
function about(graph: LawGraph, phrases: Phrases, link: LinkOf<'RESERVES'>): string {
  if (link.article === undefined) return tellId(graph, phrases, link.end);
  const instrument = nodeOf(graph, link.end)?.kind === 'Article' ? instrumentOf(graph, link.end) : link.end;
  const places = placesOf(link);
  // A place of another treaty bears its name: "UNTOC 15(1)(b)".
  const [, other, place] = /^([A-Z]+) (.+)$/.exec(places[0] ?? '') ?? [];
  if (other && place) return phrases.article([place], tellId(graph, phrases, other.toLowerCase()));
  return phrases.article(places, tellId(graph, phrases, instrument ?? link.end));
}

const placesOf = ({ article }: LinkOf<'RESERVES'>): string[] => article?.split(/; */) ?? [];
