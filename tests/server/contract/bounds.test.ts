/** Everything that can be put into the contract has an end: every list, text and table of names in it. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { API, type EndpointName } from '#contract/api.ts';
import { MOST_GIVEN } from '#contract/console.ts';
import { Seminar } from '#contract/seminar.ts';
import { MOST_IN_VIEW, View } from '#contract/view.ts';
import { badInput } from '../../../server/http/problems.ts';

type Json = { [key: string]: unknown };
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Paths of all parts of a schema, in the words of JSON Schema, that have no end. */
function endless(schema: unknown, at: string): string[] {
  if (Array.isArray(schema)) return schema.flatMap((each, place) => endless(each, `${at}.${place}`));
  if (!isJson(schema)) return [];
  const { type, pattern = '', enum: values, const: only } = schema;
  const closed = values !== undefined || only !== undefined;
  const free = /[*+]|\{\d+,\}/.test(String(pattern)) || !/^\^.*\$$/.test(String(pattern));
  const faults: string[] = [];
  if (type === 'array' && schema.maxItems === undefined && schema.prefixItems === undefined) faults.push(`${at}: list`);
  if (type === 'string' && !closed && schema.maxLength === undefined && free) faults.push(`${at}: text`);
  // A table of names says in its own schema, beyond JSON Schema, how many it takes; that it does is tried below.
  if (
    schema.additionalProperties !== undefined &&
    schema.additionalProperties !== false &&
    !/(?:^View|\.view)\.(?:pinned|query\.given)$/.test(at)
  )
    faults.push(`${at}: table`);
  const inner = isJson(schema.properties)
    ? Object.entries(schema.properties).flatMap(([name, each]) => endless(each, `${at}.${name}`))
    : [];
  const parts = ['items', 'prefixItems', 'anyOf', 'oneOf', 'allOf', 'additionalProperties', 'propertyNames', '$defs'];
  return [...faults, ...inner, ...parts.flatMap((part) => endless(schema[part], at))];
}

const schemaOf = (shape: z.ZodType): unknown => z.toJSONSchema(shape, { io: 'input' });
const names = Object.keys(API) as EndpointName[];

describe('what goes into the contract', () => {
  it('has an end in every part: questions, views and seminars', () => {
    const all = [
      ...names.flatMap((name) => endless(schemaOf(API[name].input), name)),
      ...endless(schemaOf(View), 'View'),
      ...endless(schemaOf(Seminar), 'Seminar'),
    ];
    expect(all).toEqual([]);
    expect(
      endless(schemaOf(z.object({ a: z.array(z.string()), b: z.record(z.string().max(9), z.number()) })), 'x'),
    ).toEqual(['x.a: list', 'x.a: text', 'x.b: table']);
  });

  it.each(names)('%s refuses a longer list or text than it takes, and says which, why and what to do', (name) => {
    const { input } = API[name];
    const long = 'x'.repeat(100_001);
    for (const field of Object.keys(input.shape)) {
      for (const value of [long, Array.from({ length: 10_001 }, () => 'x'), 1e308]) {
        const asked = z.strictObject(input.shape).safeParse({ [field]: value });
        const problem = asked.error && badInput(API[name].path, asked.error);
        expect([field, asked.success, problem?.code]).toEqual([field, false, 'bad-input']);
        expect(problem?.message.length).toBeLessThan(2_000);
        expect(problem?.hint).toContain('/api/openapi.json');
      }
    }
  });

  it.each(Object.entries(MOST_IN_VIEW))('a view takes %s up to %i and refuses one more, by name', (field, most) => {
    const item = { expansions: { id: 'a' }, dismissed: 'a', filters: { by: 'kind', value: 'Country', how: 'grey' } };
    const many = (count: number) =>
      field === 'pinned'
        ? Object.fromEntries(Array.from({ length: count }, (_, number) => [`n${number}`, [0, 0]]))
        : Array.from({ length: count }, () => item[field as keyof typeof item]);
    expect(View.safeParse({ [field]: many(most) }).success).toBe(true);
    const [issue] = View.safeParse({ [field]: many(most + 1) }).error?.issues ?? [];
    expect([issue?.path[0], issue?.message]).toEqual([field, expect.stringContaining(String(most))]);
  });

  it('a query takes so many parameters, and says how many', () => {
    const query = (count: number) => ({
      text: 'RETURN 1',
      given: Object.fromEntries(Array.from({ length: count }, (_, number) => [`p${number}`, 'x'])),
    });
    expect(View.safeParse({ query: query(MOST_GIVEN) }).success).toBe(true);
    const [issue] = View.safeParse({ query: query(MOST_GIVEN + 1) }).error?.issues ?? [];
    expect(issue?.message).toContain(String(MOST_GIVEN));
  });
});
