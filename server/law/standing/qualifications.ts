/**
 * What lies over a standing on a day: reservations (VCLT 2(1)(d), 19–23) and the declarations that are none, notices of
 * withdrawal (65(1), 67), territory (29). Several at once, each with its kind.
 */
import type { GraphLink, LinkOf } from '../../contract/links.ts';
import type { Qualification } from '../../contract/standing.ts';
import { earliestDay, latestDay } from '../time/dates.ts';
import type { LawGraph } from '../graph.ts';
import { standsOn } from '../time/statements.ts';

/** `links`: all between a State and a treaty or its articles. */
export function qualificationsOn(links: readonly GraphLink[], day: string): Qualification[] {
  return links.flatMap((link): Qualification[] => {
    if (link.type === 'RESERVES') return statementOn(link, day);
    if (link.type !== 'PARTY_TO') return [];
    const overlays: Qualification[] = [];
    if (noticePending(link, day)) overlays.push({ kind: 'notice of withdrawal', link: link.id, uncertain: false });
    if (link.territory) overlays.push({ kind: 'territorial limit', link: link.id, uncertain: false });
    if (link.statementsRead === 'no') {
      overlays.push({ kind: 'content not read', link: link.id, uncertain: true });
    }
    return overlays;
  });
}

/** The parties to a treaty whose statement a list marks without anybody having read it. */
export function unreadStatements(graph: LawGraph, instrument: string): string[] {
  return graph.links
    .filter((link) => link.type === 'PARTY_TO' && link.end === instrument && link.statementsRead === 'no')
    .map(({ start }) => start)
    .sort();
}

/** From the day on which it was made, or can have been, until it is withdrawn (VCLT 19, 22). */
function statementOn(link: LinkOf<'RESERVES'>, day: string): Qualification[] {
  const stands = standsOn(link, day);
  if (stands === 'no') return [];
  return [
    {
      kind: 'statement',
      statement: link.kind,
      form: link.form,
      ...(link.article ? { article: link.article } : {}),
      link: link.id,
      uncertain: stands === 'unknown',
    },
  ];
}

/** From its notification (VCLT 67) until it takes effect by the treaty's own clause (54) or is revoked before that (68). */
function noticePending({ noticeGiven, noticeWithdrawn, untilLatest, until }: LinkOf<'PARTY_TO'>, day: string): boolean {
  if (noticeGiven === undefined || day < latestDay(noticeGiven)) return false;
  if (noticeWithdrawn !== undefined && day >= earliestDay(noticeWithdrawn)) return false;
  const end = untilLatest ?? until;
  return end === undefined || day < end;
}
