/** The Atlas as a server of the Model Context Protocol: the tools, over whatever answers the endpoints. */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { API, type EndpointName } from '../contract/api.ts';
import { AppError } from '../contract/errors.ts';
import { todayIn } from '../contract/former-ids.ts';
import { toHash } from '../contract/view-link.ts';
import { DEFAULT_VIEW } from '../contract/view.ts';
import type { Served } from '../store/store.ts';
import { type Answer, AnswerShape, fitted } from './answer.ts';
import { UnknownName } from './names.ts';
import type { Call, Tool } from './tool.ts';
import { cite, evidence, find, gaps, whoDoesWhat } from './tools-graph.ts';
import { duties, events, path, question, standing } from './tools-law.ts';

export const TOOLS: readonly Tool[] = [
  find,
  standing,
  path,
  duties,
  whoDoesWhat,
  events,
  question,
  evidence,
  cite,
  gaps,
];

/** What an assistant must know before it speaks of the law. */
export const INSTRUCTIONS = `The Palermo Atlas holds instruments against trafficking in persons, their articles and duties, institutions, States and findings, each link with source, pinpoint and confidence. It only reads.
Not coded is never "no": say that the data do not hold it, and to what day a list was read. Tell the force of a clause as it is given: mandatory (shall), qualified (shall, in qualified terms), consider (shall consider), recommended (should), optional (may). Tell low confidence, reservations, limits and notes along with the answer. Give source and pinpoint of what you say. Use ids from find; names are taken only where they are whole and mean one thing.`;

/** `now`: what answers at this moment, or throws. A new one for each connection: it keeps nothing. */
export function mcpServer(now: () => Served, version: string): McpServer {
  const server = new McpServer({ name: 'palermo-atlas', version }, { instructions: INSTRUCTIONS });
  for (const tool of TOOLS) {
    const shape = {
      title: tool.title,
      description: tool.description,
      inputSchema: z.strictObject(tool.input),
      outputSchema: AnswerShape,
      annotations: { readOnlyHint: true, idempotentHint: true, destructiveHint: false, openWorldHint: false },
    };
    server.registerTool(tool.name, shape, async (asked: Record<string, unknown>) => {
      try {
        const answer = await answered(tool, now(), asked);
        return { content: [{ type: 'text' as const, text: JSON.stringify(answer) }], structuredContent: { ...answer } };
      } catch (error) {
        return { isError: true, content: [{ type: 'text' as const, text: JSON.stringify(told(error)) }] };
      }
    });
  }
  return server;
}

async function answered(tool: Tool, served: Served, asked: Record<string, unknown>): Promise<Answer> {
  const { handlers, stamp } = served;
  // Ids of an answer that was given from earlier data are understood too.
  const renamed = await served.renamed().catch(() => new Map<string, string>());
  const call = (async (name: EndpointName, input: object) => {
    const handle = handlers[name] as (input: unknown) => Promise<unknown>;
    return handle(API[name].input.parse(todayIn(input, renamed)));
  }) as Call;
  const { rows, left = 0, note, view } = await tool.answer(call, asked);
  const hash = toHash({ ...DEFAULT_VIEW, ...view, data: stamp.dataVersion });
  return fitted({ rows, more: left, ...(note ? { note } : {}), ...stamp, view: `/#${hash}` });
}

/** What, why and what to do; of a cause that is not the asker's nothing more is told. */
function told(error: unknown): object {
  if (error instanceof UnknownName)
    return {
      code: 'not-found',
      message: error.message,
      hint: 'Ask again with one of these ids, or use find.',
      near: error.near,
    };
  if (error instanceof AppError) return { code: error.code, message: error.message, hint: error.hint, at: error.at };
  if (error instanceof z.ZodError)
    return { code: 'bad-input', message: z.prettifyError(error), hint: 'See what the tool takes.' };
  return { code: 'internal', message: 'The answer failed.', hint: 'Ask again, or ask less.' };
}
