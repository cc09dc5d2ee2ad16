/**
 * The one list of kinds and link types. Everything that must know all of them
 * (seed, queries, sentences, colours, shapes) closes its table over these names.
 */
export const NODE_KINDS = [
  'Instrument',
  'Article',
  'Obligation',
  'Institution',
  'Country',
  'Concept',
  'Finding',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** Link types that answer the same sort of question. A path walks whole groups; null is never walked. */
export const WALK_GROUPS = ['law', 'home', 'institutions', 'mandates', 'membership', 'literature', 'text'] as const;
export type WalkGroup = (typeof WALK_GROUPS)[number];

/** What a path walks unless asked otherwise: membership and literature would lead past the law. */
export const DEFAULT_GROUPS: readonly WalkGroup[] = ['law', 'institutions'];

export type LinkRule = {
  from: readonly NodeKind[];
  to: readonly NodeKind[];
  walk: WalkGroup | null;
  /** Read from start to end: "{start} contains {end}". */
  forward: string;
  /** Read from end to start: "{end} is an article of {start}". */
  backward: string;
};

export const LINKS = {
  CONTAINS: { from: ['Instrument'], to: ['Article'], walk: 'law', forward: 'contains', backward: 'is an article of' },
  IMPOSES: { from: ['Article'], to: ['Obligation'], walk: 'law', forward: 'imposes', backward: 'is imposed by' },
  PARTY_TO: {
    from: ['Country', 'Institution'],
    to: ['Instrument'],
    walk: 'law',
    forward: 'is party to',
    backward: 'binds',
  },
  BOUND_BY_EU_LAW: {
    from: ['Country'],
    to: ['Instrument'],
    walk: 'law',
    forward: 'is bound by EU law to',
    backward: 'binds by EU law',
  },
  SUPPLEMENTS: {
    from: ['Instrument'],
    to: ['Instrument'],
    walk: 'law',
    forward: 'supplements',
    backward: 'is supplemented by',
  },
  AMENDS: { from: ['Instrument'], to: ['Instrument'], walk: 'law', forward: 'amends', backward: 'is amended by' },
  IMPLEMENTS: {
    from: ['Instrument'],
    to: ['Instrument'],
    walk: 'law',
    forward: 'implements',
    backward: 'is implemented by',
  },
  REPLACES: {
    from: ['Instrument'],
    to: ['Instrument'],
    walk: 'law',
    forward: 'replaces, between common parties,',
    backward: 'is replaced, between common parties, by',
  },
  ENACTED: { from: ['Country'], to: ['Instrument'], walk: 'home', forward: 'enacted', backward: 'was enacted by' },
  CORRESPONDS_TO: {
    from: ['Article'],
    to: ['Obligation'],
    walk: 'home',
    forward: 'corresponds to',
    backward: 'has a corresponding article in',
  },
  DEPOSITARY_OF: {
    from: ['Institution'],
    to: ['Instrument'],
    walk: 'institutions',
    forward: 'is depositary of',
    backward: 'is deposited with',
  },
  SECRETARIAT_OF: {
    from: ['Institution'],
    to: ['Instrument', 'Institution'],
    walk: 'institutions',
    forward: 'is secretariat of',
    backward: 'has as secretariat',
  },
  MONITORS: {
    from: ['Institution'],
    to: ['Instrument', 'Country'],
    walk: 'institutions',
    forward: 'monitors',
    backward: 'is monitored by',
  },
  ADOPTED: {
    from: ['Institution'],
    to: ['Instrument'],
    walk: 'institutions',
    forward: 'adopted',
    backward: 'was adopted by',
  },
  DRAFTED: {
    from: ['Institution'],
    to: ['Instrument'],
    walk: 'institutions',
    forward: 'drafted',
    backward: 'was drafted by',
  },
  SUPPORTS: {
    from: ['Institution'],
    to: ['Instrument'],
    walk: 'institutions',
    forward: 'supports the implementation of',
    backward: 'is implemented with the support of',
  },
  OPERATES_IN: {
    from: ['Institution'],
    to: ['Country'],
    walk: 'institutions',
    forward: 'operates in',
    backward: 'is a place of operation of',
  },
  ASSISTS: {
    from: ['Institution'],
    to: ['Country', 'Institution'],
    walk: 'institutions',
    forward: 'assists',
    backward: 'is assisted by',
  },
  PART_OF: {
    from: ['Institution'],
    to: ['Institution'],
    walk: 'institutions',
    forward: 'is part of',
    backward: 'has as a part',
  },
  COORDINATES: {
    from: ['Institution'],
    to: ['Institution', 'Country', 'Instrument'],
    walk: 'institutions',
    forward: 'coordinates',
    backward: 'is coordinated by',
  },
  LEADS: {
    from: ['Institution'],
    to: ['Institution', 'Country', 'Instrument'],
    walk: 'institutions',
    forward: 'leads',
    backward: 'is led by',
  },
  REPORTS_ON: {
    from: ['Institution'],
    to: ['Institution', 'Country', 'Instrument', 'Obligation'],
    walk: 'institutions',
    forward: 'reports on',
    backward: 'is reported on by',
  },
  ENFORCES: {
    from: ['Institution'],
    to: ['Institution', 'Country', 'Instrument'],
    walk: 'institutions',
    forward: 'exercises jurisdiction under',
    backward: 'is applied by',
  },
  ADMINISTERS: {
    from: ['Institution'],
    to: ['Instrument'],
    walk: 'institutions',
    forward: 'administers',
    backward: 'is administered by',
  },
  COOPERATES_WITH: {
    from: ['Institution'],
    to: ['Institution'],
    walk: 'institutions',
    forward: 'works with',
    backward: 'works with',
  },
  CARRIES_OUT: {
    from: ['Institution'],
    to: ['Institution'],
    walk: 'institutions',
    forward: 'carries out',
    backward: 'is carried out by',
  },
  HOSTS: {
    from: ['Country'],
    to: ['Institution'],
    walk: 'institutions',
    forward: 'has as a national body',
    backward: 'is a national body of',
  },
  ESTABLISHES: {
    from: ['Article', 'Institution', 'Instrument'],
    to: ['Institution'],
    walk: 'mandates',
    forward: 'sets up',
    backward: 'was set up by',
  },
  ENTRUSTS: {
    from: ['Article'],
    to: ['Institution'],
    walk: 'mandates',
    forward: 'entrusts',
    backward: 'is entrusted by',
  },
  HELPS_WITH: {
    from: ['Institution'],
    to: ['Obligation'],
    walk: null,
    forward: 'helps with',
    backward: 'is helped with by',
  },
  MEMBER_OF: {
    from: ['Country', 'Institution'],
    to: ['Institution'],
    walk: 'membership',
    forward: 'is a member of',
    backward: 'has as a member',
  },
  OBSERVES: {
    from: ['Institution'],
    to: ['Institution'],
    walk: 'membership',
    forward: 'is an observer at',
    backward: 'has as an observer',
  },
  ABOUT: { from: ['Finding'], to: NODE_KINDS, walk: 'literature', forward: 'is about', backward: 'is the subject of' },
  CONCERNS: {
    from: ['Finding'],
    to: ['Obligation'],
    walk: 'literature',
    forward: 'concerns',
    backward: 'is the concern of',
  },
  CHECKS: { from: ['Finding'], to: ['Finding'], walk: 'literature', forward: 'checks', backward: 'is checked by' },
  REFERENCES: {
    from: ['Instrument'],
    to: ['Instrument'],
    walk: 'text',
    forward: 'refers to',
    backward: 'is referred to by',
  },
  BUILDS_ON: {
    from: ['Instrument'],
    to: ['Instrument'],
    walk: 'text',
    forward: 'builds on',
    backward: 'is built on by',
  },
  DEFINES: { from: ['Instrument'], to: ['Concept'], walk: 'text', forward: 'defines', backward: 'is defined by' },
  SIGNED: {
    from: ['Country', 'Institution'],
    to: ['Instrument'],
    walk: null,
    forward: 'signed',
    backward: 'was signed by',
  },
  RESERVES: {
    from: ['Country', 'Institution'],
    to: ['Article', 'Instrument'],
    walk: null,
    forward: 'made a statement on',
    backward: 'is the subject of a statement by',
  },
  GRADED: { from: ['Institution'], to: ['Country'], walk: null, forward: 'graded', backward: 'was graded by' },
  WITHOUT_PREJUDICE_TO: {
    from: ['Instrument'],
    to: ['Instrument'],
    walk: null,
    forward: 'leaves untouched',
    backward: 'is left untouched by',
  },
} as const satisfies Record<string, LinkRule>;

export type LinkType = keyof typeof LINKS;
export const LINK_TYPES = Object.keys(LINKS) as LinkType[];

/** Every link type that belongs to one of these groups. */
export function typesOf(groups: readonly WalkGroup[]): LinkType[] {
  return LINK_TYPES.filter((type) => {
    const { walk } = LINKS[type];
    return walk !== null && groups.includes(walk);
  });
}
