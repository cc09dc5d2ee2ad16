/** The neighbours of a node by one type of link: the first hundred, and the next ones when asked for. */
import { useEffect, useState } from 'react';
import type { Answer } from '#contract/api.ts';
import type { Direction, Subgraph } from '#contract/graph.ts';
import type { LinkType } from '#contract/ontology.ts';
import { queryNeighbours } from '../../explore/queries.ts';
import { useAskedDay } from '../../hooks/useShownDate.ts';

/** `left`: how many neighbours are not here yet. */
export type Around = Subgraph & { left: number; more: () => void };

/** Undefined until there is an answer. */
export function useNeighbours(id: string, type: LinkType, direction: Direction): Around | undefined {
  const day = useAskedDay();
  const [lots, setLots] = useState<readonly Answer<'neighbours'>[]>([]);
  useEffect(() => {
    let gone = false;
    setLots([]);
    void queryNeighbours({ id, type, direction }, 0, day).then((lot) => gone || (lot && setLots([lot])));
    return () => {
      gone = true;
    };
  }, [id, type, direction, day]);
  const [first] = lots;
  if (!first) return undefined;
  const shown = lots.reduce((sum, lot) => sum + lot.shown, 0);
  return {
    nodes: lots.flatMap(({ nodes }) => nodes),
    links: lots.flatMap(({ links }) => links),
    left: first.total - shown,
    more: () =>
      void queryNeighbours({ id, type, direction }, shown, day).then(
        (lot) => lot && setLots((now) => (now === lots ? [...now, lot] : now)),
      ),
  };
}
