/** The law whose provision the pinpoint of a link names. */
import type { GraphLink } from '../../contract/links.ts';
import type { GraphNode } from '../../contract/nodes.ts';
import type { CiteItem } from './item.ts';

export type LawOfLink = Pick<CiteItem, 'instrument' | 'amendedBy' | 'jurisdiction'>;
type Find = (id: string) => GraphNode | undefined | Promise<GraphNode | undefined>;

/**
 * That of the article, in whose numbering it stands, or the one that the link starts from (of a reservation: is made to);
 * what inserted or changed the article; and the State whose law it is.
 */
export async function lawOfLink(
  { type, start, end }: Pick<GraphLink, 'type' | 'start' | 'end'>,
  find: Find,
): Promise<LawOfLink> {
  const node = await find(type === 'RESERVES' || type === 'CONTAINS' ? end : start);
  const owner = node?.kind === 'Article' ? await find(node.instrument) : node;
  if (owner?.kind !== 'Instrument') return {};
  const numbered = node?.kind === 'Article' && node.numberedIn ? await find(node.numberedIn) : undefined;
  if (numbered?.kind === 'Instrument') return { instrument: numbered, amendedBy: owner };
  return { instrument: owner, jurisdiction: owner.country && (await find(owner.country))?.name };
}
