/** What a node is called, for those that are only named by their id; the id itself where nothing here knows it. */
import { answers } from '../state/answers.ts';
import { useStore } from '../state/store.ts';

export function useNodeLabel(id: string): string {
  const { overview, path, wings } = useStore(answers, (said) => said);
  const node = [...(path?.nodes ?? []), ...(wings?.nodes ?? []), ...(overview?.nodes ?? [])].find(
    (known) => known.id === id,
  );
  return node?.name ?? id;
}
