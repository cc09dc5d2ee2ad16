/** The rim of the atlas: one arc and one count per region, read off the States that stand on it. Angles in radians. */
export type RimState = { region: string; x: number; y: number; bound: boolean };
export type Overlay = {
  arcs: { radius: number; from: number; to: number }[];
  /** Where a region's name stands: `radius` and `angle` in units of the atlas. */
  regions: { id: string; name: string; count: string; angle: number; radius: number }[];
  /** Of layouts, in units of the atlas: coasts to be filled, thin lines, and what groups of nodes are called. */
  land?: Line[];
  /** Beside a node, away from the middle, or above it (`up`): what came or went between two days. */
  signs?: { x: number; y: number; sign: ChangeSign; up?: true }[];
  rules?: Line[];
  headings?: {
    id: string;
    name: string;
    count: string;
    x: number;
    y: number;
    side: 'start' | 'middle' | 'end';
    /** It names the whole of what stands below it. */
    title?: boolean;
    /** Px that it may be wide, and in how many lines. */
    room?: number;
    rows?: number;
    rank: number;
  }[];
};
export type ChangeSign = 'came' | 'went';
type Line = readonly { x: number; y: number }[];

export const NO_OVERLAY: Overlay = { arcs: [], regions: [] };

/** Points that a picture of all must hold, beside the nodes. */
export function overlayExtent({
  arcs,
  land = [],
  rules = [],
  headings = [],
}: Overlay): { x: number; y: number; size: number }[] {
  const round = arcs.flatMap(({ radius: r }) => [
    { x: r, y: r },
    { x: -r, y: -r },
  ]);
  return [...round, ...land.flat(), ...rules.flat(), ...headings].map(({ x, y }) => ({ x, y, size: 0 }));
}

const TURN = 2 * Math.PI;
const turned = (angle: number): number => ((angle % TURN) + TURN) % TURN;

/** The shortest arc that holds all angles: what is left of the circle beside its widest empty stretch. */
export function span(angles: readonly number[]): { from: number; to: number } {
  const sorted = angles.map(turned).sort((a, b) => a - b);
  let widest = -1;
  let from = sorted[0] ?? 0;
  for (const [i, angle] of sorted.entries()) {
    const next = i + 1 < sorted.length ? (sorted[i + 1] ?? 0) : (sorted[0] ?? 0) + TURN;
    if (next - angle > widest) {
      widest = next - angle;
      from = next;
    }
  }
  const start = turned(from);
  return { from: start, to: start + TURN - widest };
}

/** `count` writes a region's numbers, so that the words stay with whoever speaks the visitor's language. */
export function rim(states: readonly RimState[], count: (bound: number, all: number) => string): Overlay {
  const regions = new Map<string, RimState[]>();
  for (const state of states) {
    const members = regions.get(state.region);
    if (members) members.push(state);
    else regions.set(state.region, [state]);
  }
  const overlay: Overlay = { arcs: [], regions: [] };
  for (const [name, members] of regions) {
    const rimRadius = Math.max(...members.map(({ x, y }) => Math.hypot(x, y)));
    const radius = rimRadius * 1.07;
    const { from, to } = span(members.map(({ x, y }) => Math.atan2(y, x)));
    overlay.arcs.push({ radius, from, to });
    const bound = members.filter((member) => member.bound).length;
    const text = count(bound, members.length);
    overlay.regions.push({ id: `region:${name}`, name, count: text, angle: turned((from + to) / 2), radius });
  }
  return overlay;
}
