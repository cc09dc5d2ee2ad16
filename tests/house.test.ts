/** The rules of the house: who may import whom, how long a file may be, what must not stand in the code. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n');
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const code = files.filter((file) => !file.startsWith('tests/'));

/** What each room may import, beside itself. The first room that a file's path begins with is its room. */
const ROOMS: [room: string, may: string[]][] = [
  ['server/contract/', []],
  ['server/law/', ['server/contract/']],
  ['server/engine/', ['server/contract/', 'server/config.ts']],
  ['server/config.ts', ['server/contract/']],
  ['server/paths/', ['server/engine/', 'server/law/', 'server/contract/']],
  ['server/store/', ['server/paths/', 'server/engine/', 'server/law/', 'server/contract/']],
  ['server/http/', ['server/store/', 'server/contract/']],
  ['server/', ['server/', 'graph-seed/']],
  ['graph-seed/', ['server/contract/', 'server/law/', 'server/engine/', 'server/config.ts']],
  ['client/canvas/', ['client/state/', 'server/contract/', 'server/law/']],
  ['client/state/', ['server/contract/', 'server/law/']],
  ['client/words/', ['server/contract/', 'server/law/']],
  // The one program that joins both sides: it asks the store as the screen asks the server.
  ['client/file/command.ts', ['client/', 'server/', 'graph-seed/']],
  ['client/', ['client/', 'server/contract/', 'server/law/']],
];
const roomOf = (file: string) => ROOMS.find(([room]) => file.startsWith(room));

function importsOf(file: string): string[] {
  const found = text(file).matchAll(/^\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|^import\s+['"]([^'"]+)['"]/gm);
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '').map((name) => resolve(file, name));
}

function resolve(file: string, name: string): string {
  if (name.startsWith('#contract/') || name.startsWith('#law/')) return name.replace('#', 'server/');
  return name.startsWith('.') ? normalize(join(dirname(file), name)) : name;
}

describe('the house', () => {
  it('finds the files it judges', () => {
    expect(code.length).toBeGreaterThan(60);
    expect(importsOf('server/app.ts')).toContain('server/http/mount.ts');
  });

  it('imports in one direction only', () => {
    const wrong = code.flatMap((file) => {
      const [room = '', may = []] = roomOf(file) ?? [];
      return importsOf(file)
        .filter((target) => /^(server|client|graph-seed|tests)\//.test(target))
        .filter((target) => !target.startsWith(room) && !may.some((allowed) => target.startsWith(allowed)))
        .map((target) => `${file} must not import ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps panels apart', () => {
    const panelOf = (file: string) => file.match(/^client\/panels\/([^/.]+)/)?.[1];
    const wrong = code
      .filter((file) => panelOf(file))
      .flatMap((file) => importsOf(file).filter((target) => panelOf(target) && panelOf(target) !== panelOf(file)).map((target) => `${file} imports ${target}`));
    expect(wrong).toEqual([]);
  });

  it('keeps law and contract free of engines, pages and Node', () => {
    const wrong = code
      .filter((file) => /^server\/(law|contract)\//.test(file))
      .flatMap((file) => importsOf(file).filter((target) => !target.startsWith('server/') && target !== 'zod').map((target) => `${file} imports ${target}`));
    expect(wrong).toEqual([]);
  });

  it('has no barrel, no drawer, no default export, no any', () => {
    const drawers = files.filter((file) => /(^|\/)(index\.tsx?|(utils?|helpers?|common|misc)(\.|\/))/.test(file));
    const exports = code.filter((file) => !file.endsWith('.config.ts') && /^export (default|\*)/m.test(text(file)));
    const anys = files.filter((file) => /(:|\bas|<)\s*any\b(?!\s*[a-z])/.test(text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '')));
    const silenced = files.filter((file) => file !== 'tests/house.test.ts' && /@ts-(ignore|nocheck)|biome-ignore|\b(it|test|describe)\.(skip|only|todo)\b/.test(text(file)));
    expect({ drawers, exports, anys, silenced }).toEqual({ drawers: [], exports: [], anys: [], silenced: [] });
  });

  it('keeps files short: none over 300 lines, p90 at most 150, the median at most 60', () => {
    const lengths = code.map((file) => ({ file, lines: text(file).split('\n').length - 1 })).sort((a, b) => a.lines - b.lines);
    const at = (share: number) => lengths[Math.floor(lengths.length * share)]?.lines ?? 0;
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    expect({ p90: at(0.9) <= 150, median: at(0.5) <= 60, was: [at(0.9), at(0.5)] }).toMatchObject({ p90: true, median: true });
  });

  it('locks the embedded engine of every platform, also those whose package is not fetched here', () => {
    const { packages } = JSON.parse(text('package-lock.json')) as { packages: Record<string, { optionalDependencies?: Record<string, string>; version: string }> };
    const wanted = Object.entries(packages['node_modules/@grafeo-db/js']?.optionalDependencies ?? {});
    expect(wanted).toHaveLength(6);
    expect(wanted.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
  });

  it('names no registry and no folder of one machine', () => {
    expect(text('package-lock.json')).not.toContain('"resolved"');
    const wrong = files.filter((file) => /\/(home|root|work|Users)\/\w/.test(text(file)) && file !== 'tests/house.test.ts');
    expect(wrong).toEqual([]);
  });
});
