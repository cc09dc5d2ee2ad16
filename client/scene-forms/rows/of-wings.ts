/** Rows of the wings of one thing: each neighbour under the relation in words; `side` tells which wing. */
import type { Answer } from '#contract/api.ts';
import { spanOf } from '../axis.ts';
import type { FormRow } from '../row.ts';
import { restOf } from './days-and-places.ts';

export function rowsOfWings({ left, right, nodes, links }: Answer<'wings'>): FormRow[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const drawn = new Map(links.map((link) => [link.id, link]));
  return (['left', 'right'] as const).flatMap((side) =>
    (side === 'left' ? left : right).groups.flatMap(({ heading, rows }) =>
      rows.map((row): FormRow => {
        const rests = row.links.flatMap((id) => drawn.get(id) ?? []);
        const [first] = rests;
        return {
          id: row.id,
          ids: [row.id, ...row.links],
          name: row.name,
          kind: known.get(row.id)?.kind ?? 'Instrument',
          words: row.sub || undefined,
          group: heading,
          standing: row.unknown ? 'unknown' : undefined,
          force: first?.force,
          days: { since: spanOf(first?.from) },
          cells: { side },
          rests: rests.map(restOf),
        };
      }),
    ),
  );
}
