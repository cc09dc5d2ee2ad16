/** What a connection may hold: who says nothing, or asks again and again and reads nothing, is cut off. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { RequestHandler, Response } from 'express';

/** Questions of one connection that wait for their answers; a browser sends one at a time. */
export const MOST_WAITING = 8;
/** Bytes of answers that are sent but not read. More than any single answer in the clear. */
export const MOST_UNREAD_BYTES = 4 * 1024 * 1024;

/** Ms for all headers of a question, also of one that never begins, and for a question with its body. */
export const PATIENCE = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 1_000 } as const;
/** A lecture hall with several connections for each; each costs some ten kilobytes. What is more is closed at once. */
export const MOST_CONNECTIONS = 2_000;

/** A server that waits for nobody without end. */
export function boundedServer(listener: RequestListener): Server {
  const server = createServer(PATIENCE, listener);
  server.maxConnections = MOST_CONNECTIONS;
  return server;
}

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
