/** What is drawn in a scene: big enough, apart, in contrast, few enough, told by more than colour. */
import { contrast, SHAPE_OF, shapeOf, STYLE_OF, type Theme } from '../../canvas/palette.ts';
import { boxOf } from '../../canvas/shapes.ts';
import type { NodeLook } from '../../graph/graph.ts';
import type { Snapshot } from '../../picture/snapshot.ts';
import type { Found } from './rules.ts';

/** Px at 1080p that the back row reads, and how many nodes a room does. */
const LEAST_TYPE = 28;
const CALM_SCENE_NODES = 40;
const MOST_NODES = 70;
/** WCAG 2.2, 1.4.11 and 1.4.3. */
const LEAST_CONTRAST = { shapes: 3, letters: 4.5 };
/** Touching is no overlap yet. */
const APART = 0.9;

type DrawnNode = { id: string; look: NodeLook; x: number; y: number; radius: number };

/** Without the States on the rim, which are told as a whole. */
function nodesOf({ graph, projection, theme, overlay, arranged }: Snapshot): DrawnNode[] {
  const found: DrawnNode[] = [];
  graph.forEachNode((id, look) => {
    if (look.hidden || (overlay.arcs.length > 0 && look.kind === 'Country' && !look.stack && !isGrown(id))) return;
    const { x, y } = projection.toScreen(look);
    if (x < 0 || y < 0 || x > projection.width || y > projection.height) return;
    const { side, above } = boxOf(shapeOf(look));
    found.push({ id, look, x, y, radius: projection.scaleSize(look.size * theme.scale.node) * Math.max(side, above) });
  });
  return found;

  function isGrown(id: string): boolean {
    return arranged.links.some((link) => arranged.grown.has(link.id) && (link.start === id || link.end === id));
  }
}

const pxOf = (font: string): number => Number(/([\d.]+)px/.exec(font)?.[1] ?? 0);

/** The first row of each label; what stands under it may be smaller. */
export function smallType({ labels }: Snapshot): Found[] {
  const sizes = labels.flatMap(({ lines: [line], id }) => (line && !id.includes(':') ? [pxOf(line.font)] : []));
  const px = Math.min(...sizes);
  return sizes.length > 0 && px < LEAST_TYPE ? [{ rule: 'small', level: 'warning', values: { px } }] : [];
}

export function overlaps(snapshot: Snapshot): Found[] {
  const drawn = nodesOf(snapshot);
  const pairs = drawn.flatMap((a, i) =>
    drawn
      .slice(i + 1)
      .flatMap((b) => (Math.hypot(a.x - b.x, a.y - b.y) < (a.radius + b.radius) * APART ? [[a, b] as const] : [])),
  );
  const [first] = pairs;
  if (!first) return [];
  const names = first.map(({ look }) => look.label).join(', ');
  return [{ rule: 'overlap', level: 'warning', values: { count: pairs.length, names } }];
}

/** In paths and layouts each node has a name to be read; in the atlas only what is in question. */
export function unlabelled(snapshot: Snapshot): Found[] {
  const named = new Set(snapshot.labels.map(({ id }) => id));
  const count = nodesOf(snapshot).filter(
    ({ id, look }) => look.ink === 'full' && (snapshot.overlay.arcs.length === 0 || look.first) && !named.has(id),
  ).length;
  return count > 0 ? [{ rule: 'unlabelled', level: 'hint', values: { count } }] : [];
}

/** Of what is in full ink; the rest recedes on purpose. */
export function lowContrast({ ground, ink, muted, kinds }: Theme, { arranged }: Snapshot): Found[] {
  const drawn = [...new Set(arranged.nodes.map(({ kind }) => kind))].map((kind) => ({
    what: kind,
    colour: kinds[kind],
    least: LEAST_CONTRAST.shapes,
  }));
  const letters = [
    { what: 'ink', colour: ink, least: LEAST_CONTRAST.letters },
    { what: 'muted', colour: muted, least: LEAST_CONTRAST.letters },
  ];
  return [...drawn, ...letters].flatMap(({ what, colour, least }) => {
    const ratio = contrast(colour, ground);
    return ratio < least
      ? [{ rule: 'contrast', level: 'warning', values: { what, ratio: ratio.toFixed(1), least } } as const]
      : [];
  });
}

export function tooMany(snapshot: Snapshot): Found[] {
  const count = nodesOf(snapshot).length;
  if (count > MOST_NODES) return [{ rule: 'tooMany', level: 'warning', values: { count } }];
  return count > CALM_SCENE_NODES ? [{ rule: 'many', level: 'hint', values: { count } }] : [];
}

/** Two kinds of one shape, or two forces of one line, would differ in colour alone. */
export function colourAlone(
  { arranged: { nodes, links } }: Pick<Snapshot, 'arranged'>,
  shapes: Record<string, string> = SHAPE_OF,
  styles: Record<string, string> = STYLE_OF,
): Found[] {
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  const forces = [...new Set(links.flatMap(({ force }) => force ?? []))];
  const alike = (names: readonly string[], table: Record<string, string>) =>
    new Set(names.map((name) => table[name])).size < names.length;
  return alike(kinds, shapes) || alike(forces, styles) ? [{ rule: 'colour', level: 'warning', values: {} }] : [];
}
