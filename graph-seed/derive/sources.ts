/** Source rows to sources: the authority first, the copy in which it was read second. */
import { Source } from '#contract/graph.ts';
import { isCopy } from '../read/copies.ts';
import type { Fact, FactValue } from '../read/rows.ts';

/**
 * A row that names a holder or an authority was read as a copy: its title, publisher and address are then those of the
 * copy, unless nothing else is published under another name.
 */
export function deriveSource(fact: Fact): Source {
  const { publishedTitle, publishedIn, authorityUrl, authorityBasis, ...own } = fact.values;
  const copied = isCopy(fact);
  const values: Record<string, FactValue | undefined> = {
    ...own,
    title: publishedTitle ?? own.title,
    publisher: publishedIn ?? own.publisher,
    ...(copied ? { url: authorityUrl, urlBasis: authorityBasis, readUrl: own.url } : {}),
    ...(copied && publishedTitle !== undefined ? { readTitle: own.title } : {}),
  };
  return Source.strict().parse(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));
}
