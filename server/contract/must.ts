/** What the code knows to be there, so that its absence is an error and not an empty value that goes on. */

/** `value`, or an error that names `what` is missing. */
export function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`${what} is missing`);
  return value;
}
