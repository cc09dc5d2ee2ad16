/** The day of a View, the same for all that it shows, and what of the facts there may have been on it. Pure. */
import type { NodeKind } from '#contract/ontology.ts';
import type { View } from '#contract/view.ts';
import { mayExist, mayHold } from '#law/time/existence.ts';
import type { Facts } from './filter.ts';

type Dated = Pick<View, 'date' | 'path'>;

/** Undefined: the data's own. The day that the rules of a path test is the day of its whole screen. */
export const dayOf = ({ date, path }: Dated): string | undefined => path?.rules.date ?? date;

/** The day on which all that a picture says was tested; undefined where the rules of its path test none. */
export const testedDay = (view: Dated, own: string | undefined): string | undefined =>
  view.path ? view.path.rules.date : (dayOf(view) ?? own);

/** The one way to another day. `own`: the data's own, which needs no naming; a path whose rules test no day goes on so. */
export function withDay<V extends Dated>(view: V, day: string | undefined, own: string | undefined): V {
  const { path } = view;
  const tested = day ?? own;
  return {
    ...view,
    date: day === own ? undefined : day,
    ...(path?.rules.date && tested
      ? {
          path: {
            ...path,
            rules: { ...path.rules, date: tested },
            chosen: path.rules.date === tested ? path.chosen : 0,
          },
        }
      : {}),
  };
}

/** As part of a question to the server. */
export const onDay = (view: Dated): { date?: string } => asked(dayOf(view));
export const asked = (day: string | undefined): { date?: string } => (day === undefined ? {} : { date: day });

/**
 * `absent`: ids of nodes that there surely were not; `hollow`: those of them that are shown all the same; `undated`: those
 * that somebody made, no source says when.
 */
export type OnDay = Facts & { absent: string[]; hollow: Set<string>; undated: Set<string> };

/** What somebody made on some day. */
const MADE: ReadonlySet<NodeKind> = new Set(['Instrument', 'Institution']);

/** What is in `keep`, such as what was asked about, stays: a node hollow, a link as it is. */
export function applyDay(
  { nodes, links }: Facts,
  { day, own }: { day: string | undefined; own: string | undefined },
  keep: ReadonlySet<string>,
): OnDay {
  if (day === undefined) return { nodes, links, absent: [], hollow: new Set(), undated: new Set() };
  // On the data's own day there is whatever the data hold.
  const past = own !== undefined && day < own;
  const undated = nodes.filter(({ id, kind, since }) => past && since === undefined && MADE.has(kind) && !keep.has(id));
  const missing = new Set(nodes.flatMap((node) => (mayExist(node, day) ? [] : [node.id])));
  const holds = links.filter(
    (link) => keep.has(link.id) || (mayHold(link, day) && !missing.has(link.start) && !missing.has(link.end)),
  );
  return {
    nodes: nodes.filter(({ id }) => !missing.has(id) || keep.has(id)),
    links: holds,
    absent: [...missing].filter((id) => !keep.has(id)),
    hollow: new Set([...missing].filter((id) => keep.has(id))),
    undated: new Set(undated.map(({ id }) => id)),
  };
}
