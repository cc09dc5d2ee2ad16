/** A step by an arrow key goes where the arrow points, to what is near, and can be walked back. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestThere } from '../../../client/graph/nearest-there.ts';

const GRID = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => ({ id: `${x}${y}`, x, y })));

it('goes to the next of a grid, and nowhere beyond its edge', () => {
  expect(nearestThere(GRID, '11', 'ArrowLeft')).toBe('01');
  expect(nearestThere(GRID, '11', 'ArrowUp')).toBe('12');
  expect(nearestThere(GRID, '11', 'ArrowDown')).toBe('10');
  expect(nearestThere(GRID, '21', 'ArrowRight')).toBeUndefined();
  expect(nearestThere(GRID, 'nowhere', 'ArrowLeft')).toBeUndefined();
});

it('never goes the other way, and is the same whatever the order of the places', () => {
  const spot = fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) });
  fc.assert(
    fc.property(fc.array(spot, { minLength: 2, maxLength: 20 }), (places) => {
      const spots = places.map((place, id) => ({ id: String(id), ...place }));
      const right = nearestThere(spots, '0', 'ArrowRight');
      expect(nearestThere(spots.toReversed(), '0', 'ArrowRight')).toBe(right);
      const [here, there] = [spots[0], spots.find(({ id }) => id === right)];
      if (here && there) expect(there.x).toBeGreaterThan(here.x);
    }),
  );
});
