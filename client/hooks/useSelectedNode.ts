/** The node that the inspector shows because somebody chose it, and not by default. */
import type { GraphNode } from '#contract/nodes.ts';
import { answers } from '../state/answers.ts';
import { useStore } from '../state/store.ts';
import { views } from '../state/view.ts';

export function useSelectedNode(): GraphNode | undefined {
  const selected = useStore(views, ({ now }) => now.selected);
  const node = useStore(answers, ({ inspected }) => inspected?.node?.node);
  return node && node.id === selected ? node : undefined;
}
