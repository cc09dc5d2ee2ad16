/** The link to what is on the screen. */
import { toHash } from '#contract/view-link.ts';
import { answers } from '../state/answers.ts';
import { currentView } from '../state/view.ts';

/** The whole address of what is on the screen, with the version of the data that it was made with. */
export function linkToView(): string {
  const { dataVersion: data } = answers.get();
  return `${location.origin}${location.pathname}#${toHash({ ...currentView(), data })}`;
}
