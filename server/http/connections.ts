/** What one connection may leave unread: who asks again and again and reads nothing is cut off. */
import type { Socket } from 'node:net';
import type { RequestHandler, Response } from 'express';

/** Questions of one connection that wait for their answers; a browser sends one at a time. */
export const MOST_WAITING = 8;
/** Bytes of answers that are sent but not read. More than any single answer in the clear. */
export const MOST_UNREAD_BYTES = 4 * 1024 * 1024;

type Load = { waiting: number; unread: number };
const loads = new WeakMap<Socket, Load>();

function loadOf(socket: Socket): Load {
  const load = loads.get(socket) ?? { waiting: 0, unread: 0 };
  loads.set(socket, load);
  return load;
}

/** Stands before all others, so that a question too many costs nothing but its own parsing. */
export const boundedConnection: RequestHandler = (req, res, next) => {
  const { socket } = req;
  if (socket.destroyed) return;
  const load = loadOf(socket);
  if (load.waiting >= MOST_WAITING || socket.writableLength > MOST_UNREAD_BYTES) return void socket.destroy();
  load.waiting += 1;
  res.once('close', () => (load.waiting -= 1));
  next();
};

/** Whether the connection is still there and takes so many bytes more; one that has left too many unread is closed. */
export function takes(res: Response, bytes: number): boolean {
  const { socket } = res.req;
  if (socket.destroyed || res.writableEnded) return false;
  const load = loadOf(socket);
  if (load.unread > 0 && load.unread + bytes > MOST_UNREAD_BYTES) {
    socket.destroy();
    return false;
  }
  load.unread += bytes;
  res.once('close', () => (load.unread -= bytes));
  return true;
}
