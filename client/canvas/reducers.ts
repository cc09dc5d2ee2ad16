/** From what a node or link is, and what the visitor is doing, to how it is drawn: pure. */
import type { LinkLook, NodeLook, Strength } from '../graph/graph.ts';
import { type LinkDisplay, linkProgramOf } from './link-programs.ts';
import type { NodeDisplay } from './nodes.ts';
import { LINE_INK, LOW_CONFIDENCE, mix, NODE_INK, shapeOf, type Theme } from './palette.ts';

/** What passes with the tab: ids of nodes or links. While `lit` is a set, all outside it recedes. */
export type Session = {
  hovered: string | null;
  selected: string | null;
  lit: ReadonlySet<string> | null;
  selection: ReadonlySet<string>;
};
export const IDLE_SESSION: Session = { hovered: null, selected: null, lit: null, selection: new Set() };

const WIDTH = 1.25;
const ORDER: readonly Strength[] = ['faint', 'soft', 'full'];

/** How strongly it is drawn now: what is lit in full, the rest at most soft. */
export function strengthOf(id: string, own: Strength, { selected, lit, hovered }: Session): Strength {
  if (id === selected || id === hovered) return 'full';
  if (!lit) return own;
  if (lit.has(id)) return 'full';
  return own === 'faint' ? 'faint' : 'soft';
}

export function reduceNode(id: string, look: NodeLook, session: Session, theme: Theme): NodeDisplay {
  const ink = strengthOf(id, look.ink, session);
  const ring =
    id === session.selected || session.selection.has(id) ? 'selected' : id === session.hovered ? 'hovered' : 'none';
  return {
    x: look.x,
    y: look.y,
    size: look.size * theme.scale.node,
    // The rest of a list may be of any kind.
    color: mix(look.stack && !look.stack.region ? theme.muted : theme.kinds[look.kind], theme.ground, NODE_INK[ink]),
    hidden: look.hidden,
    zIndex: ring === 'none' ? ORDER.indexOf(ink) : 3,
    type: 'node',
    shape: shapeOf(look),
    fill: look.fill,
    ring,
    label: null,
    forceLabel: false,
    highlighted: false,
  };
}

export function reduceLink(id: string, look: LinkLook, session: Session, theme: Theme): LinkDisplay {
  const ink = look.kept ? 'soft' : strengthOf(id, look.ink, session);
  const near = id === session.selected || id === session.hovered ? 1 : 0;
  const width = ((look.width ?? WIDTH) + near) * theme.scale.line;
  const colour = look.tone ? theme.kinds[look.tone] : theme.ink;
  return {
    size: ink === 'faint' ? width : Math.max(width, theme.scale.thinnest),
    color: mix(colour, theme.ground, LINE_INK[ink] * (look.gap ? LOW_CONFIDENCE : 1)),
    hidden: look.hidden,
    zIndex: ORDER.indexOf(ink) + near,
    // Not by what is hovered: that is repainted where it stands among the links of its kind.
    type: !look.kept && (id === session.selected || session.lit?.has(id)) ? 'top' : linkProgramOf(look),
    form: look.form,
    bend: look.bend,
    style: look.style,
    gap: look.gap,
    label: null,
    forceLabel: false,
  };
}
