/** The wings of a node as an arrangement: which of the answer is drawn, where, and how its rows are called. */
import type { Answer } from '#contract/api.ts';
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import type { WingsAsked } from '#contract/view.ts';
import type { Wing, WingRow } from '#contract/wings.ts';
import type { LinkLook, NodeLook } from '../graph/graph.ts';
import type { Stack, WingStack } from '../graph/stacks.ts';
import type { Overlay } from '../layouts/overlay.ts';
import { besideMark, placeWings, WING_SIZES, type WingInput, type WingMarks, type WingSpace } from './place-wings.ts';
import type { Sized } from './base-layouts.ts';
import { stackName } from './stack-names.ts';

/** How a node of the wings is called and where its name stands. */
export type WingLook = Pick<NodeLook, 'label' | 'sub' | 'beside'>;
export type ArrangedWings = {
  nodes: GraphNode[];
  /** One for each row that is drawn, from one end of the picture to the other: what lies between is not drawn. */
  links: GraphLink[];
  places: Map<string, Sized>;
  looks: Map<string, WingLook>;
  /** How the lines are drawn. */
  lines: Map<string, Pick<LinkLook, 'form' | 'ink' | 'width'>>;
  stacks: Stack[];
  headings: NonNullable<Overlay['headings']>;
};

const LINE_WIDTH = 1.4;

export function arrangeWings({ open }: WingsAsked, answer: Answer<'wings'>, space: WingSpace): ArrangedWings {
  const { width, height, scale } = space;
  const nodes = new Map(answer.nodes.map((node) => [node.id, node]));
  const facts = new Map(answer.links.map((link) => [link.id, link]));
  const marks = placeWings(
    answer.id,
    { left: inputOf(answer.left, nodes), right: inputOf(answer.right, nodes) },
    open,
    space,
    (stack) => stackName(stackOf(answer.id, stack)),
  );
  const unit = Math.min(width, height) / 2;
  const at = ({ x, y }: { x: number; y: number }) => ({ x: (x - width / 2) / unit, y: (height / 2 - y) / unit });
  const rows = new Map(
    [...answer.left.groups, ...answer.right.groups].flatMap((group) => group.rows).map((row) => [row.id, row]),
  );
  const centre = nodes.get(answer.id);
  const gap = besideMark(scale);

  const places = new Map<string, Sized>([[answer.id, { ...at(marks.centre), size: WING_SIZES.centre }]]);
  const looks = new Map<string, WingLook>();
  if (centre) looks.set(answer.id, { label: centre.name, sub: '', beside: middleOf(marks, scale) });
  const links: GraphLink[] = [];
  const drawn: GraphNode[] = centre ? [centre] : [];
  for (const [id, mark] of marks.rows) {
    const [row, node] = [rows.get(id), nodes.get(id)];
    if (!row || !node) continue;
    const { side, room, lines } = mark;
    places.set(id, { ...at(mark), size: WING_SIZES.row });
    looks.set(id, { label: row.name, sub: row.sub, beside: { side, room, lines, gap } });
    drawn.push(node);
    const link = linkOf(row, facts, answer.id, side === 'left');
    if (link) links.push(link);
  }
  for (const { id, room, side, lines, ...spot } of marks.stacks) {
    places.set(id, { ...at(spot), size: WING_SIZES.stack });
    looks.set(id, { label: '', beside: { side, room, lines, gap } });
  }
  return {
    nodes: drawn,
    links,
    places,
    looks,
    lines: new Map(links.map(({ id }) => [id, { form: 'strand', ink: 'soft', width: LINE_WIDTH }])),
    stacks: marks.stacks.map(({ lines: _lines, ...stack }) => stackOf(answer.id, stack)),
    headings: marks.headings.map((heading, place) => ({
      id: `heading:${heading.side}:${heading.text}`,
      name: heading.text,
      count: '',
      ...at(heading),
      side: heading.side === 'left' ? 'end' : heading.side === 'right' ? 'start' : 'middle',
      title: heading.title,
      room: heading.room,
      rows: heading.lines,
      rank: -place,
    })),
  };
}

const stackOf = (owner: string, stack: WingStack): Stack => ({
  id: stack.id,
  owner,
  count: stack.count,
  open: stack.open,
  region: stack.region,
  asks: { id: owner },
  wing: stack,
});

/** Its name stands under the node in the middle, between the two columns. */
function middleOf({ rows, centre }: WingMarks, scale: number): WingLook['beside'] {
  const [first] = rows.values();
  const reach = first ? Math.abs(first.x - centre.x) : WING_SIZES.centre * 4;
  return { side: 'under', room: Math.max(2 * (reach - besideMark(scale) - 4), 40), lines: 2, gap: 4 };
}

function inputOf({ title, groups }: Wing, nodes: ReadonlyMap<string, GraphNode>): WingInput {
  const items = ({ id, name, sub }: WingRow) => {
    const node = nodes.get(id);
    return { id, name, sub, region: node?.kind === 'Country' ? node.region : undefined };
  };
  return {
    title,
    groups: groups.map(({ id, heading, rows, folded }) => ({ id, heading, items: rows.map(items), folded })),
  };
}

/** The link that is drawn: where it does not touch both, it leads on from the one to the other. */
function linkOf(
  { id, links: [first] }: WingRow,
  facts: ReadonlyMap<string, GraphLink>,
  centre: string,
  inwards: boolean,
): GraphLink | undefined {
  const link = facts.get(first ?? '');
  if (!link) return undefined;
  const forward = link.start === centre || link.end === id || (link.start !== id && link.end !== centre && !inwards);
  const ends = forward ? { start: centre, end: id } : { start: id, end: centre };
  return { ...link, ...ends } as GraphLink;
}
