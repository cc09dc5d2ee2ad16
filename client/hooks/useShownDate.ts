/** The day on which the law is shown: the dragged one while there is one, else the View's, else the data's own. */
import { answers } from '../state/answers.ts';
import { sessions } from '../state/session.ts';
import { useStore } from '../state/store.ts';
import { views } from '../state/view.ts';

export function useShownDate(): string | undefined {
  const dragged = useStore(sessions, ({ draggedDate }) => draggedDate);
  const asked = useStore(views, ({ now }) => now.date);
  const own = useStore(answers, ({ asOf }) => asOf);
  return dragged ?? asked ?? own;
}
