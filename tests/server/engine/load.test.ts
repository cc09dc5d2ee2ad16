/** A load is whole or not at all, whoever reads meanwhile. */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { openEngine, openLoader } from '../../../server/engine/open.ts';
import { describeEngines } from '../../support/engines.ts';
import { idsIn, load, put, read } from '../../support/test-nodes.ts';

describeEngines(
  'loading',
  (_, name, place) => {
    const embedded = name === 'grafeo';

    it('shows readers the old data until the load is committed, then the new', async () => {
      const at = place();
      await load(at, ['old'], 'commit');
      const loader = await openLoader(at.config, at.file);
      await put('new', 'newer')(loader);
      expect(await loader.run('MATCH (n:Test) RETURN count(*) AS count')).toEqual([{ count: 2 }]);
      expect(await read(at)).toEqual(['old']);
      await loader.commit();
      expect(await read(at)).toEqual(['new', 'newer']);
    });

    it('keeps the old data when the load is abandoned', async () => {
      const at = place();
      await load(at, ['old'], 'commit');
      await load(at, ['new'], 'abandon');
      expect(await read(at)).toEqual(['old']);
    });

    it('keeps the old data when a statement fails, and says why', async () => {
      const at = place();
      await load(at, ['old'], 'commit');
      const loader = await openLoader(at.config, at.file);
      await put('new')(loader);
      await expect(loader.run('CREATE (:Test {id: "new"})')).rejects.toMatchObject({ message: /already exists/ });
      await loader.abandon();
      expect(await read(at)).toEqual(['old']);
    });

    it('may repeat the schema', async () => {
      const at = place();
      await load(at, ['a'], 'commit');
      await load(at, ['b'], 'commit');
      expect(await read(at)).toEqual(['b']);
    });

    it('lets a reader go on reading through a load', async () => {
      const at = place();
      await load(at, ['old'], 'commit');
      const engine = await openEngine(at.config, at.file);
      const loader = await openLoader(at.config, at.file);
      await put('new')(loader);
      expect(await idsIn(engine)).toEqual(['old']);
      await loader.commit();
      expect(await idsIn(engine)).toEqual([embedded ? 'old' : 'new']);
      await engine.close();
    });
  },
  ['grafeo', 'neo4j'],
);

describeEngines(
  'building a file',
  (_, __, place) => {
    it('lets two build at once: each whole, the last one stands', async () => {
      const at = place();
      const [first, second] = [await openLoader(at.config, at.file), await openLoader(at.config, at.file)];
      await put('first')(first);
      await put('second')(second);
      await first.commit();
      expect(await read(at)).toEqual(['first']);
      await second.commit();
      expect(await read(at)).toEqual(['second']);
      expect(
        readdirSync(dirname(at.file)).filter((entry) => entry.startsWith(`${at.file.split('/').pop()}`)),
      ).toHaveLength(1);
    });

    it('removes what dead processes left, not what living ones build', async () => {
      const at = place();
      const dead = `${at.file}.building-999999999-00000000`;
      const sameNumber = `${at.file}.building-${process.pid}-00000000`;
      const living = `${at.file}.building-${process.ppid}-00000000`;
      for (const path of [dead, `${dead}.wal`, sameNumber, living]) writeFileSync(path, 'x');
      await load(at, ['a'], 'commit');
      expect([dead, `${dead}.wal`, sameNumber, living].map((path) => existsSync(path))).toEqual([
        false,
        false,
        false,
        true,
      ]);
    });

    it('leaves one file, which is written to disk before it is in its place', async () => {
      const at = place();
      await load(at, ['a'], 'commit');
      expect(statSync(at.file).size).toBeGreaterThan(1_000);
      await expect(openEngine(at.config, `${at.file}.other`)).rejects.toMatchObject({ code: 'engine-down' });
      expect(existsSync(`${at.file}.other`)).toBe(false);
    });

    it('says that a file is damaged', async () => {
      const at = place();
      writeFileSync(at.file, 'not a database');
      const wrong = { code: 'engine-down', hint: /npm run seed/ };
      await expect(openEngine(at.config, at.file)).rejects.toMatchObject(wrong);
    });
  },
  ['grafeo'],
);
