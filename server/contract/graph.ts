/** Pieces of the graph as they travel, and the sources behind them. */
import { z } from 'zod';
import { GraphLink } from './links.ts';
import { GraphNode, PartialDate } from './nodes.ts';
import { LINK_TYPES, type LinkType } from './ontology.ts';
import { AddressBasis, REGIONS } from './vocabulary.ts';

export const Id = z.string().min(1).max(200);

/** How many sources one question may name. */
export const MOST_SOURCES_ASKED = 200;
/** How many nodes and links one question may name, and an answer may bring to a picture. */
export const MOST_PARTS = 100;
/** Of a link (TYPE:start:end), or of a node. */
export const LinkId = z.string().min(1).max(600);
export const LinkTypeName = z.enum(LINK_TYPES as [LinkType, ...LinkType[]]);

/** Seen from one node: forward leaves it, backward arrives at it. */
export const Direction = z.enum(['forward', 'backward']);
export type Direction = z.infer<typeof Direction>;

export const Subgraph = z.object({ nodes: z.array(GraphNode), links: z.array(GraphLink) });
export type Subgraph = z.infer<typeof Subgraph>;

/**
 * Where a fact was read: the authority first. `asOf`: the day of the copy or of the list; `dateRead`: the day on which it
 * was read, which alone may follow "accessed". `author`: "Family, Given; Family, Given", and a body without a comma.
 * `type`: as in CSL 1.0.2. `number`: of a report, or the issue of a journal. `url`: where the authority itself keeps it, by
 * `urlBasis` opened or not. What was read as a copy has a holder, `readVia`, and as far as they are known the copy's address
 * `readUrl`, its own title `readTitle`, and the file in it, `readFile`. `addressKept`: "no" where the address that was read
 * leads to the site only. `voice`: "attributed" where a sentence says whose word it tells.
 */
export const Source = z
  .object({
    id: Id,
    title: z.string(),
    publisher: z.string().optional(),
    url: z.string().optional(),
    asOf: PartialDate.optional(),
    author: z.string().optional(),
    issued: z.string().optional(),
    containerTitle: z.string().optional(),
    type: z.string().optional(),
    volume: z.string().optional(),
    number: z.string().optional(),
    pages: z.string().optional(),
    dateRead: PartialDate.optional(),
    urlBasis: AddressBasis.optional(),
    readVia: z.string().optional(),
    readUrl: z.string().optional(),
    readTitle: z.string().optional(),
    readFile: z.string().optional(),
    addressKept: z.enum(['yes', 'no']).optional(),
    voice: z.enum(['plain', 'attributed']).optional(),
    citedBy: z.string().optional(),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof Source>;

/** How many links of one type leave or reach a node; `low` of them rest on low confidence, `states` lead to States. */
export const LinkCount = z
  .object({
    type: LinkTypeName,
    direction: Direction,
    count: z.number().int(),
    low: z.number().int(),
    states: z.number().int(),
  })
  .meta({ id: 'LinkCount' });
export type LinkCount = z.infer<typeof LinkCount>;

/** More States than this by one type of link are drawn as one group for each region. */
export const MANY_STATES = 20;

/** So many States of one region that a node is linked with by one type of link. */
export const StateGroup = z
  .object({ type: LinkTypeName, direction: Direction, region: z.enum(REGIONS), count: z.number().int() })
  .meta({ id: 'StateGroup' });
export type StateGroup = z.infer<typeof StateGroup>;
