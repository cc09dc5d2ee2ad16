/** The wings of one node on a day: a question, its cited sentences, and rows in two wings, each node once. */
import type { GraphLink } from '../../contract/links.ts';
import { must } from '../../contract/must.ts';
import type { GraphNode } from '../../contract/nodes.ts';
import { CONFIDENCES, FAMILIES, type Language, TASKS, WAYS_TO_HELP } from '../../contract/vocabulary.ts';
import type { Wing, WingGroup, WingRow, Wings } from '../../contract/wings.ts';
import { instrumentOf, type LawGraph, nodeOf } from '../graph.ts';
import { compareLinks } from '../paths/rank.ts';
import { explainLink } from '../sentences/explain-link.ts';
import { tellArticle } from '../sentences/format.ts';
import { PHRASES, WING_TEXTS } from '../sentences/languages.ts';
import { tellUnborn } from '../sentences/unborn.ts';
import type { GroupName } from '../sentences/wing-texts.ts';
import { dayBefore, earliestDay } from '../time/dates.ts';
import { linkHolds } from '../time/validity.ts';
import { type Reached, reach } from './reach.ts';
import { RELATIONS, type Relation } from './relations.ts';
import { widest } from './help-line.ts';
import { decidingLink, secondLine } from './second-line.ts';

const SENTENCES = { least: 3, most: 6 };

/** A row on its way; `order`: the place of the walk that led to it. */
type Row = Reached & { order: number };
type Group = { id: string; name: GroupName; heading: string; rows: Row[]; gone: Set<string> };
type Telling = { graph: LawGraph; centre: GraphNode; day: string; language: Language };

/** Undefined where the data hold no such node. */
export function wingsOf(graph: LawGraph, id: string, asked: string, language: Language): Wings | undefined {
  const centre = nodeOf(graph, id);
  if (!centre) return undefined;
  const over = endOf(centre);
  const day = over && over.last < asked ? over.last : asked;
  const telling = { graph, centre, day, language };
  const sides = gather(telling);
  const [left, right] = [sides.left, sides.right].map((groups) => groups.map((group) => finished(telling, group)));
  const rows = [...sides.left, ...sides.right].flatMap((group) => group.rows);
  const links = new Map(rows.flatMap((row) => row.links.map((link): [string, GraphLink] => [link.id, link])));
  const { title, over: titleOver, wing } = WING_TEXTS[language];
  return {
    id,
    date: day,
    title:
      over && day < asked
        ? titleOver(nameInTitle(telling), over.told)
        : tellUnborn(graph, PHRASES[language], textOf(centre), day) || title[centre.kind](nameInTitle(telling)),
    sentences: sentencesOf(
      telling,
      [...sides.left, ...sides.right].filter(({ name }) => name !== 'formalities'),
    ),
    left: { title: wing[centre.kind].left, groups: left ?? [] } satisfies Wing,
    right: { title: wing[centre.kind].right, groups: right ?? [] } satisfies Wing,
    nodes: [centre, ...rows.map((row) => must(nodeOf(graph, row.id), 'the node of a row'))],
    links: [...links.values()],
  };
}

/** The text that a node is, or is an article of. */
const textOf = (centre: GraphNode): string => (centre.kind === 'Article' ? centre.instrument : centre.id);

/** The last day on which a programme was surely there, and the end as it is known. */
function endOf(centre: GraphNode): { last: string; told: string } | undefined {
  if (centre.kind !== 'Institution' || !centre.until) return undefined;
  return { last: dayBefore(earliestDay(centre.until)), told: centre.until.slice(0, 4) };
}

/** Each node once: the first relation that reaches it has it, later ones only add their links to it. */
function gather(telling: Telling): { left: Group[]; right: Group[] } {
  const { left, right } = RELATIONS[telling.centre.kind];
  const known = new Map<string, Row>();
  const side = (relations: readonly Relation[]) => relations.flatMap((each) => groupsOf(telling, each, known));
  const sides = { left: side(left), right: side(right) };
  const counted = new Set(known.keys());
  for (const { gone } of [...sides.left, ...sides.right])
    for (const id of gone) {
      // What one relation lost another may still reach, or have counted.
      if (counted.has(id)) gone.delete(id);
      counted.add(id);
    }
  const held = (groups: Group[]) =>
    groups
      .filter(({ rows, gone }) => rows.length + gone.size > 0)
      .map((group) => ({ ...group, rows: inOrder(telling, group.rows) }));
  return { left: held(sides.left), right: held(sides.right) };
}

function groupsOf(
  { graph, centre, day, language }: Telling,
  { group: name, walks, only }: Relation,
  known: Map<string, Row>,
): Group[] {
  const { groups: headings, families } = WING_TEXTS[language];
  const groups = new Map<string, Group>();
  const groupFor = (found: Reached): Group => {
    const unbound = found.standing !== undefined && found.holds !== 'no' && !mayBind(found, day);
    const family = name === 'bound' ? familyOf(graph, found.id) : undefined;
    const [id, as, heading] = unbound
      ? pledged(graph, centre.id, found.id)
        ? (['pledged', 'pledged', headings.pledged] as const)
        : (['notBound', 'notBound', headings.notBound] as const)
      : family
        ? ([`${name}-${family}`, name, families[family]] as const)
        : ([name, name, headings[name]] as const);
    const group = groups.get(id) ?? { id, name: as, heading, rows: [], gone: new Set<string>() };
    groups.set(id, group);
    return group;
  };
  for (const [order, walk] of walks.entries())
    for (const found of reach({ graph, day }, centre, walk)) {
      if (only && !only(must(found.links[0], 'the link of a row'))) continue;
      const row = known.get(found.id);
      if (found.holds === 'no') groupFor(found).gone.add(found.id);
      else if (row) {
        const more = found.links.filter((link) => !row.links.includes(link));
        // What holds stands for the row before what may hold.
        row.links = found.holds === 'yes' && row.holds !== 'yes' ? [...more, ...row.links] : [...row.links, ...more];
        if (found.holds === 'yes') row.holds = 'yes';
      } else {
        const fresh = { ...found, order };
        known.set(found.id, fresh);
        groupFor(found).rows.push(fresh);
      }
    }
  return [...groups.values()].sort((a, b) => placeOfGroup(a) - placeOfGroup(b));
}

/** Signed alone, consented to, or left: it is there, and surely not in force between the two. */
const mayBind = ({ links }: Reached, day: string): boolean =>
  links.some((link) => (link.type === 'PARTY_TO' || link.type === 'BOUND_BY_EU_LAW') && linkHolds(link, day) !== 'no');

/** What was signed, between these two, binds nobody in law. */
const pledged = (graph: LawGraph, ...ends: string[]): boolean =>
  ends.some((id) => {
    const node = nodeOf(graph, id);
    return node?.kind === 'Instrument' && !node.binding;
  });

const familyOf = (graph: LawGraph, id: string) => {
  const node = nodeOf(graph, id);
  return node?.kind === 'Instrument' ? node.family : undefined;
};

/** Families in their order, what does not bind last. */
const placeOfGroup = ({ id, name }: Group): number =>
  id === 'notBound' || id === 'pledged' ? FAMILIES.length : FAMILIES.findIndex((family) => id === `${name}-${family}`);

function finished({ graph, centre, language }: Telling, { id, name, heading, rows, gone }: Group): WingGroup {
  const mixed = new Set(rows.map(({ links: [link] }) => link?.type)).size > 1;
  return {
    id,
    heading,
    rows: rows.map(
      (row): WingRow => ({
        id: row.id,
        name: nameOf(graph, row.id, centre),
        sub: secondLine(graph, centre, row, mixed, language),
        links: row.links.map((link) => link.id),
        ...(row.holds === 'unknown' ? { unknown: true } : {}),
      }),
    ),
    absent: gone.size,
    ...(name === 'formalities' ? { folded: true } : {}),
  };
}

/** What is known to hold before the rest, in the order of the law; then what is linked with most else. */
function inOrder({ graph, day }: Telling, rows: readonly Row[]): Row[] {
  const firstTold = toldFirst(day);
  const degree = (row: Row) => graph.edges[graph.at.get(row.id) ?? -1]?.length ?? 0;
  return rows
    .map((row) => ({ ...row, links: row.links.toSorted(firstTold) }))
    .sort(
      (a, b) =>
        Number(a.holds === 'unknown') - Number(b.holds === 'unknown') ||
        firstTold(decidingLink(a.links), decidingLink(b.links)) ||
        a.order - b.order ||
        degree(b) - degree(a) ||
        (a.id < b.id ? -1 : 1),
    );
}

/** Clauses in the order of the law, the people asked about first and the wording last; else the surer first. */
const toldFirst =
  (day: string) =>
  (a: GraphLink, b: GraphLink): number => {
    if (a.type === 'IMPOSES' && b.type === 'IMPOSES') return compareLinks(a, b, 'trafficking-victims');
    if (a.type === 'ENTRUSTS' && b.type === 'ENTRUSTS') return TASKS.indexOf(a.task) - TASKS.indexOf(b.task);
    if (a.type === 'HELPS_WITH' && b.type === 'HELPS_WITH') {
      const doubt = (link: GraphLink) => Number(linkHolds(link, day) !== 'yes');
      return doubt(a) - doubt(b) || widest(a) - widest(b) || WAYS_TO_HELP.indexOf(a.how) - WAYS_TO_HELP.indexOf(b.how);
    }
    return a.type === b.type ? CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) : 0;
  };

/** An article far from its instrument takes the name of it along. */
function nameOf(graph: LawGraph, id: string, centre: GraphNode): string {
  const node = must(nodeOf(graph, id), 'the node of a row');
  if (node.kind !== 'Article' || node.instrument === (instrumentOf(graph, centre.id) ?? centre.id)) return node.name;
  return `${nodeOf(graph, node.instrument)?.name ?? node.instrument} ${node.name}`;
}

function nameInTitle({ graph, centre, language }: Telling): string {
  const phrases = PHRASES[language];
  if (centre.kind === 'Article') return tellArticle(graph, phrases, centre, undefined);
  // "the Palermo Protocol", but an acronym stands alone.
  const named = centre.kind !== 'Institution' || centre.name === centre.title;
  return phrases.name[centre.kind](centre.name, named && 'article' in centre ? centre.article : undefined);
}

/** The first row of each group, then the second ones where these are few: what they rest on, in the sentences of paths. */
function sentencesOf({ graph, centre, day, language }: Telling, groups: readonly Group[]): Wings['sentences'] {
  const ranked = groups.map(({ rows }) => rows);
  const rounds = [0, 1, 2].map((place) => ranked.flatMap((rows) => rows[place] ?? []));
  const firsts = rounds[0] ?? [];
  const rows = [...firsts, ...rounds.slice(1).flat()].slice(
    0,
    Math.min(Math.max(firsts.length, SENTENCES.least), SENTENCES.most),
  );
  return rows.map(({ links: [link] }) => {
    const told = must(link, 'the link of a row');
    return explainLink(graph, told, told.end === centre.id ? 'backward' : 'forward', { language, day });
  });
}
