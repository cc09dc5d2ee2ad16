/** What is being presented, and where in it one is. Absent: nothing is. */
import type { Mask, Scene, Seminar } from '#contract/seminar.ts';
import { createStore } from './store.ts';

export type Presentation = {
  seminar: Seminar;
  /** Place of the scene, from 0. */
  at: number;
  /** How many of its masks are lifted. */
  revealed: number;
  /** The screen is dark, so that the room looks at who speaks. */
  blank: boolean;
  /** The presenter's notes lie on this screen. */
  notes: boolean;
  /** The working screen is shown, to ask what the seminar did not foresee. */
  exploring: boolean;
  /** The picture is no longer the scene's. */
  left: boolean;
  /** The scene's picture is not there yet. */
  awaited?: boolean;
  /** When it was begun, in ms since 1970. */
  begun: number;
};

export const presentation = createStore<Presentation | undefined>(undefined);

export function changePresentation(change: Partial<Presentation>): void {
  const now = presentation.get();
  if (now) presentation.set({ ...now, ...change });
}

export const sceneOf = ({ seminar, at }: Pick<Presentation, 'seminar' | 'at'>): Scene | undefined => seminar.scenes[at];

/** What the scene still keeps back: its masks are lifted one by one, in their order. */
export function keptBack(now: Presentation | undefined): readonly Mask[] {
  return now ? (sceneOf(now)?.masked.slice(now.revealed) ?? []) : [];
}
