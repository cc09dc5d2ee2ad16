/** `npm run export -- seminar <id or file> [--out <file>]`: a seminar as one HTML file, without a browser. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { API } from '#contract/api.ts';
import { AppError } from '#contract/errors.ts';
import { Seminar } from '#contract/seminar.ts';
import { SEED_FOLDER } from '../../graph-seed/build.ts';
import { openSeeded } from '../../graph-seed/ensure.ts';
import { SeedFaults } from '../../graph-seed/read/faults.ts';
import { readSeminars } from '../../graph-seed/read/seminars.ts';
import { readConfig } from '../../server/config.ts';
import { openEngine } from '../../server/engine/open.ts';
import { openStore } from '../../server/store/store.ts';
import type { Call } from '../api/client.ts';
import { FileFault, seminarFile } from '../state/data-file.ts';
import { onefilePage, type Template } from './page.ts';
import { collectAnswers } from './collect.ts';

const TEMPLATE = new URL('../../dist/client/seminar.json', import.meta.url);

async function main([what, name = '', ...rest]: readonly string[]): Promise<void> {
  const builtIn = readSeminars(SEED_FOLDER);
  const known = builtIn.map(({ id }) => id).join(', ');
  const usage = `npm run export -- seminar <id or file> [--out <file>]; the seminars here: ${known}`;
  // Older notes of lecturers say "story".
  if ((what !== 'seminar' && what !== 'story') || !name)
    throw new AppError('bad-input', 'What is to be exported?', usage);
  if (!existsSync(TEMPLATE))
    throw new AppError('not-found', 'The client has not been built.', 'Run "npm run build" first.');
  const seminar = builtIn.find(({ id }) => id === name) ?? fromFile(name, usage);
  const out =
    rest[rest.indexOf('--out') + 1] && rest.includes('--out')
      ? String(rest[rest.indexOf('--out') + 1])
      : `${seminar.id}.html`;
  const config = readConfig(process.env, []);
  const engine = config.engine.kind === 'neo4j' ? await openEngine(config) : (await openSeeded(config)).engine;
  try {
    const { handlers, stamp } = await openStore(engine, builtIn, { threads: 0 });
    const call = (async (asked: keyof typeof API, input: object) => {
      const handler = handlers[asked] as (input: unknown) => Promise<object>;
      return { ...(await handler(API[asked].input.parse(input))), ...stamp };
    }) as Call;
    const file = await collectAnswers(seminar, call, (share) => process.stdout.write(`\r${Math.round(share * 100)} %`));
    const page = await onefilePage(file, JSON.parse(readFileSync(TEMPLATE, 'utf8')) as Template);
    writeFileSync(out, page);
    console.log(
      `\r${out}: ${Math.round(Buffer.byteLength(page) / 1024)} KB, ${seminar.scenes.length} scenes, data ${stamp.dataVersion}`,
    );
  } finally {
    await engine.close();
  }
}

function fromFile(path: string, usage: string): Seminar {
  if (!existsSync(path)) throw new AppError('not-found', `There is no seminar and no file ${path}.`, usage);
  const text = readFileSync(path, 'utf8');
  // A seminar written by hand has no envelope around it.
  return /^\s*\{\s*"meta"/.test(text) ? seminarFile.read(text) : Seminar.parse(JSON.parse(text));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof SeedFaults) console.error(error.message);
  else if (error instanceof FileFault)
    console.error(
      `That file is no seminar as the Atlas saves it: ${[error.code, error.at, error.message].filter(Boolean).join(', ')}.`,
    );
  else console.error(error instanceof AppError ? `${error.message}\n${error.hint}` : error);
  process.exitCode = 1;
});
