/** Where the evidence on a page was opened: the focus goes back there when it is closed. */
import { select } from '../explore/navigate.ts';

let opener: Element | undefined;

/** Once something is chosen: what has the focus then opened it, unless that stands in the evidence itself. */
export function keepOpener(): void {
  const { activeElement: focused, body } = document;
  if (!focused?.closest('.right')) opener = focused === body ? undefined : (focused ?? undefined);
}

/** Ends the choice. What was opened by a link goes back to the row that stands for it. */
export async function closeEvidence(): Promise<void> {
  const back = opener?.isConnected
    ? opener
    : document.querySelector(
        '.page :is([aria-expanded="true"]:is(.evidence-button, .drawn-button), [aria-current="true"] button)',
      );
  await select(undefined);
  if (back instanceof HTMLElement || back instanceof SVGElement) back.focus();
}
