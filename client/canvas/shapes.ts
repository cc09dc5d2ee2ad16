/** Geometry of the seven shapes: all cover the area of a disc of radius 1, so that none looks bigger than another. */
import type { Shape } from './palette.ts';

/** Half the side, the half diagonal, the radius or the circumradius at equal area. */
export const UNIT: Record<Shape, number> = {
  square: 0.8862,
  'hollow-square': 0.8862,
  diamond: 1.2533,
  ring: 1,
  disc: 1,
  hexagon: 1.0996,
  triangle: 1.5551,
  stack: 1,
};

/** Apothem of a regular polygon seen from the direction (dx, dy up): distance to the border for a circumradius of 1. */
function polygon(sides: number, dx: number, dy: number): number {
  const step = (2 * Math.PI) / sides;
  // Both polygons stand with a corner upwards.
  const angle = Math.atan2(dx, dy) - step / 2;
  const off = angle - Math.round(angle / step) * step;
  return Math.cos(step / 2) / Math.cos(off);
}

/** Distance from the centre to the border in the unit direction (dx, dy), y upwards, for size 1. */
export function reach(shape: Shape, dx: number, dy: number): number {
  const unit = UNIT[shape];
  if (shape === 'square' || shape === 'hollow-square') return unit / Math.max(Math.abs(dx), Math.abs(dy));
  if (shape === 'diamond') return unit / (Math.abs(dx) + Math.abs(dy));
  if (shape === 'hexagon') return unit * polygon(6, dx, dy);
  if (shape === 'triangle') return unit * polygon(3, dx, dy);
  return unit;
}

/** Half the width and the reach above and below the centre of the shape's box, for size 1. */
export function boxOf(shape: Shape): { side: number; above: number; below: number } {
  const unit = UNIT[shape];
  if (shape === 'triangle') return { side: unit * 0.866, above: unit, below: unit / 2 };
  if (shape === 'hexagon') return { side: unit * 0.866, above: unit, below: unit };
  return { side: unit, above: unit, below: unit };
}
