/** Every way an answer can fail: few codes, one shape. The message says what happened and why, the hint what to do. */
import { z } from 'zod';

export const ERRORS = {
  'bad-input': 400,
  'not-found': 404,
  'only-read': 405,
  'too-many': 429,
  'engine-refused': 422,
  'engine-timeout': 504,
  'engine-down': 503,
  busy: 503,
  internal: 500,
} as const;
export type ErrorCode = keyof typeof ERRORS;
const codes = Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]];

/** `at` names the input field, file or endpoint that the problem is about. */
export const Problem = z
  .object({ code: z.enum(codes), message: z.string(), hint: z.string(), at: z.string().optional() })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

export class AppError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;
  readonly at: string | undefined;

  constructor(code: ErrorCode, message: string, hint: string, options: { at?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.hint = hint;
    this.at = options.at;
  }

  get status(): number {
    return ERRORS[this.code];
  }

  toProblem(): Problem {
    return { code: this.code, message: this.message, hint: this.hint, ...(this.at ? { at: this.at } : {}) };
  }
}
