/** `npm run seed`: checks the seed and loads it. `-- --check` only checks; `-- --force` loads what already stands. */
import { AppError } from '#contract/errors.ts';
import { readConfig } from '../server/config.ts';
import { buildSeed } from './build.ts';
import { openSeeded, seedNeo4j } from './ensure.ts';
import { SeedFaults } from './read/faults.ts';
import { progress } from './load/progress.ts';

async function main(args: readonly string[]): Promise<void> {
  const line = progress(process.stdout);
  const own = ['--check', '--force'];
  const config = readConfig(
    process.env,
    args.filter((arg) => !own.includes(arg)),
  );
  try {
    if (args.includes('--check')) {
      const { version, nodes, links, sources, unread } = buildSeed(undefined, line.say);
      line.end(`${version}: ${nodes.length} nodes, ${links.length} links, ${sources.length} sources, no fault`);
      for (const treaty of unread) line.end(`still unread, ${treaty}`);
    } else if (config.engine.kind === 'neo4j') {
      await seedNeo4j(config, line.say);
      line.end(`loaded into ${config.engine.uri}`);
    } else {
      const { file, engine } = await openSeeded(config, line.say, args.includes('--force'));
      await engine.close();
      line.end(file);
    }
  } finally {
    line.end();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof SeedFaults) console.error(error.message);
  else if (error instanceof AppError) console.error(`${error.message}\n${error.hint}`);
  else console.error(error);
  process.exitCode = 1;
});
