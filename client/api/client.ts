/** The typed client of server/contract/api.ts: asks, parses, remembers; a newer question in the same lane ends the older. */
import { API, type Answer, type Ask, type EndpointName, Stamp } from '#contract/api.ts';
import { type ErrorCode, Problem } from '#contract/errors.ts';
import { encodeQuery, type Plain } from '#contract/query-string.ts';

/** `unreachable`: no answer at all; `strange`: an answer that is not what the contract says; `not-here`: the one file does not hold it. */
export type FailureCode = ErrorCode | 'unreachable' | 'strange' | 'not-here';

export class ApiError extends Error {
  readonly code: FailureCode;
  readonly hint: string;
  readonly at: string | undefined;

  constructor(code: FailureCode, message: string, hint = '', at?: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ApiError';
    this.code = code;
    this.hint = hint;
    this.at = at;
  }
}

/** Where a question was overtaken by a newer one: nothing to report. */
export function isAborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** How an answer is fetched: over the network, or out of a file that carries its own. */
export type Transport = (url: string, newer: AbortSignal) => Promise<unknown>;
let transport: Transport = overNetwork;

/** From now on every answer comes from there, at first over the network; what was asked before stays as it is. */
export function setTransport(other: Transport = overNetwork): void {
  transport = other;
}

/** Keeps something of an answer back, whoever asked. */
type AnswerMask = <A>(name: EndpointName, answer: A) => A;
let answerMask: AnswerMask | undefined;

/** From now on every answer passes through it; what was answered before is asked for again by `again`. */
export function maskAnswersWith(veil: AnswerMask | undefined): void {
  answerMask = veil;
}

/** The server's `Atlas-Stamp` as it was last heard: all that its answers rest on beside the question. */
let stampHeard: string | undefined;

const TIME_LIMIT_MS = 20_000;
/** Enough for all that the scenes of a long seminar ask, so that it goes on without the server. */
const KEPT = 500;

export function createClient(base = '') {
  const kept = new Map<string, unknown>();
  let stampKept = stampHeard;
  const lanes = new Map<string, AbortController>();

  /** Answers come from memory where the same was asked before; questions without a lane never end one another. */
  const call = async <N extends EndpointName>(name: N, ask: Ask<N>, lane?: string): Promise<Answer<N>> =>
    masked(name, await callWhole(name, ask, lane));

  /** The answer as it came, with what a scene keeps back in it: for whoever keeps it back himself. */
  async function callWhole<N extends EndpointName>(name: N, ask: Ask<N>, lane?: string): Promise<Answer<N>> {
    const newer = new AbortController();
    if (lane) {
      lanes.get(lane)?.abort();
      lanes.set(lane, newer);
    }
    const url = `${base}${urlOf(name, ask)}`;
    if (kept.has(url)) return kept.get(url) as Answer<N>;
    const body = await transport(url, newer.signal);
    // Another program or other data answer now: what was kept may stand beside what they say no more.
    if (stampKept !== stampHeard) kept.clear();
    stampKept = stampHeard;
    const answer = parse(name, body) as Answer<N>;
    kept.set(url, answer);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? '');
    return answer;
  }

  return { call, callWhole, forget: () => kept.clear() };
}

export const { call, callWhole, forget } = createClient();
export type Call = typeof call;

/** The address of a question, without the server: /api/entity?id=unodc. */
export function urlOf<N extends EndpointName>(name: N, ask: Ask<N>): string {
  const query = encodeQuery(ask as Record<string, Plain>);
  return `${API[name].path}${query && `?${query}`}`;
}

const masked = <A>(name: EndpointName, answer: A): A => (answerMask ? answerMask(name, answer) : answer);

const never = new AbortController().signal;

/** What is none of the questions of the contract, as JSON. Throws ApiError; aborted, what fetch throws. */
export const get = (url: string): Promise<unknown> => overNetwork(url, never);

/** The same, sent with POST. */
export const send = (
  url: string,
  body: unknown,
  stopped: AbortSignal = never,
  headers: Record<string, string> = {},
): Promise<unknown> =>
  overNetwork(url, stopped, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

async function overNetwork(
  url: string,
  newer: AbortSignal,
  asked: RequestInit = { headers: { accept: 'application/json' } },
): Promise<unknown> {
  const signal = AbortSignal.any([newer, AbortSignal.timeout(TIME_LIMIT_MS)]);
  try {
    const response = await fetch(url, { ...asked, signal });
    stampHeard = response.headers.get('Atlas-Stamp') ?? stampHeard;
    const body: unknown = await response.json().catch(() => undefined);
    // Half an answer of a question that was overtaken is no strange answer.
    newer.throwIfAborted();
    if (response.ok) return body;
    const problem = Problem.safeParse(body);
    if (problem.success)
      throw new ApiError(problem.data.code, problem.data.message, problem.data.hint, problem.data.at);
    throw new ApiError(response.status >= 502 ? 'unreachable' : 'strange', `${response.status} ${response.statusText}`);
  } catch (error) {
    if (error instanceof ApiError) throw error;
    newer.throwIfAborted();
    throw new ApiError('unreachable', String(error), '', url, error);
  }
}

function parse(name: EndpointName, body: unknown): unknown {
  const parsed = API[name].output.extend(Stamp.shape).safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ApiError(
    'strange',
    `${API[name].path}: ${issue?.path.join('.')} ${issue?.message}`,
    '',
    name,
    parsed.error,
  );
}
