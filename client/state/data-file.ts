/** The files that the Atlas gives out and takes in: { meta: { kind, version, data }, data }, judged before anything is taken. */
import { z } from 'zod';
import { Seminar } from '#contract/seminar.ts';
import { MOST_SAVED, SavedView } from './saved-views.ts';

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

export type DataFile<T> = {
  /** `dataVersion`: of the data with which it was made. */
  write(data: T, dataVersion: string | undefined): string;
  /** Throws FileFault: what is wrong, and where. */
  read(text: string): T;
};

/** `former`: what an older Atlas called files of this kind; they are read for ever. */
function dataFile<T>(kind: string, version: number, shape: z.ZodType<T>, former: readonly string[] = []): DataFile<T> {
  return {
    write: (data, dataVersion) => `${JSON.stringify({ meta: { kind, version, data: dataVersion }, data }, null, 2)}\n`,
    read(text) {
      const envelope = Envelope.safeParse(json(text.replace(/^\uFEFF/, '')));
      if (!envelope.success || ![kind, ...former].includes(envelope.data.meta.kind))
        throw new FileFault('other', 'meta.kind', '');
      const { meta, data } = envelope.data;
      if (meta.version !== version) throw new FileFault('version', 'meta.version', String(meta.version));
      const parsed = shape.safeParse(data);
      if (parsed.success) return parsed.data;
      const [issue] = parsed.error.issues;
      throw new FileFault('shape', ['data', ...(issue?.path ?? [])].join('.'), issue?.message ?? '');
    },
  };
}

/** The file of one seminar. */
export const seminarFile = dataFile('palermo-atlas/seminar', 1, Seminar, ['palermo-atlas/story']);

/** The file of saved views. */
export const savedViewsFile = dataFile('palermo-atlas/views', 1, z.array(SavedView).max(MOST_SAVED).readonly());

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FileFault('json', '', cause instanceof Error ? cause.message : '');
  }
}
