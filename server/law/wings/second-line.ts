/** The second line of a row: the one thing worth knowing of it beside this centre, in at most 34 characters. */
import type { GraphLink } from '../../contract/links.ts';
import { must } from '../../contract/must.ts';
import type { GraphNode } from '../../contract/nodes.ts';
import { type Language, TASKS } from '../../contract/vocabulary.ts';
import { LONGEST_SECOND_LINE } from '../../contract/wings.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import { tellGroup } from '../sentences/duty-sentence.ts';
import type { Phrases } from '../sentences/phrases.ts';
import { PHRASES, WING_TEXTS } from '../sentences/languages.ts';
import type { WingTexts } from '../sentences/wing-texts.ts';
import { isEvent } from '../sentences/events.ts';
import { helpParts } from './help-line.ts';
import type { Reached } from './reach.ts';

/** A clause says more of a row than the bond by which it binds; beside any other link it is a step on the way. */
export function decidingLink([first, ...more]: readonly GraphLink[]): GraphLink {
  const bond = first?.type === 'PARTY_TO' || first?.type === 'BOUND_BY_EU_LAW';
  return must((bond && more.find(({ type }) => type === 'IMPOSES')) || first, 'the link of a row');
}

/** `mixed`: its group holds more than one relation, so that the relation must be said. */
export function secondLine(
  graph: LawGraph,
  centre: GraphNode,
  row: Reached,
  mixed: boolean,
  language: Language,
): string {
  const texts = WING_TEXTS[language];
  const [first] = row.links;
  // Of what was done once the day says enough: whether it went on, nobody asks.
  const once = first?.type === 'HELPS_WITH' && isEvent(first) ? shortDay(PHRASES[language], first.from ?? '') : '';
  const parts = [
    ...(row.holds === 'unknown' && !once ? [texts.unknown] : []),
    ...(row.standing ? standingParts(row, language) : linkParts(graph, centre, row.links, mixed, language)),
    once,
  ];
  return joined(parts);
}

/** Part by part, as long as there is room; only a first part that is too long is cut. */
export function joined(parts: readonly string[], longest = LONGEST_SECOND_LINE): string {
  const [first = '', ...rest] = [...new Set(parts)].filter(Boolean);
  return rest.reduce((line, part) => {
    const longer = `${line} · ${part}`;
    return longer.length <= longest ? longer : line;
  }, cut(first));
}

/** "2 Jul 2007": in both languages the first three letters of a month say which it is. */
export function shortDay(phrases: Phrases, date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = phrases.months[Number(month) - 1]?.slice(0, 3);
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : phrases.dayOf(String(Number(day)), name, year);
}

/** Before the word that does not fit, or within a first word that is too long by itself. */
function cut(text: string): string {
  if (text.length <= LONGEST_SECOND_LINE) return text;
  const short = text.slice(0, LONGEST_SECOND_LINE - 1);
  return `${short.replace(/[\s,;:(]+\S*$/, '') || short}…`;
}

function standingParts({ links, standing = 'unknown' }: Reached, language: Language): string[] {
  const [phrases, texts] = [PHRASES[language], WING_TEXTS[language]];
  const [decides] = links;
  const statement = links.some(({ type }) => type === 'RESERVES') ? texts.statement : '';
  const day = (date: string | undefined) => date && shortDay(phrases, date);
  const [since, until, signed] = [day(decides?.from), day(decides?.until), day(decides?.signed)];
  if (standing === 'party' || standing === 'bound by EU law')
    return [since ? phrases.since(since) : '', statement, texts.standing[standing] ?? ''];
  if (standing === 'signed' && signed) return [texts.signed(signed), statement];
  if (standing === 'ended' && until) return [texts.ended(until), statement];
  return [texts.standing[standing] ?? '', statement];
}

function linkParts(
  graph: LawGraph,
  centre: GraphNode,
  links: readonly GraphLink[],
  mixed: boolean,
  language: Language,
): string[] {
  const link = decidingLink(links);
  const more = links.filter((each) => each !== link);
  const [phrases, texts] = [PHRASES[language], WING_TEXTS[language]];
  const others = more.map(({ type }) => texts.relation[type]);
  switch (link.type) {
    case 'IMPOSES': {
      const [people] = link.scope;
      return [placeOf(graph, link), texts.force[link.force], people ? tellGroup(phrases, link, people) : ''];
    }
    case 'HELPS_WITH':
      return helpParts(graph, centre, links, texts);
    case 'ENTRUSTS':
      return [tasksOf(links, texts), placeOf(graph, link)];
    case 'ESTABLISHES': {
      const article = nodeOf(graph, link.start);
      if (centre.kind !== 'Institution') return [link.pinpoint ?? '', tasksOf(more, texts)];
      if (article?.kind === 'Article') return [(article.heading ?? '').replace(/^\[|\]$/g, '')];
      return [link.from ? shortDay(phrases, link.from) : ''];
    }
    case 'CARRIES_OUT': {
      const [since, until] = [link.from, link.until].map((day) => day?.slice(0, 4));
      return [
        link.role ? phrases.role(link.role) : '',
        since && until ? `${since}–${until}` : since ? phrases.since(since) : '',
      ];
    }
    case 'GRADED':
      return [texts.tier(link.tier, String(link.year)), ...others];
    case 'RESERVES':
      return [phrases.statement.form[link.form], link.article ? phrases.part(link.article) : ''];
    case 'CONTAINS': {
      const article = nodeOf(graph, link.end);
      return article?.kind === 'Article' && article.heading !== article.name ? [article.heading ?? ''] : [];
    }
    case 'CORRESPONDS_TO':
      return [link.pinpoint === nodeOf(graph, link.start)?.name ? '' : (link.pinpoint ?? ''), ...others];
    default: {
      const through = more.find(({ type, end }) => type === 'PARTY_TO' && end === link.end);
      const text = through && nodeOf(graph, link.end)?.name;
      const day = link.from ? shortDay(phrases, link.from) : '';
      const beside = through ? [] : others;
      const tasks = WATCHED.has(link.type) ? tasksOf(more, texts) : '';
      return [
        (mixed || beside.length > 0) && !tasks ? texts.relation[link.type] : '',
        text ?? '',
        ...(tasks ? [tasks] : beside),
        link.role && !tasks ? phrases.role(link.role) : '',
        isOnce(link) || !day ? day : phrases.since(day),
        link.locator ?? '',
      ];
    }
  }
}

/** What its tasks say more plainly than the relation does. */
const WATCHED = new Set<GraphLink['type']>(['MONITORS', 'SUPPORTS']);

/** The tasks that texts give it, the weightiest first. */
function tasksOf(links: readonly GraphLink[], texts: WingTexts): string {
  const given = new Set(links.flatMap((link) => (link.type === 'ENTRUSTS' ? [link.task] : [])));
  return TASKS.filter((task) => given.has(task))
    .slice(0, 2)
    .map((task) => texts.task[task])
    .join(', ');
}

/** What happened once: its day is no beginning. */
const isOnce = (link: GraphLink): boolean => link.type === 'ENACTED' || isEvent(link);

/** "art 6(3)", or the article as it is called where its paragraph was not read. */
function placeOf(graph: LawGraph, link: GraphLink): string {
  return link.pinpoint?.startsWith('art') ? link.pinpoint : (nodeOf(graph, link.start)?.name ?? '');
}
