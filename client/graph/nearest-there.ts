/** Which of many places lies next to one in the direction of an arrow key. Pure. */

type Spot = { id: string; x: number; y: number };
type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** How much farther a step aside is than one ahead. */
const ASIDE = 2.5;
const HEADING: Record<Arrow, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

/** With y upwards. What lies more aside than ahead is not there; undefined where nothing is. */
export function nearestThere(spots: readonly Spot[], from: string, arrow: Arrow): string | undefined {
  const here = spots.find(({ id }) => id === from);
  if (!here) return undefined;
  const way = HEADING[arrow];
  let found: { id: string; far: number } | undefined;
  for (const { id, x, y } of spots) {
    const [dx, dy] = [x - here.x, y - here.y];
    const ahead = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y - dy * way.x);
    if (id === from || ahead <= 0 || aside > 2 * ahead) continue;
    const far = ahead + ASIDE * aside;
    if (!found || far < found.far || (far === found.far && id < found.id)) found = { id, far };
  }
  return found?.id;
}
