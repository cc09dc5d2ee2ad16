/**
 * View ↔ the part of the address after "#", readable and exact: #centre=palermo-protocol&date=2007-07-15&from=unodc&to=KHM.
 * What equals the default is left out. Lists are joined by ",", the parts of an item by "~".
 */
import { BrokenLink, judged } from './broken-link.ts';
import { repairedHash, unknownFields } from './link-repair.ts';
import { DEFAULT_MATRIX, type MatrixAsked } from './matrix.ts';
import { PathRules } from './path.ts';
import { decodeQuery, type Plain } from './query-string.ts';
import { DEFAULT_VIEW, View } from './view.ts';
import { eventsFrom, eventsOf, mapFrom, mapOf, queryFrom, unknownEvents, wingsOf } from './view-link-pages.ts';

/** Beyond this many characters programs begin to cut addresses. */
export const LONGEST_LINK = 2000;

const DEFAULT_RULES = PathRules.parse({});
/** Rules whose name would mean something else, or nothing, in an address. */
const NAMES = { date: 'on', limit: 'at-most', maxSteps: 'steps', throughStates: 'through-states' } as const;
const nameOf = (rule: string): string => NAMES[rule as keyof typeof NAMES] ?? rule;

/** Fields of a View in a link. */
const VIEW_FIELDS = [
  'centre',
  'page',
  'date',
  'since',
  'map',
  'ask',
  'from',
  'to',
  'chosen',
  'together',
  'layout',
  'wings',
  'compare',
  'with',
  'matrix',
  'events',
  'cypher',
  'given',
  'expand',
  'add',
  'alone',
  'without',
  'pin',
  'filter',
  'focus',
  'selected',
  'data',
  ...Object.keys(PathRules.shape).map(nameOf),
];
/** Fields of the place in a seminar, which stand before those of the View; "story" is what older links say. */
const PLACE_FIELDS = ['seminar', 'story', 'scene', 'revealed', 'left'];
const KNOWN: ReadonlySet<string> = new Set([...VIEW_FIELDS, ...PLACE_FIELDS]);

/** Names in a link that this Atlas does not know: what they ask for is not shown, and that is said. */
export const unknownIn = (hash: string): string[] => [
  ...unknownFields(hash, KNOWN),
  ...unknownEvents(many(fieldsIn(hash), 'events')),
];

/** The part of a link after "#" as it was made, without what mail programs and sentences added. */
export const asMade = (hash: string): string => repairedHash(hash, KNOWN);

/** Without the "#"; the empty text stands for the default view. It ends with nothing that closes a sentence. */
export function toHash(view: View): string {
  const fields: [string, Plain][] = [
    ['centre', view.centre === DEFAULT_VIEW.centre ? undefined : view.centre],
    ['page', view.page],
    ['date', view.date],
    ['since', view.since],
    ['ask', view.question?.id],
    ['from', view.path?.from],
    ['to', view.path?.to],
    ...rulesOf(view),
    ['chosen', view.path?.chosen || undefined],
    ['together', view.path?.together || undefined],
    ['layout', view.layout],
    ['alone', view.alone || undefined],
    ['cypher', view.query?.text],
  ];
  const items: [string, readonly (readonly string[])[]][] = [
    [
      'with',
      Object.entries(view.question?.parameters ?? {}).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    ],
    ['given', Object.entries(view.query?.given ?? {})],
    ['wings', wingsOf(view.wings)],
    ['compare', compareOf(view)],
    ['matrix', matrixOf(view)],
    ['events', eventsOf(view.events)],
    ['map', mapOf(view.map)],
    [
      'expand',
      view.expansions.map(({ id, type, direction, how, region, offset }) => [
        id,
        type ?? '',
        direction ?? '',
        how ?? '',
        region ?? '',
        String(offset ?? ''),
      ]),
    ],
    ['add', view.added.map((id) => [id])],
    ['without', view.dismissed.map((id) => [id])],
    ['pin', Object.entries(view.pinned).map(([id, [x, y]]) => [id, number(x), number(y)])],
    ['filter', view.filters.map(({ by, value, how }) => [by, value, how])],
    [
      'focus',
      view.focus ? [[view.focus.id, String(view.focus.steps), view.focus.how === 'grey' ? '' : view.focus.how]] : [],
    ],
  ];
  return [
    ...fields.map(([name, value]) => pair(name, value)),
    ...items.map(([name, list]) => pair(name, list.length > 0 ? list.map(joinParts).join(',') : undefined, true)),
    pair('selected', view.selected),
    pair('data', view.data),
  ]
    .join('')
    .slice(1)
    .replace(/[.!'()*:]$/, (last) => `%${last.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Of a link as it arrives (see `asMade`). Throws BrokenLink, which names the field that cannot be read. */
export function fromHash(hash: string): View {
  const fields = fieldsIn(hash);
  const raw = {
    centre: one(fields, 'centre'),
    page: one(fields, 'page'),
    date: one(fields, 'date'),
    since: one(fields, 'since'),
    layout: one(fields, 'layout'),
    selected: one(fields, 'selected'),
    data: one(fields, 'data'),
    question: fields.has('ask')
      ? { id: one(fields, 'ask'), parameters: Object.fromEntries(many(fields, 'with') ?? []) }
      : undefined,
    query: queryFrom(one(fields, 'cypher'), many(fields, 'given')),
    matrix: matrixFrom(many(fields, 'matrix')),
    events: eventsFrom(many(fields, 'events')),
    map: mapFrom(many(fields, 'map')),
    wings: many(fields, 'wings')?.map(([id, group, region, from]) => ({
      id,
      ...(group ? { open: openedOf(group, region, from) } : {}),
    }))[0],
    compare: compareFrom(many(fields, 'compare')),
    expansions: many(fields, 'expand')?.map(expansionOf),
    added: many(fields, 'add')?.map(([id]) => id),
    alone: one(fields, 'alone') === 'true' || undefined,
    dismissed: many(fields, 'without')?.map(([id]) => id),
    pinned: fromPins(many(fields, 'pin')),
    filters: many(fields, 'filter')?.map(([by, value, how]) => ({ by, value, how })),
    focus: many(fields, 'focus')?.map(([id, steps, how]) => ({ id, steps: Number(steps), how: how || undefined }))[0],
    path: fields.has('from') || fields.has('to') ? fromQuestion(fields) : undefined,
  };
  return judged(View, withoutAbsent(raw)) as View;
}

/** Whether the link is short enough to be sent by any program. */
export const fits = (hash: string): boolean => hash.length <= LONGEST_LINK;

/** What the matrix is first, then what was chosen for it, one by one: "~clause,untoc,actip". */
function matrixOf({ matrix }: View): string[][] {
  if (!matrix) return [];
  const { rows, by, scope, only, order, these = [] } = matrix;
  const own = <K extends keyof MatrixAsked>(name: K, value: MatrixAsked[K]) =>
    value === undefined || value === DEFAULT_MATRIX[name] ? '' : String(value);
  return [
    [rows, own('by', by), own('scope', scope), own('only', only), own('order', order)],
    ...these.map((id) => [id]),
  ];
}

function matrixFrom(items: string[][] | undefined): Record<string, unknown> | undefined {
  if (!items) return undefined;
  const [[rows, by, scope, only, order] = [], ...these] = items;
  const asked = { rows, by, scope, only, order };
  const said = Object.entries(asked).map(([name, text]) => [name, text || undefined]);
  return withoutAbsent({ ...Object.fromEntries(said), these: these.length > 0 ? these.map(([id]) => id) : undefined });
}

/** "KHM,THA", and after the first what is open: "KHM~treaties-all,THA". */
function compareOf({ compare }: View): string[][] {
  return (compare?.things ?? []).map((id, at) => (at === 0 && compare?.open ? [id, compare.open] : [id]));
}

function compareFrom(items: string[][] | undefined): Record<string, unknown> | undefined {
  return items && withoutAbsent({ things: items.map(([id]) => id), open: items[0]?.[1] || undefined });
}

function openedOf(group: string, region: string | undefined, from: string | undefined): Record<string, unknown> {
  return withoutAbsent({ group, region: region || undefined, from: from ? Number(from) : undefined });
}

function rulesOf({ path }: View): [string, Plain][] {
  if (!path) return [];
  return Object.entries(path.rules)
    .filter(([rule, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_RULES[rule as keyof PathRules]))
    .map(([rule, value]) => [nameOf(rule), value as Plain]);
}

function fromQuestion(fields: Map<string, string>): unknown {
  const texts = Object.keys(PathRules.shape).map((rule) => [
    rule,
    many(fields, nameOf(rule))
      ?.map(([item]) => item)
      .join('|'),
  ]);
  const rules = decodeQuery(PathRules, withoutAbsent(Object.fromEntries(texts)));
  for (const [rule, value] of Object.entries(rules)) if (Array.isArray(value) && value[0] === '') rules[rule] = [];
  const chosen = one(fields, 'chosen');
  return withoutAbsent({
    from: one(fields, 'from'),
    to: one(fields, 'to'),
    rules,
    chosen: chosen === undefined ? undefined : Number(chosen),
    together: one(fields, 'together') === 'true' || undefined,
  });
}

function expansionOf([id, type, direction, how, region, offset]: string[]): Record<string, unknown> {
  return withoutAbsent({
    id,
    type: type || undefined,
    direction: direction || undefined,
    how: how || undefined,
    region: region || undefined,
    offset: offset ? Number(offset) : undefined,
  });
}

function fromPins(pins: string[][] | undefined): Record<string, unknown> | undefined {
  return pins && Object.fromEntries(pins.map(([id = '', x, y]) => [id, [Number(x), Number(y)]]));
}

function pair(name: string, value: Plain, joined = false): string {
  if (value === undefined) return '';
  const text = Array.isArray(value) ? value.map(quoted).join(',') : joined ? String(value) : quoted(String(value));
  return `&${name}=${text}`;
}

const joinParts = (parts: readonly string[]): string => parts.map(quoted).join('~').replace(/~+$/, '');

/** Keeps "/" and ":", which ids are full of, readable; "~" and "," separate. */
function quoted(text: string): string {
  return encodeURIComponent(text).replace(/%2F/g, '/').replace(/%3A/g, ':').replace(/~/g, '%7E');
}

const fieldsIn = (hash: string): Map<string, string> => new Map(asMade(hash).split('&').filter(Boolean).map(split));

function split(field: string): [string, string] {
  const at = field.indexOf('=');
  return at < 0 ? [field, ''] : [field.slice(0, at), field.slice(at + 1)];
}

function one(fields: Map<string, string>, name: string): string | undefined {
  const text = fields.get(name);
  return text === undefined ? undefined : plain(name, text);
}

function many(fields: Map<string, string>, name: string): string[][] | undefined {
  return fields
    .get(name)
    ?.split(',')
    .map((item) => item.split('~').map((part) => plain(name, part)));
}

function plain(name: string, text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new BrokenLink(name, text);
  }
}

/** String(-0) is "0". */
const number = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

function withoutAbsent(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
