/** A control that is gone once it is pressed leaves its focus to what takes its place, never to the bare page. */
import { isHeadingDue, shownHeading } from './focus-heading.ts';

const FOCUSABLE =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]:not([tabindex="-1"]), [contenteditable="true"]';
const HEADING = 'h1, h2, h3';
/** Beyond which another part of the screen begins; each has a heading, or can have the focus itself. */
const PART = 'main, section, dialog, [role="dialog"], .popover, .notice, .player, .app';

/** What lies over the screen: once it is gone, the focus goes back to what opened it. */
const LAYER = '.popover, .notice, dialog, [role="dialog"]';

/** What lies over the picture leaves its focus to the picture, where the keys that stand alone are heard. */
const OVER_PICTURE = '.laying';

/** What had the focus last, until it was taken from it by hand. */
let last: Element | undefined;
/** Where it stood, from itself upwards: the places that are left when it is gone. */
let chain: { element: Element; before: Element[]; after: Element[] }[] = [];

/** The layer in which it stood, and what had the focus before it. */
let layer: Element | undefined;
let opener: Element | undefined;

/** From now on, for the whole page. */
export function keepFocus(): void {
  addEventListener('focusin', (event) => event.target instanceof Element && remember(event.target, event), true);
  addEventListener(
    'focusout',
    ({ target }) =>
      queueMicrotask(() => {
        // Taken elsewhere by hand: it is still there, and has been left.
        if (target === last && last && isSeen(last) && document.hasFocus() && document.activeElement !== last)
          last = undefined;
      }),
    true,
  );
  new MutationObserver(lead).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden', 'inert', 'disabled', 'open'],
  });
}

function remember(target: Element, { relatedTarget: from }: FocusEvent): void {
  last = target;
  const within = target.closest(LAYER) ?? undefined;
  if (within !== layer) opener = within && from instanceof Element ? from : undefined;
  layer = within;
  chain = [];
  for (let element: Element | null = target; element && element !== document.body; element = element.parentElement) {
    const siblings: Element[] = [...(element.parentElement?.children ?? [])];
    const at = siblings.indexOf(element);
    chain.push({ element, before: siblings.slice(0, at).reverse(), after: siblings.slice(at + 1) });
  }
}

function lead(): void {
  const { activeElement: focused, body } = document;
  if (!last || (focused && focused !== body) || isSeen(last)) return;
  const gone = last;
  last = undefined;
  // A step to another question leads to its heading.
  if (isHeadingDue()) return;
  const place = layer && !isSeen(layer) ? placeUnder() : placeAfter(gone);
  if (!place) return;
  if (!place.matches(FOCUSABLE)) place.setAttribute('tabindex', '-1');
  place.focus();
}

function placeUnder(): HTMLElement | undefined {
  return opener instanceof HTMLElement && isSeen(opener) ? opener : shownHeading();
}

function placeAfter(gone: Element): HTMLElement | undefined {
  if (gone.closest(OVER_PICTURE)) return document.querySelector<HTMLElement>('#picture') ?? undefined;
  const level = chain.findIndex(({ element }) => element !== gone && isSeen(element));
  if (level < 0) return undefined;
  for (let at = level; at < chain.length; at++) {
    const parent = chain[at]?.element;
    const lost = chain[at - 1];
    if (!parent || !lost) return undefined;
    const before = lost.before.find((each) => each.parentElement === parent);
    const after = lost.after.find((each) => each.parentElement === parent);
    const here = [...parent.children];
    const from = before ? here.indexOf(before) + 1 : 0;
    const to = after ? here.indexOf(after) : here.length;
    // What stands where it stood; then what comes after, and what came before.
    const found =
      firstIn(here.slice(from, to)) ?? firstIn(here.slice(Math.max(to, 0))) ?? lastIn(here.slice(0, Math.max(from, 0)));
    if (found) return found;
    if (parent.matches(PART)) return firstOf(parent, HEADING) ?? (parent instanceof HTMLElement ? parent : undefined);
  }
  return undefined;
}

const firstIn = (elements: readonly Element[]): HTMLElement | undefined => {
  for (const each of elements) {
    const found =
      each.matches(`${FOCUSABLE}, ${HEADING}`) && isSeen(each) ? each : firstOf(each, `${FOCUSABLE}, ${HEADING}`);
    if (found instanceof HTMLElement) return found;
  }
  return undefined;
};
const lastIn = (elements: readonly Element[]): HTMLElement | undefined =>
  elements
    .toReversed()
    .flatMap((each) => [...[...each.querySelectorAll(FOCUSABLE)].reverse(), ...(each.matches(FOCUSABLE) ? [each] : [])])
    .find((each): each is HTMLElement => each instanceof HTMLElement && isSeen(each));

const firstOf = (element: Element, names: string): HTMLElement | undefined =>
  [...element.querySelectorAll<HTMLElement>(names)].find(isSeen);

const isSeen = (element: Element): boolean =>
  element.isConnected && element.checkVisibility() && !element.closest('[inert]') && !element.matches(':disabled');
