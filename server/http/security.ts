/** Headers on every answer, and who may ask. Nothing from outside is loaded, nothing inline runs without the nonce. */
import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { isLoopback } from '../contract/loopback.ts';
import { AppError } from '../contract/errors.ts';
import { sendProblem } from './problems.ts';

/** A fresh nonce for each answer in `res.locals.nonce`, and the headers that name it. `embedHosts`: origins whose pages may frame it. */
export function securityHeaders(embedHosts: readonly string[] = []): RequestHandler[] {
  const nonce: RequestHandler = (_req, res, next) => {
    res.locals.nonce = randomBytes(16).toString('base64url');
    next();
  };
  const named = (_req: unknown, res: unknown) => `'nonce-${(res as { locals: { nonce: string } }).locals.nonce}'`;
  const policy = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", named],
        styleSrc: ["'self'", named],
        workerSrc: ["'self'"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: embedHosts.length > 0 ? [...embedHosts] : ["'none'"],
      },
    },
    // It can name no origins: what stands in it would refuse those that are allowed.
    xFrameOptions: embedHosts.length > 0 ? false : { action: 'deny' },
    // Served over plain HTTP on the loopback address; whoever puts TLS before it sets HSTS there.
    strictTransportSecurity: false,
  });
  return [nonce, policy];
}

/** On a loopback address only loopback names are answered, so that no page on the web can read the atlas through the visitor's browser. */
export function knownHost(host: string): RequestHandler {
  const loopback = isLoopback(host);
  return (req, res, next) => {
    const named = withoutPort(req.headers.host ?? '');
    const meant = meantHost(req.url) ?? named;
    if (loopback ? isLoopback(named) && isLoopback(meant) : meant === named) return next();
    const message = loopback
      ? 'This server answers on the loopback address only.'
      : 'The address and the Host header name two servers.';
    sendProblem(res, new AppError('bad-input', message, `Open http://127.0.0.1 or set HOST.`, { at: 'host' }));
  };
}

function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

/** The host of a whole address, as it is sent to a proxy: "GET http://example.org/ HTTP/1.1". */
function meantHost(target: string): string | undefined {
  const host = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(target)?.[1];
  return host === undefined ? undefined : withoutPort(host.replace(/^.*@/, ''));
}

/** Pages of any site may read what they pass, with the headers that say when to ask again; never queries of one's own. */
export function readableElsewhere(closed: readonly string[]): RequestHandler {
  return (req, res, next) => {
    const path = req.originalUrl.split('?')[0]?.toLowerCase().replace(/\/+$/, '') ?? '';
    if (!closed.some((each) => path === each || path.startsWith(`${each}/`))) {
      res.setHeader('Access-Control-Allow-Origin', '*');
      res.setHeader('Access-Control-Expose-Headers', 'Atlas-Stamp, ETag, RateLimit, RateLimit-Policy, Retry-After');
      res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    }
    next();
  };
}
