/**
 * Runs a command for the process that forked this one, until that lets go or dies, however it dies; then the command
 * is killed and its folder removed. So no run, aborted or not, leaves a server behind.
 * Arguments: the folder, the command, its arguments.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const [folder = '', command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

function leave(code: number): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit(code);
}
child.once('exit', (code) => leave(code ?? 1));
child.once('error', (error) => {
  console.error(error.message);
  leave(1);
});

const end = () => child.kill('SIGKILL');
process.once('disconnect', end);
if (!process.connected) end();
// Ctrl-C reaches every process of the terminal; the parent says what becomes of it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
