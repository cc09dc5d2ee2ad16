/** Which nodes are picked together: it passes with the tab; what is done with them is in the View. */
import { changeSession, sessions } from './session.ts';

export const addToSelection = (ids: readonly string[]): void =>
  changeSession({ selection: new Set([...sessions.get().selection, ...ids]) });

export function toggleSelected(id: string): void {
  const selection = new Set(sessions.get().selection);
  if (!selection.delete(id)) selection.add(id);
  changeSession({ selection });
}

export function clearSelection(): void {
  if (sessions.get().selection.size > 0) changeSession({ selection: new Set() });
}

/** What is no longer drawn is not picked either. */
export function keepSelected(drawn: ReadonlySet<string>): void {
  const { selection } = sessions.get();
  const left = [...selection].filter((id) => drawn.has(id));
  if (left.length < selection.size) changeSession({ selection: new Set(left) });
}
