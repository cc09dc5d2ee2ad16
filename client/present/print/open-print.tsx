/** Opens the page of a seminar for printing over the screen, which prints nothing of itself meanwhile. */
import { createRoot } from 'react-dom/client';
import type { Seminar } from '#contract/seminar.ts';
import { Print } from './Print.tsx';

export function openPrint(seminar: Seminar): void {
  const before = document.activeElement;
  const page = document.body.appendChild(document.createElement('div'));
  const screen = document.getElementById('root');
  const root = createRoot(page);
  const close = () => {
    root.unmount();
    page.remove();
    delete document.body.dataset.printing;
    if (screen) screen.inert = false;
    if (before instanceof HTMLElement) before.focus();
  };
  document.body.dataset.printing = 'yes';
  if (screen) screen.inert = true;
  root.render(<Print seminar={seminar} onClose={close} />);
}
