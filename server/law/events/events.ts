/** The events that were asked for: chosen, counted, told page by page with their evidence. */
import type { z } from 'zod';
import { type EventCount, EVENT_KINDS, type Events, type EventsAsked, type Happening } from '../../contract/events.ts';
import { must } from '../../contract/must.ts';
import type { Citation } from '../../contract/path.ts';
import type { Language } from '../../contract/vocabulary.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import { citationOf } from '../sentences/explain-link.ts';
import { sentenceOf, tellDay, tellId, tellWhen } from '../sentences/format.ts';
import { EVENT_TEXTS, PHRASES } from '../sentences/languages.ts';
import { dayBefore } from '../time/dates.ts';
import { tellLists } from '../sentences/lists.ts';
import { type Event, eventsOf } from './collect.ts';
import { groupsOf } from '../time/members.ts';
import { wasMember } from './members.ts';

type Asked = z.output<typeof EventsAsked> & { language: Language };

/** Of all time where no days are asked for; what is to come is among it, and says so. */
export function tellEvents(graph: LawGraph, asked: Asked): Events {
  const wanted = chosenBy(graph, asked);
  const chosen = eventsOf(graph).filter(wanted);
  const dated = chosen.filter(isDated);
  const within = dated.filter((event) => touches(event, asked));
  const page = within.slice(asked.offset, asked.offset + asked.limit);
  const counts = countsOf(within, asked);
  const shown = new Set(page.flatMap(({ who, what }) => (what === undefined ? [who] : [who, what])));
  return {
    events: page.map((event) => tellEvent(graph, event, asked)),
    total: within.length,
    counts,
    years: yearsOf(within, asked),
    undated: chosen.length - dated.length,
    told: tellCounts(counts, asked),
    note: noteOf(graph, within, asked.language),
    groups: groupsOf(graph),
    nodes: [...shown].map((id) => must(nodeOf(graph, id), 'the node of an event')),
  };
}

type Span = Pick<Asked, 'from' | 'until'>;

const isDated = ({ earliest, latest }: Event): boolean => earliest !== undefined || latest !== undefined;

/** Whether it can have happened within the days, and whether it surely did. */
const touches = ({ earliest = '', latest = '9999' }: Event, { from = '', until = '9999~' }: Span): boolean =>
  latest >= from && earliest < until;
const surely = ({ earliest = '', latest = '9999~' }: Event, { from = '', until = '9999~' }: Span): boolean =>
  latest < until && earliest >= from && latest !== '9999~';

function chosenBy(graph: LawGraph, asked: Asked): (event: Event) => boolean {
  const [parties, instruments, institutions, kinds] = [
    asked.parties,
    asked.instruments,
    asked.institutions,
    asked.kinds,
  ].map((list) => list && new Set<string>(list));
  const { region, group, effect } = asked;
  const isText = (id: string | undefined) => {
    const node = id === undefined ? undefined : nodeOf(graph, id);
    return node?.kind === 'Instrument' && node.effect === effect;
  };
  const inRegion = (id: string) => {
    const node = nodeOf(graph, id);
    return node?.kind === 'Country' && node.region === region;
  };
  const any = (set: Set<string> | undefined, ...ids: (string | undefined)[]) =>
    set === undefined || ids.some((id) => id !== undefined && set.has(id));
  return (event) => {
    const { kind, who, what, about, link } = event;
    return (
      any(kinds, kind) &&
      any(parties, who) &&
      (group === undefined || wasMember(graph, group, event)) &&
      (region === undefined || inRegion(who)) &&
      (effect === undefined || [who, what, about].some(isText)) &&
      any(instruments, who, what, about) &&
      any(institutions, who, what, link?.type === 'ADOPTED' ? link.start : undefined)
    );
  };
}

function countsOf(events: readonly Event[], span: Span): EventCount[] {
  return EVENT_KINDS.flatMap((kind) => {
    const mine = events.filter((event) => event.kind === kind);
    const sure = mine.filter((event) => surely(event, span)).length;
    return mine.length === 0 ? [] : [{ kind, surely: sure, may: mine.length - sure }];
  });
}

function yearsOf(events: readonly Event[], span: Span): Events['years'] {
  const years = new Map<number, number>();
  for (const event of events) {
    if (!surely(event, span) || event.latest === undefined) continue;
    const year = Number(event.latest.slice(0, 4));
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, count]) => ({ year, count }));
}

function tellEvent(graph: LawGraph, event: Event, asked: Asked): Happening {
  const { id, kind, earliest, latest, who, what, link, computed } = event;
  return {
    id,
    kind,
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
    who,
    ...(what === undefined ? {} : { what }),
    ...(link === undefined ? {} : { link: link.id }),
    ...(computed ? { computed } : {}),
    ...(surely(event, asked) ? {} : { may: true as const }),
    sentence: sentenceTold(graph, event, asked.language),
    citation: link ? citationOf(graph, link) : citationOfNode(graph, who),
  };
}

/** What rests on the notice of withdrawal, which may be less sure than the bond itself. */
const NOTICED: readonly Event['kind'][] = ['notice', 'notice-withdrawn', 'ended'];

function sentenceTold(graph: LawGraph, event: Event, language: Language): string {
  const [phrases, texts] = [PHRASES[language], EVENT_TEXTS[language]];
  const { kind, link, earliest, latest } = event;
  const [who, what] = [event.who, event.what ?? event.who].map((id) => tellId(graph, phrases, id)) as [string, string];
  const sure = NOTICED.includes(kind) ? link?.noticeConfidence : undefined;
  const low = (sure ?? link?.confidence ?? nodeOf(graph, event.who)?.confidence) === 'low' ? [phrases.hedge] : [];
  if (kind === 'ended' && latest === undefined && earliest !== undefined)
    return [texts.pending(who, what, tellDay(phrases, earliest)), ...low].map(sentenceOf).join(' ');
  const clause =
    kind === 'consented'
      ? consentTold(graph, event, language, who, what)
      : kind === 'statement'
        ? statementTold(event, language, who, what)
        : texts.happened[kind](who, what);
  const by = event.computed ? texts.computed : '';
  return [`${clause} ${whenOf(event, language)}${by}`, ...low].map(sentenceOf).join(' ');
}

function consentTold(graph: LawGraph, { link }: Event, language: Language, who: string, what: string): string {
  const texts = EVENT_TEXTS[language];
  const treaty = link && nodeOf(graph, link.end);
  const registered = treaty?.kind === 'Instrument' && treaty.entryBasis === 'registration';
  if (registered && link?.consent === 'ratification') return texts.registered(who, what);
  return texts.consented[link?.consent ?? 'unnamed'](who, what);
}

function statementTold({ link }: Event, language: Language, who: string, what: string): string {
  const { form, kind } = PHRASES[language].statement;
  if (link?.type !== 'RESERVES') throw new TypeError(`${link?.id} is no statement`);
  return EVENT_TEXTS[language].statement(who, form[link.form], what, kind[link.kind]);
}

function whenOf({ date, earliest, latest }: Event, language: Language): string {
  const [phrases, texts] = [PHRASES[language], EVENT_TEXTS[language]];
  const day = (text: string) => tellDay(phrases, text);
  const narrower = date?.length === 10 ? earliest !== date : false;
  if (date !== undefined && !narrower) return tellWhen(phrases, date);
  if (earliest !== undefined && latest !== undefined)
    return earliest === latest ? phrases.on(day(earliest)) : texts.between(day(earliest), day(latest));
  if (latest !== undefined) return texts.by(day(latest));
  return earliest === undefined ? texts.noDay : texts.from(day(earliest));
}

function citationOfNode(graph: LawGraph, id: string): Citation {
  const node = must(nodeOf(graph, id), 'the node of an event');
  const source = graph.sources.get(node.source);
  return {
    source: node.source,
    confidence: node.confidence,
    ...(source ? { title: source.title } : {}),
    ...(source?.url ? { url: source.url } : {}),
  };
}

function tellCounts(counts: readonly EventCount[], { from, until, language }: Asked): string[] {
  const [phrases, texts] = [PHRASES[language], EVENT_TEXTS[language]];
  const told = (text: string) => tellDay(phrases, text);
  const span = texts.span(from && told(from), until && told(dayBefore(until)));
  if (counts.length === 0) return [sentenceOf(`${span}, ${texts.none}`)];
  return counts.map(({ kind, surely: sure, may }) =>
    sentenceOf(`${span}, ${texts.counted[kind](sure)}${may > 0 ? texts.may(may) : ''}`),
  );
}

const noteOf = (graph: LawGraph, events: readonly Event[], language: Language): string =>
  tellLists(
    graph,
    events.flatMap(({ link }) => (link?.type === 'PARTY_TO' ? [link.end] : [])),
    language,
  );
