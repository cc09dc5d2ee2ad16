/** Blocks of one kind each, States by region and instruments by family where there are many: to look things up and to count. */
import type { GraphNode } from '#contract/nodes.ts';
import { CELL, HEAD, placeRows } from './rows.ts';
import { emptyBackdrop, type LaidOut, ordered, type Saying, type LayoutInput } from './types.ts';

/** Up to so many nodes of a kind stand in one block. */
const FEW = 24;
/** A heading needs so many columns. */
const WIDE = 7;
const BETWEEN = { x: 0.3, y: 0.24 };

export function byKind({ nodes, room }: LayoutInput): LaidOut {
  const places: LaidOut['places'] = new Map();
  const backdrop = emptyBackdrop();
  const blocks = blocksOf(nodes).map(([says, members]) => {
    const columns = Math.max(WIDE, Math.ceil(Math.sqrt(members.length * 1.6)));
    const rows = Math.ceil(members.length / columns);
    return { says, members, wide: (columns - 1) * CELL.wide * room, high: (HEAD + (rows - 1) * CELL.high) * room };
  });
  const area = blocks.reduce((sum, { wide, high }) => sum + (wide + BETWEEN.x) * (high + BETWEEN.y), 0);
  const width = Math.max(Math.sqrt(area * 1.35), ...blocks.map(({ wide }) => wide));
  let [left, top, low] = [0, 0, 0];
  for (const { says, members, wide, high } of blocks) {
    if (left > 0 && left + wide > width) {
      left = 0;
      top = low - BETWEEN.y * room;
    }
    placeRows(
      { room, says, nodes: members, left: left - width / 2, right: left + wide - width / 2 + 1e-6, top },
      places,
      backdrop,
    );
    low = Math.min(low, top - high);
    left += wide + BETWEEN.x;
  }
  return { places, backdrop };
}

function blocksOf(nodes: readonly GraphNode[]): [Saying, GraphNode[]][] {
  const many = (kind: GraphNode['kind']) => nodes.filter((node) => node.kind === kind).length > FEW;
  const split = { Country: many('Country'), Instrument: many('Instrument') };
  const blocks = new Map<Saying, GraphNode[]>();
  for (const node of ordered(nodes)) {
    const says = sayingOf(node, split);
    blocks.set(says, [...(blocks.get(says) ?? []), node]);
  }
  return [...blocks];
}

function sayingOf(node: GraphNode, split: { Country: boolean; Instrument: boolean }): Saying {
  if (node.kind === 'Country' && split.Country) return `regions.${node.region}`;
  if (node.kind === 'Instrument' && split.Instrument) return `explore.families.${node.family}`;
  return `kindsMany.${node.kind}`;
}
