/** Where stacks stand: near their owner, clear of every node, with room beside them for what they are called. */
import type { AtlasGraph } from '../graph/graph.ts';
import { rim } from '../layouts/overlay.ts';
import { around, type Box, meet } from '../canvas/collision.ts';

type Spot = { x: number; y: number };
/** The room of a name in units of the atlas, where a unit is some 200 px of a small screen, and of strands, where it is 300. */
const NAME_ROOM = { atlas: { width: 0.6, height: 0.16 }, paths: { width: 0.44, height: 0.15 } };
const DIRECTIONS = 36;
/** The rim with its arcs, on which nothing else stands. */
const RIM = { from: 0.9, to: 1.16 };
const REGION = { away: 0.16, width: 0.46, height: 0.28 };
const FARTHEST_STACK = 2;

/** A spot for each, in their order. Nearest ring first, and on it first where there is room; `gap`: least distance to a node. */
export function placeStacks(
  graph: AtlasGraph,
  owner: string,
  ids: readonly string[],
  gap: number,
  on: 'atlas' | 'paths',
): Map<string, Spot> {
  const centre = graph.getNodeAttributes(owner);
  const taken: Box[] = [];
  const nodes: Spot[] = [];
  graph.forEachNode((id, { x, y }) => {
    if (id !== owner) nodes.push({ x, y });
    taken.push(around(x, y, gap / 2, gap / 2));
  });
  if (on === 'atlas') taken.push(...regionNames(graph));
  const facing = roomiestDirection(centre, nodes, gap);
  const { width, height } = NAME_ROOM[on];
  const names = ({ x, y }: Spot): Box[] => {
    const over = gap / 2 + height / 2;
    return [around(x, y - over, width, height), around(x, y + over, width, height)];
  };
  const clear = (spot: Spot): boolean => {
    const far = Math.hypot(spot.x, spot.y);
    return (
      (on === 'paths' || far < RIM.from || far > RIM.to) &&
      nodes.every(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) >= gap)
    );
  };
  const spots = new Map<string, Spot>();
  for (const id of ids) {
    const [found, name] = search(centre, facing, gap, (spot) =>
      clear(spot) ? names(spot).find((box) => !taken.some((other) => meet(box, other))) : undefined,
    );
    spots.set(id, found);
    nodes.push(found);
    taken.push(around(found.x, found.y, gap, gap), ...(name ? [name] : []));
  }
  return spots;
}

/** Where the names of the regions stand outside the rim. */
function regionNames(graph: AtlasGraph): Box[] {
  const states = graph
    .mapNodes((_, { x, y, data }) => (data?.kind === 'Country' ? [{ region: data.region, x, y, bound: false }] : []))
    .flat();
  return rim(states, () => '').regions.map(({ angle, radius }) => {
    const far = radius + REGION.away;
    return around(Math.cos(angle) * far, Math.sin(angle) * far, REGION.width, REGION.height);
  });
}

/** The first spot for which there is room; where there is none at all, the farthest ring. */
function search(
  centre: Spot,
  facing: number,
  gap: number,
  roomAt: (spot: Spot) => Box | undefined,
): [Spot, Box | undefined] {
  let last = centre;
  for (let radius = 2 * gap; radius < FARTHEST_STACK; radius += gap / 2)
    for (let i = 0; i < DIRECTIONS; i++) {
      // 0, then one step to either side, then two …
      const turn = ((i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * 2 * Math.PI) / DIRECTIONS;
      last = { x: centre.x + radius * Math.cos(facing + turn), y: centre.y + radius * Math.sin(facing + turn) };
      const room = roomAt(last);
      if (room) return [last, room];
    }
  return [last, undefined];
}

/** The direction in which there is most room, in radians; near ones weigh more. */
function roomiestDirection(from: Spot, others: readonly Spot[], least: number): number {
  let x = 0;
  let y = 0;
  for (const other of others) {
    const far = Math.max(Math.hypot(other.x - from.x, other.y - from.y), least / 10);
    x -= (other.x - from.x) / far ** 2;
    y -= (other.y - from.y) / far ** 2;
  }
  return x === 0 && y === 0 ? 0 : Math.atan2(y, x);
}
