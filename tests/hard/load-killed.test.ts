/** A load that is killed leaves what stood there, and holds up no other. */
import { fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { describeEngines } from '../support/engines.ts';
import { load, read } from '../support/test-nodes.ts';

describeEngines(
  'loading',
  (_, name, place) => {
    it('keeps the old data when its process is killed, and the next load is not held up', async () => {
      const at = place();
      await load(at, ['old'], 'commit');
      for (let turn = 0; turn < 3; turn++) {
        const other = fork(new URL('./load-half.ts', import.meta.url), [JSON.stringify(at)], {
          execArgv: ['--import', 'tsx'],
        });
        await new Promise((written) => other.once('message', written));
        const gone = new Promise((exited) => other.once('exit', exited));
        other.kill('SIGKILL');
        await gone;
        expect(await read(at)).toEqual(['old']);
      }
      await load(at, ['new'], 'commit');
      expect(await read(at)).toEqual(['new']);
      if (name === 'grafeo')
        expect(readdirSync(dirname(at.file)).filter((entry) => entry.includes('.building-'))).toEqual([]);
    });
  },
  ['grafeo', 'neo4j'],
);
