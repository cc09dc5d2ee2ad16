/** Rows of the growth of the law: one for each treaty, with the numbers of its curve. */
import type { Answer } from '#contract/api.ts';
import { spanOf } from '../axis.ts';
import type { FormRow } from '../row.ts';

/** The treaty in the middle of the View first. */
export function rowsOfGrowth({ treaties, nodes }: Answer<'growth'>, centre: string): FormRow[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const own = treaties.filter(({ id }) => id === centre);
  return [...own, ...treaties.filter(({ id }) => id !== centre)].map(
    ({ id, adopted, begun, ended, open, hundredth }) => {
      const node = known.get(id);
      return {
        id,
        ids: [id],
        name: node?.name ?? id,
        kind: 'Instrument',
        group: node?.kind === 'Instrument' ? node.family : undefined,
        days: {
          adopted: spanOf(adopted),
          since: hundredth && { earliest: hundredth.earliest, latest: hundredth.latest, said: hundredth.latest },
        },
        cells: { parties: String(begun.at(-1) ?? 0), ended: String(ended), open: String(open.at(-1) ?? 0) },
        rests: [],
      };
    },
  );
}
