/** The sources of a picture, numbered: those of the chosen path first, else those that carry the most. */
import type { View } from '#contract/view.ts';
import type { Arrangement, Material } from '../picture/arrange.ts';

/** Ids in the order of their numbers, which begin at 1. */
export function sourcesShown(view: View, { overview, path }: Material, { nodes, links }: Arrangement): string[] {
  if (view.path) {
    const chosen = path?.paths[view.path.chosen]?.steps.flatMap(({ links: [best] }) => best?.source ?? []) ?? [];
    return [...new Set([...chosen, ...links.map(({ source }) => source)])];
  }
  // The rim shows who joined without drawing a line for it.
  const there = new Set(nodes.map(({ id }) => id));
  const rim = (overview?.parties ?? []).filter(({ start }) => there.has(start));
  const counts = new Map<string, number>();
  for (const { source } of [...rim, ...links]) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
}
