/** What the thread of the law and its keeper say to each other. */
import type { Problem } from '../../contract/errors.ts';
import type { Source } from '../../contract/graph.ts';
import type { GraphLink } from '../../contract/links.ts';
import type { GraphNode } from '../../contract/nodes.ts';
import type { Task } from './tasks.ts';

/** `load` comes before the first question and again whenever the data have changed. */
export type ToThread =
  | { load: { nodes: readonly GraphNode[]; links: readonly GraphLink[]; sources: readonly Source[]; asOf: string } }
  | { id: number; task: Task; asked: unknown };

/** `ready`: everything is read and questions are answered from now on. `steps`: how far a question had come when it was stopped. */
export type FromThread =
  | { ready: true }
  | { id: number; answer: unknown }
  | { id: number; problem: Problem }
  | { id: number; steps: number };

/** Given to a thread as it starts: it holds the id of the question that is to stop. */
export type ThreadData = { stop: SharedArrayBuffer };
