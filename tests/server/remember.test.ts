/** What is remembered is made once; a failure is never remembered, by the helper or anywhere else in the code. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { remember, shareWhileMade } from '../../server/remember.ts';

const root = join(import.meta.dirname, '../..');
const HELPER = 'server/remember.ts';
/** Promises that are over once they settle, or that never reject: not kept answers. */
const SETTLING = ['server/engine/grafeo/child.ts', 'server/engine/grafeo/grafeo.ts'];

/** A variable or a map that could hold a promise beyond its making, and an assignment of one where there was none. */
const KEEPS = [
  /^\s*(?:let|var|static|private|readonly|#)[^=;(]*:\s*Promise</m,
  /\b(?:Weak)?Map<[^>]*Promise</,
  /\bSet<Promise</,
  /\?\?=[^;]*(?:\bimport\(|\.then\(|\.catch\(|\bfetch\(|\basync\b|new Promise\b)/,
];

function asyncNames(texts: readonly string[]): Set<string> {
  const found = texts.flatMap((text) => [
    ...text.matchAll(/async function (\w+)|function (\w+)\([^)]*\)\s*:\s*Promise</g),
  ]);
  return new Set(found.map((match) => match[1] ?? match[2] ?? ''));
}

function keepers(texts: ReadonlyMap<string, string>): string[] {
  const names = asyncNames([...texts.values()]);
  return [...texts]
    .filter(([file, text]) => {
      const calls = [...text.matchAll(/\?\?=\s*(\w+)\(/g)].map((match) => match[1] ?? '');
      return file !== HELPER && (KEEPS.some((pattern) => pattern.test(text)) || calls.some((name) => names.has(name)));
    })
    .map(([file]) => file);
}

describe('a remembered promise', () => {
  it('is made once, and again only after it failed', async () => {
    let made = 0;
    const get = remember(async () => {
      made += 1;
      if (made === 1) throw new Error('down');
      return made;
    });
    const first = await Promise.allSettled([get(), get()]);
    expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await Promise.all([get(), get()])).toEqual([2, 2]);
    expect(await get()).toBe(2);
  });

  it('is shared while it is made, by key, and then no more', async () => {
    let made = 0;
    const share = shareWhileMade<number>();
    const make = async () => ++made;
    expect(await Promise.all([share('a', make), share('a', make), share('b', make)])).toEqual([1, 1, 2]);
    expect(await share('a', make)).toBe(3);
    await expect(share('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await share('a', make)).toBe(4);
  });
});

describe('the code of server and seed', () => {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', 'server/*.ts', 'graph-seed/*.ts'];
  const files = execFileSync('git', listed, { cwd: root, encoding: 'utf8' }).trim().split('\n');
  const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

  it('keeps promises by the helper alone', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(keepers(texts)).toEqual(SETTLING);
  });

  it.each([
    'let names: Promise<Names> | undefined;',
    'const kept = new Map<string, Promise<Buffer>>();',
    'kept ??= read(engine);\nasync function read() {}',
    'kept ??= graph().then(({ nodes }) => nodes);',
  ])('would be found keeping one by %j', (text) => {
    expect(keepers(new Map([['a.ts', text]]))).toEqual(['a.ts']);
  });
});
