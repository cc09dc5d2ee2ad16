/** How a link is drawn in the atlas and in the strands, and the words that stand at it. */
import type { Answer } from '#contract/api.ts';
import type { GraphLink } from '#contract/links.ts';
import { LINKS } from '#contract/ontology.ts';
import type { Arrangement } from './arrange.ts';
import { type LinkLook, type NodeLook, styleOf } from './state/graph.ts';
import { sayDate } from './marks/dates.ts';
import { i18n } from './words/words.ts';

type Around = { start: NodeLook; end: NodeLook; centre: string | undefined };

export function look(link: GraphLink, arranged: Arrangement, { start, end, centre }: Around): Omit<LinkLook, 'data' | 'word'> {
  const { strands, grown } = arranged;
  const common = { style: styleOf(link), gap: link.confidence === 'low', hidden: false, bend: 0 };
  const strand = strands?.links.get(link.id);
  if (strand) return { ...common, ...strand };
  if (grown.has(link.id)) return { ...common, form: 'straight', ink: 'soft', width: 1.25 };
  const near = centre !== undefined && (link.start === centre || link.end === centre);
  // In the atlas a line takes the colour of what it leads to from the middle; all others recede.
  const tone = link.end === centre ? start.kind : end.kind;
  return { ...common, form: 'arc', bend: near ? 0 : 0.14, ink: near ? 'soft' : 'faint', width: near ? 1.6 : 0.9, tone };
}

/** For whom a duty of this instrument holds, and since when it binds the State of the path. */
export function subOf(node: string, { paths }: Answer<'path'>): string {
  for (const { nodes, steps } of paths) {
    const at = nodes.indexOf(node);
    if (at < 1 || at === nodes.length - 1) continue;
    const party = steps.flatMap(({ links }) => links).find(({ type, start, end }) => type === 'PARTY_TO' && [start, end].includes(node));
    if (!party) continue;
    const duty = steps.flatMap(({ links }) => links).find(({ type }) => type === 'IMPOSES');
    const [who] = duty?.scope ?? [];
    const since = party.from && i18n.t('inspector.since', { date: sayDate(party.from, i18n.language) });
    return [who && i18n.t(`scopes.${who}`), since].filter(Boolean).join(' · ');
  }
  return '';
}

/** The word on a line, read in the direction of the path. */
export function wordOf(link: GraphLink, path: Answer<'path'> | undefined): string {
  if (link.force) return i18n.t(`forceSays.${link.force}`);
  const step = path?.paths.flatMap(({ steps }) => steps).find(({ links }) => links[0]?.id === link.id);
  const direction = step?.direction ?? 'forward';
  return i18n.exists(`relations.${link.type}.${direction}`) ? i18n.t(`relations.${link.type}.${direction}`) : LINKS[link.type][direction];
}
