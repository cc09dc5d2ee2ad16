/** The rules of the house: who may import whom, how long a file may be, what must not stand in the code. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CLIENT, LAW, SEED } from './layers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n');
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const code = files.filter((file) => !file.startsWith('tests/'));

type Room = { room: string; may: string[] };

/** Each room of a layered folder with all rooms of the lines before its own, and what the whole folder may import. */
const layered = (folder: string, layers: readonly (readonly string[])[], all: readonly string[]): Room[] =>
  layers.flatMap((rooms, at) =>
    rooms.map((room) => ({
      room: path(folder, room),
      may: [
        ...layers
          .slice(0, at)
          .flat()
          .map((lower) => path(folder, lower)),
        ...all,
      ],
    })),
  );
const path = (folder: string, room: string) => `${folder}/${room}${room.includes('.') ? '' : '/'}`;

/** What each room may import, beside itself. The first room that a file's path begins with is its room. */
const ROOMS: Room[] = [
  { room: 'server/contract/', may: [] },
  ...layered('server/law', LAW, ['server/contract/']),
  { room: 'server/code-stamp.ts', may: [] },
  { room: 'server/remember.ts', may: [] },
  { room: 'server/bundle.ts', may: [] },
  { room: 'server/engine/', may: ['server/contract/', 'server/config.ts', 'server/remember.ts', 'server/bundle.ts'] },
  { room: 'server/config.ts', may: ['server/contract/'] },
  {
    room: 'server/store/',
    may: [
      'server/engine/',
      'server/law/',
      'server/contract/',
      'server/code-stamp.ts',
      'server/remember.ts',
      'server/bundle.ts',
    ],
  },
  { room: 'server/follow/', may: ['server/contract/'] },
  { room: 'server/http/', may: ['server/store/', 'server/follow/', 'server/contract/', 'server/remember.ts'] },
  { room: 'server/', may: ['server/', 'graph-seed/'] },
  ...layered('graph-seed', SEED, [
    'server/contract/',
    'server/law/time/',
    'server/law/verify/',
    'server/engine/',
    'server/config.ts',
    'server/code-stamp.ts',
  ]),
  // The one program that joins both sides: it asks the store as the screen asks the server.
  {
    room: 'client/onefile/command.ts',
    may: ['client/onefile/', 'client/i18n/', 'client/api/', 'client/state/', 'server/', 'graph-seed/'],
  },
  ...layered('client', CLIENT, ['server/contract/', 'server/law/', 'client/mark.svg']),
];
const roomOf = (file: string) => ROOMS.find(({ room }) => file.startsWith(room));

function importsOf(file: string): string[] {
  const found = text(file).matchAll(
    /^\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|^import\s+['"]([^'"]+)['"]/gm,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '').map((name) => resolve(file, name));
}

function resolve(file: string, name: string): string {
  if (name.startsWith('#contract/') || name.startsWith('#law/')) return name.replace('#', 'server/');
  return name.startsWith('.') ? normalize(join(dirname(file), name)) : name;
}

/** Files that reach one another in both directions, each circle once (Tarjan's strongly connected components). */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    let low = order.size;
    const at = low;
    order.set(file, at);
    open.push(file);
    for (const target of imports.get(file) ?? []) {
      if (!imports.has(target)) continue;
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (open.includes(target)) low = Math.min(low, order.get(target) ?? low);
    }
    if (low === at) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) found.push(circle.sort());
    }
    return low;
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return found;
}

describe('the house', () => {
  it('finds the files it judges', () => {
    expect(code.length).toBeGreaterThan(60);
    expect(importsOf('server/app.ts')).toContain('server/http/routes.ts');
  });

  it('gives every file a room', () => {
    expect(code.filter((file) => !roomOf(file) && !file.endsWith('vite.config.ts'))).toEqual([]);
  });

  it('imports in one direction only, types included', () => {
    const wrong = code.flatMap((file) => {
      const { room = '', may = [] } = roomOf(file) ?? {};
      return importsOf(file)
        .filter((target) => /^(server|client|graph-seed|tests)\//.test(target))
        .filter((target) => !target.startsWith(room) && !may.some((allowed) => target.startsWith(allowed)))
        .map((target) => `${file} must not import ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has no circle of files, types included', () => {
    expect(circles(new Map(files.map((file) => [file, importsOf(file)])))).toEqual([]);
    expect(
      circles(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual([['b', 'c']]);
  });

  it('keeps panels apart', () => {
    const panelOf = (file: string) => file.match(/^client\/panels\/([^/.]+)/)?.[1];
    const wrong = code
      .filter((file) => panelOf(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => panelOf(target) && panelOf(target) !== panelOf(file))
          .map((target) => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('keeps law and contract free of engines, pages and Node', () => {
    const wrong = code
      .filter((file) => /^server\/(law|contract)\//.test(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => !target.startsWith('server/') && target !== 'zod')
          .map((target) => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('has no barrel, no drawer, no default export, no any', () => {
    const drawers = files.filter((file) => /(^|\/)(index\.tsx?|(utils?|helpers?|common|misc)(\.|\/))/.test(file));
    const exports = code.filter((file) => !file.endsWith('.config.ts') && /^export (default|\*)/m.test(text(file)));
    const anys = files.filter((file) =>
      /(:|\bas|<)\s*any\b(?!\s*[a-z])/.test(text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '')),
    );
    const silenced = files.filter(
      (file) =>
        file !== 'tests/repo/imports.test.ts' &&
        /@ts-(ignore|nocheck)|biome-ignore|\b(it|test|describe)\.(skip|only|todo)\b/.test(text(file)),
    );
    expect({ drawers, exports, anys, silenced }).toEqual({ drawers: [], exports: [], anys: [], silenced: [] });
  });

  it('keeps style sheets short too', () => {
    const sheets = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.css'], {
      cwd: root,
      encoding: 'utf8',
    });
    const lengths = sheets
      .trim()
      .split('\n')
      .map((file) => ({ file, lines: text(file).trimEnd().split('\n').length }));
    expect(lengths.length).toBeGreaterThan(10);
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it('keeps a promise for later only where a failure is forgotten', () => {
    const keepers = code.filter(
      (file) =>
        file.startsWith('client/') &&
        /(let \w+: Promise<|Map<[^;=]*Promise<|\?\?= *(import\(|fetch\())/.test(text(file)),
    );
    expect(keepers).toEqual(['client/api/remember.ts', 'client/ui/lazy-part.tsx']);
  });

  it('keeps files short: none over 300 lines as formatted', () => {
    const lengths = code.map((file) => ({ file, lines: text(file).split('\n').length - 1 }));
    expect(lengths.length).toBeGreaterThan(60);
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it('locks the embedded engine of every platform, also those whose package is not fetched here', () => {
    const { packages } = JSON.parse(text('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string>; version: string; integrity?: string }>;
    };
    const wanted = Object.entries(packages['node_modules/@grafeo-db/js']?.optionalDependencies ?? {});
    expect(wanted).toHaveLength(6);
    expect(wanted.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
    // What no hash vouches for is said where the engines are described.
    const unhashed = Object.keys(packages).filter((name) => name && !packages[name]?.integrity);
    expect(unhashed.filter((name) => !name.startsWith('node_modules/@grafeo-db/js-'))).toEqual([]);
    expect(packages['node_modules/@grafeo-db/js-linux-x64-gnu']?.integrity).toMatch(/^sha512-/);
    if (unhashed.length > 0) expect(text('server/README.md')).toContain('locked by hash for Linux on x64 with glibc');
  });

  it('names no registry and no folder of one machine', () => {
    expect(text('package-lock.json')).not.toContain('"resolved"');
    const wrong = files.filter(
      (file) => /\/(home|root|work|Users)\/\w/.test(text(file)) && file !== 'tests/repo/imports.test.ts',
    );
    expect(wrong).toEqual([]);
  });
});
