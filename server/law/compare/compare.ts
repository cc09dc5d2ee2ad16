/** Two or three things of one kind side by side: the same cells as in the matrices and the same rows as in the wings. */
import {
  type Compare,
  COMPARED_KINDS,
  type CompareCell,
  type ComparedKind,
  type CompareGroup,
  COMPARISONS,
  type Comparison,
} from '../../contract/compare.ts';
import type { Subgraph } from '../../contract/graph.ts';
import type { GraphLink } from '../../contract/links.ts';
import { must } from '../../contract/must.ts';
import type { GraphNode } from '../../contract/nodes.ts';
import type { Language } from '../../contract/vocabulary.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import type { SectionName } from '../sentences/compare-texts.ts';
import { citationOf } from '../sentences/explain-link.ts';
import { sentenceOf } from '../sentences/format.ts';
import { COMPARE_TEXTS, PHRASES } from '../sentences/languages.ts';
import { tellUnborn } from '../sentences/unborn.ts';
import { openFor, openTexts } from '../answer/not-read.ts';
import { mayBind } from '../answer/may-bind.ts';
import { imposing } from '../answer/question-lists.ts';
import { tableNote, type TableRests } from '../answer/table-note.ts';
import { wingsOf } from '../wings/wings.ts';
import type { DraftCell } from './cells.ts';
import { type Comparing, type DraftRow, rowsOf, SECTIONS } from './sections.ts';

const MOST_SENTENCES = 6;
/** Names that a sentence tells; the rest is counted. */
const MOST_NAMES = 3;
/** What is alike, or not to be compared, says least of a comparison. */
const FOLDED = new Set<Comparison>(['alike', 'none', 'open']);

/** Undefined where the things are not of one kind that can be compared, or are not there. */
export function compareThings(
  graph: LawGraph,
  things: readonly string[],
  date: string,
  language: Language,
): Compare | undefined {
  const nodes = things.flatMap((id) => nodeOf(graph, id) ?? []);
  const kind = kindOf(nodes);
  if (nodes.length !== things.length || !kind) return undefined;
  const wings = things.map((id) => must(wingsOf(graph, id, date, language), `the wings of ${id}`));
  const links = new Map(graph.links.map((link) => [link.id, link]));
  const comparing: Comparing = { graph, links, things, date, language, wings };
  const groups = SECTIONS[kind].flatMap((section) => groupsOf(comparing, section.name, rowsOf(comparing, section)));
  const rests = new Set(groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.links))));
  const rows = new Set(groups.flatMap((group) => group.rows.map(({ id }) => id)));
  const subgraph = {
    nodes: [...nodes, ...[...rows].filter((id) => !things.includes(id)).map((id) => must(nodeOf(graph, id), id))],
    links: [...rests].map((id) => must(links.get(id), id)),
  };
  return {
    things: [...things],
    date,
    title: COMPARE_TEXTS[language].title(nodes.map(({ name }) => name)),
    sentences: groups
      .filter(({ folded }) => !folded)
      .slice(0, MOST_SENTENCES)
      .map((group) => sentence(graph, nodes, group, links, language)),
    groups,
    note: [
      ...things.map((id) => tellUnborn(graph, PHRASES[language], id, date)),
      tableNote(graph, { ...restsOf(comparing, kind, subgraph), day: date }, language),
    ]
      .filter(Boolean)
      .join(' '),
    ...subgraph,
  };
}

/** What was not read is of any duty, also of one that has no row: a clause on it may stand in what was not read. */
function restsOf({ graph, things, date }: Comparing, kind: ComparedKind, { nodes, links }: Subgraph): TableRests {
  if (kind === 'Country') {
    const ids = nodes.map(({ id }) => id);
    // Who is without a duty is so by the lists of all that impose it.
    const all = [...ids, ...links.map(({ end }) => end), ...imposing(graph, new Set(ids))];
    const joined = [...new Set(all)].filter((treaty) => mayBind(graph, treaty, things));
    return { links, texts: openFor(graph, things, date), joined, parties: things };
  }
  if (kind === 'Obligation') return { links, texts: openTexts(graph), duties: new Set(things), joined: [] };
  return { links, texts: kind === 'Instrument' ? things : openTexts(graph), joined: [] };
}

function kindOf([first, ...rest]: readonly GraphNode[]): ComparedKind | undefined {
  const kind = COMPARED_KINDS.find((known) => known === first?.kind);
  return rest.every((node) => node.kind === kind) ? kind : undefined;
}

function groupsOf({ language, things }: Comparing, name: SectionName, rows: readonly DraftRow[]): CompareGroup[] {
  const sorted = new Map<Comparison, DraftRow[]>();
  for (const row of rows) {
    const what = comparisonOf(row.cells);
    sorted.set(what, [...(sorted.get(what) ?? []), row]);
  }
  return COMPARISONS.flatMap((what): CompareGroup[] => {
    const own = sorted.get(what);
    if (!own) return [];
    return [
      {
        id: `${name}-${what}`,
        heading: COMPARE_TEXTS[language].heading[name](what, things.length),
        what,
        rows: own.map(({ cells, ...row }) => ({ ...row, cells: cells.map(cellOf) })),
        ...(FOLDED.has(what) ? { folded: true as const } : {}),
      },
    ];
  });
}

const cellOf = ({ judged: _, ...cell }: DraftCell): CompareCell => cell;

/** No word compares what is not read or not known; wording is compared only where all of it is there. */
export function comparisonOf(cells: readonly DraftCell[]): Comparison {
  if (cells.some(({ says }) => says === 'open')) return 'open';
  if (cells.every(({ says }) => says === 'none')) return 'none';
  if (cells.some(({ says }) => says === 'none')) return 'some';
  const [first] = cells;
  if (first?.judged === undefined) return 'all';
  return cells.every(({ judged }) => judged === first.judged) ? 'alike' : 'differ';
}

/** Which rows a group has, the first of them by name, and whose they are where that is not all of them. */
function sentence(
  graph: LawGraph,
  things: readonly GraphNode[],
  { heading, what, rows }: CompareGroup,
  links: ReadonlyMap<string, GraphLink>,
  language: Language,
): Compare['sentences'][number] {
  const named = rows.slice(0, MOST_NAMES).map(({ name, cells }) => {
    if (what !== 'some') return name;
    const whose = things.filter((_, at) => cells[at]?.says === 'there').map((thing) => thing.name);
    return whose.length > 0 ? `${name} (${whose.join(', ')})` : name;
  });
  const id = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.links))[0];
  const link = must(links.get(id ?? ''), 'the link of a group');
  return {
    link: link.id,
    sentence: sentenceOf(COMPARE_TEXTS[language].sentence(heading, named, rows.length - named.length)),
    citation: citationOf(graph, link),
  };
}
