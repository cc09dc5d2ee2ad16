/** Questions at random over the whole contract, and small changes of one: what a search for the costliest one walks along. */
import { z } from 'zod';
import { API, type EndpointName } from '#contract/api.ts';

export type Asking = { name: EndpointName; fields: Record<string, string> };
type Schema = { [key: string]: unknown };

/** What names there are to ask about. */
export type Names = { nodes: readonly string[]; links: readonly string[]; words: readonly string[] };

/** Of a question as it travels. */
export function urlOf({ name, fields }: Asking): string {
  const query = new URLSearchParams(fields).toString();
  return `${API[name].path}${query && `?${query}`}`;
}

/** The same numbers for the same seed, from 0 to below 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function asker(names: Names, next: () => number) {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T;
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  /** The bounds themselves as often as what lies between them. */
  const bounded = (least: number, most: number) => pick([least, most, between(least, most)]);
  const date = () => `${between(1926, 2030)}-${pick(['01', '06', '12'])}-${pick(['01', '15', '28'])}`;

  function text(schema: Schema, field: string): string {
    if (String(schema.pattern ?? schema.format ?? '').match(/\\d\{4\}|date/)) return date();
    const most = Number(schema.maxLength ?? 100);
    if (field === 'q')
      return Array.from({ length: bounded(1, 40) }, () => pick(names.words))
        .join(pick([' ', '', ', ']))
        .slice(0, most);
    return pick(field === 'id' && most > 200 ? names.links : names.nodes);
  }

  function value(schema: Schema, field: string, whole: Schema): string {
    const of = (each: unknown) => value(each as Schema, field, whole);
    const parts = (schema.anyOf ?? schema.oneOf) as unknown[] | undefined;
    if (schema.$ref) return of((whole.$defs as Schema)[String(schema.$ref).split('/').at(-1) ?? '']);
    if (parts) return of(pick(parts));
    if (schema.enum) return String(pick(schema.enum as unknown[]));
    if (schema.const !== undefined) return String(schema.const);
    if (schema.type === 'boolean') return String(next() < 0.5);
    if (schema.type === 'integer' || schema.type === 'number')
      return String(bounded(Number(schema.minimum ?? 0), Number(schema.maximum ?? 100)));
    if (schema.type === 'array') {
      const count = bounded(Number(schema.minItems ?? 1), Math.min(Number(schema.maxItems ?? 8), 200));
      return [...new Set(Array.from({ length: count }, () => of(schema.items)))].join('|');
    }
    return text(schema, field);
  }

  const shapes = new Map(
    (Object.keys(API) as EndpointName[]).map((name) => {
      const schema = z.toJSONSchema(API[name].input, { io: 'input' }) as Schema;
      return [name, { schema, fields: (schema.properties ?? {}) as Record<string, Schema> }] as const;
    }),
  );
  const field = (name: EndpointName, key: string): string => {
    const shape = shapes.get(name);
    return shape ? value(shape.fields[key] as Schema, key, shape.schema) : '';
  };

  return {
    names: [...shapes.keys()],
    /** All that must be named, and about half of what may be. */
    fresh(name: EndpointName): Asking {
      const { schema, fields } = shapes.get(name) ?? { schema: {}, fields: {} };
      const needed = (schema.required ?? []) as string[];
      const keys = Object.keys(fields).filter((key) => needed.includes(key) || next() < 0.5);
      return { name, fields: Object.fromEntries(keys.map((key) => [key, field(name, key)])) };
    },
    /** One or two fields anew. */
    changed({ name, fields }: Asking): Asking {
      const keys = Object.keys(shapes.get(name)?.fields ?? {});
      const anew = Array.from({ length: between(1, 2) }, () => pick(keys)).filter(Boolean);
      return { name, fields: { ...fields, ...Object.fromEntries(anew.map((key) => [key, field(name, key)])) } };
    },
  };
}
