/** The contract's table as an OpenAPI 3.1 description. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { API, Stamp } from '../contract/api.ts';
import { ERRORS, Problem } from '../contract/errors.ts';

const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const VERSION = z.object({ version: z.string() }).parse(manifest).version;

export function openapi(): object {
  const paths = Object.entries(API).map(([name, { path, summary, input, output }]) => [
    path,
    {
      get: {
        operationId: name,
        summary,
        parameters: parameters(input),
        responses: {
          200: json('The answer', z.object({ ...output.shape, ...Stamp.shape })),
          ...Object.fromEntries(Object.entries(ERRORS).map(([code, status]) => [status, json(code, Problem)])),
        },
      },
    },
  ]);
  return {
    openapi: '3.1.0',
    info: { title: 'Palermo Atlas', version: VERSION, description: 'Lists in a query are joined by "|".' },
    paths: Object.fromEntries(paths),
  };
}

function parameters(input: z.ZodObject): object[] {
  const { properties = {}, required = [] } = z.toJSONSchema(input, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
    style: 'pipeDelimited',
    explode: false,
  }));
}

function json(description: string, shape: z.ZodType): object {
  const { $schema: _, ...schema } = z.toJSONSchema(shape);
  return { description, content: { 'application/json': { schema } } };
}
