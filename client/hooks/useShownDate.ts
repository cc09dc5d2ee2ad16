/** The day on which the law is shown: the dragged one while there is one, else the View's, else the data's own. */
import { dayOf } from '../graph/day.ts';
import { answers } from '../state/answers.ts';
import { sessions } from '../state/session.ts';
import { useStore } from '../state/store.ts';
import { views } from '../state/view.ts';

/** The day that the View asks for; undefined: the data's own. */
export const useAskedDay = (): string | undefined => useStore(views, ({ now }) => dayOf(now));

export function useShownDate(): string | undefined {
  const dragged = useStore(sessions, ({ draggedDate }) => draggedDate);
  const asked = useAskedDay();
  const own = useStore(answers, ({ asOf }) => asOf);
  return dragged ?? asked ?? own;
}
