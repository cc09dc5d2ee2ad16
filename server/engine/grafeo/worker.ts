/**
 * The child process in which the embedded engine runs, since a query cannot be stopped there in any other way than
 * with its process. Opens the file named in its first argument read-only, answers, and does nothing else.
 */
import { readdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../../contract/errors.ts';
import { DAMAGED } from '../engine.ts';
import { type GrafeoDb, loadGrafeo } from './binding.ts';
import { fromGrafeo } from './errors.ts';
import { type Ask, MEMORY_BYTES, OUT_OF_MEMORY, type Tell } from './messages.ts';
import { rowFromGrafeo } from './values.ts';
import { checkRows, meter, rowsRead } from '../limits.ts';

function tell(message: Tell): void {
  process.send?.(message);
}

async function answer(db: GrafeoDb, { id, cypher, params, maxRows, cut }: Ask): Promise<void> {
  try {
    const limits = { ...(maxRows === undefined ? {} : { maxRows }), ...(cut ? { cut } : {}) };
    const result = await db.executeCypher(cypher, params);
    checkRows(result.length, limits);
    const count = meter(limits);
    const rows = Array.from({ length: rowsRead(result.length, limits) }, (_, index) => {
      const row = rowFromGrafeo(result.get(index));
      count(row);
      return row;
    });
    tell({ id, rows });
  } catch (error) {
    tell({ id, problem: fromGrafeo(error).toProblem() });
  }
}

/** The parent is dead and can clear up no more: each child removes its own folder, the last one that of the pool. */
function leave(): void {
  try {
    const own = process.cwd();
    rmSync(own, { recursive: true, force: true });
    const pool = dirname(own);
    if (!readdirSync(pool).some((name) => name.startsWith('child-'))) rmSync(pool, { recursive: true, force: true });
  } finally {
    process.exit();
  }
}

// A parent that dies while this process still starts is noticed by the timer alone.
process.on('disconnect', leave);
setInterval(() => {
  if (!process.connected) leave();
  if (process.memoryUsage.rss() > MEMORY_BYTES) process.exit(OUT_OF_MEMORY);
}, 25);

// Else the engine would spill into the temporary folder of the machine, and leave it there.
for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = process.cwd();

try {
  const { GrafeoDB } = await loadGrafeo();
  const db = GrafeoDB.openReadOnly(process.argv[2] ?? '');
  process.on('message', (message) => answer(db, message as Ask));
  tell({ ready: db.version() });
} catch (cause) {
  const error =
    cause instanceof AppError
      ? cause
      : new AppError(
          'engine-down',
          `The database file cannot be opened: ${cause instanceof Error ? cause.message : cause}`,
          'It is set aside and made anew at the next start, or by "npm run seed".',
          { at: DAMAGED },
        );
  tell({ unready: error.toProblem() });
}
