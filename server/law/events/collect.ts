/** Every dated change that the data hold: out of the days of links and of nodes, one event for each. */
import type { EventKind } from '../../contract/events.ts';
import type { GraphLink, LinkOf } from '../../contract/links.ts';
import type { GraphNode } from '../../contract/nodes.ts';
import { instrumentOf, type LawGraph } from '../graph.ts';
import { earliestDay, latestDay } from '../time/dates.ts';
import { consentDays } from '../time/statements.ts';
import { intervalOf } from '../time/validity.ts';

/** `date`: as exact as its source, where that gives one; `about`: the instrument concerned, where it is not `what` itself. */
export type Event = {
  id: string;
  kind: EventKind;
  date?: string | undefined;
  earliest?: string | undefined;
  latest?: string | undefined;
  who: string;
  what?: string | undefined;
  about?: string | undefined;
  link?: GraphLink | undefined;
  computed?: true | undefined;
};

type Days = Pick<Event, 'date' | 'earliest' | 'latest'>;

const kept = new WeakMap<LawGraph, readonly Event[]>();

/** In order of time; those without any day last. */
export function eventsOf(graph: LawGraph): readonly Event[] {
  const known = kept.get(graph);
  if (known) return known;
  const events = [
    ...graph.nodes.flatMap((node) => ofNode(graph, node)),
    ...graph.links.flatMap((link) => ofLink(graph, link)),
  ];
  const keyed = events.map((event) => ({ event, key: sortKey(event) }));
  const sorted = keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ event }) => event);
  kept.set(graph, sorted);
  return sorted;
}

const ORDER: Record<EventKind, string> = {
  founded: 'a',
  adopted: 'b',
  enacted: 'c',
  opened: 'd',
  signed: 'e',
  consented: 'f',
  'text-in-force': 'g',
  'in-force': 'h',
  'eu-law': 'i',
  statement: 'j',
  objection: 'k',
  'statement-withdrawn': 'l',
  notice: 'm',
  'notice-withdrawn': 'n',
  ended: 'o',
  'text-ended': 'p',
  'joined-body': 'q',
  'left-body': 'r',
};

/** By the day by which it was surely over; what may not be over comes after that, what has no day last. */
const sortKey = ({ earliest, latest, kind, id }: Event): string =>
  [latest ?? (earliest === undefined ? NO_DAY : `${OPEN} ${earliest}`), ORDER[kind], id].join(' ');
const OPEN = '9999';
const NO_DAY = '~';

const exactly = (date: string | undefined): Days =>
  date === undefined ? {} : { date, earliest: earliestDay(date), latest: latestDay(date) };

function ofNode(graph: LawGraph, node: GraphNode): Event[] {
  const on = (kind: EventKind, date: string | undefined, link?: GraphLink, rest: Partial<Event> = {}): Event[] =>
    date === undefined ? [] : [{ id: `${kind}:${node.id}`, kind, ...exactly(date), who: node.id, link, ...rest }];
  if (node.kind === 'Institution') return on('founded', node.founded);
  if (node.kind !== 'Instrument') return [];
  const begun = arriving(graph, node.id, ['ADOPTED', 'ENACTED']);
  // A law at home is the act of its State.
  const law = begun?.type === 'ENACTED';
  return [
    ...(law
      ? on('enacted', node.adopted, begun, { who: begun.start, what: node.id })
      : on('adopted', node.adopted, begun)),
    ...on('opened', node.opened),
    ...on('text-in-force', node.inForceFrom),
    ...on('text-ended', node.until),
  ];
}

function arriving(graph: LawGraph, id: string, types: readonly GraphLink['type'][]): GraphLink | undefined {
  const around = (graph.edges[graph.at.get(id) ?? -1] ?? []).flatMap(({ links }) => links);
  const links = around.flatMap((number) => graph.links[number] ?? []).filter((link) => link.end === id);
  return types.flatMap((type) => links.filter((link) => link.type === type))[0];
}

function ofLink(graph: LawGraph, link: GraphLink): Event[] {
  const on = (kind: EventKind, days: Days, rest: Partial<Event> = {}): Event => ({
    id: `${kind}:${link.id}`,
    kind,
    ...days,
    who: link.start,
    what: link.end,
    about: instrumentOf(graph, link.end),
    link,
    ...rest,
  });
  switch (link.type) {
    case 'PARTY_TO':
      return [
        ...(link.signed === undefined ? [] : [on('signed', exactly(link.signed))]),
        on('consented', consentOn(link)),
        on('in-force', beginOf(link), link.computed ? { computed: true } : {}),
        ...(link.noticeGiven === undefined ? [] : [on('notice', exactly(link.noticeGiven))]),
        ...(link.noticeWithdrawn === undefined ? [] : [on('notice-withdrawn', exactly(link.noticeWithdrawn))]),
        ...endOf(link).map((days) => on('ended', days)),
      ];
    case 'SIGNED':
      return [on('signed', exactly(link.signed))];
    case 'BOUND_BY_EU_LAW':
      return [on('eu-law', beginOf(link)), ...endOf(link).map((days) => on('ended', days))];
    case 'RESERVES':
      return [
        on(
          link.form === 'objection' ? 'objection' : 'statement',
          link.made === undefined ? beginOf(link) : exactly(link.made),
        ),
        ...(link.withdrawn === undefined && link.withdrawnLatest === undefined
          ? []
          : [on('statement-withdrawn', withdrawnOn(link))]),
      ];
    case 'MEMBER_OF':
      return [
        on('joined-body', link.from === undefined ? {} : exactly(link.from)),
        ...endOf(link).map((days) => on('left-body', days)),
      ];
    default:
      return [];
  }
}

/** The day of a consent is that of the deposit of its instrument (VCLT 16), within the days that its source leaves. */
function consentOn(link: LinkOf<'PARTY_TO'>): Days {
  const narrowed = link.depositedEarliest !== undefined || link.depositedLatest !== undefined;
  if (link.deposited !== undefined && !narrowed) return exactly(link.deposited);
  const { earliest, latest } = consentDays(link);
  return { date: link.deposited, earliest, latest };
}

function beginOf(link: GraphLink): Days {
  const { fromEarliest: earliest, fromLatest: latest } = intervalOf(link);
  return { date: earliest !== undefined && earliest === latest ? earliest : undefined, earliest, latest };
}

/** Nothing where it goes on. A notice that runs has a first day of its effect and no last one: it may be taken back (VCLT 68). */
function endOf(link: GraphLink): Days[] {
  const { untilEarliest: earliest, untilLatest: latest } = intervalOf(link);
  if (earliest === undefined && latest === undefined) return [];
  return [
    {
      date: earliest !== undefined && earliest === latest ? earliest : link.until,
      earliest: earliest ?? intervalOf(link).fromEarliest,
      latest,
    },
  ];
}

/** Not before the statement itself can have been made. */
function withdrawnOn(link: LinkOf<'RESERVES'>): Days {
  if (link.withdrawn !== undefined) return exactly(link.withdrawn);
  return { earliest: intervalOf(link).fromEarliest, latest: link.withdrawnLatest && latestDay(link.withdrawnLatest) };
}
