/** Joining what is known, with nothing left over of what is not. */
import type { Source } from '../../contract/graph.ts';

export function joined(parts: readonly string[], by = ' '): string {
  return parts.filter((part) => part !== '').join(by);
}

export function bracketed(parts: readonly string[]): string {
  const inner = joined(parts, ', ');
  return inner && `(${inner})`;
}

/** With a full stop, unless it ends in a mark or an address that bears none. */
export function stopped(text: string): string {
  return text === '' || /[.?!]$/.test(text) ? text : `${text}.`;
}

/** A source without author, publisher or address is no document: its title says why there is none. */
export function isRemark(source: Source): boolean {
  return !source.author && !source.publisher && !source.url;
}
