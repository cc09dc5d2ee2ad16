/** Every statement of cypher/ that answers the client, with its parameters and its rows. */
import { z } from 'zod';
import { CodedDuty } from '../contract/clauses.ts';
import { CountryGaps, InstrumentGaps } from '../contract/gaps.ts';
import { Source } from '../contract/graph.ts';
import { GraphLink } from '../contract/links.ts';
import { FullDate, GraphNode } from '../contract/nodes.ts';
import { LINK_TYPES, type LinkType, NODE_KINDS } from '../contract/ontology.ts';
import { CONFIDENCES, FORCES, REGIONS } from '../contract/vocabulary.ts';
import { query } from '../engine/query.ts';

const id = z.string();
const date = FullDate;
const kind = z.enum(NODE_KINDS);
const type = z.enum(LINK_TYPES as [LinkType, ...LinkType[]]);
const count = z.number().int();
const node = { node: GraphNode };
const link = { link: GraphLink };
/** Which neighbours. `region`: '' or that of the only States wanted; `apart`: types whose States are left out, being counted in groups. */
const wanted = {
  id,
  types: z.array(type),
  forward: z.boolean(),
  backward: z.boolean(),
  region: z.string(),
  date,
  apart: z.array(type),
};

export const QUERIES = {
  dataset: query('dataset', {}, { version: z.string(), build: z.string().nullable(), asOf: FullDate }),
  countNodes: query('count-nodes', {}, { kind, confidence: z.enum(CONFIDENCES), count }),
  countLinks: query('count-links', {}, { type, confidence: z.enum(CONFIDENCES), count }),
  overviewNodes: query('overview-nodes', {}, node),
  overviewLinks: query('overview-links', {}, link),
  parties: query('parties', { id }, link),
  reservations: query('reservations', { id }, link),
  entity: query('entity', { id }, node),
  forces: query('forces', { id, date }, { force: z.enum(FORCES), count }),
  linkCounts: query('link-counts', { id, date }, { type, forward: z.boolean(), count, low: count, states: count }),
  stateGroups: query('state-groups', { id, date }, { type, forward: z.boolean(), region: z.enum(REGIONS), count }),
  neighbours: query(
    'neighbours',
    { ...wanted, limit: count, offset: count },
    { node: GraphNode, links: z.array(GraphLink) },
  ),
  countNeighbours: query('count-neighbours', wanted, { total: count }),
  link: query('link', { id, start: id, end: id }, { link: GraphLink, start: GraphNode, finish: GraphNode }),
  gapsOfInstruments: query('gaps-instruments', {}, { gaps: InstrumentGaps }),
  gapsOfCountries: query('gaps-countries', {}, { gaps: CountryGaps }),
  articles: query('articles', { id }, node),
  clauses: query('clauses', { id }, CodedDuty.shape),
  sources: query('sources', { ids: z.array(id) }, { source: Source }),
};
