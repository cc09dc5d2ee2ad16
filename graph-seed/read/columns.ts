/** The columns of every seed file, from the contract's own shapes: what each may hold, and whether it may be empty. */
import { Source } from '#contract/graph.ts';
import { LINK_FIELDS } from '#contract/links.ts';
import { NODE_SHAPES, PartialDate } from '#contract/nodes.ts';
import { LINK_TYPES, type LinkType, NODE_KINDS, type NodeKind } from '#contract/ontology.ts';
import { Confidence, EntryBasis, HelpRegion, StatementsExtent } from '#contract/vocabulary.ts';
import { z } from 'zod';

export type ColumnType = 'text' | 'url' | 'list' | 'date' | 'duration' | 'integer' | 'number' | 'boolean';
/** `allowed`: the closed list of a text, or of each entry of a list. */
export type Column = { type: ColumnType; required: boolean; allowed?: readonly string[] };
export type Columns = Readonly<Record<string, Column>>;

const text: Column = { type: 'text', required: true };
const maybe: Column = { type: 'text', required: false };
const url: Column = { type: 'url', required: false };
const date: Column = { type: 'date', required: false };
const evidence: Columns = {
  source: text,
  confidence: { type: 'text', required: true, allowed: Confidence.options },
};

/** Not in the node files: computed, or merged from the files of `law/`. */
const DERIVED = ['kind', 'binding', 'since', 'seenFrom', 'x', 'y'];
/** Not in the files of links: which States a region holds stands in law/regions.csv. */
export const FROM_REGIONS = ['group', 'inside', 'perhaps'];
/** Where the name is given; else it follows from the title, from an acronym or from the place in the instrument. */
const NAMED: Partial<Record<NodeKind, Column>> = { Country: text, Instrument: maybe, Obligation: maybe };
/** Optional for whoever reads a node or a source from elsewhere; never left out of the seed. */
const ALWAYS = ['article', 'voice', 'effect'];
const FROM_LAW = [
  'unread',
  'unreadNote',
  'openTo',
  'openToGroup',
  'openArticle',
  'openToOrganisations',
  'listReadTo',
  'listLatest',
  'listNote',
  'entryArticle',
  'entryRule',
  'entryBasis',
  'entrySource',
  'limit',
  'limitArticle',
  'limitExcept',
  'limitExceptPlaces',
  'limitSource',
  'limitConfidence',
  'crimeAtHome',
  'crimeWithoutGroup',
  'protectionAtHome',
  'protectionWithoutGroup',
  'courtClause',
  'courtRead',
  'courtSource',
  'statements',
  'statementsOn',
  'statementsReadTo',
  'statementsSource',
];

const reach: Column = { type: 'text', required: false, allowed: ['yes', 'no', 'not read'] };

/** Pages that a reader may follow. */
const ADDRESSES = ['url', 'depositaryPage', 'officialText', 'authorityUrl'];

function nodeColumns(kind: NodeKind): Columns {
  const { name: _, ...columns } = columnsOfShape(NODE_SHAPES[kind].shape);
  const own = Object.entries(columns).filter(([name]) => ![...DERIVED, ...FROM_LAW].includes(name));
  return alwaysThere({ ...(NAMED[kind] ? { name: NAMED[kind] } : {}), ...Object.fromEntries(own) });
}

function alwaysThere(columns: Columns): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [
      name,
      ALWAYS.includes(name) ? { ...column, required: true } : column,
    ]),
  );
}

function linkColumns(type: LinkType): Columns {
  const own = Object.entries(columnsOfShape(LINK_FIELDS[type])).filter(([name]) => !FROM_REGIONS.includes(name));
  return {
    start: text,
    end: text,
    ...Object.fromEntries(own),
    ...evidence,
    pinpoint: maybe,
    noPinpoint: maybe,
    note: maybe,
    from: date,
    until: date,
    fromEarliest: date,
    fromLatest: date,
    untilEarliest: date,
    untilLatest: date,
  };
}

function columnsOfShape(shape: z.ZodRawShape): Columns {
  const fields = Object.entries(shape) as [string, z.ZodType][];
  return Object.fromEntries(fields.map(([name, field]) => [name, ADDRESSES.includes(name) ? url : columnOf(field)]));
}

function columnOf(type: z.ZodType): Column {
  const required = !(type instanceof z.ZodOptional);
  const inner = (type instanceof z.ZodOptional ? type.unwrap() : type) as z.ZodType;
  if (inner === PartialDate) return { type: 'date', required };
  if (inner instanceof z.ZodArray) return { ...columnOf(inner.element as z.ZodType), type: 'list', required };
  if (inner instanceof z.ZodEnum) return { type: 'text', required, allowed: inner.options.map(String) };
  if (inner instanceof z.ZodNumber) return { type: inner.format === 'safeint' ? 'integer' : 'number', required };
  if (inner instanceof z.ZodBoolean) return { type: 'boolean', required };
  return { type: 'text', required };
}

export const NODE_COLUMNS = Object.fromEntries(NODE_KINDS.map((kind) => [kind, nodeColumns(kind)])) as Record<
  NodeKind,
  Columns
>;

export const LINK_COLUMNS = Object.fromEntries(LINK_TYPES.map((type) => [type, linkColumns(type)])) as Record<
  LinkType,
  Columns
>;

const { readUrl: _, readTitle: __, urlBasis, ...sourceShape } = Source.shape;
/**
 * Of what was read as a copy, `title`, `publisher` and `url` are the copy's, and these columns the authority's. `issued` is
 * text in the contract, where a citation may come from elsewhere; here it is a date like any other.
 */
export const SOURCE_COLUMNS: Columns = alwaysThere({
  ...columnsOfShape({ ...sourceShape, publishedTitle: z.string().optional(), publishedIn: z.string().optional() }),
  authorityUrl: url,
  authorityBasis: columnOf(urlBasis),
  issued: date,
});

export const LAW_COLUMNS = {
  clauses: {
    instrument: text,
    article: maybe,
    rule: text,
    entryBasis: { type: 'text', required: true, allowed: EntryBasis.options },
    offset: { type: 'duration', required: false },
    rounding: { type: 'text', required: true, allowed: ['none', 'first-of-next-month'] },
    generalEntryCondition: maybe,
    openTo: { type: 'list', required: false },
    openArticle: maybe,
    organisations: { type: 'text', required: false, allowed: ['yes', 'no'] },
    mergesAmendment: date,
    note: maybe,
    ...evidence,
  },
  'list-dates': { instrument: text, listReadTo: date, listLatest: date, note: maybe },
  limits: {
    instrument: text,
    article: maybe,
    limit: text,
    exceptObligations: { type: 'list', required: false },
    exceptPlaces: maybe,
    crimeAtHome: reach,
    crimeWithoutGroup: reach,
    protectionAtHome: reach,
    protectionWithoutGroup: reach,
    ...evidence,
  },
  courts: { instrument: text, clause: text, read: date, note: maybe, ...evidence },
  statements: {
    instrument: text,
    extent: { type: 'text', required: true, allowed: StatementsExtent.options },
    places: maybe,
    readTo: date,
    note: maybe,
    ...evidence,
  },
  regions: {
    region: { type: 'text', required: true, allowed: HelpRegion.options },
    group: maybe,
    subregion: maybe,
    extent: { type: 'text', required: true, allowed: ['all', 'some'] },
  },
  unread: {
    instrument: text,
    article: text,
    extent: { type: 'text', required: true, allowed: ['whole', 'part'] },
    note: maybe,
  },
  denunciations: {
    instrument: text,
    country: text,
    notified: date,
    effective: date,
    expected: date,
    takenBack: date,
    note: maybe,
    ...evidence,
  },
} as const satisfies Record<string, Columns>;
export type LawFile = keyof typeof LAW_COLUMNS;
export const LAW_FILES = Object.keys(LAW_COLUMNS) as LawFile[];

/** What a file of the seed is expected to be, from its path; undefined for a path that the seed does not know. */
export function columnsOf(file: string): Columns | undefined {
  const [, folder = '', name = ''] = /^(?:(\w+)\/)?([\w-]+)\.csv$/.exec(file) ?? [];
  const known = { nodes: NODE_COLUMNS, links: LINK_COLUMNS, law: LAW_COLUMNS }[folder] as
    | Record<string, Columns>
    | undefined;
  if (known) return Object.hasOwn(known, name) ? known[name] : undefined;
  return file === 'sources.csv' ? SOURCE_COLUMNS : undefined;
}
