/** Which clauses stand in words that a later text has changed, and since when. Told beside every answer that rests on them. */
import type { LinkOf } from '../../contract/links.ts';
import type { NodeOf } from '../../contract/nodes.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import { covered, placesIn } from '../scope/places.ts';
import { earliestDay } from './dates.ts';
import type { When } from './validity.ts';

/** `may`: the article was changed, and whether these words were is not coded. */
export const CHANGES = ['replaces', 'deletes', 'amends', 'may'] as const;
export type Change = (typeof CHANGES)[number];
/** `due`: the day by which those whom it binds were to comply. */
export type Amended = { by: NodeOf<'Instrument'>; how: Change; since: string; due: string | undefined };

/** Undefined where nothing in the data changed its article, or not yet on the day. */
export function amendedBy(graph: LawGraph, clause: LinkOf<'IMPOSES'>, when: When): Amended | undefined {
  const article = nodeOf(graph, clause.start);
  if (article?.kind !== 'Article' || article.numberedIn !== undefined) return undefined;
  const changing = changingIn(graph).get(`${article.instrument}/${article.number}`);
  const by = changing && nodeOf(graph, changing.instrument);
  const how = changing && howOf(graph, changing, clause);
  if (by?.kind !== 'Instrument' || !how || by.inForceFrom === undefined) return undefined;
  const last = typeof when === 'string' ? when : when?.last;
  if (last !== undefined && last < earliestDay(by.inForceFrom)) return undefined;
  return { by, how, since: by.inForceFrom, due: dueOf(graph, by.id) };
}

function howOf(graph: LawGraph, changing: NodeOf<'Article'>, clause: LinkOf<'IMPOSES'>): Change | undefined {
  if (changing.changes === 'inserts' || changing.changes === undefined) return undefined;
  if (changing.changes !== 'amends') return changing.changes;
  const own = placesIn(clause.paragraph ?? '', changing.number);
  const coded = (graph.edges[graph.at.get(changing.id) ?? -1] ?? [])
    .flatMap(({ links }) => links.flatMap((number) => graph.links[number] ?? []))
    .filter((link) => link.type === 'IMPOSES' && link.start === changing.id);
  const changed = coded.some(({ paragraph }) => covered(placesIn(paragraph ?? '', changing.number), own) !== 'none');
  return changed ? 'amends' : 'may';
}

const known = new WeakMap<LawGraph, ReadonlyMap<string, NodeOf<'Article'>>>();

/** Articles of amending texts by the article whose number they have ("eu-directive-2011-36/11"). */
function changingIn(graph: LawGraph): ReadonlyMap<string, NodeOf<'Article'>> {
  const found =
    known.get(graph) ??
    new Map(
      graph.nodes.flatMap((node) =>
        node.kind === 'Article' && node.numberedIn ? [[`${node.numberedIn}/${node.number}`, node] as const] : [],
      ),
    );
  known.set(graph, found);
  return found;
}

function dueOf(graph: LawGraph, text: string): string | undefined {
  const bonds = (graph.edges[graph.at.get(text) ?? -1] ?? []).flatMap(({ links }) => links);
  const days = bonds.flatMap((number) => graph.links[number]?.resultDue ?? []);
  return days.sort().at(-1);
}
