/**
 * A module and all that it imports as one text of JavaScript. A child process or a thread does not inherit the compiler
 * that this process runs under; to start that there anew takes three times as long as all that the child does.
 */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const known = new Map<string, string>();

/** `entry`: a module of ours. Native packages stay outside; where a module asks for its own place, it is told that of the entry. */
export function bundled(entry: URL): string {
  const found = known.get(entry.href) ?? bundle(entry);
  known.set(entry.href, found);
  return found;
}

function bundle(entry: URL): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['@grafeo-db/js'],
    define: { 'import.meta.url': JSON.stringify(entry.href) },
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}
