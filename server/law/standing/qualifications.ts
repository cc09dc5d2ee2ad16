/** What lies over a standing on a day: statements, notices, territory. Several at once, each with its kind. */
import type { GraphLink } from '../../contract/links.ts';
import type { Overlay } from '../../contract/standing.ts';
import { earliestDay, latestDay } from '../time/dates.ts';
import type { LawGraph } from '../graph.ts';

/** `links`: all between a State and a treaty or its articles. */
export function overlaysOn(links: readonly GraphLink[], day: string): Overlay[] {
  const statements = links.filter(({ type }) => type === 'RESERVES');
  return links.flatMap((link): Overlay[] => {
    if (link.type === 'RESERVES') return statementOn(link, day);
    if (link.type !== 'PARTY_TO') return [];
    const overlays: Overlay[] = [];
    if (noticePending(link, day)) overlays.push({ kind: 'notice of withdrawal', link: link.id, uncertain: false });
    if (link.territory) overlays.push({ kind: 'territorial limit', link: link.id, uncertain: false });
    if (statements.length === 0 && RECORDED.test(link.note ?? '')) {
      overlays.push({ kind: 'content not read', link: link.id, uncertain: true });
    }
    return overlays;
  });
}

/** Rows of a list of parties that mention a statement without its text. */
const RECORDED = /(declaration|reservation) (or (declaration|reservation) )?recorded/i;

/** The parties to a treaty of which a list says that they made a statement, and no statement was read. */
export function unreadStatements(graph: LawGraph, instrument: string): string[] {
  const read = new Set(
    graph.links
      .filter(({ type, end }) => type === 'RESERVES' && end.split('/')[0] === instrument)
      .map(({ start }) => start),
  );
  const parties = graph.links.filter(
    ({ type, end, note }) => type === 'PARTY_TO' && end === instrument && RECORDED.test(note ?? ''),
  );
  return parties
    .map(({ start }) => start)
    .filter((party) => !read.has(party))
    .sort();
}

/** Made without a day in the source: counted as made when it joined, which is when reservations are made. */
function statementOn(link: GraphLink, day: string): Overlay[] {
  if (link.made && day < earliestDay(link.made)) return [];
  if (link.withdrawn && day >= latestDay(link.withdrawn)) return [];
  const perhapsGone = link.withdrawn !== undefined && day >= earliestDay(link.withdrawn);
  const uncertain = link.made === undefined || day < latestDay(link.made) || perhapsGone;
  return [
    {
      kind: 'statement',
      ...(link.kind ? { statement: link.kind } : {}),
      ...(link.form ? { form: link.form } : {}),
      ...(link.article ? { article: link.article } : {}),
      link: link.id,
      uncertain,
    },
  ];
}

function noticePending({ noticeGiven, noticeWithdrawn, untilLatest, until }: GraphLink, day: string): boolean {
  if (noticeGiven === undefined || day < latestDay(noticeGiven)) return false;
  if (noticeWithdrawn !== undefined && day >= earliestDay(noticeWithdrawn)) return false;
  const end = untilLatest ?? until;
  return end === undefined || day < end;
}
