/** The size of an element in px, followed as it changes; undefined until it has one. */
import { useLayoutEffect, useState } from 'react';

export function useSize(box: { current: HTMLElement | null }): { width: number; height: number } | undefined {
  const [size, setSize] = useState<{ width: number; height: number }>();
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    const watched = new ResizeObserver(measure);
    watched.observe(element);
    measure();
    return () => watched.disconnect();
  }, [box]);
  return size && size.width > 0 ? size : undefined;
}
