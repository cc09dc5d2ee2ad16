/** The jars of Neo4j Community, resolved once by Maven into .cache (GPLv3: used by the tests, never shipped). */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, '../..');
const POM = join(import.meta.dirname, 'pom.xml');
const JAVA_WAYS =
  'Install a Java runtime 17 or 21 (Debian: apt-get install openjdk-17-jre-headless), or set TEST_NEO4J_URI.';
const MAVEN_WAYS =
  'Maven fetches Neo4j, and the command "mvn" does not run. ' +
  'Install it (Debian: apt-get install maven), or set TEST_NEO4J_URI.';
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';

/** Where the jars are, or will be once fetched. */
async function libFolder(): Promise<string> {
  const version = /<version>(\d+\.\d+\.\d+)<\/version>/.exec(await readFile(POM, 'utf8'))?.[1];
  return join(ROOT, '.cache', `neo4j-${version}`, 'lib');
}

/** What this machine lacks to run Neo4j and how to get it; undefined when it lacks nothing. */
export async function missingForNeo4j(): Promise<string | undefined> {
  const java = await run('java', ['-version']).catch(() => undefined);
  if (!java) return `Neo4j needs Java, and the command "java" does not run. ${JAVA_WAYS}`;
  const major = Number(/version "(\d+)/.exec(java.stderr)?.[1]);
  if (!(major >= 17)) return `Neo4j needs Java 17 or later, and "java" is version ${major}. ${JAVA_WAYS}`;
  if (existsSync(await libFolder())) return undefined;
  return (await run('mvn', ['-v']).catch(() => undefined)) ? undefined : MAVEN_WAYS;
}

/** The folder of the jars, fetched if need be. Throws an error that says what is missing and how to get it. */
export async function neo4jJars(): Promise<string> {
  const missing = await missingForNeo4j();
  if (missing) throw new Error(missing);
  const lib = await libFolder();
  if (existsSync(lib)) return lib;

  const part = `${lib}.${process.pid}`;
  await mkdir(part, { recursive: true });
  try {
    await run('mvn', ['-B', '-q', '-f', POM, COPY, '-DincludeScope=runtime', `-DoutputDirectory=${part}`]);
    await rename(part, lib);
  } catch (error) {
    // Two at once: the one that comes second finds the folder of the first in its place.
    if (!existsSync(lib)) throw mavenFailed(error);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return lib;
}

/** Neo4j Browser, which the server serves where it finds it on its class path: one jar more. */
const BROWSER = 'org.neo4j.client:neo4j-browser:5.24.0';
const COPY_ONE = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';

/** The folder with the jar of Neo4j Browser, fetched if need be. */
export async function browserJar(): Promise<string> {
  const lib = join(ROOT, '.cache', BROWSER.split(':').slice(1).join('-'));
  if (!existsSync(lib))
    await run('mvn', ['-B', '-q', COPY_ONE, `-Dartifact=${BROWSER}`, `-DoutputDirectory=${lib}`]).catch((error) => {
      throw mavenFailed(error);
    });
  return lib;
}

function mavenFailed(error: unknown): Error {
  const { stdout = '', message } = error as { stdout?: string; message: string };
  const said = stdout.trim().split('\n').slice(-15).join('\n');
  return new Error(`Maven could not fetch Neo4j; is Maven Central reachable?\n${said || message}`);
}
