/** The contract's table as an OpenAPI 3.1 description. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { API, Stamp } from '../contract/api.ts';
import { ERRORS, type ErrorCode, Problem } from '../contract/errors.ts';

const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const VERSION = z.object({ version: z.string() }).parse(manifest).version;

/** What each failure means to whoever asks; those that share a status are told together. */
const MEANINGS: Record<ErrorCode, string> = {
  'bad-input': 'The question is not one that the endpoint takes; `at` names the parameter.',
  'not-found': 'Nothing in the data, and no endpoint, bears that name.',
  'only-read': 'The method is not GET or HEAD.',
  'too-many': 'More requests came from one client within a minute than it may make.',
  'engine-refused': 'The question needs more memory or room than one question may use.',
  'engine-timeout': 'The question took longer than one question may take.',
  'engine-down': 'The database does not answer, or its data are being read anew.',
  busy: 'So much is being asked that the question cannot wait for its turn.',
  internal: 'Something failed that was not foreseen.',
};
const RETRY_AFTER = { description: 'Seconds after which to ask again.', schema: { type: 'integer', minimum: 1 } };
const ETAG = { description: 'Names this answer; send it back as If-None-Match.', schema: { type: 'string' } };
const RATE = {
  RateLimit: {
    description:
      'How many more requests this client may make, and in how many seconds it may make all of them again: "per-minute"; r=599; t=60.',
    schema: { type: 'string' },
  },
  'RateLimit-Policy': {
    description: 'How many requests a client may make in how many seconds: "per-minute"; q=600; w=60.',
    schema: { type: 'string' },
  },
};
const COME_AGAIN = new Set([429, 503]);

export function openapi(): object {
  const schemas = new Map<string, object>();
  const paths = Object.entries(API).map(([name, { path, summary, input, output }]) => {
    const answer = json('The answer.', z.object({ ...output.shape, ...Stamp.shape }), schemas);
    const tagged =
      name === 'health'
        ? { 200: { ...answer, headers: RATE } }
        : { 200: { ...answer, headers: { ETag: ETAG, ...RATE } }, 304: UNCHANGED };
    const get = {
      operationId: name,
      summary,
      parameters: parameters(input, schemas),
      responses: { ...tagged, ...failures(schemas) },
    };
    return [path, { get }];
  });
  return {
    openapi: '3.1.0',
    info: { title: 'Palermo Atlas', version: VERSION, description: 'Lists in a query are joined by "|".' },
    paths: Object.fromEntries(paths),
    components: { schemas: Object.fromEntries(schemas) },
  };
}

const UNCHANGED = { description: 'The answer named by If-None-Match is still the answer.' };

function failures(schemas: Map<string, object>): Record<number, object> {
  const codes = Object.entries(ERRORS) as [ErrorCode, number][];
  const statuses = [...new Set(codes.map(([, status]) => status))];
  return Object.fromEntries(
    statuses.map((status) => {
      const told = codes.filter((entry) => entry[1] === status).map(([code]) => `\`${code}\`: ${MEANINGS[code]}`);
      const headers = COME_AGAIN.has(status)
        ? { headers: { 'Retry-After': RETRY_AFTER, ...(status === 429 ? RATE : {}) } }
        : {};
      return [status, { ...json(told.join(' '), Problem, schemas), ...headers }];
    }),
  );
}

function parameters(input: z.ZodObject, schemas: Map<string, object>): object[] {
  const { properties = {}, required = [] } = schemaOf(input, 'input', schemas) as {
    properties?: Record<string, object>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
    style: 'pipeDelimited',
    explode: false,
  }));
}

function json(description: string, shape: z.ZodType, schemas: Map<string, object>): object {
  return { description, content: { 'application/json': { schema: schemaOf(shape, 'output', schemas) } } };
}

/** Shapes with a name of their own are described once, in `schemas`, and referred to from wherever they occur. */
function schemaOf(shape: z.ZodType, io: 'input' | 'output', schemas: Map<string, object>): object {
  const whole = z.toJSONSchema(shape, { io });
  const moved = JSON.stringify(whole).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { $schema: _, $defs = {}, ...schema } = JSON.parse(moved) as typeof whole;
  for (const [name, named] of Object.entries($defs)) if (typeof named === 'object') schemas.set(name, named);
  return schema;
}
