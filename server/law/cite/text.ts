/** Joining what is known, with nothing left over of what is not. */

export function joined(parts: readonly string[], by = ' '): string {
  return parts.filter((part) => part !== '').join(by);
}

export function bracketed(parts: readonly string[]): string {
  const inner = joined(parts, ', ');
  return inner && `(${inner})`;
}

/** With a full stop, unless it ends in a mark or an address that bears none. */
export function stopped(text: string): string {
  return text === '' || /[.?!]$|https?:[^\s>]+$/.test(text) ? text : `${text}.`;
}
