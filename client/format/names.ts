/** What a node is called where space is short, and where it is not. */
import type { GraphNode } from '#contract/nodes.ts';

export function fullName(node: GraphNode): string {
  if (node.kind === 'Institution' || node.kind === 'Country') return node.name;
  if (node.kind === 'Article') return node.label;
  return node.title;
}

/** Other names of a node, the shown one left out. */
export function otherNames(node: GraphNode): string[] {
  const shown = fullName(node);
  const names = [node.label];
  if (node.kind === 'Instrument') names.push(node.shortTitle ?? '', ...(node.aliases ?? []), node.titleLocal ?? '');
  if (node.kind === 'Institution') names.push(node.acronym ?? '');
  if (node.kind === 'Obligation') names.push(node.shortTitle ?? '');
  if (node.kind === 'Country') names.push(node.officialName ?? '');
  return [...new Set(names)].filter((name) => name && name !== shown);
}

/** "Palermo Protocol" in a sentence; a title in full would not end. */
export function sentenceName(node: GraphNode): string {
  return node.kind === 'Instrument' ? (node.shortTitle ?? node.label) : node.label;
}
