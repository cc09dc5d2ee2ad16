/** Rings around one node: on each, what stands so many steps from it; outermost, what no link reaches. */
import { besides, type Ends, emptyBackdrop, type LaidOut, ordered, type LayoutInput } from './types.ts';

/** Room of a State and of any other node along a ring, between the lines of one ring, and between two rings. */
const ROOM = { state: 0.065, other: 0.15 };
const LINE = 0.1;
/** More before the first ring, where the name of what is in the middle stands. */
const FIRST = 0.22;
const BETWEEN = 0.26;
/** So many rounds hold one ring before it becomes denser. */
const LINES = 3;
/** Half of what is kept free along a ring for its heading, and for the longer one of what is not reached. */
const HEAD = { steps: 0.62, unreached: 1 };

/** Steps from the root along the links; being party is walked in the first step only, as in the focus. */
function stepsFrom({
  nodes,
  links,
  parties,
  root,
}: Pick<LayoutInput, 'nodes' | 'links' | 'parties' | 'root'>): Map<string, number> {
  const own: Ends[] = parties.filter(({ start, end }) => start === root || end === root);
  const beside = besides(nodes, [...links, ...own]);
  const steps = new Map<string, number>(beside.has(root) ? [[root, 0]] : []);
  for (const [id, step] of steps)
    for (const other of beside.get(id) ?? []) if (!steps.has(other)) steps.set(other, step + 1);
  return steps;
}

export function concentric(shown: LayoutInput): LaidOut {
  const steps = stepsFrom(shown);
  const beside = besides(shown.nodes, shown.links);
  const places: LaidOut['places'] = new Map();
  const backdrop = emptyBackdrop();
  const farthest = Math.max(0, ...steps.values());
  const angles = new Map<string, number>();
  let radius = FIRST;
  for (let step = 0; step <= farthest + 1; step++) {
    const members = ordered(shown.nodes).filter(({ id }) => (steps.get(id) ?? farthest + 1) === step);
    if (members.length === 0) continue;
    if (step === 0) {
      for (const { id } of members) places.set(id, { x: 0, y: 0 });
      continue;
    }
    radius += BETWEEN * Math.sqrt(shown.room);
    const head = step > farthest ? HEAD.unreached : HEAD.steps;
    const room = new Map(
      members.map(({ id, kind }) => [id, (kind === 'Country' ? ROOM.state : ROOM.other) * shown.room]),
    );
    const long = [...room.values()].reduce((sum, each) => sum + each, 0);
    const lines = Math.min(LINES, Math.max(1, Math.ceil(long / (2 * Math.PI * radius - 2 * head))));
    const inner = Math.max(radius, (long / lines + 2 * head) / (2 * Math.PI));
    const first = head / inner;
    let passed = 0;
    for (const [i, id] of bySide(
      members.map((node) => node.id),
      beside,
      angles,
    ).entries()) {
      const own = room.get(id) ?? 0;
      const angle = Math.PI / 2 - first - ((2 * Math.PI - 2 * first) * (passed + own / 2)) / long;
      passed += own;
      const r = inner + (i % lines) * LINE;
      angles.set(id, angle);
      places.set(id, { x: r * Math.cos(angle), y: r * Math.sin(angle) });
    }
    radius = inner + (lines - 1) * LINE;
    backdrop.rings.push((inner + radius) / 2);
    const says = step > farthest ? 'layouts.unreached' : 'layouts.steps';
    backdrop.headings.push({ says, count: members.length, steps: step, x: 0, y: (inner + radius) / 2, side: 'middle' });
  }
  return { places, backdrop };
}

/** Each near what it is linked with on the rings inside; those without such a link stay in their order, one after the other. */
function bySide(
  ids: readonly string[],
  beside: ReadonlyMap<string, string[]>,
  angles: ReadonlyMap<string, number>,
): string[] {
  const keyed = ids.map((id, i) => {
    const inner = (beside.get(id) ?? []).flatMap((other) => angles.get(other) ?? []);
    // Clockwise from the top, as the ring is filled.
    const turns = inner.map((angle) => ((Math.PI / 2 - angle + 4 * Math.PI) % (2 * Math.PI)) / (2 * Math.PI));
    return {
      id,
      at: turns.length > 0 ? turns.reduce((sum, each) => sum + each, 0) / turns.length : (i + 0.5) / ids.length,
      i,
    };
  });
  return keyed.sort((a, b) => a.at - b.at || a.i - b.i).map(({ id }) => id);
}
