/** Ends the server so that nobody who waits loses an answer. */
import type { Server } from 'node:http';

const GRACE_MS = 10_000;
/** Connections kept open between two questions are looked for so often, since their end is told by nothing. */
const LOOK_MS = 50;

/** Takes no new connection; resolves once all that is being answered is answered, or cut off after `graceMs`. */
export async function stopServing(server: Server, graceMs = GRACE_MS): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), LOOK_MS);
  const late = setTimeout(() => server.closeAllConnections(), graceMs);
  await new Promise<void>((closed) => {
    server.close(() => closed());
    server.closeIdleConnections();
  });
  clearInterval(idle);
  clearTimeout(late);
}
