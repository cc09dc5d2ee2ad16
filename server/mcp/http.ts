/** The tools over streamable HTTP: one POST for each message, nothing kept between two of them. */
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { AppError } from '../contract/errors.ts';
import { boundedConnection } from '../http/connections.ts';
import { problems, sendProblem } from '../http/problems.ts';
import { limited } from '../http/rate-limit.ts';
import { knownHost } from '../http/security.ts';
import type { Served } from '../store/store.ts';
import { mcpServer } from './server.ts';

/** A question is a few hundred bytes. */
const LONGEST_MESSAGE = '64kb';

/** `rateLimit`: messages of one client in a minute, 0 for no limit. */
export type McpOptions = { now(): Served; version: string; host: string; log: Logger; rateLimit: number };

/** On a loopback address only loopback names are answered, and no page of the web, which would come with an Origin. */
export function mcpApp({ now, version, host, log, rateLimit }: McpOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(boundedConnection, knownHost(host), limited(rateLimit));
  app.use((req, res, next) => {
    if (req.headers.origin === undefined) return next();
    sendProblem(
      res,
      new AppError('bad-input', 'Pages of the web are not answered here.', 'Ask from a program.', { at: 'origin' }),
    );
  });
  app.post('/mcp', express.json({ limit: LONGEST_MESSAGE }), async (req, res) => {
    const server = mcpServer(now, version);
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    res.once('close', () => void Promise.all([transport.close(), server.close()]));
    await server.connect(transport as Parameters<typeof server.connect>[0]);
    await transport.handleRequest(req, res, req.body);
  });
  app.all('/mcp', (_req, res) => {
    res.setHeader('Allow', 'POST');
    sendProblem(
      res,
      new AppError('only-read', 'Messages come by POST; nothing is kept that a GET could follow.', 'Send a POST.'),
    );
  });
  app.use(problems(log));
  return app;
}
