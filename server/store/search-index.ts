/** Finds nodes by any name they go by: prefixes, accents and small slips of the pen are forgiven. */
import MiniSearch from 'minisearch';
import type { GraphNode } from '../contract/nodes.ts';
import type { NodeKind } from '../contract/ontology.ts';

type Entry = { id: string; name: string; aliases: string; rest: string; kind: NodeKind };
export type Hit = { node: GraphNode; matched: string };
export type Names = { find(text: string, limit: number): { hits: Hit[]; total: number } };

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

export function indexNames(nodes: readonly GraphNode[]): Names {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const index = new MiniSearch<Entry>({
    fields: ['name', 'aliases', 'rest'],
    storeFields: ['kind'],
    processTerm: plain,
  });
  index.addAll(nodes.map((node) => entry(node, byId)));

  return {
    find(text, limit) {
      const results = index.search(text, {
        prefix: true,
        fuzzy: (term) => (term.length > 3 ? 0.2 : false),
        combineWith: 'AND',
        boost: { name: 2, aliases: 2.5 },
        boostDocument: (id, _term, fields) => WEIGHT[fields?.kind as NodeKind] * (isNamed(byId.get(id), text) ? 6 : 1),
      });
      const hits = results.slice(0, limit).flatMap(({ id, match }) => {
        const node = byId.get(id);
        return node ? [{ node, matched: matchedName(node, Object.keys(match)) }] : [];
      });
      return { hits, total: results.length };
    },
  };
}

/** "Việt Nam" → "viet nam": lower case, no marks, and đ (a letter of its own) as d. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
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
        return [node.title, node.id, node.iso2];
      case 'Article':
        return [node.heading];
      default:
        return [node.title];
    }
  })();
  return [...new Set([node.name, ...names].filter((name): name is string => Boolean(name)))];
}

function isNamed(node: GraphNode | undefined, text: string): boolean {
  return node !== undefined && namesOf(node).some((name) => plain(name) === plain(text.trim()));
}

/** The name that holds what was found, so that a search for "TIP Protocol" shows why it found this. */
function matchedName(node: GraphNode, terms: readonly string[]): string {
  const names = namesOf(node);
  return names.find((name) => terms.every((term) => plain(name).includes(term))) ?? names[0] ?? node.id;
}

function entry(node: GraphNode, byId: Map<string, GraphNode>): Entry {
  const [name = node.id, ...aliases] = namesOf(node);
  const owner = node.kind === 'Article' ? byId.get(node.instrument) : undefined;
  const rest = owner ? namesOf(owner).slice(0, 3).join(' ') : '';
  return {
    id: node.id,
    name,
    aliases: aliases.join(' '),
    rest: `${rest} ${node.kind === 'Article' ? node.number : ''}`,
    kind: node.kind,
  };
}
