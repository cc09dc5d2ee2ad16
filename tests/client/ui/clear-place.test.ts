/** Where something that lies over the page finds its place. */
import { describe, expect, it } from 'vitest';
import { clearPlace, covered } from '../../../client/ui/clear-place.ts';

const within = { left: 12, top: 12, right: 378, bottom: 832 };
const size = { width: 300, height: 120 };
const box = ({ left, top }: { left: number; top: number }) => ({
  left,
  top,
  right: left + size.width,
  bottom: top + size.height,
});
const across = (top: number, bottom: number) => ({ left: 0, right: 390, top, bottom });

describe('what is told', () => {
  it('has the middle of the edge where nothing is in its way', () => {
    expect(clearPlace(size, { within, clear: [], spare: [] }, 'top')).toEqual({ left: 45, top: 12 });
    expect(clearPlace(size, { within, clear: [], spare: [] }, 'bottom')).toEqual({ left: 45, top: 712 });
  });

  it('goes just beyond what must be seen, and past what is better seen', () => {
    const clear = [across(0, 100)];
    expect(clearPlace(size, { within, clear, spare: [] }, 'top')).toEqual({ left: 45, top: 108 });
    const spare = [across(100, 400)];
    const found = clearPlace(size, { within, clear, spare }, 'top');
    expect(covered(box(found), [...clear, ...spare])).toBe(0);
    expect(found.top).toBeLessThan(420);
  });

  it('covers what is better seen rather than what must be seen', () => {
    const clear = [across(0, 300), across(500, 844)];
    const found = clearPlace(size, { within, clear, spare: [across(300, 500)] }, 'top');
    expect(covered(box(found), clear)).toBe(0);
  });

  it('lies in the room even where there is no place for it', () => {
    const found = clearPlace(size, { within, clear: [across(0, 844)], spare: [] }, 'bottom');
    expect([found.left >= 12, found.top >= 12, found.left + 300 <= 378, found.top + 120 <= 832]).toEqual(
      Array(4).fill(true),
    );
  });
});
