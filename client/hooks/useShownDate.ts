/** The day on which the law is shown: the dragged one while there is one, else the View's, else the data's own. */
import { createContext, useContext } from 'react';
import { dayOf } from '../graph/day.ts';
import { answers } from '../state/answers.ts';
import { sessions } from '../state/session.ts';
import { useStore } from '../state/store.ts';
import { views } from '../state/view.ts';

/** The day that the View asks for; undefined: the data's own. */
export const useAskedDay = (): string | undefined => useStore(views, ({ now }) => dayOf(now));

/** The earlier of two days: the dragged one while there is one, else the View's; undefined where there is but one day. */
export function useShownSince(): string | undefined {
  const dragged = useStore(sessions, ({ draggedSince }) => draggedSince);
  const asked = useStore(views, ({ now }) => now.since);
  return dragged ?? asked;
}
/** False for what a page covers: nobody sees it follow a day that is dragged or played, and it would cost each frame. */
export const FollowsDay = createContext(true);

export function useShownDate(): string | undefined {
  const follows = useContext(FollowsDay);
  const dragged = useStore(sessions, ({ draggedDate }) => (follows ? draggedDate : undefined));
  const asked = useAskedDay();
  const own = useStore(answers, ({ asOf }) => asOf);
  return dragged ?? asked ?? own;
}
