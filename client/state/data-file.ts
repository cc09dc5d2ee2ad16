/** The files that the Atlas gives out and takes in: { meta: { kind, version, data }, data }, judged before anything is taken. */
import { z } from 'zod';

/** `json`: no JSON; `other`: not a file of this kind; `version`: of another version; `shape`: a part cannot be read. */
export type FileFaultCode = 'json' | 'other' | 'version' | 'shape';

export class FileFault extends Error {
  readonly code: FileFaultCode;
  /** The part that cannot be read, such as data.3.view.date. */
  readonly at: string;

  constructor(code: FileFaultCode, at: string, text: string) {
    super(text);
    this.name = 'FileFault';
    this.code = code;
    this.at = at;
  }
}

const Envelope = z.object({ meta: z.object({ kind: z.string(), version: z.number() }), data: z.unknown() });

/** `dataVersion`: of the data with which it was made. */
export function toDataFile(kind: string, version: number, data: unknown, dataVersion: string | undefined): string {
  return `${JSON.stringify({ meta: { kind, version, data: dataVersion }, data }, null, 2)}\n`;
}

/** Throws FileFault: what is wrong, and where. */
export function fromDataFile<T>(kind: string, version: number, shape: z.ZodType<T>, text: string): T {
  const envelope = Envelope.safeParse(json(text.replace(/^\uFEFF/, '')));
  if (!envelope.success || envelope.data.meta.kind !== kind) throw new FileFault('other', 'meta.kind', '');
  const { meta, data } = envelope.data;
  if (meta.version !== version) throw new FileFault('version', 'meta.version', String(meta.version));
  const parsed = shape.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new FileFault('shape', ['data', ...(issue?.path ?? [])].join('.'), issue?.message ?? '');
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FileFault('json', '', cause instanceof Error ? cause.message : '');
  }
}
