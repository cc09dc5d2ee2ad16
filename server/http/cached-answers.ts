/**
 * Serialising and compressing cost far more than routing, so each answer is made once for a question and an encoding,
 * and kept as it is sent. Its tag is known before the answer is: a 304 costs no work.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';
import { LRUCache } from 'lru-cache';
import { shareWhileMade } from '../remember.ts';
import { takes } from './connections.ts';

const ENCODINGS = ['br', 'gzip', 'identity'] as const;
type Encoding = (typeof ENCODINGS)[number];
export type Packers = Record<Encoding, (text: string) => Promise<Buffer>>;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);
const PACKERS: Packers = {
  br: (text) => brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (text) => deflate(text),
  identity: async (text) => Buffer.from(text),
};

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_ENTRIES = 20_000;
/** What one entry takes beside its bytes and its key: two objects, their places in the lists, an allocation of its own. */
const OVERHEAD_BYTES = 1_000;

export type Answers = {
  /** Sends what `make` answers to the question `key`, from the cache where it can. */
  send(req: Request, res: Response, key: string, make: () => Promise<unknown>): Promise<void>;
};
export type AnswersOptions = { packers?: Packers; mostBytes?: number; mostEntries?: number; full?: () => void };

/** `stamp`: all that answers rest on beside the question. `full`: called once, when something is first forgotten for room. */
export function createAnswers(stamp: string, options: AnswersOptions = {}): Answers {
  const { packers = PACKERS, mostBytes = MOST_BYTES, mostEntries = MOST_ENTRIES } = options;
  let full = options.full;
  const kept = new LRUCache<string, Buffer>({
    max: mostEntries,
    maxSize: mostBytes,
    sizeCalculation: (bytes, key) => bytes.length + 2 * key.length + OVERHEAD_BYTES,
    dispose: (_bytes, _key, reason) => {
      if (reason !== 'evict') return;
      full?.();
      full = undefined;
    },
  });
  const share = shareWhileMade<Buffer>();

  async function packed(encoding: Encoding, question: string, make: () => Promise<unknown>): Promise<Buffer> {
    const key = `${encoding} ${question}`;
    const found = kept.get(key);
    if (found) return found;
    return share(key, async () => {
      const bytes = alone(await packers[encoding](JSON.stringify(await make())));
      kept.set(key, bytes);
      return bytes;
    });
  }

  return {
    async send(req, res, key, make) {
      // Revalidated each time, so that a new stamp is seen at once. Weak, since all encodings share it.
      const tag = `W/"${stamp}-${createHash('sha256').update(key).digest('base64url').slice(0, 16)}"`;
      res.setHeader('Cache-Control', 'no-cache').setHeader('ETag', tag).setHeader('Vary', 'Accept-Encoding');
      // "*" asks whether there is any answer, which nobody knows before it is made.
      const any = req.headers['if-none-match']?.trim() === '*';
      if (!any && req.fresh) return void res.status(304).end();
      const encoding = encodingFor(req);
      const bytes = await packed(encoding, key, make);
      if (any && req.fresh) return void res.status(304).end();
      if (!takes(res, bytes.length)) return;
      res.setHeader('Content-Type', 'application/json; charset=utf-8');
      if (encoding !== 'identity') res.setHeader('Content-Encoding', encoding);
      res.end(bytes);
    },
  };
}

function encodingFor(req: Request): Encoding {
  // The smallest that the caller takes: browsers name gzip first.
  return ENCODINGS.find((encoding) => req.acceptsEncodings(encoding)) ?? 'identity';
}

/** A copy with memory of its own: zlib answers with a slice of 16 KB, all of which a kept slice would hold. */
function alone(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}
