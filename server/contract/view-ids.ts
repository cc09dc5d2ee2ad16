/** A view that was made with other data: which things it names, and the view without those that are gone. */
import { isSetName } from './matrix.ts';
import { LINK_TYPES } from './ontology.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/** Whether an id is that of a link (TYPE:start:end) and not of a node. */
export function isLinkId(id: string): boolean {
  const [type] = id.split(':');
  return id.includes(':') && LINK_TYPES.some((name) => name === type);
}

/** How the id of a stack begins, which stands for many nodes in the picture and is not in the data. */
export const STACK = 'stack';
const isStackId = (id: string): boolean => id.startsWith(`${STACK}:`);

/** Every node and link of the data that the view names, once each. */
export function idsOf({
  centre,
  path,
  wings,
  compare,
  question,
  matrix,
  events,
  map,
  expansions,
  added,
  dismissed,
  pinned,
  focus,
  selected,
}: View): string[] {
  const asked = path ? [path.from, path.to, ...path.rules.via, ...path.rules.avoid] : [];
  const { date: _day, until: _until, scope: _scope, ...about } = question?.parameters ?? {};
  const ids = [
    centre,
    ...asked,
    wings?.id ?? '',
    ...(compare?.things ?? []),
    ...Object.values(about).filter((id) => id !== undefined),
    matrix && !isSetName(matrix.rows) ? matrix.rows : '',
    ...(matrix?.these ?? []),
    ...(events?.parties ?? []),
    events?.group ?? '',
    ...(events?.instruments ?? []),
    ...(events?.institutions ?? []),
    map?.duty ?? '',
    ...expansions.map(({ id }) => id),
    ...added,
    ...dismissed,
    ...Object.keys(pinned),
    focus?.id ?? '',
    selected ?? '',
  ];
  return [...new Set(ids)].filter((id) => id && !isStackId(id));
}

/** The view with every id as it is now; `names`: of what was called otherwise when the view was made. */
export function withNames(view: View, names: ReadonlyMap<string, string>): View {
  const now = (part: unknown): unknown => {
    if (typeof part === 'string') return names.get(part) ?? part;
    if (Array.isArray(part)) return part.map(now);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [names.get(key) ?? key, now(value)]));
  };
  return names.size === 0 ? view : (now(view) as View);
}

/** What is left to show; a question about something that is gone cannot be asked and goes with it. */
export function without(view: View, gone: ReadonlySet<string>): View {
  const here = (id: string) => !gone.has(id);
  const { path, wings, question, matrix, events, map, focus, selected } = view;
  const asked = path && here(path.from) && here(path.to) ? path : undefined;
  return {
    ...view,
    centre: here(view.centre) ? view.centre : DEFAULT_VIEW.centre,
    path: asked && {
      ...asked,
      rules: { ...asked.rules, via: asked.rules.via.filter(here), avoid: asked.rules.avoid.filter(here) },
    },
    wings: wings && here(wings.id) ? wings : undefined,
    compare: compareWithout(view.compare, here),
    question:
      question && idsOf({ ...DEFAULT_VIEW, question }).every((id) => id === DEFAULT_VIEW.centre || here(id))
        ? question
        : undefined,
    matrix: matrixWithout(matrix, here),
    events: eventsWithout(events, here),
    map: map?.duty === undefined || here(map.duty) ? map : undefined,
    expansions: view.expansions.filter(({ id }) => here(id)),
    added: view.added.filter(here),
    dismissed: view.dismissed.filter(here),
    pinned: Object.fromEntries(Object.entries(view.pinned).filter(([id]) => here(id))),
    focus: focus && here(focus.id) ? focus : undefined,
    selected: selected && here(selected) ? selected : undefined,
  };
}

/** One thing alone stands beside nothing. */
function compareWithout(compare: View['compare'], here: (id: string) => boolean): View['compare'] {
  const things = compare?.things.filter(here) ?? [];
  return compare && things.length > 1 ? { ...compare, things } : undefined;
}

/** One's own choice without what is gone; with nothing left of it there is no such matrix. */
function matrixWithout(matrix: View['matrix'], here: (id: string) => boolean): View['matrix'] {
  if (!matrix || !here(matrix.rows)) return undefined;
  if (!matrix.these) return matrix;
  const these = matrix.these.filter(here);
  return these.length > 0 ? { ...matrix, these } : undefined;
}

/** A list that loses its last name would ask for everything: then the whole of it goes. */
function eventsWithout(events: View['events'], here: (id: string) => boolean): View['events'] {
  if (!events) return undefined;
  const lists = [events.parties, events.instruments, events.institutions, events.group ? [events.group] : undefined];
  if (lists.some((list) => list && list.length > 0 && !list.some(here))) return undefined;
  const { parties, instruments, institutions } = events;
  return {
    ...events,
    ...(parties ? { parties: parties.filter(here) } : {}),
    ...(instruments ? { instruments: instruments.filter(here) } : {}),
    ...(institutions ? { institutions: institutions.filter(here) } : {}),
  };
}
