/** Parts of a drawing as marks: their paths written as path data, as SVG has it. */
import type { Part, Pen } from '../canvas/pen.ts';
import { type PathMark, px } from './drawing.ts';

/** Path data of what is traced; of arcs, whole circles only, of radii, one for all corners. */
export function written(trace: (pen: Pen) => void): string {
  let d = '';
  const at = (x: number, y: number): string => `${px(x)} ${px(y)}`;
  trace({
    moveTo: (x, y) => {
      d += `M${at(x, y)}`;
    },
    lineTo: (x, y) => {
      d += `L${at(x, y)}`;
    },
    bezierCurveTo: (a, b, c, e, x, y) => {
      d += `C${at(a, b)} ${at(c, e)} ${at(x, y)}`;
    },
    arc: (_x, _y, r) => {
      const turn = `a${px(r)} ${px(r)} 0 1 0 `;
      d += `${turn}${px(-2 * r)} 0${turn}${px(2 * r)} 0`;
    },
    roundRect: (x, y, width, height, radius) => {
      const r = Number(radius ?? 0);
      const corner = (dx: number, dy: number) => `a${px(r)} ${px(r)} 0 0 1 ${at(dx, dy)}`;
      const [wide, tall] = [width - 2 * r, height - 2 * r];
      d += `M${at(x + r, y)}h${px(wide)}${corner(r, r)}v${px(tall)}${corner(-r, r)}h${px(-wide)}${corner(-r, -r)}v${px(-tall)}${corner(r, -r)}Z`;
    },
    closePath: () => {
      d += 'Z';
    },
  });
  return d;
}

export const markOf = ({ trace, ...ink }: Part): PathMark => ({ d: written(trace), ...ink });
