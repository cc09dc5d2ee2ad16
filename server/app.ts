/** The whole HTTP side, testable without a port. */
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import type { Stamp } from './contract/api.ts';
import { createAnswers } from './http/cached-answers.ts';
import type { Handlers } from './contract/handlers.ts';
import { mount } from './http/routes.ts';
import { openapi } from './http/openapi.ts';
import { problems } from './http/problems.ts';
import { knownHost, securityHeaders } from './http/security.ts';
import { clientFiles } from './http/static.ts';

/** `clientFolder`: where the built client lies. `host`: the address that is listened on. */
export type AppOptions = { handlers: Handlers; stamp: Stamp; clientFolder: string; host: string; log: Logger };

export function createApp({ handlers, stamp, clientFolder, host, log }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  // Express would serialise, hash and throw away each answer for an ETag of its own.
  app.disable('etag');
  app.set('query parser', 'simple');
  app.use(securityHeaders(), knownHost(host));
  app.get('/api/openapi.json', (_req, res) => void res.json(openapi(stamp.dataVersion)));
  app.use(mount(handlers, stamp, createAnswers(stamp.dataVersion)));
  app.use(clientFiles(clientFolder));
  app.use(problems(log));
  return app;
}
