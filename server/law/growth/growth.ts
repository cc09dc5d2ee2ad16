/** How the law has grown up to a day: counted from events and clauses, so that each number has rows of its own. */
import { FIRST_OF_DAYS, LAST_OF_DAYS } from '../../contract/days.ts';
import { type Growth, MANY_PARTIES, type Reached, type TreatyGrowth, type Wait } from '../../contract/growth.ts';
import { must } from '../../contract/must.ts';
import type { NodeOf } from '../../contract/nodes.ts';
import { EFFECTS, type Language } from '../../contract/vocabulary.ts';
import { type Event, eventsOf } from '../events/collect.ts';
import { tellNotRead } from '../answer/not-read.ts';
import { openIn } from '../answer/question-open.ts';
import { readClauses, type SharingPair, sharingPairs } from '../answer/shared-duties.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import { tellLists } from '../sentences/lists.ts';
import { daysBetween, earlierOf, earliestDay, latestDay, laterOf } from '../time/dates.ts';

/** `asOf`: the data's own day. */
export function growthOf(graph: LawGraph, asOf: string, date: string, language: Language): Growth {
  const to = lastYear(graph, asOf, date);
  const treaties = treatiesOf(graph, date, to);
  const reached = treaties.flatMap(({ listReadTo, hundredth }) => (listReadTo && hundredth ? [hundredth] : []));
  const median = medianOf(reached.flatMap(({ days }) => days ?? []));
  const pairs = sharingPairs(readClauses(graph, date));
  const days = pairs.map(({ adopted }) => latestDay(adopted));
  const first = firstYear(days, to);
  return {
    date,
    to,
    treaties,
    hundredth: { treaties: reached.length, ...(median ? { median } : {}) },
    ...adoptions(graph, date, to),
    pairs: { first, counts: byYear(days, first, to) },
    sources: sourcesOf(graph, date, pairs),
    note: [
      tellLists(
        graph,
        treaties.map(({ id }) => id),
        language,
      ),
      tellNotRead(graph, openIn(graph, 'shared-duties', { date }), language),
    ]
      .filter(Boolean)
      .join(' '),
    nodes: treaties.map(({ id }) => must(nodeOf(graph, id), id)),
  };
}

/** After it nothing changes up to the date, however far off that is. */
function lastYear(graph: LawGraph, asOf: string, date: string): number {
  const days = eventsOf(graph).flatMap(({ earliest, latest }) => [earliest ?? asOf, latest ?? asOf]);
  return yearOf(earlierOf(date, days.filter((day) => day <= date && day < LAST_OF_DAYS).reduce(laterOf, asOf)));
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

const firstYear = (days: readonly string[], to: number): number => Math.min(to, ...days.map(yearOf));

/** How many of these days had come by the end of each year. */
function byYear(days: readonly string[], first: number, to: number): number[] {
  const years = days.map(yearOf).sort((a, b) => a - b);
  let come = 0;
  return Array.from({ length: to - first + 1 }, (_, at) => {
    while ((years[come] ?? Infinity) <= first + at) come += 1;
    return come;
  });
}

function treatiesOf(graph: LawGraph, date: string, to: number): TreatyGrowth[] {
  const found = new Map<string, { begun: Event[]; ended: Event[] }>();
  for (const event of eventsOf(graph)) {
    const { kind, what, link } = event;
    if (what === undefined || link?.type !== 'PARTY_TO' || (kind !== 'in-force' && kind !== 'ended')) continue;
    const mine = found.get(what) ?? { begun: [], ended: [] };
    mine[kind === 'ended' ? 'ended' : 'begun'].push(event);
    found.set(what, mine);
  }
  return [...found]
    .flatMap(([id, { begun, ended }]): TreatyGrowth[] => {
      const treaty = nodeOf(graph, id);
      if (treaty?.kind !== 'Instrument') return [];
      const come = begun.flatMap(({ latest }) => (latest !== undefined && latest <= date ? [latest] : []));
      const first = firstYear(come, to);
      const counts = byYear(come, first, to);
      // Begun or not is open between its first day and its last.
      const perhaps = begun.filter(({ earliest = FIRST_OF_DAYS }) => earliest <= date);
      const earliests = perhaps.map(({ earliest = FIRST_OF_DAYS }) => earliest);
      const open = byYear(earliests, first, to).map((count, at) => count - (counts[at] ?? 0));
      if (perhaps.length === 0) return [];
      const half = reachedOf(treaty, begun, Math.ceil(come.length / 2), date);
      const hundredth = reachedOf(treaty, begun, MANY_PARTIES, date);
      return [
        {
          id,
          ...(treaty.adopted ? { adopted: treaty.adopted } : {}),
          ...(treaty.listReadTo ? { listReadTo: treaty.listReadTo } : {}),
          first,
          begun: counts,
          ended: ended.filter(({ latest }) => latest !== undefined && latest <= date).length,
          open,
          low: perhaps.filter(({ link }) => link?.confidence === 'low').length,
          ...(half ? { half } : {}),
          ...(hundredth ? { hundredth } : {}),
        },
      ];
    })
    .sort((a, b) => (b.begun.at(-1) ?? 0) - (a.begun.at(-1) ?? 0) || (a.id < b.id ? -1 : 1));
}

/**
 * The day of the so-manieth entry into force: not before so many first days had come, and at the latest when so many
 * last days had. Undefined where that is not certain by the date.
 */
function reachedOf(
  treaty: NodeOf<'Instrument'>,
  begun: readonly Event[],
  count: number,
  date: string,
): Reached | undefined {
  const least = treaty.inForceFrom ?? treaty.adopted ?? '';
  const floor = least && earliestDay(least);
  const firsts = begun.map(({ earliest }) => earliest ?? floor).sort();
  const lasts = begun.flatMap(({ latest }) => latest ?? []).sort();
  const [earliest, latest] = [firsts[count - 1], lasts[count - 1]];
  if (!earliest || latest === undefined || latest > date) return undefined;
  const days = treaty.adopted && {
    least: daysBetween(latestDay(treaty.adopted), earliest),
    most: daysBetween(earliestDay(treaty.adopted), latest),
  };
  return { count, earliest, latest, ...(days ? { days } : {}) };
}

/** Half of them waited no longer; between two in the middle, the middle of both. */
function medianOf(waits: readonly Wait[]): Wait | undefined {
  const middle = (days: number[]): number => {
    const sorted = days.sort((a, b) => a - b);
    const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
    return Math.round(((low ?? 0) + (high ?? 0)) / 2);
  };
  if (waits.length === 0) return undefined;
  return { least: middle(waits.map(({ least }) => least)), most: middle(waits.map(({ most }) => most)) };
}

/** Of texts with a day of adoption; what a State enacted as its law is another event. One whose days lie in two decades is in neither. */
function adoptions(graph: LawGraph, date: string, to: number): Pick<Growth, 'decades' | 'undated'> {
  const counted = new Map<number, Growth['decades'][number]['by']>();
  for (const { kind, who, earliest, latest } of eventsOf(graph)) {
    const text = kind === 'adopted' ? nodeOf(graph, who) : undefined;
    if (text?.kind !== 'Instrument' || text.effect === undefined || !earliest || !latest || latest > date) continue;
    if (decadeOf(earliest) !== decadeOf(latest)) continue;
    const by = counted.get(decadeOf(earliest)) ?? none();
    by[text.effect] += 1;
    counted.set(decadeOf(earliest), by);
  }
  const first = Math.min(...counted.keys());
  const decades: Growth['decades'] = [];
  for (let from = first; from <= to; from += 10) decades.push({ from, by: counted.get(from) ?? none() });
  const undated = graph.nodes.filter(
    (node) => node.kind === 'Instrument' && node.level !== 'national' && node.adopted === undefined,
  ).length;
  return { decades, undated };
}

function sourcesOf(graph: LawGraph, date: string, pairs: readonly SharingPair[]): Growth['sources'] {
  const past = eventsOf(graph).filter(({ latest }) => latest !== undefined && latest <= date);
  return {
    treaties: mostFirst(past.flatMap(({ kind, link }) => (kind === 'in-force' && link ? [link.source] : []))),
    decades: mostFirst(past.flatMap(({ kind, who }) => (kind === 'adopted' ? (nodeOf(graph, who)?.source ?? []) : []))),
    pairs: mostFirst([...new Set(pairs.flatMap(({ clauses }) => clauses))].map(({ source }) => source)),
  };
}

function mostFirst(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
}

const decadeOf = (day: string): number => Math.floor(yearOf(day) / 10) * 10;
const none = (): Growth['decades'][number]['by'] =>
  Object.fromEntries(EFFECTS.map((effect) => [effect, 0])) as Growth['decades'][number]['by'];
