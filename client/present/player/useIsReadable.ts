/** Whether a picture is wide enough for its letters: else its rows stand in words. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import { isReadable } from '../../scene-forms/marks.ts';

/** Whether the letters of a picture can be read at the width of this box. */
export function useIsReadable(box: RefObject<HTMLElement | null>): boolean {
  const [readable, tell] = useState(true);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const { paddingLeft, paddingRight } = getComputedStyle(element);
      tell(isReadable(element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)));
    };
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    return () => resized.disconnect();
  }, [box]);
  return readable;
}
