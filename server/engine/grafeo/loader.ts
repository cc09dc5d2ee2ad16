/** Builds an embedded database beside its place and moves it there whole, so that no reader ever sees half of it. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Loader, Params, Row } from '../engine.ts';
import { type GrafeoDb, loadGrafeo } from './binding.ts';
import { whileLoading } from '../loading-errors.ts';
import { fromGrafeo } from './errors.ts';
import { runs } from './processes.ts';
import { rowFromGrafeo } from './values.ts';
import { checkParams } from '../limits.ts';

/** What this process builds now: its number may also stand on leftovers of a dead process that had the same one. */
const building = new Set<string>();

/** `file`: where the database stands after commit. Several loaders may build at once; the last to commit wins. */
export async function openGrafeoLoader(file: string): Promise<Loader> {
  const target = resolve(file);
  const folder = dirname(target);
  await mkdir(folder, { recursive: true });
  await removeLeftovers(folder, basename(target));

  const { GrafeoDB } = await loadGrafeo();
  const tag = `.building-${process.pid}-${randomBytes(4).toString('hex')}`;
  building.add(tag);
  try {
    return loaderOn(GrafeoDB.create(target + tag), target, tag);
  } catch (error) {
    building.delete(tag);
    throw fromGrafeo(error);
  }
}

function loaderOn(db: GrafeoDb, target: string, tag: string): Loader {
  const path = target + tag;

  async function run(cypher: string, params: Params = {}): Promise<Row[]> {
    try {
      const result = await db.executeCypher(cypher, checkParams(params, Number.POSITIVE_INFINITY));
      return result.toArray().map(rowFromGrafeo);
    } catch (error) {
      throw whileLoading(fromGrafeo(error));
    }
  }

  return {
    name: 'grafeo',
    run,
    async schema(statements) {
      for (const statement of statements) await run(statement);
    },
    async commit() {
      try {
        db.close();
        await flush(path);
        await rename(path, target);
        await flush(dirname(target));
      } catch (error) {
        throw whileLoading(fromGrafeo(error));
      }
      building.delete(tag);
    },
    async abandon() {
      db.close();
      await rm(path, { recursive: true, force: true });
      building.delete(tag);
    },
  };
}

async function removeLeftovers(folder: string, name: string): Promise<void> {
  for (const entry of await readdir(folder)) {
    if (!entry.startsWith(`${name}.building-`)) continue;
    const [tag, pid] = /\.building-(\d+)-[0-9a-f]+/.exec(entry) ?? [];
    if (tag && !building.has(tag) && !runs(Number(pid)))
      await rm(join(folder, entry), { recursive: true, force: true });
  }
}

/** Windows cannot flush a folder; there the rename alone must do. */
async function flush(path: string): Promise<void> {
  if (process.platform === 'win32' && !path.includes('.building-')) return;
  const handle = await open(path, 'r+').catch(() => open(path, 'r'));
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
