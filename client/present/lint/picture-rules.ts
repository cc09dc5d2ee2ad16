/** What is drawn in a scene: big enough, apart, in contrast, few enough, told by more than colour. */
import { contrast, SHAPE_OF, shapeOf, STYLE_OF, type Theme } from '../../canvas/palette.ts';
import { boxOf } from '../../canvas/shapes.ts';
import type { NodeLook } from '../../graph/graph.ts';
import type { Still } from '../../picture/snapshot.ts';
import type { Found } from './rules.ts';

/** Px at 1080p that the back row reads, and how many nodes a room does. */
const LEAST_TYPE = 28;
const CALM = 40;
const MOST = 70;
/** WCAG 2.2, 1.4.11 and 1.4.3. */
const LEAST = { shapes: 3, letters: 4.5 };
/** Touching is no overlap yet. */
const APART = 0.9;

type Drawn = { id: string; look: NodeLook; x: number; y: number; radius: number };

/** Without the States on the rim, which are told as a whole. */
function nodesOf({ graph, projection, theme, overlay, arranged }: Still): Drawn[] {
  const found: Drawn[] = [];
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
export function small({ labels }: Still): Found[] {
  const sizes = labels.flatMap(({ lines: [line], id }) => (line && !id.includes(':') ? [pxOf(line.font)] : []));
  const px = Math.min(...sizes);
  return sizes.length > 0 && px < LEAST_TYPE ? [{ rule: 'small', level: 'warning', values: { px } }] : [];
}

export function overlaps(still: Still): Found[] {
  const drawn = nodesOf(still);
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
export function unlabelled(still: Still): Found[] {
  const named = new Set(still.labels.map(({ id }) => id));
  const count = nodesOf(still).filter(
    ({ id, look }) => look.ink === 'full' && (still.overlay.arcs.length === 0 || look.first) && !named.has(id),
  ).length;
  return count > 0 ? [{ rule: 'unlabelled', level: 'hint', values: { count } }] : [];
}

/** Of what is in full ink; the rest recedes on purpose. */
export function contrasts({ ground, ink, muted, kinds }: Theme, { arranged }: Still): Found[] {
  const drawn = [...new Set(arranged.nodes.map(({ kind }) => kind))].map((kind) => ({
    what: kind,
    colour: kinds[kind],
    least: LEAST.shapes,
  }));
  const letters = [
    { what: 'ink', colour: ink, least: LEAST.letters },
    { what: 'muted', colour: muted, least: LEAST.letters },
  ];
  return [...drawn, ...letters].flatMap(({ what, colour, least }) => {
    const ratio = contrast(colour, ground);
    return ratio < least
      ? [{ rule: 'contrast', level: 'warning', values: { what, ratio: ratio.toFixed(1), least } } as const]
      : [];
  });
}

export function crowd(still: Still): Found[] {
  const count = nodesOf(still).length;
  if (count > MOST) return [{ rule: 'tooMany', level: 'warning', values: { count } }];
  return count > CALM ? [{ rule: 'many', level: 'hint', values: { count } }] : [];
}

/** Two kinds of one shape, or two forces of one line, would differ in colour alone. */
export function colourAlone(
  { arranged: { nodes, links } }: Pick<Still, 'arranged'>,
  shapes: Record<string, string> = SHAPE_OF,
  styles: Record<string, string> = STYLE_OF,
): Found[] {
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  const forces = [...new Set(links.flatMap(({ force }) => force ?? []))];
  const alike = (names: readonly string[], table: Record<string, string>) =>
    new Set(names.map((name) => table[name])).size < names.length;
  return alike(kinds, shapes) || alike(forces, styles) ? [{ rule: 'colour', level: 'warning', values: {} }] : [];
}
