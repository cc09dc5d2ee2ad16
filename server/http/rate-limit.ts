/** How many requests one client may make in a minute: the one place for all endpoints. */
import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { AppError } from '../contract/errors.ts';
import { sendProblem } from './problems.ts';

const WINDOW_MS = 60_000;
/** A network of IPv6 is one client: its owner has all addresses of it. */
const IPV6_BITS = 64;

/** Who asks, by the address that the connection, or a trusted proxy, names. */
export const clientOf = ({ ip = '' }: Request): string => ipKeyGenerator(ip, IPV6_BITS);

/** `perMinute`: 0 for no limit. The client is `who`, else its address. `free`: what is not counted. */
export function limited(
  perMinute: number,
  who?: (req: Request) => string,
  free?: (req: Request) => boolean,
): RequestHandler {
  if (perMinute === 0) return (_req, _res, next) => next();
  return rateLimit({
    windowMs: WINDOW_MS,
    limit: perMinute,
    keyGenerator: who ?? clientOf,
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
