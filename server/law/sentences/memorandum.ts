/**
 * A memorandum between named parties. Whether it is a treaty does not follow from its title (VCLT 2(1)(a), "whatever its
 * particular designation"), so it is told how the data treat it and between whom it is, never that it is no treaty.
 */
import { type LawGraph, nodeOf } from '../graph.ts';
import { tellId } from './format.ts';
import type { Phrases } from './phrases.ts';

export function isMemorandum(graph: LawGraph, id: string): boolean {
  const node = nodeOf(graph, id);
  return node?.kind === 'Instrument' && node.form === 'mou';
}

/** Empty for any other text. Of which no signatures are in the data, it is not told between whom it is. */
export function tellMemorandum(graph: LawGraph, phrases: Phrases, id: string): string {
  const node = nodeOf(graph, id);
  if (node?.kind !== 'Instrument' || node.form !== 'mou') return '';
  const signers = signersOf(graph, id).map((each) => tellId(graph, phrases, each));
  const between = signers.length > 1 ? phrases.list(signers) : undefined;
  return phrases.absent.memorandum(tellId(graph, phrases, id), node.effect === 'political', between);
}

/** Between States it is theirs, whichever ministry signed; else of the bodies that signed. */
function signersOf(graph: LawGraph, id: string): string[] {
  const edges = graph.edges[graph.at.get(id) ?? -1] ?? [];
  const signed = edges
    .flatMap(({ links }) => links.flatMap((number) => graph.links[number] ?? []))
    .filter(({ type, end }) => type === 'SIGNED' && end === id)
    .map(({ start }) => start);
  const states = signed.filter((each) => nodeOf(graph, each)?.kind === 'Country');
  return states.length > 1 ? states : signed;
}
