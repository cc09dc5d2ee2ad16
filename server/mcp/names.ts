/** Names as an assistant writes them: an id, or the name of one thing alone; else the nearest names, never a guess. */
import type { GraphNode } from '../contract/nodes.ts';
import { AppError } from '../contract/errors.ts';
import type { Call } from './tool.ts';

/** What was asked for is not in the data; `near`: what is called something like it. */
export class UnknownName extends Error {
  readonly near: { id: string; name: string; kind: string }[];

  constructor(text: string, near: readonly GraphNode[]) {
    super(
      `Nothing in the data has the id or the whole name "${text}". That it is not in the data does not mean that there is none.`,
    );
    this.name = 'UnknownName';
    this.near = near.map(({ id, name, kind }) => ({ id, name, kind }));
  }
}

const NEAREST = 5;

/** The id that `text` is, or that of the one node that is called so. Throws UnknownName with the nearest names. */
export async function idOf(call: Call, text: string): Promise<string> {
  const found = await call('entity', { id: text }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not-found') return undefined;
    throw error;
  });
  if (found) return found.node.id;
  const { hits } = await call('search', { q: text, limit: NEAREST });
  const nodes = hits.map(({ node }) => node);
  const [one, ...others] = nodes.filter((node) => namesOf(node).includes(folded(text)));
  if (one && others.length === 0) return one.id;
  throw new UnknownName(text, nodes);
}

const folded = (text: string): string => text.trim().toLowerCase();

function namesOf(node: GraphNode): string[] {
  const names = [
    node.name,
    'title' in node ? node.title : undefined,
    'acronym' in node ? node.acronym : undefined,
    ...('aliases' in node ? (node.aliases ?? []) : []),
  ];
  return names.flatMap((name) => (name === undefined ? [] : [folded(name)]));
}
