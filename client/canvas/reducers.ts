/** From what a node or link is, and what the visitor is doing, to how it is drawn: pure. */
import type { LinkLook, NodeLook, Strength } from '../graph/graph.ts';
import { type LinkDisplay, linkProgramOf } from './link-programs.ts';
import type { NodeDisplay } from './nodes.ts';
import { LINE_INK, LOW_CONFIDENCE, mix, NODE_INK, RECEDED, shapeOf, TEXT_INK, type Theme } from './palette.ts';

/** What passes with the tab: ids of nodes or links. While `lit` is a set, all outside it recedes. */
export type Session = {
  hovered: string | null;
  selected: string | null;
  lit: ReadonlySet<string> | null;
  /** Of what is lit, the nodes that must be named, and the words at links. */
  told: Told | null;
  selection: ReadonlySet<string>;
};
export type Told = { named: ReadonlySet<string>; words: ReadonlyMap<string, string> };
export const IDLE_SESSION: Session = { hovered: null, selected: null, lit: null, told: null, selection: new Set() };

const WIDTH = 1.25;
const ORDER: readonly Strength[] = ['faint', 'soft', 'full'];

/** How strongly it is drawn now, where it does not recede: what is lit in full. */
export function strengthOf(id: string, own: Strength, { selected, lit, hovered }: Session): Strength {
  return id === selected || id === hovered || lit?.has(id) ? 'full' : own;
}

/** Something else is lit. */
export const recedes = (id: string, { selected, lit, hovered }: Session): boolean =>
  lit !== null && !lit.has(id) && id !== selected && id !== hovered;

/** The share of its own colour that a name keeps. */
export const textInk = (id: string, own: Strength, session: Session): number =>
  Math.min(TEXT_INK[strengthOf(id, own, session)], recedes(id, session) ? RECEDED.text : 1);

export function reduceNode(id: string, look: NodeLook, session: Session, theme: Theme): NodeDisplay {
  const ink = strengthOf(id, look.ink, session);
  const back = recedes(id, session);
  const ring =
    id === session.selected || session.selection.has(id) ? 'selected' : id === session.hovered ? 'hovered' : 'none';
  return {
    x: look.x,
    y: look.y,
    size: look.size * theme.scale.node,
    // The rest of a list may be of any kind.
    color: mix(
      look.stack && !look.stack.region ? theme.muted : theme.kinds[look.kind],
      theme.ground,
      NODE_INK[ink] * (back ? RECEDED.drawn : 1),
    ),
    hidden: look.hidden,
    zIndex: ring === 'none' ? (back ? 0 : ORDER.indexOf(ink)) : 3,
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
  const back = recedes(id, session);
  const near = id === session.selected || id === session.hovered ? 1 : 0;
  const width = ((look.width ?? WIDTH) + near) * theme.scale.line;
  const colour = look.tone && !session.lit?.has(id) ? theme.kinds[look.tone] : theme.ink;
  return {
    size: ink === 'faint' ? width : Math.max(width, theme.scale.thinnest),
    color: mix(colour, theme.ground, LINE_INK[ink] * (look.gap ? LOW_CONFIDENCE : 1) * (back ? RECEDED.drawn : 1)),
    hidden: look.hidden,
    zIndex: (back ? 0 : ORDER.indexOf(ink)) + near,
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
