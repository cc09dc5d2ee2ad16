/** Marks of the three graph objects in an answer, the same on every engine. Our own queries return maps instead. */
import type { Value } from './engine.ts';

/** `eid` is the engine's own name for the object: opaque, and another one after the next load. */
export function nodeValue(eid: string, labels: readonly string[], props: { [key: string]: Value }): Value {
  return { $: 'node', eid, labels: [...labels].sort(), props };
}

export function linkValue(link: {
  eid: string;
  type: string;
  start: string;
  end: string;
  props: { [key: string]: Value };
}): Value {
  return { $: 'rel', ...link };
}

export function pathValue(nodes: Value[], rels: Value[]): Value {
  return { $: 'path', nodes, rels };
}

/** Numbers that JSON cannot hold exactly: NaN and infinities are null, integers past 2^53 are decimal text. */
export function numberValue(value: number | bigint): Value {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}
