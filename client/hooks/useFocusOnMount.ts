/** A ref whose element takes the focus once, when it appears: what was just asked for is where the keyboard is. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

export function useFocusOnMount<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useLayoutEffect(() => element.current?.focus(), []);
  return element;
}
