/** The signs of what changed between two days: a ray outwards from who came, one with a bar across from who went. */
import type { Overlay } from '../layouts/overlay.ts';
import type { Theme } from './palette.ts';
import type { Part } from './pen.ts';

/** Px from the middle of a node, at its size on the rim. */
const REACH = 13;
const BAR = 4;

type Spot = { x: number; y: number };

/** Drawn below the nodes, so that only what reaches beyond them is seen. */
export function signParts(signs: NonNullable<Overlay['signs']>, toScreen: (at: Spot) => Spot, theme: Theme): Part[] {
  const reach = REACH * theme.scale.node;
  const bar = BAR * theme.scale.node;
  return signs.map(({ sign, up, ...at }): Part => {
    const { x, y } = toScreen(at);
    const far = Math.hypot(at.x, at.y) || 1;
    const [dx, dy] = up ? [0, -1] : [at.x / far, -at.y / far];
    const [ex, ey] = [x + dx * reach, y + dy * reach];
    return {
      trace: (pen) => {
        pen.moveTo(x, y);
        pen.lineTo(ex, ey);
        if (sign === 'came') return;
        pen.moveTo(ex - dy * bar, ey + dx * bar);
        pen.lineTo(ex + dy * bar, ey - dx * bar);
      },
      stroke: { colour: theme.ink, width: 1.8 * theme.scale.line, round: true },
    };
  });
}
