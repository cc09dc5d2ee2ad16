/** The server without a graph, of which nothing may be asked, and what it logs. */
import { tmpdir } from 'node:os';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { createApp } from '../../server/app.ts';
import { listening } from './listening.ts';

/** `doors`: what is opened on it. Stopped by whoever started it. */
export async function bareApp(doors: Partial<Parameters<typeof createApp>[0]>) {
  const logged: string[] = [];
  const to = new Writable({
    write(chunk, _encoding, done) {
      logged.push(String(chunk));
      done();
    },
  });
  const app = createApp({
    now: () => {
      throw new Error('nothing is asked of the graph here');
    },
    clientFolder: tmpdir(),
    host: '127.0.0.1',
    log: pino({ level: 'trace' }, to),
    ...doors,
  });
  return { ...(await listening(app)), logged };
}
