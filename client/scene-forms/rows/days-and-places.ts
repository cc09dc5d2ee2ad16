/** What the rows of all answers share: days of a link, the place in a treaty. */
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { spanOf } from '../axis.ts';
import type { FormRow, Rest } from '../row.ts';

/** "6(3)" of "art 6" and "3"; a paragraph that names its article stands as it is. */
export function placeOf(article: string, paragraph: string | undefined): string {
  const number = article.replace(/^art\.? /, '');
  if (!paragraph || paragraph === 'sole') return number;
  if (paragraph.startsWith(`${number}(`)) return paragraph;
  return /^\d/.test(paragraph)
    ? `${number}(${/^\d+/.exec(paragraph)?.[0]})${paragraph.replace(/^\d+/, '')}`
    : `${number}${paragraph}`;
}

export const restOf = ({ source, pinpoint }: GraphLink): Rest => ({ source, pinpoint });

/** The days of a joining: consent, entry into force for the State, end. */
export function partyDays(link: GraphLink): FormRow['days'] {
  return {
    signed: spanOf(link.signed),
    deposited: spanOf(link.deposited, link.depositedEarliest, link.depositedLatest),
    since: spanOf(link.from, link.fromEarliest, link.fromLatest),
    until: spanOf(link.until, link.untilEarliest, link.untilLatest),
    notice: spanOf(link.noticeGiven),
    taken: spanOf(link.noticeWithdrawn),
  };
}

/** The days of what a State has said on a clause. */
export const statementDays = (link: GraphLink): FormRow['days'] => ({
  made: spanOf(link.made),
  until: spanOf(link.withdrawn ?? link.withdrawnLatest),
});

export const nodeDays = (node: GraphNode): FormRow['days'] =>
  node.kind === 'Instrument' ? { adopted: spanOf(node.adopted), since: spanOf(node.inForceFrom) } : {};

/** A name in a picture: of an article with its treaty. */
export function nameOf(node: GraphNode, nodes: ReadonlyMap<string, GraphNode>): string {
  if (node.kind !== 'Article') return node.name;
  const treaty = nodes.get(node.instrument);
  return treaty ? `${treaty.name} ${node.name}` : node.name;
}
