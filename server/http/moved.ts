/** Questions about what is called otherwise now: sent on to the same question under its name of today. */
import type { Request, Response } from 'express';
import { AppError } from '../contract/errors.ts';
import { today } from '../contract/former-ids.ts';
import type { Served } from '../store/store.ts';

/** Whether the failure was one of a former name, and the asker was sent on. Any other failure stays what it is. */
export async function sentOn(req: Request, res: Response, served: Served, failure: unknown): Promise<boolean> {
  if (!(failure instanceof AppError) || failure.code !== 'not-found') return false;
  const renamed = await served.renamed().catch(() => new Map<string, string>());
  const asked = new URLSearchParams(req.originalUrl.split('?')[1]);
  const query = new URLSearchParams([...asked].map(([name, value]) => [name, today(value, renamed)]));
  if (query.toString() === asked.toString()) return false;
  // Relative, so that it leads home behind any proxy; not kept, since other data may call it otherwise again.
  res.removeHeader('ETag');
  res.setHeader('Cache-Control', 'no-store').redirect(308, `?${query}`);
  return true;
}
