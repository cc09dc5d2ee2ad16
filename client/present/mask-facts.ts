/** A node or a link without what is kept back of it. Pure. */
import { MASKED, type MaskRules } from './mask-rules.ts';

export type Thing = Record<string, unknown>;

const DATES = new Set([
  'from',
  'until',
  'fromEarliest',
  'fromLatest',
  'untilEarliest',
  'untilLatest',
  'signed',
  'deposited',
  'noticeGiven',
  'noticeWithdrawn',
  'made',
  'withdrawn',
  'withdrawnLatest',
  'resultDue',
  'year',
  'tier',
  'adopted',
  'inForceFrom',
  'founded',
  'since',
  'partiesCountedOn',
  'listReadTo',
  'listLatest',
  'statementsReadTo',
]);
/** Free text that tells a date or a wording as often as not. */
const TELLING = new Set([
  'note',
  'qualifier',
  'owes',
  'codersDiffered',
  'scopeNote',
  'carriedFrom',
  'summary',
  'claim',
  'status',
  'listNote',
  'entryRule',
  'territory',
]);
/** What a node without its name still is: where it stands and of which sort. */
const BARE = new Set([
  'id',
  'kind',
  'source',
  'confidence',
  'x',
  'y',
  'region',
  'subregion',
  'level',
  'family',
  'form',
  'pillar',
  'binding',
  'instrument',
  'lat',
  'lng',
  'lawElement',
]);
/** What a link to a node without its name still is. */
const BARE_LINK = new Set(['id', 'type', 'start', 'end', 'source', 'confidence', 'force', 'scope', ...DATES]);

export function maskLink(link: Thing, kept: MaskRules): Thing {
  const id = String(link.id);
  const without = new Set<string>();
  if (kept.force(id)) add(without, ['force', ...TELLING]);
  if (kept.date(id)) add(without, [...DATES, ...TELLING]);
  const left = Object.entries(link).filter(([field]) => !without.has(field));
  if (!kept.node(id) && !kept.link(id)) return Object.fromEntries(left);
  return { ...Object.fromEntries(left.filter(([field]) => BARE_LINK.has(field))), pinpoint: MASKED };
}

export function maskNode(node: Thing, kept: MaskRules): Thing {
  const id = String(node.id);
  const without = kept.date(id) ? new Set([...DATES, ...TELLING]) : new Set<string>();
  // An obligation must have a summary.
  const left = Object.entries(node).map(([field, value]): [string, unknown] => [
    field,
    without.has(field) && field === 'summary' ? MASKED : value,
  ]);
  const told = left.filter(([field, value]) => !without.has(field) || value === MASKED);
  if (!kept.node(id)) return Object.fromEntries(told);
  return Object.fromEntries(
    told.flatMap(([field, value]): [string, unknown][] => {
      if (BARE.has(field)) return [[field, value]];
      return typeof value === 'string' && !DATES.has(field) ? [[field, MASKED]] : [];
    }),
  );
}

/** Whether a link says any day. */
export const saysDate = (link: Thing): boolean => Object.keys(link).some((field) => DATES.has(field));

const add = (set: Set<string>, more: Iterable<string>): void => {
  for (const each of more) set.add(each);
};
