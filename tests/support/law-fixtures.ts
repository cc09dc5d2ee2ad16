/** Small nodes and links for tests of law/: only what a test is about is given, the rest is filled in. */
import type { GraphLink, LinkFields } from '#contract/links.ts';
import type { GraphNode, NodeOf } from '#contract/nodes.ts';
import type { LinkType } from '#contract/ontology.ts';
import { PathRules } from '#contract/path.ts';
import type { NameArticle } from '#contract/vocabulary.ts';

const evidence = { source: 'a-source', confidence: 'high' } as const;

export const country = (id: string, name = id, article: NameArticle = 'none'): GraphNode => ({
  kind: 'Country',
  id,
  name,
  title: name,
  article,
  iso2: id.slice(0, 2),
  region: 'Asia',
  subregion: 'South-eastern Asia',
  lat: 0,
  lng: 0,
  ...evidence,
});
export const instrument = (id: string, more: Partial<NodeOf<'Instrument'>> = {}): NodeOf<'Instrument'> => ({
  kind: 'Instrument',
  id,
  name: id,
  article: 'the',
  title: `${id} Convention`,
  form: 'convention',
  family: 'organized-crime',
  level: 'global',
  binding: true,
  ...evidence,
  ...more,
});
export const article = (of: string, number: string, heading?: string): GraphNode => ({
  kind: 'Article',
  id: `${of}/${number}`,
  name: `${of} art ${number}`,
  instrument: of,
  number,
  ...evidence,
  ...(heading ? { heading } : {}),
});
export const obligation = (id: string, title = id): GraphNode => ({
  kind: 'Obligation',
  id,
  name: title,
  title,
  summary: title,
  pillar: 'protection',
  theme: 'assistance',
  ...evidence,
});
export const institution = (id: string, name = id, article: NameArticle = 'none'): GraphNode => ({
  kind: 'Institution',
  id,
  name,
  title: name,
  article,
  form: 'un-organ',
  ...evidence,
});
export const finding = (id: string, title = id): GraphNode => ({
  kind: 'Finding',
  id,
  name: title,
  title,
  claim: title,
  form: 'gap',
  ...evidence,
});
export const concept = (id: string, title = id): GraphNode => ({
  kind: 'Concept',
  id,
  name: title,
  title,
  ...evidence,
});

/** Dates are given as `from` and `until` alone where they are exact. */
export function link(type: LinkType, start: string, end: string, more: Partial<LinkFields> = {}): GraphLink {
  const { from, until } = more;
  const made = {
    id: `${type}:${start}:${end}`,
    type,
    start,
    end,
    pinpoint: 'p. 1',
    ...evidence,
    ...(from ? { fromEarliest: from, fromLatest: from } : {}),
    ...(until ? { untilEarliest: until, untilLatest: until } : {}),
    ...more,
  };
  return made as GraphLink;
}

export const party = (state: string, treaty: string, more: Partial<LinkFields> = {}): GraphLink =>
  link('PARTY_TO', state, treaty, { consent: 'ratification', ...more });

export const imposes = (from: string, to: string, more: Partial<LinkFields> = {}): GraphLink =>
  link('IMPOSES', from, to, {
    force: 'mandatory',
    scope: ['trafficking-victims'],
    scopeSource: 'a-source',
    scopeConfidence: 'high',
    paragraph: '1',
    ...more,
  });

export const rules = (more: Partial<PathRules> = {}): PathRules => PathRules.parse(more);
