/** A wheel zooms by how far it was turned, however many events tell it and in whatever unit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wheelFactor } from '../../../client/canvas/wheel.ts';

const turn = (deltaY: number, deltaMode = 0, ctrlKey = false) => wheelFactor({ deltaY, deltaMode, ctrlKey });
const small = fc.double({ min: -60, max: 60, noNaN: true });

describe('a turn of the wheel', () => {
  it('comes to the same in many small events as in one', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        expect(turn(a) * turn(b)).toBeCloseTo(turn(a + b), 9);
      }),
    );
  });

  it('and back is none', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e5, max: 1e5, noNaN: true }), fc.nat(2), fc.boolean(), (y, mode, ctrl) => {
        expect(turn(y, mode, ctrl) * turn(-y, mode, ctrl)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('goes nearer when it is turned away, never farther than twice in one event', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), fc.nat(2), fc.boolean(), (y, mode, ctrl) => {
        expect(turn(-y, mode, ctrl)).toBeLessThan(1);
        expect(turn(-y, mode, ctrl)).toBeGreaterThanOrEqual(0.5);
      }),
    );
  });

  it('is about as much in lines and in pages as in px', () => {
    expect(turn(3, 1)).toBeCloseTo(turn(99), 9);
    expect(turn(1, 2)).toBe(2);
  });

  it('of thirteen events of a trackpad leaves the picture in sight', () => {
    let ratio = 1;
    for (let event = 0; event < 13; event += 1) ratio *= turn(-6);
    expect(ratio).toBeGreaterThan(0.7);
  });
});
