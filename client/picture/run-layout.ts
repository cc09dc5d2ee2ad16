/** From a View and its material to the places of its layout: computed when asked for, the same for the same facts. */
import type { Layout, View } from '#contract/view.ts';
import { arrange, boundOn, type Material, type Space } from './arrange.ts';
import { dayOf } from '../graph/day.ts';
import { datesOf } from '../layouts/dates.ts';
import type { LayoutWatch } from '../layouts/force-run.ts';
import type { LaidOut, LayoutInput } from '../layouts/types.ts';
import { changeSession } from '../state/session.ts';

/** Layouts are the same on every screen. */
const SHEET: Space = { width: 1000, height: 1000, insets: { top: 0, right: 0, bottom: 0, left: 0 }, scale: 1 };
/** From so many ms on, progress is shown. */
const PROGRESS_AFTER_MS = 300;
const MOST_KEPT_LAYOUTS = 6;
/** Nodes of paths and their names are about twice as big as those of the atlas. */
const PATHS_ROOM = 1.9;

type RunLayout = (shown: LayoutInput, watch: LayoutWatch) => LaidOut | Promise<LaidOut>;

/** Each in a part of the program of its own, fetched when it is first chosen. */
const LAYOUTS: Record<Layout, () => Promise<RunLayout>> = {
  force: async () => forceLayout,
  layered: async () => (await import('../layouts/layered.ts')).layered,
  concentric: async () => (await import('../layouts/concentric.ts')).concentric,
  kind: async () => (await import('../layouts/by-kind.ts')).byKind,
  map: async () => (await import('../layouts/map.ts')).worldMap,
  timeline: async () => (await import('../layouts/timeline.ts')).timeline,
};

/** The newest last. `whole`: not stopped before its end. */
type KeptLayout = { laid: LaidOut; whole: boolean };
const keptLayouts = new Map<string, KeptLayout>();
let running: AbortController | undefined;

/** The material with its layout; as it is, where the view has none. Rejects with an AbortError where a newer one was asked for. */
export async function withLayout(view: View, material: Material): Promise<Material> {
  running?.abort(new DOMException('A newer layout was asked for.', 'AbortError'));
  if (!view.layout) {
    changeSession({ partly: false });
    return material;
  }
  const shown = layoutInput(view, material);
  const key = keyOf(view.layout, shown);
  const before = keptLayouts.get(key);
  if (before) return given(before);
  const own = new AbortController();
  running = own;
  const started = performance.now();
  let whole = true;
  const watch: LayoutWatch = {
    signal: own.signal,
    progress: (share, stop) => {
      const halt = () => {
        whole = false;
        stop();
      };
      if (!own.signal.aborted && performance.now() - started > PROGRESS_AFTER_MS)
        changeSession({ layoutProgress: { share, stop: halt } });
    },
  };
  try {
    const laid = await (await LAYOUTS[view.layout]())(shown, watch);
    keepLayout(key, { laid, whole });
    return given({ laid, whole });
  } finally {
    if (running === own) changeSession({ layoutProgress: undefined });
  }

  function given(found: KeptLayout): Material {
    changeSession({ partly: !found.whole });
    return { ...material, laid: withPins(found.laid, view) };
  }
}

/** What was stopped before its end is computed anew when it is asked for again. */
export function forgetStopped(): void {
  for (const [key, { whole }] of keptLayouts) if (!whole) keptLayouts.delete(key);
}

async function forceLayout(shown: LayoutInput, watch: LayoutWatch): Promise<LaidOut> {
  const [{ forceJob, forcePlaces }, { runForce }] = await Promise.all([
    import('../layouts/force.ts'),
    import('../layouts/force-run.ts'),
  ]);
  const { job, ids } = forceJob(shown);
  const { nodes } = await runForce(job, watch);
  return forcePlaces(shown, ids, nodes);
}

/** What is drawn, filters and focus applied, and what the layouts ask of it. */
function layoutInput(view: View, material: Material): LayoutInput {
  const { path, layout: _, ...rest } = view;
  const { nodes, links, places } = arrange({ ...rest, path }, material, SHEET);
  const { overview, sources = [] } = material;
  const drawn = (id: string | undefined) => nodes.some((node) => node.id === id);
  const root = [view.selected, view.focus?.id, path?.from, view.centre].find(drawn) ?? nodes[0]?.id ?? view.centre;
  const rim = !path && overview ? overview : undefined;
  const bonds =
    rim?.parties.filter(({ type }) => type !== 'SIGNED') ??
    links.filter(({ type }) => type === 'PARTY_TO' || type === 'BOUND_BY_EU_LAW');
  const dates = datesOf({ nodes: [...nodes, ...(rim?.nodes ?? [])], links, bonds, sources });
  return {
    nodes,
    links,
    base: places,
    room: path ? PATHS_ROOM : 1,
    root,
    parties: rim ? boundOn(rim, dayOf(view) ?? rim.asOf) : [],
    dates,
  };
}

/** All that the places follow from. The root matters to the rings alone. */
function keyOf(layout: Layout, { nodes, links, root, parties, dates, base }: LayoutInput): string {
  const around = layout === 'concentric' ? [root, ...parties.map(({ start }) => start).sort()] : [];
  const when = layout === 'timeline' ? [...dates].sort(([a], [b]) => (a < b ? -1 : 1)) : [];
  const from =
    layout === 'force'
      ? nodes.map(({ id }) => [id, base.get(id)?.x, base.get(id)?.y])
      : nodes.map(({ id }) => id).sort();
  return JSON.stringify([layout, from, links.map(({ id }) => id).sort(), around, when]);
}

function keepLayout(key: string, found: KeptLayout): void {
  keptLayouts.set(key, found);
  const [oldest] = keptLayouts.keys();
  if (keptLayouts.size > MOST_KEPT_LAYOUTS && oldest !== undefined) keptLayouts.delete(oldest);
}

/** A pinned node keeps its place, and nothing makes room for it: all was laid out as if there were no pins. */
function withPins(laid: LaidOut, { pinned: pins }: View): LaidOut {
  const held = Object.entries(pins).filter(([id]) => laid.places.has(id));
  if (held.length === 0) return laid;
  return { ...laid, places: new Map([...laid.places, ...held.map(([id, [x, y]]) => [id, { x, y }] as const)]) };
}
