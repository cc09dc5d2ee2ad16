/** Where the focus goes when what had it is gone with a step: to the heading of what is asked now. */
import { views } from '../state/view.ts';

/** A page that is fetched first has its heading later than its View. */
let due = false;

/** What the focus was led to last. */
let askedBefore: string | undefined;

/** After a step to another question. The first page that is opened is read from its top, as every page is. */
export function leadFocus(asked: string): void {
  const { past, future } = views.get();
  due = asked !== askedBefore && past.length + future.length > 0;
  askedBefore = asked;
  focusHeading();
}

/** A heading that is still to come takes the focus. */
export const isHeadingDue = (): boolean => due;

/** What has the focus keeps it. */
export function focusHeading(): void {
  if (!due) return;
  const { activeElement: focused, body } = document;
  // What lies under a page loses the focus, but not at once.
  const lost = !focused || focused === body || focused.closest('[inert]') !== null;
  const heading = shownHeading();
  if (lost) heading?.focus({ preventScroll: true });
  due = lost && heading === undefined;
}

/** Where the panel is folded into a sheet, the button that opens it says the question. */
export function shownHeading(): HTMLElement | undefined {
  const shown = (name: string) => [...document.querySelectorAll<HTMLElement>(name)].find(canBeFocused);
  return shown('.page h1') ?? shown('.left h1') ?? shown('.question-button');
}

const canBeFocused = (element: HTMLElement): boolean => element.checkVisibility() && !element.closest('[inert]');
