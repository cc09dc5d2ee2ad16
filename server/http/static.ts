/** The built client: hashed files kept for ever, the page itself made anew with its nonce. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import express, { type Response, Router } from 'express';
import { AppError } from '../contract/errors.ts';
import { sendProblem } from './problems.ts';

export function clientFiles(folder: string): Router {
  const router = Router();
  const page = join(folder, 'index.html');
  const html = existsSync(page) ? readFileSync(page, 'utf8') : undefined;
  // The answers of the API are packed once and kept; these files are packed as they are sent, and then kept by the browser.
  router.use(compression());
  // The template of the one file keeps its name from build to build.
  const setHeaders = (res: Response, path: string) =>
    path.endsWith('.json') && res.setHeader('Cache-Control', 'no-cache');
  router.use(express.static(folder, { index: false, immutable: true, maxAge: '365d', fallthrough: true, setHeaders }));
  router.get('/{*path}', (req, res) => {
    if (html === undefined) {
      return sendProblem(
        res,
        new AppError('not-found', 'The client has not been built.', 'Run "npm run build", then start again.'),
      );
    }
    // A missing file must not be answered with the page: the browser would take HTML for a script.
    if (/\.\w+$/.test(req.path))
      return sendProblem(res, new AppError('not-found', `There is no ${req.path}.`, 'Open / instead.'));
    res.setHeader('Cache-Control', 'no-cache').type('html').send(html.replaceAll('__CSP_NONCE__', res.locals.nonce));
  });
  return router;
}
