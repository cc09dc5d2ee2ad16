/** What a node is called: where space is short, where it is not, and beside others of its kind. */
import type { GraphNode } from '#contract/nodes.ts';

export function fullName(node: GraphNode): string {
  return node.kind === 'Country' || node.kind === 'Article' ? node.name : node.title;
}

/** Other names of a node, the shown one left out. */
export function otherNames(node: GraphNode): string[] {
  const shown = fullName(node);
  const names = [node.name];
  if (node.kind === 'Instrument') names.push(...(node.aliases ?? []), node.titleLocal ?? '');
  if (node.kind === 'Institution') names.push(node.acronym ?? '');
  if (node.kind === 'Country') names.push(node.title);
  return [...new Set(names)].filter((name) => name && name !== shown);
}

/** "Palermo Protocol" in a sentence; a title in full would not end. */
export function sentenceName(node: GraphNode): string {
  return node.name;
}

/** By id, an article with its instrument; `nodes` may hold the instruments. An unknown id is its own name. */
export function nodeNamer(nodes: readonly GraphNode[]): (id: string) => string {
  const known = new Map(nodes.map((node) => [node.id, node]));
  return (id) => {
    const node = known.get(id);
    if (node?.kind !== 'Article') return node?.name ?? id;
    return [known.get(node.instrument)?.name, node.name].filter(Boolean).join(', ');
  };
}
