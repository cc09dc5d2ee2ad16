/**
 * Twelve nodes for tests of meaning: two treaties, one supplementing the other, with two articles each, two duties,
 * two States, one institution, one finding. The facts are those of the real data; only confidence is lowered in
 * places, so that a test can tell what is left out. Two pairs are joined by more than one link.
 */
import type { GraphLink, LinkOf } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import type { LinkType } from '#contract/ontology.ts';
import { spelledOut } from '#law/time/dates.ts';
import type { Loader, Value } from '../../server/engine/engine.ts';

const UNTOC = 'src-nl-untoc';
const PALERMO = 'src-nl-palermo';

export const MINI_NODES: GraphNode[] = [
  {
    kind: 'Instrument',
    id: 'untoc',
    name: 'UNTOC',
    title: 'United Nations Convention against Transnational Organized Crime',
    aliases: ['Palermo Convention', 'CTOC'],
    form: 'convention',
    family: 'organized-crime',
    level: 'global',
    binding: true,
    effect: 'binding',
    adopted: '2000-11-15',
    adoptedAt: 'New York',
    inForceFrom: '2003-09-29',
    source: 'untc-xviii-12-2024',
    confidence: 'high',
  },
  {
    kind: 'Instrument',
    id: 'palermo-protocol',
    name: 'Palermo Protocol',
    title:
      'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, ' +
      'supplementing the United Nations Convention against Transnational Organized Crime',
    aliases: ['Trafficking in Persons Protocol', 'UN TIP Protocol'],
    form: 'protocol',
    family: 'organized-crime',
    level: 'global',
    binding: true,
    effect: 'binding',
    adopted: '2000-11-15',
    adoptedAt: 'New York',
    inForceFrom: '2003-12-25',
    source: 'untc-xviii-12-a-2024',
    confidence: 'high',
  },
  article('untoc', '24', 'Protection of witnesses', UNTOC),
  article('untoc', '25', 'Assistance to and protection of victims', UNTOC),
  article(
    'palermo-protocol',
    '1',
    'Relation with the United Nations Convention against Transnational Organized Crime',
    PALERMO,
  ),
  article('palermo-protocol', '6', 'Assistance to and protection of victims of trafficking in persons', PALERMO),
  {
    kind: 'Obligation',
    id: 'assist-victims-recovery',
    name: "Assist victims' recovery",
    title: "Assist victims' physical, psychological and social recovery",
    summary: 'Provide or arrange housing, care, counselling, material help and rehabilitation for victims.',
    pillar: 'protection',
    theme: 'assistance',
    source: PALERMO,
    confidence: 'high',
  },
  {
    kind: 'Obligation',
    id: 'witness-protection',
    name: 'Witness protection',
    title: 'Witness protection',
    summary: 'Protect victims, witnesses and, where needed, those close to them from retaliation and intimidation.',
    pillar: 'protection',
    theme: 'witness-protection',
    source: UNTOC,
    confidence: 'high',
  },
  {
    kind: 'Country',
    id: 'KHM',
    name: 'Cambodia',
    title: 'Kingdom of Cambodia',
    iso2: 'KH',
    region: 'Asia',
    subregion: 'South-eastern Asia',
    lat: 13,
    lng: 105,
    source: 'countries',
    confidence: 'high',
  },
  {
    kind: 'Country',
    id: 'VNM',
    name: 'Viet Nam',
    title: 'Socialist Republic of Viet Nam',
    iso2: 'VN',
    region: 'Asia',
    subregion: 'South-eastern Asia',
    lat: 16.1667,
    lng: 107.833,
    source: 'countries',
    confidence: 'high',
  },
  {
    kind: 'Institution',
    id: 'unodc',
    name: 'UNODC',
    title: 'United Nations Office on Drugs and Crime',
    acronym: 'UNODC',
    form: 'un-programme',
    founded: '1997',
    hq: 'Vienna',
    url: 'https://www.unodc.org',
    source: 'unodc-history-nfp',
    confidence: 'high',
  },
  {
    kind: 'Finding',
    id: 'paulina-2025/f-007',
    name: 'Stricter enforcement and rehabilitation',
    title: 'Stricter enforcement and rehabilitation',
    claim: 'The paper calls for stricter law enforcement and an adequate rehabilitation system for victims.',
    form: 'recommendation',
    lawElement: 'structure',
    locator: 'Abstract',
    source: 'paulina-2025',
    confidence: 'low',
  },
];

export const MINI_LINKS: GraphLink[] = [
  link('SUPPLEMENTS', 'palermo-protocol', 'untoc', PALERMO, 'Art 1(1)'),
  link('CONTAINS', 'untoc', 'untoc/24', UNTOC, 'Art 24'),
  link('CONTAINS', 'untoc', 'untoc/25', UNTOC, 'Art 25'),
  link('CONTAINS', 'palermo-protocol', 'palermo-protocol/1', PALERMO, 'Art 1'),
  link('CONTAINS', 'palermo-protocol', 'palermo-protocol/6', PALERMO, 'Art 6'),
  imposes('palermo-protocol/6', 'assist-victims-recovery', '3', 'consider', 'shall consider implementing measures', {
    scope: ['trafficking-victims'],
  }),
  imposes('untoc/25', 'assist-victims-recovery', '1', 'qualified', 'within its means', {
    scope: ['victims-of-organised-crime', 'trafficking-victims'],
    requires: 'palermo-protocol',
  }),
  imposes('untoc/24', 'witness-protection', '1', 'qualified', 'within its means', {
    scope: ['witnesses', 'trafficking-victims'],
    trigger: 'when they testify in criminal proceedings',
    requires: 'palermo-protocol',
  }),
  imposes('untoc/24', 'witness-protection', '2', 'optional', 'may include', {
    scope: ['witnesses', 'trafficking-victims'],
    trigger: 'when they testify in criminal proceedings',
    requires: 'palermo-protocol',
  }),
  imposes('palermo-protocol/1', 'witness-protection', '2', 'qualified', 'within its means', {
    scope: ['witnesses', 'trafficking-victims'],
    trigger: 'when they testify in criminal proceedings',
    carriedFrom: 'untoc/24',
  }),
  party('KHM', 'untoc', { signed: '2001-11-11', consent: 'ratification', deposited: '2005-12-12' }, '2006-01-11'),
  party(
    'KHM',
    'palermo-protocol',
    { signed: '2001-11-11', consent: 'ratification', deposited: '2007-07-02' },
    '2007-08-01',
  ),
  party('VNM', 'untoc', { signed: '2000-12-13', consent: 'ratification', deposited: '2012-06-08' }, '2012-07-08'),
  party('VNM', 'palermo-protocol', { consent: 'accession', deposited: '2012-06-08' }, '2012-07-08'),
  placeless('SECRETARIAT_OF', 'unodc', 'untoc', 'unodc-ocb', 'the page as a whole'),
  {
    ...placeless('SUPPORTS', 'unodc', 'untoc', 'unodc-ocb', 'the page as a whole'),
    confidence: 'medium',
    role: 'technical-assistance',
  } as GraphLink,
  {
    ...placeless('SUPPORTS', 'unodc', 'palermo-protocol', 'unodc-ocb', 'the page as a whole'),
    confidence: 'low',
    role: 'technical-assistance',
  } as GraphLink,
  link('ABOUT', 'paulina-2025/f-007', 'KHM', 'paulina-2025', 'Abstract'),
  {
    ...link('CONCERNS', 'paulina-2025/f-007', 'assist-victims-recovery', 'paulina-2025', 'Abstract'),
    confidence: 'medium',
  } as GraphLink,
];

export const MINI_DATASET = { id: 'dataset', version: '2026-01-01-00000000', asOf: '2026-01-01', date: '2026-01-01' };

const SCHEMA = ['Entity', 'Source', 'DataSet'].flatMap((label) => [
  `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  `CREATE INDEX ${label.toLowerCase()}_by_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
]);

/** Loads the twelve nodes, their links, their sources and the data set's own node. */
export async function loadMini(loader: Loader): Promise<void> {
  await loader.schema(SCHEMA);
  for (const { kind, ...props } of MINI_NODES) {
    await loader.run(`CREATE (n:Entity:${kind}) SET n = $props`, { props: props as { [key: string]: Value } });
  }
  for (const { type, start, end, ...props } of MINI_LINKS) {
    const ends = 'MATCH (a:Entity {id: $start}) MATCH (b:Entity {id: $end})';
    await loader.run(`${ends} CREATE (a)-[r:${type}]->(b) SET r = $props`, {
      start,
      end,
      props: { ...(props as { [key: string]: Value }), ...spelledOut(props) },
    });
  }
  const ids = new Set([...MINI_NODES, ...MINI_LINKS].map(({ source }) => source));
  for (const id of ids) await loader.run('CREATE (:Source {id: $id, title: $id})', { id });
  await loader.run('CREATE (d:DataSet) SET d = $props', { props: MINI_DATASET });
}

function article(instrument: string, number: string, heading: string, source: string): GraphNode {
  const id = `${instrument}/${number}`;
  return { kind: 'Article', id, name: `Article ${number}`, instrument, number, heading, source, confidence: 'high' };
}

function link(type: LinkType, start: string, end: string, source: string, pinpoint: string): GraphLink {
  return { id: `${type}:${start}:${end}`, type, start, end, source, pinpoint, confidence: 'high' } as GraphLink;
}

/** A link that its source tells without one place. */
function placeless(type: LinkType, start: string, end: string, source: string, noPinpoint: string): GraphLink {
  return { id: `${type}:${start}:${end}`, type, start, end, source, noPinpoint, confidence: 'high' } as GraphLink;
}

function imposes(
  start: string,
  end: string,
  paragraph: string,
  force: NonNullable<GraphLink['force']>,
  qualifier: string,
  rest: Pick<LinkOf<'IMPOSES'>, 'scope' | 'trigger' | 'requires' | 'carriedFrom'>,
): GraphLink {
  const source = start.startsWith('untoc') ? UNTOC : PALERMO;
  const base = link('IMPOSES', start, end, source, `Art ${start.split('/')[1]}(${paragraph})`);
  const own = {
    force,
    qualifier,
    paragraph,
    addressee: 'state-party',
    scopeSource: source,
    scopeConfidence: 'high' as const,
  };
  return { ...base, ...own, ...rest, id: `${base.id}:${paragraph}` } as GraphLink;
}

/** `from`: the thirtieth day after deposit, by article 38(2) of the Convention and article 17(2) of the Protocol. */
function party(
  start: string,
  end: string,
  consent: Pick<LinkOf<'PARTY_TO'>, 'signed' | 'consent' | 'deposited'>,
  from: string,
): GraphLink {
  const source = end === 'untoc' ? 'untc-xviii-12-2014' : 'untc-xviii-12-a-2014';
  const dates = { from, fromEarliest: from, fromLatest: from, computed: true };
  return { ...placeless('PARTY_TO', start, end, source, 'one row of a list'), ...consent, ...dates } as GraphLink;
}
