/** What is told of a link that cannot be read. */
import type { z } from 'zod';

/** `message`: what the link says there; only where it says nothing, what was expected. */
export class BrokenLink extends Error {
  readonly field: string;

  constructor(field: string, text: string) {
    super(text);
    this.name = 'BrokenLink';
    this.field = field;
  }
}

/** Of the parts of a link; throws BrokenLink, which names the first that cannot be read. */
export function judged(schema: z.ZodType, raw: unknown): unknown {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const said = issue?.path.reduce<unknown>((part, step) => Object(part)[step], raw);
  throw new BrokenLink(
    issue?.path.join('.') ?? '',
    typeof said === 'string' ? said.slice(0, 60) : (issue?.message ?? ''),
  );
}
