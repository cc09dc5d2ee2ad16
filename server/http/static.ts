/** The built client: hashed files kept for ever, the page itself made anew with its nonce, and nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import compression from 'compression';
import express, { type Response, Router } from 'express';
import { AppError } from '../contract/errors.ts';
import { onlyRead, sendProblem } from './problems.ts';

export function clientFiles(folder: string): Router {
  const router = Router();
  const page = join(folder, 'index.html');
  const html = existsSync(page) ? readFileSync(page, 'utf8') : undefined;
  router.all('/{*path}', (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') next();
    else onlyRead(req, res);
  });
  // The answers of the API are packed once and kept; these files are packed as they are sent, and then kept by the browser.
  router.use(compression());
  router.get('/{*path}', (req, res, next) => {
    if (!isPage(req.path)) return next();
    if (html === undefined) {
      return sendProblem(
        res,
        new AppError('not-found', 'The client has not been built.', 'Run "npm run build", then start again.'),
      );
    }
    res.setHeader('Cache-Control', 'no-cache').type('html').send(html.replaceAll('__CSP_NONCE__', res.locals.nonce));
  });
  // The template of the one file keeps its name from build to build.
  const setHeaders = (res: Response, path: string) =>
    path.endsWith('.json') && res.setHeader('Cache-Control', 'no-cache');
  const hashed = { index: false, immutable: true, maxAge: '365d', acceptRanges: false, redirect: false } as const;
  router.use(express.static(folder, { ...hashed, setHeaders }));
  // A missing file must not be answered with the page: the browser would take HTML for a script.
  router.get('/{*path}', (req, res) =>
    sendProblem(res, new AppError('not-found', `There is no ${req.path}.`, 'Open / instead.')),
  );
  return router;
}

/** However it is written: the raw template, with no nonce in it, is never sent. */
function isPage(path: string): boolean {
  const plain = posix.normalize(decodeURIComponent(path).replaceAll('\\', '/')).toLowerCase();
  return /^\/+(index\.html)?$/.test(plain);
}
