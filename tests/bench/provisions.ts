/**
 * What it would cost to make each clause a node: (:Article)-[:HAS]->(:Provision)-[:IMPOSES]->(:Obligation) instead of a
 * link with the same properties. Every question on duties is asked in both forms on both engines, and must answer the
 * same. `npx tsx tests/bench/provisions.ts`; what follows from it stands in server/decisions/clauses-are-links.md.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QUESTIONS } from '#contract/questions/catalogue.ts';
import { QUESTION_IDS, type QuestionId } from '#contract/questions.ts';
import { buildSeed } from '../../graph-seed/build.ts';
import { putSeed } from '../../graph-seed/load/load.ts';
import type { Config } from '../../server/config.ts';
import type { Engine, Params } from '../../server/engine/engine.ts';
import { openEngine, openLoader } from '../../server/engine/open.ts';
import { givenOf, QUESTION_QUERIES } from '../../server/store/questions.ts';
import { startNeo4j } from '../neo4j/start.ts';
import { measure, percentile } from './measure.ts';

type Choice = Pick<Config, 'engine'>;

const TIMES = 40;
const REIFY = [
  'MATCH (a:Article)-[d:IMPOSES]->(o:Obligation) CREATE (a)-[:HAS]->(p:Provision)-[:IMPOSES]->(o) SET p = properties(d)',
  'MATCH (:Article)-[d:IMPOSES]->(:Obligation) DELETE d',
];
const seed = buildSeed();
const DUTIES = QUESTION_IDS.filter((id) => QUESTION_QUERIES[id].text.includes(':IMPOSES]'));

/** The statement of a question on the other form of the graph: `d` is then a node with the properties that the link had. */
const reified = (text: string): string =>
  text
    .replaceAll('type(d)', "'IMPOSES'")
    .replace(/-\[(\w*):IMPOSES\]->/g, '-[:HAS]->($1:Provision)-[:IMPOSES]->')
    .replace(/<-\[(\w*):IMPOSES\]-/g, '<-[:IMPOSES]-($1:Provision)<-[:HAS]-');

function exampleOf(id: QuestionId): Params {
  const example = Object.entries(QUESTIONS[id].parameters).map(([name, value]) => [name, value || seed.date]);
  return { ...Object.fromEntries(example), ...givenOf(id) };
}

async function filled(choice: Choice, file: string, more: readonly string[]): Promise<Engine> {
  const loader = await openLoader(choice, file);
  await putSeed(loader, seed);
  for (const statement of more) await loader.run(statement);
  await loader.commit();
  return openEngine(choice, file);
}

/** The two forms take turns, so that what else the machine does slows both alike. */
async function bench(name: string, links: Engine, nodes: Engine): Promise<void> {
  const totals = [0, 0];
  console.log(`\n${name}: median ms of ${TIMES} times, the clause as a link and as a node`);
  const tell = (what: string, asLink: number, asNode: number, more = '') =>
    console.log(
      `${what.padEnd(20)} ${asLink.toFixed(2).padStart(8)} ${asNode.toFixed(2).padStart(8)}   × ${(asNode / asLink).toFixed(2)}${more}`,
    );
  for (const id of DUTIES) {
    const { text } = QUESTION_QUERIES[id];
    const params = exampleOf(id);
    const forms = [() => links.run(text, params), () => nodes.run(reified(text), params)] as const;
    const [rows, others] = [await forms[0](), await forms[1]()].map((answer) => JSON.stringify(answer));
    const spent: [number[], number[]] = [[], []];
    for (let turn = 0; turn < TIMES; turn += 1)
      for (const form of [0, 1] as const) spent[form].push(...(await measure(1, forms[form])).wall);
    const [asLink, asNode] = [percentile(spent[0], 0.5), percentile(spent[1], 0.5)];
    tell(id, asLink, asNode, rows === others ? '' : '   OTHER ROWS');
    totals[0] = (totals[0] ?? 0) + asLink;
    totals[1] = (totals[1] ?? 0) + asNode;
  }
  tell('all', totals[0] ?? 0, totals[1] ?? 0);
  await Promise.all([links.close(), nodes.close()]);
}

const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
const embedded: Choice = { engine: { kind: 'grafeo' } };
const servers = await Promise.all([startNeo4j(undefined, '320m'), startNeo4j(undefined, '320m')]);
try {
  await bench(
    'Embedded',
    await filled(embedded, join(folder, 'links.grafeo'), []),
    await filled(embedded, join(folder, 'nodes.grafeo'), REIFY),
  );
  const [first, second] = servers.map(
    ({ uri }): Choice => ({ engine: { kind: 'neo4j', uri, user: 'neo4j', database: 'neo4j' } }),
  );
  if (first && second) await bench('Neo4j', await filled(first, '', []), await filled(second, '', REIFY));
} finally {
  await Promise.all(servers.map(({ stop }) => stop()));
  await rm(folder, { recursive: true, force: true });
}
