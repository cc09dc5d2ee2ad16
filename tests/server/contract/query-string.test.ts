import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { API, type EndpointName } from '#contract/api.ts';
import { decodeQuery, encodeQuery } from '#contract/query-string.ts';

const shape = z.object({
  name: z.string().optional(),
  ids: z.array(z.string()).default([]),
  limit: z.number().optional(),
  flag: z.boolean().default(false),
});
const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => !text.includes('|'));

describe('a query string', () => {
  it('gives back exactly what was put in', () => {
    const values = fc.record({
      name: fc.option(word, { nil: undefined }),
      ids: fc.array(word),
      limit: fc.option(
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
        { nil: undefined },
      ),
      flag: fc.boolean(),
    });
    fc.assert(
      fc.property(values, (given) => {
        const back = shape.parse(decodeQuery(shape, Object.fromEntries(new URLSearchParams(encodeQuery(given)))));
        expect(back).toEqual(JSON.parse(JSON.stringify(given)));
      }),
    );
  });

  it('leaves to the schema what is no number and no flag', () => {
    expect(decodeQuery(shape, { limit: '', flag: 'yes' })).toEqual({ limit: '', flag: 'yes' });
    expect(shape.safeParse(decodeQuery(shape, { limit: '1x' })).success).toBe(false);
    expect(shape.safeParse(decodeQuery(shape, { flag: 'yes' })).success).toBe(false);
  });

  it('can carry every input of the contract', () => {
    const carried = [z.ZodString, z.ZodNumber, z.ZodBoolean, z.ZodEnum, z.ZodArray, z.ZodISODate];
    const bare = (field: unknown): unknown =>
      field instanceof z.ZodOptional || field instanceof z.ZodDefault ? bare(field.unwrap()) : field;
    for (const name of Object.keys(API) as EndpointName[]) {
      for (const [key, field] of Object.entries(API[name].input.shape)) {
        expect(
          carried.some((type) => bare(field) instanceof type),
          `${name}.${key}`,
        ).toBe(true);
      }
    }
  });
});
