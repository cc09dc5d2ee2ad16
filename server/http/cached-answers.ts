/**
 * Serialising and compressing cost far more than routing, so each answer is made once for a data version and a
 * question, and kept as brotli. The ETag is known before the answer is: a 304 costs no work.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants } from 'node:zlib';
import type { Request, Response } from 'express';

const compress = promisify(brotliCompress);
const MOST_BYTES = 64 * 1024 * 1024;

export type Answers = {
  /** Sends what `make` answers to the question `key`, from the cache where it can. */
  send(req: Request, res: Response, key: string, make: () => Promise<unknown>): Promise<void>;
};

export function createAnswers(dataVersion: string): Answers {
  const kept = new Map<string, Promise<Buffer>>();
  let bytes = 0;

  function keep(key: string, make: () => Promise<unknown>): Promise<Buffer> {
    const found = kept.get(key);
    if (found) {
      // Asked again: moved to the end, so that the oldest unasked one goes first.
      kept.delete(key);
      kept.set(key, found);
      return found;
    }
    const made = make().then((body) =>
      compress(JSON.stringify(body), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    );
    kept.set(key, made);
    made.then(
      (buffer) => {
        bytes += buffer.length;
        void forget();
      },
      () => kept.delete(key),
    );
    return made;
  }

  async function forget(): Promise<void> {
    for (const [key, made] of kept) {
      if (bytes <= MOST_BYTES || kept.size === 1) return;
      kept.delete(key);
      bytes -= (await made.catch(() => Buffer.alloc(0))).length;
    }
  }

  return {
    async send(req, res, key, make) {
      const etag = `"${dataVersion}-${createHash('sha256').update(key).digest('base64url').slice(0, 16)}"`;
      // Revalidated each time, so that a new data version is seen at once.
      res.setHeader('Cache-Control', 'no-cache').setHeader('ETag', etag).setHeader('Vary', 'Accept-Encoding');
      if (req.headers['if-none-match'] === etag) return void res.status(304).end();
      const buffer = await keep(key, make);
      res.setHeader('Content-Type', 'application/json; charset=utf-8');
      if (!req.acceptsEncodings('br')) return void res.end(brotliDecompressSync(buffer));
      res.setHeader('Content-Encoding', 'br').end(buffer);
    },
  };
}
