/** A number and Enter lead to a scene; nothing else of what is typed does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../client/present/key-bindings.ts';

const type = (keys: readonly string[]) => {
  const number = numberOf();
  return keys.map((key) => number(key));
};

describe('the number of a scene', () => {
  it('is what was typed when Enter comes, and is forgotten then', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (scene) => {
        const keys = [...String(scene)];
        expect(type([...keys, 'Enter', 'Enter'])).toEqual([...keys.map(() => 'more'), scene, undefined]);
      }),
    );
  });

  it('is none where another key came between, or none was typed', () => {
    fc.assert(
      fc.property(fc.constantFrom('b', 'ArrowRight', 'PageDown', 'Escape', '.'), fc.nat(99), (key, scene) => {
        expect(type([...String(scene), key, 'Enter']).slice(-2)).toEqual([undefined, undefined]);
      }),
    );
    expect(type(['Enter', '0', 'Enter'])).toEqual([undefined, 'more', undefined]);
  });
});
