/** The wings of one node in px: one column of rows a side, everything named, closed-form; what has no room is a named stack. */
import { MANY_STATES } from '#contract/graph.ts';
import { linesOfName } from '../canvas/text.ts';
import type { Opened, Region, Side, WingStack } from '../graph/stacks.ts';

/** `region`: of a State. */
export type WingItem = { id: string; name: string; sub: string; region?: Region | undefined };
/** `folded`: one stack until it is opened. */
export type WingInput = {
  title: string;
  groups: readonly { id: string; heading: string; items: readonly WingItem[]; folded?: boolean | undefined }[];
};

export type WingSpace = {
  width: number;
  height: number;
  insets: { top: number; right: number; bottom: number; left: number };
  /** Type sizes in px. */
  type: { label: number; sub: number; region: number };
  /** What multiplies the sizes of nodes. */
  scale: number;
};

type Spot = { x: number; y: number };
export type WingMarks = {
  centre: Spot;
  /** By id; `lines`: how many the name may take, `room`: px beside it. */
  rows: Map<string, Spot & { side: Side; room: number; lines: number }>;
  stacks: (WingStack & Spot & { room: number; lines: number })[];
  headings: (Spot & { text: string; side: Side | 'middle'; title: boolean; room: number; lines: number })[];
};

/** Ascent and descent of a line of text, in its size. */
export const LINE = 1.22;
/** Px between two rows. */
const GAP = 7;
/** Widths of narrow letters, of wide ones and digits, and of all others in their size, on the wide side: a name that needs two lines must get them. */
const LETTERS = [
  [/[iljtfrI1 .,:;'’()|·-]/g, 0.34],
  [/[mMwW]/g, 0.92],
  [/[A-LN-VX-ZÀ-Þ0-9]/g, 0.7],
] as const;
const OTHER_LETTER = 0.6;

/** As wide as it is at most, or nearly, in its size. */
export const widthInEms = (text: string): number =>
  LETTERS.reduce(
    (sum, [some, wide]) => sum + (text.match(some)?.length ?? 0) * (wide - OTHER_LETTER),
    text.length * OTHER_LETTER,
  );
/** Radius in px of the nodes of a row, of a stack and of the middle. */
export const WING_SIZES = { row: 8, stack: 8, centre: 19 };
/** Between the middle of a mark and its name: a triangle is the widest of the marks. */
export const besideMark = (scale: number): number => WIDEST * WING_SIZES.row * scale + 6;
const WIDEST = 1.35;
/** From the middle to the columns, in shares of the width, and in px. */
const REACH = { share: 0.17, least: 64, most: 260 };

type Piece = { high: number } & (
  | { of: 'heading'; text: string; lines: number }
  | { of: 'row'; item: WingItem; lines: number }
  | { of: 'stack'; stack: WingStack; lines: number }
);
type Sizes = { type: WingSpace['type']; room: number; name: (stack: WingStack) => string };

/** `centre`: the id in the middle, of which the ids of stacks are made; `name`: what a stack is called. Both wings stand around the middle of the free room. */
export function placeWings(
  centre: string,
  wings: Record<Side, WingInput>,
  opened: Opened | undefined,
  space: WingSpace,
  name: (stack: WingStack) => string,
): WingMarks {
  const { width, height, insets, type, scale } = space;
  const wide = width - insets.left - insets.right;
  const middle = { x: insets.left + wide / 2, y: 0 };
  const reach = Math.min(Math.max(REACH.share * wide, REACH.least), REACH.most);
  const gap = besideMark(scale);
  const room = Math.max(wide / 2 - reach - gap - 4, 24);
  const head = type.region * LINE + GAP;
  const top = insets.top + head;
  const tall = height - insets.bottom - top;
  middle.y = top + tall / 2;
  const marks: WingMarks = { centre: middle, rows: new Map(), stacks: [], headings: [] };
  for (const side of ['left', 'right'] as const) {
    const way = side === 'left' ? -1 : 1;
    const x = middle.x + way * reach;
    const titled = { x: x + (way * (gap + room)) / 2, y: insets.top + head / 2 };
    if (wings[side].groups.length > 0)
      marks.headings.push({ ...titled, text: wings[side].title, side: 'middle', title: true, room, lines: 1 });
    const pieces = fill(centre, side, wings[side], opened, { type, room, name }, tall);
    const used = pieces.reduce((sum, { high }) => sum + high, 0);
    // What is too much even when all is folded is pressed together, and never runs out of the picture.
    const press = Math.min(1, tall / Math.max(used, 1));
    let y = top + (tall - used * press) / 2;
    for (const piece of pieces) {
      const high = piece.high * press;
      const at = y + high / 2;
      y += high;
      if (piece.of === 'heading')
        marks.headings.push({
          ...{ x: x + way * gap, y: at + GAP / 2, text: piece.text, side },
          ...{ title: false, room, lines: piece.lines },
        });
      else if (piece.of === 'row') marks.rows.set(piece.item.id, { x, y: at, side, room, lines: piece.lines });
      else marks.stacks.push({ ...piece.stack, x, y: at, room, lines: piece.lines });
    }
  }
  return marks;
}

/** What of a wing is drawn, from top to bottom: it fills `tall`, and every row is in it, drawn or in a stack. */
function fill(
  centre: string,
  side: Side,
  { groups: all }: WingInput,
  opened: Opened | undefined,
  sizes: Sizes,
  tall: number,
): Piece[] {
  const groups = all.filter(({ items }) => items.length > 0);
  const lists = groups.map((group) => new List(centre, side, group, sizes));
  const open = lists.find(({ id }) => id === opened?.group);
  const used = () => lists.reduce((sum, list) => sum + list.high, 0);
  const tighten = () => {
    if (used() > tall) for (const list of lists) list.tighten();
  };
  if (open && opened) {
    open.open(opened);
    // One row at least, however low the picture is.
    open.more();
    tighten();
    while (open.more() && used() <= tall);
    if (used() > tall) open.less();
    return lists.flatMap((list) => list.pieces());
  }
  tighten();
  // Each group is unfolded in its order, as long as the others still find room, then all grow in turn.
  for (const list of lists) if (!list.folded && list.more() && used() > tall) list.less();
  for (let growing = lists.filter(({ shown }) => shown > 0); growing.length > 0; )
    growing = growing.filter((list) => {
      if (!list.more()) return false;
      if (used() <= tall) return true;
      list.less();
      return false;
    });
  return lists.flatMap((list) => list.pieces());
}

/** One group of a wing: folded to a line, or a heading with so many of its rows and a stack for the rest. */
class List {
  readonly id: string;
  readonly folded: boolean;
  /** How many rows, or stacks of regions, are drawn; 0: folded. */
  shown = 0;
  readonly #group: WingInput['groups'][number];
  readonly #sizes: Sizes;
  readonly #stack: (stack: Omit<WingStack, 'id' | 'side' | 'group' | 'opens'>, opens?: Partial<Opened>) => Piece;
  readonly #regions: [Region, WingItem[]][];
  #opened: Opened | undefined;
  #tight = false;
  #known: { shown: number; pieces: Piece[] } | undefined;

  constructor(centre: string, side: Side, group: WingInput['groups'][number], sizes: Sizes) {
    this.id = group.id;
    this.folded = group.folded === true;
    this.#group = group;
    this.#sizes = sizes;
    this.#regions = regionsOf(group.items);
    this.#stack = (stack, opens = {}) => {
      const made = {
        ...stack,
        id: ['stack', centre, group.id, opens.region ?? '', stack.open ? 'open' : (opens.from ?? '')].join(':'),
        side,
        group: group.id,
        opens: { group: group.id, ...opens },
      };
      const lines = this.#tight ? 1 : linesFor(sizes.name(made), sizes.type.label, sizes.room, MOST_LINES);
      return { of: 'stack', lines, high: lines * sizes.type.label * LINE + GAP, stack: made };
    };
  }

  /** Its stacks keep to one line each, where even those alone have no room for two. */
  tighten(): void {
    this.#tight = true;
    this.#known = undefined;
  }

  open(opened: Opened): void {
    this.#opened = opened;
  }

  /** The rows that are drawn one after the other; of many States those of the region that is open. */
  get #rows(): readonly WingItem[] {
    if (this.#regions.length === 0) return this.#group.items;
    const open = this.#regions.find(([region]) => region === this.#opened?.region);
    // An organisation among States belongs to no region.
    return open ? open[1] : this.#group.items.filter(({ region }) => region === undefined);
  }

  get #first(): number {
    return Math.min(this.#opened?.from ?? 0, Math.max(this.#rows.length - 1, 0));
  }

  /** False where there is nothing more to show. */
  more(): boolean {
    const most = Math.max(this.#rows.length - this.#first, this.#regions.length > 0 ? 1 : 0);
    if (this.shown >= most) return false;
    this.shown += 1;
    return true;
  }

  less(): void {
    if (this.shown > (this.#opened ? 1 : 0)) this.shown -= 1;
  }

  get high(): number {
    return this.pieces().reduce((sum, { high }) => sum + high, 0);
  }

  pieces(): Piece[] {
    if (this.#known?.shown !== this.shown) this.#known = { shown: this.shown, pieces: this.#made() };
    return this.#known.pieces;
  }

  #made(): Piece[] {
    const { heading, items } = this.#group;
    if (this.shown === 0) return [this.#stack({ heading, count: items.length, open: false })];
    const { type, room } = this.#sizes;
    const lines = linesFor(heading, type.region * STRONGER, room, 2);
    const head: Piece = { of: 'heading', text: heading, lines, high: lines * type.region * LINE + GAP * 2 };
    const rows = this.#rows;
    const region = this.#regions.find(([name]) => name === this.#opened?.region)?.[0];
    const others = this.#regions
      .filter(([name]) => name !== region)
      .map(([name, members]) => this.#stack({ region: name, count: members.length, open: false }, { region: name }));
    const from = this.#first;
    const page = rows.slice(from, from + this.shown);
    const after = rows.slice(from + page.length);
    const same = new Set(after.map((item) => item.region)).size === 1 ? after[0]?.region : undefined;
    const where = region ? { region } : {};
    return [
      head,
      // What is open can be closed, and its beginning reached again.
      ...(this.#opened
        ? [this.#stack({ ...where, count: region ? rows.length : items.length, open: true }, where)]
        : []),
      ...page.map((item) => this.#row(item)),
      ...(after.length > 0
        ? [
            this.#stack(
              { ...(same && !region ? { region: same } : {}), count: after.length, open: false },
              { ...where, from: from + page.length },
            ),
          ]
        : []),
      ...others,
    ];
  }

  #row(item: WingItem): Piece {
    const { type, room } = this.#sizes;
    const lines = linesFor(item.name, type.label, room, this.#tight ? 2 : MOST_LINES);
    return { of: 'row', item, lines, high: (lines * type.label + (item.sub ? type.sub : 0)) * LINE + GAP };
  }
}

/** Of a name: in two lines many articles of one instrument would be called alike. */
const MOST_LINES = 3;
/** How much wider than the rows a heading runs. */
const STRONGER = 1.04;

const linesFor = (text: string, px: number, room: number, most: number): number =>
  linesOfName(text, room, (part) => widthInEms(part) * px, most);

/** Of many States, each region with its own, the largest first; else nothing. */
function regionsOf(items: readonly WingItem[]): [Region, WingItem[]][] {
  const regions = new Map<Region, WingItem[]>();
  if (items.filter(({ region }) => region !== undefined).length <= MANY_STATES) return [];
  for (const item of items) if (item.region) regions.set(item.region, [...(regions.get(item.region) ?? []), item]);
  return [...regions].sort(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1));
}
