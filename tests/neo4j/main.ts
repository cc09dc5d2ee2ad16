/** `npm run neo4j`: a Neo4j to try the atlas on, until Ctrl-C. Nothing is kept. `-- --browser`: with Neo4j Browser. */
import { freePort, startNeo4j } from './start.ts';

try {
  console.log('Starting Neo4j (the first time it is fetched: about 130 MB) …');
  const browser = process.argv.includes('--browser') ? await freePort() : undefined;
  const { uri, version, stop } = await startNeo4j(undefined, undefined, browser);
  console.log(`Neo4j ${version} answers at ${uri}, without login. In another terminal:

  NEO4J_URI=${uri} npm run seed
  NEO4J_URI=${uri} npm start

${
  browser
    ? `Neo4j Browser: http://127.0.0.1:${browser}/browser/?connectURL=${uri}&preselectAuthMethod=NO_AUTH
Drop cypher/style.grass on its window for colours and names; cypher/README.md has ten queries.\n\n`
    : ''
}Ctrl-C stops it and throws its data away.`);
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, async () => {
      if (stopping) return;
      stopping = true;
      await stop();
      process.exit();
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
