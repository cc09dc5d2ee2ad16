/** What makes a part of a drawing a button: in a drawing no element is one by itself. */
import './drawn-button.css';
import type { KeyboardEvent } from 'react';

export function drawnButton(press: () => void) {
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    press();
  };
  return { role: 'button', className: 'drawn-button', tabIndex: 0, onClick: press, onKeyDown: keys };
}
