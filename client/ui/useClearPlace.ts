/** Keeps what is told off what it reports: off the control that was used, the one with the focus, and what is asked or chosen. */
import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { boxesOf } from '../picture/picture.ts';
import type { Box } from '../canvas/collision.ts';
import { answers } from '../state/answers.ts';
import { sessions } from '../state/session.ts';
import { currentView, views } from '../state/view.ts';
import { visibleGraph } from '../state/visible-graph.ts';
import { clearPlace, covered, type Room } from './clear-place.ts';

/** What can be used. */
const CONTROL =
  'button, a[href], input, select, textarea, summary, [role="button"], [role="slider"], [role="gridcell"], [role="option"], [role="menuitem"], [contenteditable="true"]';
/** What is asked, chosen, said or open. */
const REPORTED = [
  'h1',
  '.claim-block',
  '.aside',
  '[role="slider"]',
  '[role="alert"]',
  '[role="status"]',
  '[aria-current]:not([aria-current="false"])',
  '.evidence-button[aria-expanded="true"]',
  '.popover',
  '.filters',
  '[role="dialog"]',
].join(', ');
/** What else is read or pressed. */
const SPARE = [
  '.bar, .time, .left, .right, .tools, .caption, .middle > .legend, .picked, .laying, .compare, .sheet-buttons > *',
  '.page > *, .page :is(select, input, textarea, summary)',
  '.player-foot, .player-close, .player-follow, .player-notes, .plate, .signs, .uncovered, .back-to-scene, .form-stage text',
].join(', ');
/** In which what has been scrolled away is not seen. */
const SCROLLED = '.left, .right, .page, .player, .popover, .middle';

/** Px to the edges of the window. */
const MARGIN = 12;
/** So many frames it is looked at again after something has changed: panels open, the picture glides. */
const FRAMES = 60;

/** What was pressed or typed into last. */
let used: Element | undefined;

export function useClearPlace(element: RefObject<HTMLElement | null>, from: 'top' | 'bottom', told: unknown): void {
  useEffect(() => {
    const use = ({ target }: Event) => {
      used = (target instanceof Element && target.closest(CONTROL)) || undefined;
    };
    addEventListener('pointerdown', use, true);
    addEventListener('keydown', use, true);
    return () => {
      removeEventListener('pointerdown', use, true);
      removeEventListener('keydown', use, true);
    };
  }, []);
  useLayoutEffect(() => {
    if (told && element.current) put(element.current, from);
  }, [element, from, told]);
  useEffect(() => {
    if (!told) return;
    let left = 0;
    let frame = 0;
    const look = () => {
      frame = 0;
      const box = element.current;
      if (!box) return;
      const { within, clear } = roomAround(box, true);
      const now = box.getBoundingClientRect();
      const out = now.right > within.right + MARGIN || now.bottom > within.bottom + MARGIN;
      if (out || covered(now, clear) > 0) put(box, from);
      left -= 1;
      if (left > 0) frame = requestAnimationFrame(look);
    };
    const changed = () => {
      left = FRAMES;
      frame ||= requestAnimationFrame(look);
    };
    changed();
    const quiet = [sessions, views, answers, visibleGraph].map(({ subscribe }) => subscribe(changed));
    for (const name of EVENTS) addEventListener(name, changed, true);
    return () => {
      cancelAnimationFrame(frame);
      for (const end of quiet) end();
      for (const name of EVENTS) removeEventListener(name, changed, true);
    };
  }, [element, from, told]);
}
const EVENTS = ['focusin', 'scroll', 'resize'];

function put(box: HTMLElement, from: 'top' | 'bottom'): void {
  // Its size is that which it has at the edge, whatever room was left beside it before.
  Object.assign(box.style, { left: '0', top: '0' });
  const { width, height } = box.getBoundingClientRect();
  const { left, top } = clearPlace({ width, height }, roomAround(box, false), from);
  Object.assign(box.style, { left: `${Math.round(left)}px`, top: `${Math.round(top)}px` });
}

function roomAround(box: HTMLElement, bare: boolean): Room {
  const { clientWidth, clientHeight } = document.documentElement;
  const within = { left: MARGIN, top: MARGIN, right: clientWidth - MARGIN, bottom: clientHeight - MARGIN };
  const { activeElement: focused } = document;
  const { selected } = currentView();
  const { hovered } = sessions.get();
  const named = [...document.querySelectorAll(REPORTED), focused?.matches(CONTROL) ? focused : undefined, used];
  return {
    within,
    clear: [
      ...named.flatMap((each) => (each && !box.contains(each) && !each.contains(box) ? seen(each) : [])),
      ...boxesOf([selected, hovered].flatMap((id) => id ?? [])),
    ],
    spare: bare ? [] : [...[...document.querySelectorAll(SPARE)].flatMap(seen), ...boxesOf()],
  };
}

/** What of an element is seen in the window; nothing where it is hidden, or only said. */
function seen(element: Element): Box[] {
  if (!element.isConnected || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
  if (element.closest('[inert]')) return [];
  const edges = element.parentElement?.closest(SCROLLED)?.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const left = Math.max(box.left, edges?.left ?? 0, 0);
  const top = Math.max(box.top, edges?.top ?? 0, 0);
  const right = Math.min(box.right, edges?.right ?? innerWidth, innerWidth);
  const bottom = Math.min(box.bottom, edges?.bottom ?? innerHeight, innerHeight);
  return right - left > 1 && bottom - top > 1 ? [{ left, top, right, bottom }] : [];
}
