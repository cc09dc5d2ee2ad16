/** Which project a test file belongs to, by what it imports, and the order in which files are run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** unit: code alone. engines: an embedded database or a Neo4j. browser: the built client and a Chromium. */
export type ProjectName = 'unit' | 'engines' | 'browser';

const TESTS = import.meta.dirname;
const BROWSER = /['/](?:served|pages\/serve|support\/browser)\.ts'/;
const ENGINES = /['/](?:support\/engines|support\/seeded-store|engine\/open|graph-seed\/ensure)\.ts'/;
const KINDS = /['/]support\/kinds\.ts'/;
const NEO4J = /['/]support\/engines\.ts'/;
const SEED = /\bLOAD_SEED\b/;

const projectOf = (text: string): ProjectName =>
  BROWSER.test(text) ? 'browser' : ENGINES.test(text) ? 'engines' : 'unit';

/** Paths from the root of the repository, hard tests left out, of files with such a text. */
const filesWith = (fits: (text: string) => boolean): string[] =>
  readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.test\.tsx?$/.test(name) && !name.startsWith('hard/'))
    .filter((name) => fits(readFileSync(join(TESTS, name), 'utf8')))
    .map((name) => `tests/${name}`)
    .sort();

export const filesOf = (project: ProjectName): string[] => filesWith((text) => projectOf(text) === project);

/** Those that try some of a kind in `npm test`. */
export const kindFiles = (): string[] => filesWith((text) => KINDS.test(text));

/**
 * Engines first: the files that take turns with Neo4j, those with the real data together so that it is loaded once;
 * between them the files that need no Neo4j, so that no worker only waits for its turn. Then the browser, then units.
 */
export class Order extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const read = files.map((file) => ({ file, text: readFileSync(file.moduleId, 'utf8') }));
    const of = (project: ProjectName) => read.filter(({ file }) => file.project.name === project);
    const queued = of('engines').filter(({ text }) => NEO4J.test(text));
    const real = queued.filter(({ text }) => SEED.test(text));
    const turns = [...real, ...queued.filter((each) => !real.includes(each))];
    const others = of('engines').filter(({ text }) => !NEO4J.test(text));
    const engines = turns.flatMap((turn, i) => [turn, ...others.slice(i, i + 1)]);
    const rest = read.filter(({ file }) => !['engines', 'browser', 'unit'].includes(file.project.name));
    return [...engines, ...others.slice(turns.length), ...of('browser'), ...of('unit'), ...rest].map(
      ({ file }) => file,
    );
  }
}
