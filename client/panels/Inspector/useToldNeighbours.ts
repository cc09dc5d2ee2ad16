/** The direct neighbours of a node in the order in which its wings tell them, each with the one thing worth knowing of it. */
import { useEffect, useState } from 'react';
import type { Answer } from '#contract/api.ts';
import type { Direction } from '#contract/graph.ts';
import type { GraphNode } from '#contract/nodes.ts';
import type { LinkType } from '#contract/ontology.ts';
import { queryWings } from '../../explore/queries.ts';
import { useAskedDay } from '../../hooks/useShownDate.ts';
import { useLanguage } from '../../i18n/i18n.ts';

/** `name`: an article with its instrument, unless that is in the middle. */
export type ToldNeighbour = {
  node: GraphNode;
  name: string;
  sub: string;
  link: string;
  type: LinkType;
  direction: Direction;
};

/** Only of what is `chosen` are names asked for. Undefined until there is an answer; where there is none, as in a file that does not hold it, it stays so. */
export function useToldNeighbours(id: string, chosen: boolean): readonly ToldNeighbour[] | undefined {
  const day = useAskedDay();
  const language = useLanguage();
  const [told, tell] = useState<readonly ToldNeighbour[]>();
  useEffect(() => {
    let gone = false;
    tell(undefined);
    if (!chosen) return;
    void queryWings(id, language, day).then((answer) => gone || tell(answer && neighboursIn(answer)));
    return () => {
      gone = true;
    };
  }, [id, chosen, language, day]);
  return told;
}

/** A row that is reached by a second step has no link of the node's own, and is left out. */
function neighboursIn({ id, nodes, links, left, right }: Answer<'wings'>): ToldNeighbour[] {
  const node = new Map(nodes.map((each) => [each.id, each]));
  const facts = new Map(links.map((each) => [each.id, each]));
  return [...left.groups, ...right.groups].flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.links.flatMap((each, place): ToldNeighbour[] => {
        const link = facts.get(each);
        const other = node.get(row.id);
        const own = link && (link.start === id ? link.end : link.end === id ? link.start : undefined);
        if (!link || !other || own !== row.id) return [];
        const direction = link.start === id ? 'forward' : 'backward';
        return [
          { node: other, name: row.name, sub: place === 0 ? row.sub : '', link: link.id, type: link.type, direction },
        ];
      }),
    ),
  );
}
