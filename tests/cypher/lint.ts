/** What Neo4j's own checker finds wrong with a statement. */
import { lintCypherQuery } from '@neo4j-cypher/language-support';

/** CYPHER 5 is what the Neo4j under test speaks; CYPHER 25 what later ones do, checked in tests/hard. */
export type Language = 'CYPHER 5' | 'CYPHER 25';

/** `params`: the names of those it may use. Which labels are in the database is none of the checker's business. */
export function cypherFaults(cypher: string, language: Language, params: readonly string[] = []): string[] {
  const parameters = Object.fromEntries(params.map((name) => [name, name]));
  return lintCypherQuery(cypher, { defaultLanguage: language, parameters })
    .diagnostics.filter(
      ({ severity, message }) => severity === 1 && !String(message).includes('not present in the database'),
    )
    .map(({ message }) => String(message));
}
