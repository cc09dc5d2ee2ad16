/** How a link is drawn in the atlas and in the strands, and the words that stand at it. */
import type { Answer } from '#contract/api.ts';
import { confidenceOf } from '#contract/confidence.ts';
import type { Direction } from '#contract/graph.ts';
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { LINKS } from '#contract/ontology.ts';
import type { Layout } from '#contract/view.ts';
import type { Arrangement } from './arrange.ts';
import { isKept, type LinkLook, type NodeLook, styleOf } from '../graph/graph.ts';
import { sayDate } from '../format/dates.ts';
import { i18n } from '../i18n/i18n.ts';

/** Width in px of a link that keeps back how firmly it asks. */
const BAND = 4.5;

type LinkEnds = { start: NodeLook; end: NodeLook; centre: string | undefined };

/** Above so many links a layout shows them faintly: their pattern, not each of them. */
const FAINT_FROM = 120;
/** Up to so many links a layout shows each of them, and how firmly it asks. */
const FULL_TO = 40;
/** Read from left to right, links run as in the strands; elsewhere a slight bend tells apart what crosses. */
const FORMS = {
  force: { form: 'straight', bend: 0 },
  layered: { form: 'strand', bend: 0 },
  concentric: { form: 'straight', bend: 0 },
  kind: { form: 'arc', bend: 0.08 },
  map: { form: 'arc', bend: 0.08 },
  timeline: { form: 'straight', bend: 0 },
} as const satisfies Record<Layout, Pick<LinkLook, 'form' | 'bend'>>;

export function linkStyle(
  link: GraphLink,
  arranged: Arrangement,
  { start, end, centre }: LinkEnds,
): Omit<LinkLook, 'data' | 'word'> {
  const { strands, wings, grown, layout } = arranged;
  const common = { style: styleOf(link), gap: confidenceOf(link) === 'low', hidden: false, bend: 0, kept: false };
  const strand = strands?.links.get(link.id) ?? wings?.lines.get(link.id);
  const form = layout ? FORMS[layout] : {};
  if (isKept(link))
    return {
      ...common,
      ...strand,
      form: strand?.form ?? 'straight',
      ...form,
      ink: 'soft',
      width: BAND,
      gap: false,
      kept: true,
    };
  if (strand) return { ...common, ...strand, ...form };
  if (layout) {
    const many = arranged.links.length > FAINT_FROM && !grown.has(link.id);
    const few = arranged.links.length <= FULL_TO;
    return {
      ...common,
      ...FORMS[layout],
      ink: many ? 'faint' : few ? 'full' : 'soft',
      width: few ? 1.6 : 1.1,
      tone: end.kind,
    };
  }
  if (grown.has(link.id)) return { ...common, form: 'straight', ink: 'soft', width: 1.25 };
  const near = centre !== undefined && (link.start === centre || link.end === centre);
  // In the atlas a line takes the colour of what it leads to from the middle; all others recede.
  const tone = link.end === centre ? start.kind : end.kind;
  return { ...common, form: 'arc', bend: near ? 0 : 0.14, ink: near ? 'soft' : 'faint', width: near ? 1.6 : 0.9, tone };
}

/** Under an instrument: for whom its duty on the path holds, and since when it binds the State of the path. */
export function nodeSubtitle(node: string, { paths, nodes }: Answer<'path'>): string {
  if (nodes.find(({ id }) => id === node)?.kind !== 'Instrument') return '';
  const path = paths.find((found) => found.nodes.includes(node) && found.who);
  if (!path?.who) return '';
  const since = path.since && i18n.t('inspector.since', { date: sayDate(path.since, i18n.language, 'short') });
  const who = path.force === 'unread' ? i18n.t('path.unread') : i18n.t(`scopes.${path.who}`);
  const within = path.limited && path.force !== 'unread' && i18n.t('path.limited');
  return [who, within, since].filter(Boolean).join(' · ');
}

/** An article of a path is named with the paragraph that matters there: "art 6(3)". */
export function nodeLabel(node: GraphNode, path: Answer<'path'> | undefined): string {
  if (node.kind !== 'Article' || !path) return node.name;
  const places = path.paths.flatMap(({ steps }) =>
    steps.flatMap(({ links: [link] }) => (link && pinpointAt(link, node.id)) ?? []),
  );
  return [...new Set(places)].slice(0, 2).join(', ') || node.name;
}

function pinpointAt(link: GraphLink, article: string): string | undefined {
  return link.type === 'IMPOSES' && link.start === article && link.pinpoint?.startsWith('art')
    ? link.pinpoint
    : undefined;
}

/** The word on a line, read in the direction of the path. */
export function linkWord(link: GraphLink, path: Answer<'path'> | undefined): string {
  if (isKept(link)) return '?';
  const [stated] = stepWith(link.id, path)?.stated ?? [];
  if (link.force)
    return [i18n.t(`forceSays.${link.force}`), ...(stated ? [i18n.t(`stated.${stated.effect}`)] : [])].join(' · ');
  return verb(link, walked(link, path));
}

/** The step of a path that goes along a link, be it one of several. */
const stepWith = (link: string, path: Answer<'path'> | undefined) =>
  path?.paths.flatMap(({ steps }) => steps).find(({ links }) => links.some(({ id }) => id === link));

/** How a path walks a link; a link that no path walks is read from its start. */
export function walked(link: GraphLink, path: Answer<'path'> | undefined): Direction {
  const step = stepWith(link.id, path);
  return step && step.from !== link.start ? 'backward' : 'forward';
}

/** The same of any link, read from one of its ends. */
export function relationWord(link: GraphLink, from: string): string {
  if (isKept(link)) return '?';
  return link.force ? i18n.t(`forceSays.${link.force}`) : verb(link, link.start === from ? 'forward' : 'backward');
}

function verb(link: GraphLink, direction: Direction): string {
  return i18n.exists(`relations.${link.type}.${direction}`)
    ? i18n.t(`relations.${link.type}.${direction}`)
    : LINKS[link.type][direction];
}
