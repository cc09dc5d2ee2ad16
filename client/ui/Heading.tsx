/** The heading of what is asked. It takes the focus that a step has lost, so that a screen reader goes on at the new page. */
import { type ReactNode, useLayoutEffect } from 'react';
import { focusHeading } from './focus-heading.ts';

export function Heading({ className = 'question', children }: { className?: string; children: ReactNode }) {
  useLayoutEffect(focusHeading, []);
  return (
    <h1 className={className} tabIndex={-1}>
      {children}
    </h1>
  );
}
