/**
 * What is asked of the screen: saved, undone, carried by the link. Positions are a pure function of it and of the
 * data; only a pinned node has a place of its own.
 */
import { z } from 'zod';
import { CompareAsked } from './compare.ts';
import { OwnQuery } from './console.ts';
import { Direction, Id, LinkId, LinkTypeName, MOST_PARTS } from './graph.ts';
import { MatrixAsked } from './matrix.ts';
import { FullDate } from './nodes.ts';
import { LINK_TYPES, NODE_KINDS } from './ontology.ts';
import { PathRules } from './path.ts';
import { AskedQuestion } from './questions.ts';
import { EventsSought } from './events.ts';
import { CONFIDENCES, FAMILIES, FORCES, PILLARS, REGIONS } from './vocabulary.ts';

/**
 * Neighbours that were asked for, at most a hundred from `offset` on; without a type, all of them. `grouped`: many
 * States come as one stack for each region, which `region` opens. `folded`: closed again; it keeps its places.
 */
export const Expansion = z.object({
  id: Id,
  type: LinkTypeName.optional(),
  direction: Direction.optional(),
  how: z.enum(['grouped', 'folded']).optional(),
  region: z.enum(REGIONS).optional(),
  offset: z.number().int().min(1).max(100_000).optional(),
});
export type Expansion = z.infer<typeof Expansion>;

/** From one node to another under rules; `chosen` is the place of the path in full ink, from 0; `together`: all are in full ink. */
export const PathQuestion = z.object({
  from: Id,
  to: Id,
  rules: PathRules,
  chosen: z.number().int().min(0).max(1_000).default(0),
  together: z.boolean().default(false),
});
export type PathQuestion = z.infer<typeof PathQuestion>;

/**
 * The wings of one node instead of the atlas. `open`: the one stack of it that is open, a group or its States of one
 * region; `from`: its first row that is shown.
 */
export const WingsAsked = z.object({
  id: Id,
  open: z
    .object({
      group: z.string().min(1).max(60),
      region: z.enum(REGIONS).optional(),
      from: z.number().int().min(1).max(100_000).optional(),
    })
    .optional(),
});
export type WingsAsked = z.infer<typeof WingsAsked>;

/** What nodes (kind, family, level, region, pillar) and links (type, force, confidence) can be filtered by. */
export const FILTER_VALUES = {
  kind: NODE_KINDS,
  family: FAMILIES,
  level: ['global', 'regional', 'national'],
  region: REGIONS,
  pillar: PILLARS,
  type: LINK_TYPES,
  force: FORCES,
  confidence: CONFIDENCES,
} as const satisfies Record<string, readonly string[]>;
export type FilterField = keyof typeof FILTER_VALUES;
const fields = Object.keys(FILTER_VALUES) as [FilterField, ...FilterField[]];

/** What has that value recedes, or is left out. */
export const Filter = z
  .object({ by: z.enum(fields), value: z.string().max(100), how: z.enum(['grey', 'hidden']) })
  .refine(({ by, value }) => FILTER_VALUES[by].some((known) => known === value), {
    path: ['value'],
    error: 'not a value of this filter',
  });
export type Filter = z.infer<typeof Filter>;

/** What is farther than so many steps from one node recedes, or is left out. */
export const Focus = z.object({
  id: Id,
  steps: z.number().int().min(1).max(3),
  how: z.enum(['grey', 'hidden']).default('grey'),
});
export type Focus = z.infer<typeof Focus>;

/** Where the nodes stand, if not on the atlas or in strands. */
export const LAYOUTS = ['force', 'layered', 'concentric', 'kind', 'map', 'timeline'] as const;
export type Layout = (typeof LAYOUTS)[number];

/**
 * How many of each list a View may hold: more than any screen can be brought to, so that no view that was kept is lost, and
 * few enough for no link or file to bloat it.
 */
export const MOST_IN_VIEW = { expansions: 2_000, dismissed: 10_000, pinned: 10_000, filters: 200 } as const;

/** `standing`: under the instrument in the middle; `duties`: how many; `duty`: how firmly that one binds; `help`: by how many bodies. */
export const MAP_BY = ['standing', 'duties', 'duty', 'help'] as const;
export const MapAsked = z.object({ by: z.enum(MAP_BY).default('standing'), duty: Id.optional() });
export type MapAsked = z.infer<typeof MapAsked>;

export const PAGES = [
  'gaps',
  'questions',
  'matrix',
  'sources',
  'clauses',
  'events',
  'growth',
  'map',
  'help',
  'api',
  'cypher',
] as const;

export const View = z.object({
  /** The instrument in the middle of the atlas, whose States the rim shows. */
  centre: Id.default('palermo-protocol'),
  /** The day on which the law is shown; absent: the data's own as-of date. */
  date: FullDate.optional(),
  /**
   * A page instead of the picture. `gaps`: what is coded and what is not. `questions`: legal questions with their answers.
   * `matrix`: many States against treaties or duties. `sources`: of what is drawn. `clauses`: of the
   * instrument in the middle, article by article. `events`: what happened and when. `growth`: how the law has grown. `map`: every State
   * on a map. `help`: the keys, and where to begin. `api`: the endpoints, tried where they are told.
   * `cypher`: queries of one's own.
   */
  page: z.enum(PAGES).optional(),
  /** Of the page `questions`: which one is asked, about what. */
  question: AskedQuestion.optional(),
  /** Of the page `cypher`: the query that was run last. */
  query: OwnQuery.optional(),
  /** Of the page `matrix`: its rows and columns, and whose case it is about. */
  matrix: MatrixAsked.optional(),
  /** Of the page `events`: of whom, of what, from when to when. */
  events: EventsSought.optional(),
  /** The earlier of two days: what has changed from it to the day that is shown is marked and told. */
  since: FullDate.optional(),
  /** Of the page `map`: what of every State it shows. */
  map: MapAsked.optional(),
  /** Set: the picture is the paths, not the atlas. */
  path: PathQuestion.optional(),
  /** Set, and no path: the picture is what this node rests on and what it does. */
  wings: WingsAsked.optional(),
  /** Set, and neither path nor page: two or three things stand side by side instead of the picture. */
  compare: CompareAsked.optional(),
  /** Absent: the atlas, or the strands of a path. */
  layout: z.enum(LAYOUTS).optional(),
  expansions: z.array(Expansion).max(MOST_IN_VIEW.expansions).default([]),
  dismissed: z.array(Id).max(MOST_IN_VIEW.dismissed).default([]),
  /** What an answer brought to the picture: nodes, and links with both their ends. */
  added: z.array(LinkId).max(MOST_PARTS).default([]),
  /** Only what an answer brought is drawn, in a layout of its own, and not the atlas. */
  alone: z.boolean().optional(),
  pinned: z
    .record(Id, z.tuple([z.number(), z.number()]))
    .refine((pins) => Object.keys(pins).length <= MOST_IN_VIEW.pinned, {
      error: `Too big: expected at most ${MOST_IN_VIEW.pinned} places`,
    })
    .default({}),
  filters: z.array(Filter).max(MOST_IN_VIEW.filters).default([]),
  focus: Focus.optional(),
  /** Id of the node or link in the inspector. */
  selected: LinkId.optional(),
  /** The data version with which the view was made. */
  data: z.string().max(100).optional(),
});
export type View = z.infer<typeof View>;

/** What is set side by side on the screen; undefined where the view shows something else. */
export const comparedIn = ({ path, page, compare }: View): CompareAsked | undefined =>
  path || page ? undefined : compare;

/** Whether the picture is what an answer brought, and nothing around it. */
export const standsAlone = ({ path, wings, compare, layout, alone, added }: View): boolean =>
  alone === true && layout !== undefined && added.length > 0 && !path && !wings && !compare;

export const DEFAULT_VIEW: View = View.parse({});
