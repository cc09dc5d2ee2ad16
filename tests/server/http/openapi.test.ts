/** The description of the API is whole: every reference leads somewhere, every status has its meaning and its shape. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { API } from '#contract/api.ts';
import { AppError, ERRORS, type ErrorCode } from '#contract/errors.ts';
import { openapi } from '../../../server/http/openapi.ts';

const Schema = z.record(z.string(), z.unknown());
const Body = z.strictObject({ 'application/json': z.strictObject({ schema: Schema }) });
const Reply = z.strictObject({ description: z.string().min(5), headers: Schema.optional(), content: Body.optional() });
const Parameter = z.strictObject({
  name: z.string(),
  in: z.literal('query'),
  required: z.boolean(),
  schema: Schema,
  style: z.literal('pipeDelimited'),
  explode: z.literal(false),
});
const Operation = z.strictObject({
  operationId: z.string(),
  summary: z.string().min(10),
  parameters: z.array(Parameter),
  responses: z.record(z.string(), Reply),
});
const Description = z.strictObject({
  openapi: z.literal('3.1.0'),
  info: z.strictObject({ title: z.string(), version: z.string().regex(/^\d+\.\d+\.\d+/), description: z.string() }),
  paths: z.record(z.string().startsWith('/api/'), z.strictObject({ get: Operation })),
  components: z.strictObject({ schemas: z.record(z.string(), Schema) }),
});
const described = Description.parse(JSON.parse(JSON.stringify(openapi())));
const { paths, components } = described;

/** A schema with the shapes that it refers to, as one that stands alone. */
function alone(schema: unknown): z.ZodType {
  const whole = { ...Schema.parse(schema), $defs: components.schemas };
  const text = JSON.stringify(whole).replaceAll('"#/components/schemas/', '"#/$defs/');
  return z.fromJSONSchema(JSON.parse(text));
}

describe('the description of the API', () => {
  it('refers to nothing that it does not hold', () => {
    const found = [...JSON.stringify(described).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(found.length).toBeGreaterThan(100);
    for (const ref of new Set(found)) {
      const name = /^#\/components\/schemas\/(\w+)$/.exec(ref)?.[1] ?? ref;
      expect(Object.keys(components.schemas)).toContain(name);
    }
  });

  it.each(Object.entries(API))('tells of %s every parameter and every status', (name, { path, input }) => {
    const { operationId, parameters, responses } = paths[path]?.get ?? {};
    expect([operationId, parameters?.map((parameter) => parameter.name)]).toEqual([name, Object.keys(input.shape)]);
    const failures = new Set(Object.values(ERRORS).map(String));
    const statuses = ['200', ...(name === 'health' ? [] : ['304']), ...failures];
    expect(Object.keys(responses ?? {}).sort()).toEqual(statuses.sort());
    for (const code of Object.keys(ERRORS) as ErrorCode[]) {
      const reply = responses?.[ERRORS[code]];
      expect(reply?.description).toContain(code);
      const problem = new AppError(code, 'What happened.', 'What to do.', { at: 'id' }).toProblem();
      const schema = alone(reply?.content?.['application/json'].schema ?? {});
      expect([schema.safeParse(problem).success, schema.safeParse({ code }).success]).toEqual([true, false]);
    }
  });

  it('holds shapes that a reader of JSON Schema understands', () => {
    for (const { get } of Object.values(paths)) {
      const schemas = Object.values(get.responses).flatMap(({ content }) => content?.['application/json'].schema ?? []);
      for (const schema of [...schemas, ...get.parameters.map((parameter) => parameter.schema)]) {
        expect(() => alone(schema)).not.toThrow();
      }
    }
  });
});
