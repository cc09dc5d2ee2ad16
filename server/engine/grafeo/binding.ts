/** The native package of the embedded engine, which npm leaves out where it has no binary for the machine. */
import { createRequire } from 'node:module';
import { AppError } from '../../contract/errors.ts';

/** From the place of this module, also where its text runs elsewhere. */
const require = createRequire(import.meta.url);

export type Grafeo = typeof import('@grafeo-db/js');
export type GrafeoDb = InstanceType<Grafeo['GrafeoDB']>;

/** Throws an AppError that names the ways out when there is no binary. */
export async function loadGrafeo(): Promise<Grafeo> {
  try {
    return require('@grafeo-db/js') as Grafeo;
  } catch (cause) {
    const { platform, arch } = process;
    throw missingBinary({ platform, arch, musl: platform === 'linux' && !hasGlibc() }, binaries(), cause);
  }
}

export type Machine = { platform: string; arch: string; musl: boolean };

/** `offered`: package name → version of every binary that exists. */
export function missingBinary(machine: Machine, offered: Record<string, string>, cause?: unknown): AppError {
  const { platform, arch, musl } = machine;
  const libc = { linux: musl ? '-musl' : '-gnu', win32: '-msvc' }[platform] ?? '';
  const name = `@grafeo-db/js-${platform}-${arch}${libc}`;
  const version = offered[name];
  const neo4j = 'set NEO4J_URI to the address of a Neo4j server, such as bolt://127.0.0.1:7687';
  return new AppError(
    'engine-down',
    `The embedded database has no binary for this machine (${name}).`,
    version ? `Run "npm install --no-save ${name}@${version}", or ${neo4j}.` : `None is published: ${neo4j}.`,
    { cause },
  );
}

function binaries(): Record<string, string> {
  const manifest: unknown = require('@grafeo-db/js/package.json');
  return (manifest as { optionalDependencies: Record<string, string> }).optionalDependencies;
}

function hasGlibc(): boolean {
  const report = process.report.getReport() as unknown as { header: { glibcVersionRuntime?: string } };
  return report.header.glibcVersionRuntime !== undefined;
}
