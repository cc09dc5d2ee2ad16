/**
 * The Cypher of the load, from cypher/schema and cypher/seed. Labels and types cannot be parameters: they are written
 * into the text in place of a fixed word, and come from the ontology's closed lists alone, never from the data.
 */
import { readFileSync } from 'node:fs';
import { type LinkType, NODE_KINDS, type NodeKind } from '#contract/ontology.ts';

const FOLDER = new URL('../../cypher/', import.meta.url);
const LABELS = ['Entity', ...NODE_KINDS, 'Source', 'DataSet'];

type Fixed = 'foreign' | 'vouched' | 'standing' | 'clear' | 'sources' | 'dataset' | 'count';

export function statement(name: Fixed): string {
  return read(`seed/${name}.cypher`);
}

export function nodesStatement(kind: NodeKind): string {
  return read('seed/nodes.cypher').replace('__KIND__', kind);
}

export function linksStatement(type: LinkType): string {
  return read('seed/links.cypher').replace('__TYPE__', type);
}

/** All constraints before all indexes: Neo4j refuses a constraint on what an index already holds. */
export function schemaStatements(): string[] {
  return ['1-unique', '2-index'].flatMap((name) =>
    LABELS.map((label) => read(`schema/${name}.cypher`).replace('__LABEL__', label)),
  );
}

function read(path: string): string {
  return readFileSync(new URL(path, FOLDER), 'utf8');
}
