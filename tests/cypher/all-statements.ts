/** Every statement of cypher/ but the questions, as it is sent: its text or texts and the parameters it is given. */
import { readdirSync, readFileSync } from 'node:fs';
import { LINK_TYPES, NODE_KINDS } from '#contract/ontology.ts';
import { FACETS } from '../../graph-seed/derive/facets.ts';
import {
  facetsStatement,
  linksStatement,
  nodesStatement,
  schemaStatements,
  statement,
} from '../../graph-seed/load/statements.ts';
import type { Query } from '../../server/engine/query.ts';
import { WHOLE } from '../../server/store/load-law-graph.ts';
import { QUERIES } from '../../server/store/queries.ts';

const ROOT = new URL('../../', import.meta.url);
export const under = (folder: string, ending: string) =>
  readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);
export const text = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

/** Those of the questions and of the library have tests of their own (questions.test.ts, console.test.ts). */
const FILES = under('cypher', '.cypher').filter((file) => !/^cypher\/(?:questions|library)\//.test(file));
const nameOf = (file: string) => file.slice('cypher/'.length, -'.cypher'.length);
export const NAMES = FILES.map(nameOf);
export const answersClient = (name: string) => !name.includes('/');
export const BOUND: Query[] = [...Object.values(QUERIES), ...Object.values(WHOLE)];

const SCHEMA = schemaStatements('neo4j');

/** The statements of the load as the loader sends them, with the parameters it gives them. */
export const LOAD: Record<string, { texts: string[]; params: string[] }> = {
  'schema/1-unique': { texts: SCHEMA.filter((cypher) => cypher.includes('CONSTRAINT')), params: [] },
  'schema/2-index': { texts: SCHEMA.filter((cypher) => cypher.includes('CREATE INDEX')), params: [] },
  'schema/3-full-text': { texts: SCHEMA.filter((cypher) => cypher.includes('FULLTEXT')), params: [] },
  'seed/foreign': { texts: [statement('foreign')], params: [] },
  'seed/vouched': { texts: [statement('vouched')], params: [] },
  'seed/standing': { texts: [statement('standing')], params: ['most'] },
  'seed/clear': { texts: [statement('clear')], params: [] },
  'seed/sources': { texts: [statement('sources')], params: ['rows'] },
  'seed/nodes': { texts: NODE_KINDS.map(nodesStatement), params: ['rows'] },
  'seed/links': { texts: LINK_TYPES.map(linksStatement), params: ['rows'] },
  'seed/facets': { texts: FACETS.map(facetsStatement), params: ['rows'] },
  'seed/within': { texts: [statement('within')], params: ['rows'] },
  'seed/holds-for': { texts: [statement('holds-for')], params: ['rows'] },
  'seed/cites': { texts: [statement('cites')], params: ['rows'] },
  'seed/dataset': { texts: [statement('dataset')], params: ['version', 'build', 'asOf', 'date', 'count', 'names'] },
  'seed/count': { texts: [statement('count')], params: [] },
};

export const textsOf = (name: string) => LOAD[name]?.texts ?? [text(`cypher/${name}.cypher`)];
export const paramsOf = (name: string) =>
  LOAD[name]?.params ?? Object.keys(BOUND.find((bound) => bound.name === name)?.params.shape ?? {});
