/** The node through which paths are looked at: the chosen one, where it stands between the ends of some path. */
import type { PathAnswer } from '#contract/path.ts';

type Chosen = { selected: string | undefined; from: string; to: string };

export function throughOf({ selected, from, to }: Chosen, { paths }: Pick<PathAnswer, 'paths'>): string | undefined {
  const inside =
    selected !== undefined &&
    selected !== from &&
    selected !== to &&
    paths.some(({ nodes }) => nodes.includes(selected));
  return inside ? selected : undefined;
}
