/** The file of saved views: { meta: { kind, version, data }, data: [views] }, judged before anything of it is taken. */
import { z } from 'zod';
import { MOST_SAVED, SavedView } from './saved.ts';

const KIND = 'palermo-atlas/views';
const VERSION = 1;

const Envelope = z.object({ meta: z.object({ kind: z.string(), version: z.number() }) });
const SavedFile = z.object({
  meta: z.object({ kind: z.literal(KIND), version: z.literal(VERSION), data: z.string().optional() }),
  data: z.array(SavedView).max(MOST_SAVED),
});

/** `json`: no JSON; `other`: not a file of views; `version`: of another version; `shape`: a part cannot be read. */
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

export function toFile(views: readonly SavedView[], dataVersion: string | undefined): string {
  return `${JSON.stringify({ meta: { kind: KIND, version: VERSION, data: dataVersion }, data: views }, null, 2)}\n`;
}

/** Throws FileFault: what is wrong, and where. */
export function fromFile(text: string): SavedView[] {
  const raw = json(text.replace(/^\uFEFF/, ''));
  const envelope = Envelope.safeParse(raw);
  if (!envelope.success || envelope.data.meta.kind !== KIND) throw new FileFault('other', 'meta.kind', '');
  if (envelope.data.meta.version !== VERSION) throw new FileFault('version', 'meta.version', String(envelope.data.meta.version));
  const parsed = SavedFile.safeParse(raw);
  if (parsed.success) return parsed.data.data;
  const [issue] = parsed.error.issues;
  throw new FileFault('shape', issue?.path.join('.') ?? '', issue?.message ?? '');
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FileFault('json', '', cause instanceof Error ? cause.message : '');
  }
}
