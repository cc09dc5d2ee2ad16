/** The whole graph, read from the engine once for each data version: faster than any sequence of smaller reads. */
import { AppError } from '../contract/errors.ts';
import { Source } from '../contract/graph.ts';
import { GraphLink } from '../contract/links.ts';
import { GraphNode } from '../contract/nodes.ts';
import type { Engine } from '../engine/engine.ts';
import { ask, query } from '../engine/query.ts';
import { type LawGraph, lawGraph } from '../law/graph.ts';
import { remember } from '../remember.ts';
import { within } from './within.ts';

export const WHOLE = {
  nodes: query('nodes', {}, { node: GraphNode }),
  links: query('links', {}, { link: GraphLink }),
  sources: query('all-sources', {}, { source: Source }),
};

/** Of the whole read alone: it takes 3 s of a processor, and a loaded machine gives it a tenth of one. */
const BUDGET_MS = 60_000;
/** So long a question waits for a read under way before it is told to come again. */
const WAIT_MS = 10_000;
/** A read that failed is tried again after 1 s, 2 s, 4 s … 32 s, also while nobody asks. */
const AGAIN_MS = 1_000;
const MOST_DOUBLINGS = 5;

export type LawGraphReader = {
  /** The graph; 'engine-down' where it cannot be read now. */
  get(): Promise<LawGraph>;
  state(): 'unread' | 'read' | 'failed';
};
/** `tell`: once when reading fails, once when it works again. */
export type ReaderOptions = { waitMs?: number; tell?: (state: 'failed' | 'read', cause?: unknown) => void };
/** Rejects what was read where the data set changed meanwhile. */
type Unchanged = <T>(reading: Promise<T>) => Promise<T>;

/** A reader that reads at the first question and keeps what it read; a read that failed is tried again. */
export function lawGraphOf(
  engine: Engine,
  { waitMs = WAIT_MS, tell = () => {}, unchanged }: ReaderOptions & { unchanged: Unchanged },
): LawGraphReader {
  let state: ReturnType<LawGraphReader['state']> = 'unread';
  let failures = 0;
  let next: NodeJS.Timeout | undefined;

  const whole = remember(async () => {
    try {
      const graph = await unchanged(read(engine));
      if (state === 'failed') tell('read');
      state = 'read';
      return graph;
    } catch (cause) {
      if (state !== 'failed') tell('failed', cause);
      state = 'failed';
      const wait = AGAIN_MS * 2 ** Math.min(failures++, MOST_DOUBLINGS);
      clearTimeout(next);
      next = setTimeout(() => void whole().catch(() => {}), wait).unref();
      throw cause instanceof AppError && cause.code === 'engine-timeout' ? unread(cause) : cause;
    }
  });
  return { get: () => within(whole(), waitMs, () => unread()), state: () => state };
}

function unread(cause?: unknown): AppError {
  return new AppError('engine-down', 'The whole graph is still being read.', 'Try again in a few seconds.', { cause });
}

async function read(engine: Engine): Promise<LawGraph> {
  const limits = { timeoutMs: BUDGET_MS };
  // One after the other, so that the engine has room for other questions meanwhile.
  const nodes = await ask(engine, WHOLE.nodes, {}, limits);
  const links = await ask(engine, WHOLE.links, {}, limits);
  const sources = await ask(engine, WHOLE.sources, {}, limits);
  return lawGraph(
    nodes.map(({ node }) => node),
    links.map(({ link }) => link),
    sources.map(({ source }) => source),
  );
}
