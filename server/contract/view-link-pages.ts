/** What a page of a View is about, as items of a link: "parties~KHM~THA,region~Asia,from~1990-01-01". */
import { EventsSought } from './events.ts';
import type { MapAsked, WingsAsked } from './view.ts';

/** Fields that hold a list, of which each item is a part. */
const LISTS: ReadonlySet<string> = new Set(['parties', 'instruments', 'institutions', 'kinds']);
const NUMBERS: ReadonlySet<string> = new Set(['offset']);

/** In the order of the contract; a page about everything is the one word "all". */
export function eventsOf(events: EventsSought | undefined): string[][] {
  if (!events) return [];
  const items = Object.keys(EventsSought.shape).flatMap((name): string[][] => {
    const value = events[name as keyof EventsSought];
    if (value === undefined) return [];
    return [[name, ...(Array.isArray(value) ? value : [String(value)])]];
  });
  return items.length > 0 ? items : [[ALL]];
}

const ALL = 'all';

export function eventsFrom(items: string[][] | undefined): Record<string, unknown> | undefined {
  if (!items) return undefined;
  const fields = items.flatMap(([name = '', ...values]): [string, unknown][] => {
    if (name === ALL) return [];
    return [[name, LISTS.has(name) ? values : NUMBERS.has(name) ? Number(values[0]) : values[0]]];
  });
  return Object.fromEntries(fields);
}

/** Names of what no page of events is about, as they stand in a link. */
export const unknownEvents = (items: string[][] | undefined): string[] =>
  (items ?? []).flatMap(([name = '']) =>
    name === ALL || Object.hasOwn(EventsSought.shape, name) ? [] : [`events=${name}`],
  );

/** "duty~assist-victims-recovery". */
export const mapOf = (map: MapAsked | undefined): string[][] =>
  map ? [[map.by, ...(map.duty === undefined ? [] : [map.duty])]] : [];

export function mapFrom(items: string[][] | undefined): Record<string, unknown> | undefined {
  const [by, duty] = items?.[0] ?? [];
  return by === undefined ? undefined : { by, ...(duty === undefined ? {} : { duty }) };
}

/** The text of a query, and beside it what stands in the fields of its parameters. */
export const queryFrom = (
  text: string | undefined,
  given: string[][] | undefined,
): Record<string, unknown> | undefined =>
  text === undefined
    ? undefined
    : { text, given: Object.fromEntries((given ?? []).map(([name = '', value = '']) => [name, value])) };

/** "unodc~MONITORS~Asia~8": the node, and what of it is open. */
export const wingsOf = (wings: WingsAsked | undefined): string[][] =>
  wings ? [[wings.id, wings.open?.group ?? '', wings.open?.region ?? '', String(wings.open?.from ?? '')]] : [];
