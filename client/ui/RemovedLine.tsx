/** What was deleted, and the way back: it takes the focus of the button that is gone with what it deleted. */
import { useLayoutEffect, useRef } from 'react';

export function RemovedLine({ text, undo, onUndo }: { text: string; undo: string; onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // Deleted in another window, it takes the focus from nothing that is still there.
    if (text && (!document.activeElement || document.activeElement === document.body)) button.current?.focus();
  }, [text]);
  return (
    <p className="small removed" role="status">
      {text}{' '}
      <button type="button" className="link-button" ref={button} onClick={onUndo}>
        {undo}
      </button>
    </p>
  );
}
