/** Which nodes are picked together: it passes with the tab; what is done with them is in the View. */
import { changeSession, sessions } from './session.ts';

export const pick = (ids: readonly string[]): void =>
  changeSession({ picked: new Set([...sessions.get().picked, ...ids]) });

export function turnPick(id: string): void {
  const picked = new Set(sessions.get().picked);
  if (!picked.delete(id)) picked.add(id);
  changeSession({ picked });
}

export function drop(): void {
  if (sessions.get().picked.size > 0) changeSession({ picked: new Set() });
}

/** What is no longer drawn is not picked either. */
export function keepPicked(drawn: ReadonlySet<string>): void {
  const { picked } = sessions.get();
  const left = [...picked].filter((id) => drawn.has(id));
  if (left.length < picked.size) changeSession({ picked: new Set(left) });
}
