/** Small pictures in the manner of the atlas, for tests of the canvas. Made up: only the shapes of the facts matter. */
import type { GraphLink, LinkFields } from '#contract/links.ts';
import type { GraphNode, NodeOf } from '#contract/nodes.ts';
import type { LinkType } from '#contract/ontology.ts';
import type { Answer } from '../../../client/graph/graph.ts';

const base = { source: 'sample', confidence: 'high' } as const;

export const instrument = (id: string, name: string, x?: number, y?: number): NodeOf<'Instrument'> => ({
  ...base,
  id,
  name,
  x,
  y,
  kind: 'Instrument',
  title: name,
  form: 'protocol',
  family: 'organized-crime',
  level: 'global',
  binding: true,
});
export const article = (id: string, name: string): NodeOf<'Article'> => ({
  ...base,
  id,
  name,
  kind: 'Article',
  instrument: id.split('/')[0] ?? id,
  number: name,
});
export const duty = (id: string, name: string): NodeOf<'Obligation'> => ({
  ...base,
  id,
  name,
  kind: 'Obligation',
  title: name,
  summary: name,
  pillar: 'protection',
  theme: 'recovery',
});
export const body = (id: string, name: string, x?: number, y?: number): NodeOf<'Institution'> => ({
  ...base,
  id,
  name,
  x,
  y,
  kind: 'Institution',
  title: name,
  form: 'un-organ',
});
export const concept = (id: string, name: string): NodeOf<'Concept'> => ({
  ...base,
  id,
  name,
  kind: 'Concept',
  title: name,
});
export const finding = (id: string, name: string): NodeOf<'Finding'> => ({
  ...base,
  id,
  name,
  kind: 'Finding',
  title: name,
  claim: name,
  form: 'gap',
});
export const state = (
  id: string,
  name: string,
  region: 'Asia' | 'Africa' | 'Americas' | 'Europe' | 'Oceania' = 'Asia',
  x?: number,
  y?: number,
): NodeOf<'Country'> => ({
  ...base,
  id,
  name,
  x,
  y,
  kind: 'Country',
  title: name,
  iso2: 'XX',
  region,
  subregion: 'Eastern Asia',
  lat: 0,
  lng: 0,
});

export const link = (start: string, type: LinkType, end: string, more: Partial<LinkFields> = {}): GraphLink => {
  const made = {
    id: `${type}:${start}:${end}`,
    type,
    start,
    end,
    source: 'sample',
    pinpoint: 'art 1',
    confidence: 'high',
    ...more,
  };
  return made as GraphLink;
};

type Strand = [id: string, name: string, sub: string, art: string, force: NonNullable<GraphLink['force']>];
const STRANDS: Strand[] = [
  ['crc', 'Rights of the Child', 'children · since 14 Nov 1992', 'art 39', 'mandatory'],
  ['c182', 'Worst Forms of Child Labour', 'children · since 14 Mar 2007', 'art 7(2)(b)', 'mandatory'],
  ['untoc', 'Organized Crime, with Palermo', 'every victim in its cases · since 1 Aug 2007', 'art 25(1)', 'qualified'],
  ['palermo', 'Palermo Protocol', 'every victim in its cases · since 1 Aug 2007', 'art 6(3)', 'consider'],
  ['actip', 'ACTIP', 'text not read', 'art 14', 'unread'],
];

/** Five strands from a State to a duty, the fourth the one asked about. */
export function strands(): Answer & { paths: { nodes: string[]; links: string[] }[]; subs: Map<string, string> } {
  const nodes: GraphNode[] = [state('khm', 'Cambodia'), duty('recovery', 'Recovery of victims')];
  const links: GraphLink[] = [];
  const subs = new Map<string, string>();
  const paths = STRANDS.map(([id, name, sub, art, force]) => {
    const clause = `${id}/a`;
    nodes.push(instrument(id, name), article(clause, art));
    subs.set(id, sub);
    const steps = [
      link('khm', 'PARTY_TO', id),
      link(id, 'CONTAINS', clause),
      link(clause, 'IMPOSES', 'recovery', { force }),
    ];
    links.push(...steps);
    return { nodes: ['khm', id, clause, 'recovery'], links: steps.map((step) => step.id) };
  });
  return { nodes, links, paths, subs };
}

const REGIONS = [
  ['Africa', 54, 3],
  ['Americas', 35, 0],
  ['Asia', 48, 5],
  ['Europe', 44, 1],
  ['Oceania', 16, 10],
] as const;
const NAMES =
  'UNTOC,Smuggling,1926,1956,UDHR,ICCPR,CEDAW,CRC,OPSC,ICESCR,CAT,CRPD,C29,P029,C105,C182,C189,C143,CoE 2005,ACTIP,SAARC,EU 2011/36,GCM,Bali Process'.split(
    ',',
  );
const BODIES =
  'UNODC,UNTOC COP,Trust Fund,ICAT,OHCHR,CEDAW Cttee,CRC Cttee,ILO,IOM,UNHCR,UNICEF,UN Women,Interpol,ASEAN,AICHR,ACWC,OSCE,GRETA,CoE,EU,OAS,AU,ECOWAS,SADC,LAS,PIF,Bali RSO,COMMIT'.split(
    ',',
  );
const RIM = 0.72;

/** A rim of states by region, a ring of bodies, a ring of instruments, and one in the middle. */
export function overview(): Answer & { open: Set<string> } {
  const nodes: GraphNode[] = [instrument('palermo', 'Palermo Protocol', 0, 0)];
  const links: GraphLink[] = [];
  const open = new Set<string>();
  const total = 197;
  let at = Math.PI / 2;
  const step = (2 * Math.PI - REGIONS.length * 0.09) / total;
  for (const [region, count, missing] of REGIONS) {
    at -= 0.045;
    for (let i = 0; i < count; i++) {
      at -= step;
      const id = `${region}-${i}`;
      nodes.push(state(id, `${region} ${i + 1}`, region, RIM * Math.cos(at), RIM * Math.sin(at)));
      if ((i * 7) % count < missing) open.add(id);
    }
    at -= 0.045;
  }
  const ring = (names: string[], radius: number, make: typeof body | typeof instrument) =>
    names.map((name, i) => {
      const angle = Math.PI / 2 - (2 * Math.PI * i) / names.length;
      const r = radius + (i % 2) * 0.05;
      const node = make(`n-${name}`, name, r * Math.cos(angle), r * Math.sin(angle));
      nodes.push(node);
      return node.id;
    });
  const instruments = ring(NAMES, 0.32, instrument);
  const bodies = ring(BODIES, 0.53, body);
  for (const id of instruments.filter((_, i) => i % 5 === 0)) links.push(link('palermo', 'REFERENCES', id));
  for (const id of bodies.filter((_, i) => i < 4)) links.push(link(id, 'SUPPORTS', 'palermo'));
  for (const [i, id] of bodies.entries())
    links.push(link(id, 'MONITORS', instruments[(i * 5) % instruments.length] ?? 'palermo'));
  for (const [i, id] of instruments.entries())
    links.push(link(id, 'REFERENCES', instruments[(i * 7 + 3) % instruments.length] ?? id));
  return { nodes, links: links.filter(({ start, end }) => start !== end), open };
}
