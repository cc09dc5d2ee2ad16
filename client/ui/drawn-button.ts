/** What makes a part of a drawing a button: in a drawing no element is one by itself. */
import './drawn-button.css';
import type { KeyboardEvent } from 'react';

/** `expanded`: whether what it opens is open, where it opens something. */
export function drawnButton(press: () => void, expanded?: boolean) {
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    press();
  };
  return {
    role: 'button',
    className: 'drawn-button',
    tabIndex: 0,
    'aria-expanded': expanded,
    onClick: press,
    onKeyDown: keys,
  };
}
