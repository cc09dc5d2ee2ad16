/** How many requests one client may make in a minute: the one place for all endpoints. */
import type { Request, RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { AppError } from '../contract/errors.ts';
import { sendProblem } from './problems.ts';

const WINDOW_MS = 60_000;
/** A network of IPv6 is one client: its owner has all addresses of it. */
const IPV6_BITS = 64;

/** `perMinute`: 0 for no limit. The client is `who`, else the address that the connection, or a trusted proxy, names. `free`: what is not counted. */
export function limited(
  perMinute: number,
  who?: (req: Request) => string,
  free?: (req: Request) => boolean,
): RequestHandler {
  if (perMinute === 0) return (_req, _res, next) => next();
  return rateLimit({
    windowMs: WINDOW_MS,
    limit: perMinute,
    ...(who ? { keyGenerator: who } : { ipv6Subnet: IPV6_BITS }),
    ...(free ? { skip: free } : {}),
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: 'per-minute',
    // Whoever says X-Forwarded-For without being trusted is simply not believed.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_req, res) => {
      sendProblem(
        res,
        new AppError(
          'too-many',
          who
            ? `More than ${perMinute} requests came within a minute.`
            : `More than ${perMinute} requests came from your address within a minute.`,
          `Ask again in ${res.getHeader('Retry-After') ?? WINDOW_MS / 1000} s.`,
        ),
      );
    },
  });
}
