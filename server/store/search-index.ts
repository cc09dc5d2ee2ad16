/** Finds nodes by any name they go by: prefixes, accents and small slips of the pen are forgiven. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { AppError } from '../contract/errors.ts';
import type { GraphNode } from '../contract/nodes.ts';
import type { NodeKind } from '../contract/ontology.ts';
import { plain, termsOf } from './search-terms.ts';

type Entry = { id: string; name: string; aliases: string; rest: string; kind: NodeKind };
export type Hit = { node: GraphNode; matched: string };
/** `near`: nothing goes by that name; these are called something like it. */
export type Found = { hits: Hit[]; total: number; near: boolean };
export type Names = { find(text: string, limit: number): Found };

/** Who looks a word up mostly wants the whole before its parts: the treaty before its articles. */
const WEIGHT: Record<NodeKind, number> = {
  Country: 3,
  Instrument: 3,
  Institution: 2.5,
  Obligation: 2,
  Concept: 1.5,
  Article: 1,
  Finding: 0.8,
};
/** Named by exactly this; and a State whose name begins so, before the laws whose titles begin with the State. */
const EXACT = 6;
const STATE_EXACT = 30;
const STATE_BEGINS = 4;
/** While it is typed an acronym goes before what is named after it: UNODC before its Toolkit. */
const ACRONYM_BEGINS = 4;
/** Share of a word that may be wrong: in what is called so, and in what is offered where nothing is. */
const SLIP = 0.2;
const NEAR_SLIP = 0.4;
const MOST_NEAR = 5;

/** Different words of one question: more than the longest title of the data has, and each costs a walk through all names. */
export const MOST_WORDS = 32;
/** Beyond these nothing near is offered: every word is compared with every name, and hardly one name holds half of them. */
const MOST_WORDS_NEAR = 8;

export function indexNames(nodes: readonly GraphNode[]): Names {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const spoken = new Map(nodes.map((node) => [node.id, namesOf(node).map(bare)]));
  const index = new MiniSearch<Entry>({
    fields: ['name', 'aliases', 'rest'],
    storeFields: ['kind'],
    tokenize: termsOf,
    processTerm: (term) => term,
  });
  index.addAll(nodes.map((node) => entry(node, byId)));
  const boostFor = (text: string) => (id: string, kind: NodeKind) => {
    const names = spoken.get(id) ?? [];
    if (names.includes(text)) return kind === 'Country' ? STATE_EXACT : EXACT;
    const begun = names.filter((name) => name.startsWith(text));
    if (kind === 'Country' && begun.length > 0) return STATE_BEGINS;
    return kind === 'Institution' && begun.some((name) => !name.includes(' ')) ? ACRONYM_BEGINS : 1;
  };
  const search = (text: string, words: readonly string[], slip: number, all: boolean): SearchResult[] => {
    const boost = boostFor(bare(text));
    return index.search(text, {
      tokenize: () => [...words],
      // A figure is meant whole: "article 1" is not article 10.
      // A single letter is the beginning of a word only while that word is typed.
      prefix: (term, place, terms) => !isFigure(term) && (term.length > 1 || place === terms.length - 1),
      fuzzy: (term) => (term.length > 3 && !isFigure(term) ? slip : false),
      combineWith: all ? 'AND' : 'OR',
      boost: { name: 2, aliases: 2.5 },
      boostDocument: (id, _term, fields) => WEIGHT[fields?.kind as NodeKind] * boost(id, fields?.kind as NodeKind),
    });
  };
  const hitsOf = (results: readonly SearchResult[]): Hit[] =>
    results.flatMap(({ id, match }) => {
      const node = byId.get(id);
      return node ? [{ node, matched: matchedName(node, Object.keys(match)) }] : [];
    });

  return {
    find(text, limit) {
      const words = [...new Set(termsOf(text))];
      if (words.length > MOST_WORDS) throw tooMany(words.length);
      const results = inOrder(search(text, words, SLIP, true), byId);
      if (results.length > 0) return { hits: hitsOf(results.slice(0, limit)), total: results.length, near: false };
      if (words.length > MOST_WORDS_NEAR) return { hits: [], total: 0, near: false };
      const near = search(text, words, NEAR_SLIP, false).slice(0, Math.min(limit, MOST_NEAR));
      return { hits: hitsOf(near), total: near.length, near: near.length > 0 };
    },
  };
}

/** As names are compared: by their words, so that a slash or a mark typed along keeps an exact name exact. */
const bare = (text: string): string => termsOf(text).join(' ');

const isFigure = (term: string): boolean => /^\p{N}+$/u.test(term);

/**
 * Articles of one instrument that were found by its name alone stand in the order of their numbers, at the places that
 * they hold together.
 */
function inOrder(results: readonly SearchResult[], byId: ReadonlyMap<string, GraphNode>): SearchResult[] {
  const places = new Map<string, number[]>();
  for (const [at, { id, match }] of results.entries()) {
    const node = byId.get(id);
    if (node?.kind !== 'Article' || !Object.values(match).every((fields) => fields.includes('rest'))) continue;
    places.set(node.instrument, [...(places.get(node.instrument) ?? []), at]);
  }
  const ordered = [...results];
  for (const held of places.values()) {
    const members = held.flatMap((at) => results[at] ?? []);
    members.sort((a, b) => compareNumbers(byId.get(a.id), byId.get(b.id)));
    for (const [n, at] of held.entries()) {
      const member = members[n];
      if (member) ordered[at] = member;
    }
  }
  return ordered;
}

const numbers = new Intl.Collator('en', { numeric: true });

function compareNumbers(a: GraphNode | undefined, b: GraphNode | undefined): number {
  return numbers.compare(a?.kind === 'Article' ? a.number : '', b?.kind === 'Article' ? b.number : '');
}

function tooMany(count: number): AppError {
  return new AppError(
    'bad-input',
    `This names too much to be searched whole: ${count} different words, and at most ${MOST_WORDS} are searched.`,
    'Leave out words: a few of a name find it.',
    { at: 'q' },
  );
}

/** Every name a node goes by, the main one first. */
export function namesOf(node: GraphNode): string[] {
  const names = (() => {
    switch (node.kind) {
      case 'Instrument':
        return [node.title, node.titleLocal, ...(node.aliases ?? [])];
      case 'Institution':
        return [node.title, node.acronym];
      case 'Country':
        return [node.title, node.id, node.iso2, ...(node.aliases ?? [])];
      case 'Article':
        return [node.heading];
      default:
        return [node.title];
    }
  })();
  return [...new Set([node.name, ...names].filter((name): name is string => Boolean(name)))];
}

/** The name that holds what was found, so that a search for "TIP Protocol" shows why it found this. */
function matchedName(node: GraphNode, terms: readonly string[]): string {
  const names = namesOf(node);
  return names.find((name) => terms.every((term) => plain(name).includes(term))) ?? names[0] ?? node.id;
}

function entry(node: GraphNode, byId: ReadonlyMap<string, GraphNode>): Entry {
  const [name = node.id, ...aliases] = namesOf(node);
  const owner = node.kind === 'Article' ? byId.get(node.instrument) : undefined;
  const rest = owner ? namesOf(owner).slice(0, 3).join(' ') : '';
  return {
    id: node.id,
    name,
    aliases: aliases.join(' '),
    rest: node.kind === 'Article' ? `${rest} article ${node.number}` : rest,
    kind: node.kind,
  };
}
