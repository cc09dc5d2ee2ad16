/** The pool of child processes of the embedded engine: what kills a child, and what follows. */
import { fork, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../server/engine/engine.ts';
import { missingBinary } from '../../../server/engine/grafeo/binding.ts';
import { openFolder, removeFolder } from '../../../server/engine/grafeo/folders.ts';
import { openEngine, openLoader } from '../../../server/engine/open.ts';
import { describeEngines } from '../../support/engines.ts';
import { loadMini } from '../../support/mini-graph.ts';

const COUNT = 'MATCH (n:Entity) RETURN count(*) AS count';

/** Those of the engine that this worker has open for all its files. */
let others: readonly number[] = [];

/** Children of a process, by /proc; the tests run on Linux. */
function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && !others.includes(Number(entry)))
    .filter((entry) => {
      try {
        const status = readFileSync(`/proc/${entry}/status`, 'utf8');
        return (
          status.includes(`PPid:\t${pid}\n`) &&
          readFileSync(`/proc/${entry}/cmdline`, 'utf8').includes('/grafeo-worker.mjs')
        );
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Looked at until it is so; a busy machine may take its time. */
const until = (what: () => boolean) => expect.poll(what, { timeout: 50_000, interval: 25 }).toBe(true);

describeEngines(
  'the pool',
  (open, _, place) => {
    let engine: Engine;
    beforeAll(async () => {
      others = childrenOf(process.pid);
      engine = await open(loadMini);
    });

    it('runs two children, each with an empty environment, in an empty folder', () => {
      const children = childrenOf(process.pid);
      expect(children).toHaveLength(2);
      for (const pid of children) {
        expect(readFileSync(`/proc/${pid}/environ`, 'utf8')).not.toMatch(/PATH=|HOME=|NEO4J/);
        expect(readdirSync(readlinkSync(`/proc/${pid}/cwd`)).filter((name) => !name.endsWith('.spill'))).toEqual([]);
      }
    });

    it.each([
      ['a list of 300 million numbers', 'UNWIND range(1, 300000000) AS x RETURN count(x) AS n'],
      ['a text doubled 40 times', "RETURN size(reduce(s = 'a', x IN range(1, 40) | s + s)) AS n"],
    ])('stops %s before it takes the memory of the machine', async (__, cypher) => {
      await expect(engine.run(cypher)).rejects.toMatchObject({ code: 'engine-refused', message: /memory/ });
      expect(await engine.run(COUNT)).toEqual([{ count: 12 }]);
    });

    it('outlives a query that crashes its process', async () => {
      const crash = `RETURN ${Array.from({ length: 800 }, () => '1').join('=')} AS x`;
      await expect(engine.run(crash)).rejects.toMatchObject({ code: 'engine-refused' });
      expect(await engine.run(COUNT)).toEqual([{ count: 12 }]);
    });

    it('asks again elsewhere when a child is killed under an innocent query, and replaces the child', async () => {
      await until(() => childrenOf(process.pid).length === 2);
      const before = childrenOf(process.pid);
      const answers = Array.from({ length: 200 }, () => engine.run(COUNT));
      for (const pid of before.slice(0, 1)) process.kill(pid, 'SIGKILL');
      const counts = (await Promise.all(answers)).map(([row]) => row?.count);
      expect(new Set(counts)).toEqual(new Set([12]));
      // A new process may have a lower number than an old one.
      const gone = before[0] ?? 0;
      await until(() => childrenOf(process.pid).length === 2 && !childrenOf(process.pid).includes(gone));
    });

    it('goes on with what it has opened when the file is changed or removed under it', async () => {
      const at = place();
      const loader = await openLoader(at.config, at.file);
      await loadMini(loader);
      await loader.commit();
      await until(() => childrenOf(process.pid).length === 2);
      const others = childrenOf(process.pid);
      const own = await openEngine(at.config, at.file);
      for (const change of [() => writeFileSync(at.file, 'another'), () => rmSync(at.file)]) {
        change();
        for (const pid of childrenOf(process.pid)) if (!others.includes(pid)) process.kill(pid, 'SIGKILL');
        expect(await own.run(COUNT)).toEqual([{ count: 12 }]);
      }
      await own.close();
    });

    it('answers after all its children were killed', async () => {
      for (const pid of childrenOf(process.pid)) process.kill(pid, 'SIGKILL');
      expect(await engine.run(COUNT)).toEqual([{ count: 12 }]);
    });

    it('keeps every other query while one is stopped at its deadline', async () => {
      await until(() => childrenOf(process.pid).length === 2);
      const before = childrenOf(process.pid);
      const nine = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name) => `MATCH (${name}:Entity)`).join(' ');
      const runaway = engine.run(`${nine} WITH a, i WHERE a.id <> i.id RETURN count(*) AS n`, {}, { timeoutMs: 300 });
      const refused = expect(runaway).rejects.toMatchObject({ code: 'engine-timeout' });
      let stopped = false;
      const ended = refused.finally(() => {
        stopped = true;
      });
      while (!stopped) expect(await engine.run(COUNT)).toEqual([{ count: 12 }]);
      await ended;
      expect(await engine.run(COUNT)).toEqual([{ count: 12 }]);
      await until(() => childrenOf(process.pid).filter((pid) => !before.includes(pid)).length === 1);
    });

    it('leaves no process and no folder behind when it is closed', async () => {
      await until(() => childrenOf(process.pid).length === 2);
      const [pid = 0] = childrenOf(process.pid);
      const folder = dirname(readlinkSync(`/proc/${pid}/cwd`));
      await engine.close();
      expect(childrenOf(process.pid)).toEqual([]);
      expect(() => readdirSync(folder)).toThrow(/ENOENT/);
    });

    it('spills where it can clear up, and clears up after a child that was killed', async () => {
      const own = await open(loadMini);
      const [pid = 0] = childrenOf(process.pid);
      const folder = readlinkSync(`/proc/${pid}/cwd`);
      const spilled = () =>
        readdirSync(tmpdir()).filter((name) => name.includes(`-${pid}-`) && name.endsWith('.spill'));
      expect(spilled()).toEqual([]);
      expect(readdirSync(folder)).toEqual([expect.stringContaining(`-${pid}-`)]);
      process.kill(pid, 'SIGKILL');
      await until(() => !existsSync(folder));
      await own.close();
    });

    it('removes what processes that are gone have left, and nothing of those that live', async () => {
      const dead = spawnSync(process.execPath, ['-e', '']).pid;
      const temporary = mkdtempSync(join(tmpdir(), 'atlas-stale-'));
      const gone = [`atlas-reader-${dead}-abcdef`, `grafeo-atlas-2026-11-24-6d5e9eea.grafeo-${dead}-1fc6a1bf.spill`];
      const kept = [`atlas-reader-${process.ppid}-abcdef`, `grafeo-other.grafeo-${dead}-1fc6a1bf.spill`, 'notes'];
      for (const name of [...gone, ...kept]) mkdirSync(join(temporary, name));
      const first = openFolder(temporary);
      const second = openFolder(temporary);
      expect(readdirSync(temporary).sort()).toEqual([...kept, basename(first), basename(second)].sort());
      removeFolder(temporary);
    });

    it('leaves no orphan when its parent is killed', async () => {
      const at = place();
      const parent = fork(new URL('./parent.ts', import.meta.url), [at.file], { execArgv: ['--import', 'tsx'] });
      await new Promise((ready) => parent.once('message', ready));
      const children = childrenOf(parent.pid ?? 0);
      expect(children).toHaveLength(2);
      const folder = dirname(readlinkSync(`/proc/${children[0]}/cwd`));
      parent.kill('SIGKILL');
      const alive = () => children.filter((pid) => readdirSync('/proc').includes(String(pid)));
      await until(() => alive().length === 0);
      expect(() => readdirSync(folder)).toThrow(/ENOENT/);
    });

    it('leaves no orphan when its parent dies before the children have started', async () => {
      const at = place();
      const parent = fork(new URL('./parent.ts', import.meta.url), [at.file], { execArgv: ['--import', 'tsx'] });
      await until(() => childrenOf(parent.pid ?? 0).length > 0);
      const children = childrenOf(parent.pid ?? 0);
      parent.kill('SIGKILL');
      // They notice once they have started.
      await until(() => children.every((pid) => !readdirSync('/proc').includes(String(pid))));
    });

    it('says that there is no file, and how to make one', async () => {
      const missing = openEngine({ engine: { kind: 'grafeo' } }, '/nowhere/atlas.grafeo');
      await expect(missing).rejects.toMatchObject({ code: 'engine-down', hint: /npm run seed/ });
    });
  },
  ['grafeo'],
);

describe('a machine without the binary', () => {
  const offered = { '@grafeo-db/js-darwin-arm64': '0.6.0', '@grafeo-db/js-win32-x64-msvc': '0.6.0' };

  it('is told the command that adds it, and that Neo4j is the other way', () => {
    const { message, hint } = missingBinary({ platform: 'darwin', arch: 'arm64', musl: false }, offered);
    expect(message).toContain('no binary for this machine');
    expect(hint).toContain('npm install --no-save @grafeo-db/js-darwin-arm64@0.6.0');
    expect(hint).toContain('NEO4J_URI');
    const windows = missingBinary({ platform: 'win32', arch: 'x64', musl: false }, offered);
    expect(windows.hint).toContain('@grafeo-db/js-win32-x64-msvc@0.6.0');
  });

  it('is not told to install what does not exist', () => {
    const { hint } = missingBinary({ platform: 'linux', arch: 'x64', musl: true }, offered);
    expect(hint).not.toContain('npm install');
    expect(hint).toContain('NEO4J_URI');
  });
});
