/**
 * How plain values travel in a query string or a link: lists joined by "|", numbers and flags as text, absent
 * values left out. Ids hold "/" and ":" but never "|". Decoding follows the schema, so both ends agree by construction.
 */
import { z } from 'zod';

export type Plain = string | number | boolean | readonly string[] | undefined;

/** {via: ['a','b'], limit: 3} → "via=a%7Cb&limit=3"; empty lists and undefined are left out. */
export function encodeQuery(values: Record<string, Plain>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const text = Array.isArray(value) ? value.join('|') : String(value);
    if (text !== '') query.set(key, text);
  }
  return query.toString();
}

/** Gives each text of `query` the type that `schema` expects there; judging it is left to the schema. */
export function decodeQuery(schema: z.ZodObject, query: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(query).map(([key, value]) => [key, decode(schema.shape[key], value)]);
  return Object.fromEntries(entries);
}

function decode(field: unknown, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const type = bare(field);
  if (type instanceof z.ZodArray) return value.split('|');
  if (type instanceof z.ZodNumber) return value.trim() === '' ? value : Number(value);
  if (type instanceof z.ZodBoolean) return value === 'true' ? true : value === 'false' ? false : value;
  return value;
}

function bare(field: unknown): unknown {
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault ? bare(field.unwrap()) : field;
}
