/** What is asked of a page on a device, each a function that runs there and knows nothing of this file. */
import { expect } from 'vitest';
import type { Device } from './devices-driver.ts';

type Run = Pick<Device, 'run'>;

/** Runs a function of this file in the page. */
export const ask = <A extends readonly unknown[], T>(device: Run, what: (...args: A) => T, ...args: A): Promise<T> =>
  device.run<T>(`return (${what.toString()})(...${JSON.stringify(args)})`);

/** How far the page is wider than its window, and what stands out of it, in px. */
export function tooWide(): string[] {
  const over = document.documentElement.scrollWidth - innerWidth;
  return over > 0 ? [`the page is ${over} px wider than its window`] : [];
}

/** Controls that cannot be pressed where they stand, once scrolled to: outside the window, or under something else. */
export function unreachable(): string[] {
  const faults: string[] = [];
  const controls = document.querySelectorAll<HTMLElement>(
    'button, a[href], input, select, textarea, summary, [role="slider"]',
  );
  for (const control of controls) {
    const shown = control.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const shut = control.closest('[inert]') ?? control.closest('details:not([open]) > :not(summary)');
    // Of a table with hundreds of rows the first ones stand for the others.
    const later = control.closest('tbody')?.querySelectorAll('tr')[2];
    if (later && later.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) continue;
    if (!shown || shut || control.matches('.skip, .menu-spot, [disabled]')) continue;
    control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // Where what sticks lies over its first place, it can be scrolled farther.
    const spot = () => {
      const { left, top, width, height } = control.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2, width, height };
    };
    const hit = () => {
      const { x, y } = spot();
      const top = document.elementFromPoint(x, y);
      return top !== null && (control.contains(top) || top.contains(control) || control === top.closest('label'));
    };
    if (!hit()) control.scrollIntoView({ block: 'center', inline: 'center' });
    // What lets the pointer through is pressed by what lies beneath it.
    const through = getComputedStyle(control).pointerEvents === 'none';
    const { x, y, width, height } = spot();
    const name = (control.getAttribute('aria-label') || control.textContent || control.className).trim().slice(0, 40);
    if (width === 0 || height === 0) continue;
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight)
      faults.push(`"${name}" stands outside the window, at ${Math.round(x)}, ${Math.round(y)}`);
    else if (!through && !hit()) {
      const over = document.elementFromPoint(x, y);
      faults.push(`"${name}" is covered by ${over?.tagName.toLowerCase()}.${over?.getAttribute('class') ?? ''}`);
    }
  }
  scrollTo(0, 0);
  return faults;
}

/** Text that is read in fewer than so many px. */
export function tooSmall(least: number): string[] {
  const faults = new Set<string>();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walk.nextNode(); text; text = walk.nextNode()) {
    const parent = text.parentElement;
    if (!text.textContent?.trim() || !parent?.checkVisibility()) continue;
    const px = Number.parseFloat(getComputedStyle(parent).fontSize);
    // Of no size: said, and not shown.
    if (px > 0 && px < least - 0.01) faults.add(`"${text.textContent.trim().slice(0, 30)}" is ${px} px`);
  }
  return [...faults];
}

/** The part of the window that this element has, from 0 to 1 in each direction; its px. Undefined where it is not there. */
export function shareOf(selector: string): { wide: number; high: number; width: number; height: number } | undefined {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  if (!box) return undefined;
  return { wide: box.width / innerWidth, high: box.height / innerHeight, width: box.width, height: box.height };
}

/** A spot in the window at the end of a row far from its button, and what the row is about. */
export function endOfRow(selector: string): { x: number; y: number; name: string } | undefined {
  const cells = document.querySelector(selector)?.querySelectorAll<HTMLElement>('th, td');
  const [first, last] = [cells?.[0], [...(cells ?? [])].findLast((cell) => cell.checkVisibility())];
  if (!first || !last) return undefined;
  last.scrollIntoView({ block: 'center', inline: 'nearest' });
  const { left, top, width, height } = last.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, name: (first.textContent ?? '').trim() };
}

/** Whether some visible element of this selector has this text and can be seen in the window, scrolled to. */
export function sees(selector: string, text: string): boolean {
  return [...document.querySelectorAll<HTMLElement>(selector)].some((element) => {
    if (!element.checkVisibility() || !(element.textContent ?? '').includes(text)) return false;
    element.scrollIntoView({ block: 'nearest' });
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return left >= 0 && right <= innerWidth + 1 && bottom > 0 && top < innerHeight;
  });
}

/** Where the control of this name can be pressed; the first that is seen. */
function spotOf(name: string): { x: number; y: number } | undefined {
  const named = (control: HTMLElement) =>
    (control.getAttribute('aria-label') ?? control.textContent ?? '').trim().startsWith(name);
  const control = [...document.querySelectorAll<HTMLElement>('button, a[href], summary')].find(
    (each) => each.checkVisibility() && !each.closest('[inert]') && named(each),
  );
  if (!control) return undefined;
  control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { left, top, width, height } = control.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Presses the control of this name, once it is there. */
export async function press(device: Device, name: string): Promise<void> {
  await expect.poll(() => ask(device, spotOf, name), { message: `a control "${name}"` }).toBeTruthy();
  const spot = await ask(device, spotOf, name);
  if (spot) await device.click(spot.x, spot.y);
}

export async function isSeen(device: Device, selector: string, text = ''): Promise<void> {
  const message = `${selector} with "${text}"`;
  await expect.poll(() => ask(device, sees, selector, text), { message }).toBe(true);
}

/** No question is on its way. */
export async function rests(device: Device): Promise<void> {
  const busy = () => document.querySelector('.working, [aria-busy="true"]') !== null;
  await expect.poll(() => ask(device, busy)).toBe(false);
}
