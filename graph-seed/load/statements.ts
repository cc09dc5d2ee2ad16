/**
 * The Cypher of the load, from cypher/schema and cypher/seed. Labels and types cannot be parameters: they are written
 * into the text in place of a fixed word, and come from the ontology's closed lists alone, never from the data.
 */
import { readFileSync } from 'node:fs';
import type { Loader } from '../../server/engine/engine.ts';
import { type LinkType, NODE_KINDS, type NodeKind } from '#contract/ontology.ts';
import type { FacetKind } from '../derive/facets.ts';

const FOLDER = new URL('../../cypher/', import.meta.url);
const LABELS = ['Entity', ...NODE_KINDS, 'Source', 'Facet', 'DataSet'];

type Name =
  | 'foreign'
  | 'vouched'
  | 'standing'
  | 'clear'
  | 'sources'
  | 'within'
  | 'holds-for'
  | 'cites'
  | 'dataset'
  | 'count';

export function statement(name: Name): string {
  return read(`seed/${name}.cypher`);
}

export function nodesStatement(kind: NodeKind): string {
  return read('seed/nodes.cypher').replace('__KIND__', kind);
}

export function facetsStatement(kind: FacetKind): string {
  return read('seed/facets.cypher').replace('__KIND__', kind);
}

export function linksStatement(type: LinkType): string {
  return read('seed/links.cypher').replace('__TYPE__', type);
}

/**
 * All constraints before all indexes: Neo4j refuses a constraint on what an index already holds. The embedded engine has
 * no index of words that a statement could make or ask.
 */
export function schemaStatements(engine: Loader['name']): string[] {
  const each = ['1-unique', '2-index'].flatMap((name) =>
    LABELS.map((label) => read(`schema/${name}.cypher`).replaceAll('__LABEL__', label)),
  );
  return engine === 'neo4j' ? [...each, read('schema/3-full-text.cypher')] : each;
}

function read(path: string): string {
  return readFileSync(new URL(path, FOLDER), 'utf8');
}
