/** How the law has grown up to a day: counted from events and clauses, so that each number has rows of its own. */
import { type Growth, MANY_PARTIES, type Reached, type TreatyGrowth, type Wait } from '../../contract/growth.ts';
import { must } from '../../contract/must.ts';
import type { NodeOf } from '../../contract/nodes.ts';
import { EFFECTS, type Language } from '../../contract/vocabulary.ts';
import { type Event, eventsOf } from '../events/collect.ts';
import { tellNotRead } from '../answer/not-read.ts';
import { openIn } from '../answer/question-open.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import { tellLists } from '../sentences/lists.ts';
import { earliestDay, latestDay } from '../time/dates.ts';
import { clausesOf, pairsByDay } from './pairs.ts';

export function growthOf(graph: LawGraph, date: string, language: Language): Growth {
  const treaties = treatiesOf(graph, date);
  const reached = treaties.flatMap(({ listReadTo, hundredth }) => (listReadTo && hundredth ? [hundredth] : []));
  const median = medianOf(reached.flatMap(({ days }) => days ?? []));
  const pairs = byYear(pairsByDay(graph, date), date);
  return {
    date,
    treaties,
    hundredth: { treaties: reached.length, ...(median ? { median } : {}) },
    ...adoptions(graph, date),
    pairs: { first: pairs.first, counts: pairs.counts },
    sources: sourcesOf(graph, date),
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

/** The last day of a year, or the date where that comes first. */
const endOf = (year: number, date: string): string => (`${year}-12-31` < date ? `${year}-12-31` : date);
const yearOf = (day: string): number => Number(day.slice(0, 4));

/** How many of these days had come by the end of each year from the first on; the last year ends on the date. */
function byYear(days: readonly string[], date: string): { first: number; counts: number[] } {
  const come = days.filter((day) => day <= date).sort();
  const last = yearOf(date);
  const first = come[0] === undefined ? last : yearOf(come[0]);
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return { first, counts: years.map((year) => come.filter((day) => yearOf(day) <= year).length) };
}

function treatiesOf(graph: LawGraph, date: string): TreatyGrowth[] {
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
      const come = begun.filter(({ earliest = '', latest }) => (latest ?? '9999') <= date && earliest <= date);
      const { first, counts } = byYear(
        come.flatMap(({ latest }) => latest ?? []),
        date,
      );
      const open = counts.map((_, at) => {
        const end = endOf(first + at, date);
        return begun.filter(({ earliest = '', latest = '9999' }) => earliest <= end && latest > end).length;
      });
      if (come.length + (open.at(-1) ?? 0) === 0) return [];
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
          ...(half ? { half } : {}),
          ...(hundredth ? { hundredth } : {}),
        },
      ];
    })
    .sort((a, b) => (b.begun.at(-1) ?? 0) - (a.begun.at(-1) ?? 0) || (a.id < b.id ? -1 : 1));
}

/**
 * The day on which the so-manieth party was bound: not before so many first days had come, and at the latest when so many
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

const DAY = 86_400_000;
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

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
function adoptions(graph: LawGraph, date: string): Pick<Growth, 'decades' | 'undated'> {
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
  for (let from = first; from <= yearOf(date); from += 10) decades.push({ from, by: counted.get(from) ?? none() });
  const undated = graph.nodes.filter(
    (node) => node.kind === 'Instrument' && node.level !== 'national' && node.adopted === undefined,
  ).length;
  return { decades, undated };
}

function sourcesOf(graph: LawGraph, date: string): Growth['sources'] {
  const past = eventsOf(graph).filter(({ latest }) => latest !== undefined && latest <= date);
  return {
    treaties: mostFirst(past.flatMap(({ kind, link }) => (kind === 'in-force' && link ? [link.source] : []))),
    decades: mostFirst(past.flatMap(({ kind, who }) => (kind === 'adopted' ? (nodeOf(graph, who)?.source ?? []) : []))),
    pairs: mostFirst(clausesOf(graph).map(({ source }) => source)),
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
