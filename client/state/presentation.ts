/** What is being presented, and where in it one is. Absent: nothing is. */
import type { Mask, Scene, Seminar } from '#contract/seminar.ts';
import type { View } from '#contract/view.ts';
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
  /** The scene is shown on this day instead of its own, until it is left. */
  day?: string | undefined;
  /** The day that was chosen last, to be shown again with one key. */
  otherDay?: string | undefined;
  /** Another day is being chosen. */
  choosing?: boolean;
  /** When it was begun, in ms since 1970. */
  begun: number;
};

export const presentation = createStore<Presentation | undefined>(undefined);

export function changePresentation(change: Partial<Presentation>): void {
  const now = presentation.get();
  if (now) presentation.set({ ...now, ...change });
}

/** As it is shown: on another day where one was chosen, which the seminar's own scene never hears of. */
export function sceneOf({ seminar, at, day }: Pick<Presentation, 'seminar' | 'at' | 'day'>): Scene | undefined {
  const scene = seminar.scenes[at];
  return scene && day ? { ...scene, view: viewOn(scene.view, day) } : scene;
}

/** Also where the rules of its path or its question name a day of their own. */
function viewOn(view: View, day: string): View {
  const { path, question } = view;
  return {
    ...view,
    date: day,
    ...(path ? { path: { ...path, rules: { ...path.rules, date: day }, chosen: 0 } } : {}),
    ...(question?.parameters.date
      ? { question: { ...question, parameters: { ...question.parameters, date: day } } }
      : {}),
  };
}

/** What the scene still keeps back: its masks are lifted one by one, in their order. */
export function keptBack(now: Presentation | undefined): readonly Mask[] {
  return now ? (sceneOf(now)?.masked.slice(now.revealed) ?? []) : [];
}
