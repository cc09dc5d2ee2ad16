/** One finger swept aside turns the scene; up and down it scrolls. */
import { type RefObject, useEffect } from 'react';
import { nextScene, previousScene } from './controller.ts';

/** Px that a finger goes aside at least, and how many times farther than up or down. */
const SWEPT = 60;
const ASIDE = 2;

export function useSwipe(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = place.current;
    let from: { x: number; y: number } | undefined;
    const begin = ({ touches: [touch, other] }: TouchEvent) => {
      from = touch && !other ? { x: touch.clientX, y: touch.clientY } : undefined;
    };
    const end = ({ changedTouches: [touch] }: TouchEvent) => {
      if (!from || !touch) return;
      const [right, down] = [touch.clientX - from.x, touch.clientY - from.y];
      from = undefined;
      if (Math.abs(right) < SWEPT || Math.abs(right) < ASIDE * Math.abs(down)) return;
      void (right < 0 ? nextScene() : previousScene());
    };
    const undo = () => {
      from = undefined;
    };
    element?.addEventListener('touchstart', begin, { passive: true });
    element?.addEventListener('touchend', end);
    element?.addEventListener('touchcancel', undo);
    return () => {
      element?.removeEventListener('touchstart', begin);
      element?.removeEventListener('touchend', end);
      element?.removeEventListener('touchcancel', undo);
    };
  }, [place]);
}
