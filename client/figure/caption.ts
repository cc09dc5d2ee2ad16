/** What a picture says, in words: its title, its sentences with the numbers of their sources, the day and the lists. */
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import type { FoundPath } from '#contract/path.ts';
import { standsAlone, type View } from '#contract/view.ts';
import type { Arrangement, Material } from '../picture/arrange.ts';
import { dayOf, testedDay } from '../graph/day.ts';
import { sayDate } from '../format/dates.ts';
import { nodeNamer, sentenceName } from '../format/node-names.ts';
import { atlasQuestion, centreOf, pathQuestion, whoIsBound } from '../format/view-title.ts';
import { i18n } from '../i18n/i18n.ts';

export type Caption = {
  title: string;
  /** The answer in short: who is bound, or what the chosen path comes to. */
  aside: string;
  /** All that the picture says, a paragraph each. */
  sentences: string[];
  /** Day, lists and data version. */
  foot: string;
  /** One link as a sentence, with the number of its source and the place there. */
  told: (link: GraphLink) => string;
};

/** Above this many links their sentences would bury the rest. */
const MOST_LINKS_TOLD = 80;
const sayDay = (date: string): string => sayDate(date, i18n.language);

export function captionOf(view: View, material: Material, arranged: Arrangement, sources: readonly string[]): Caption {
  const { path, overview } = material;
  const mark = (source: string | undefined) =>
    source && sources.includes(source) ? ` [${sources.indexOf(source) + 1}]` : '';
  const named = nodeNamer(arranged.nodes);
  const told = ({ start, type, end, force, source, pinpoint }: GraphLink) =>
    `${named(start)} ${i18n.t(`relations.${type}.forward`)} ${named(end)}${force ? ` (${i18n.t(`force.${force}`)})` : ''}.${mark(source)}${pinpoint ? ` (${pinpoint})` : ''}`;
  const foot = footOf(view, material, arranged.nodes);
  const links =
    arranged.links.length > 0 && arranged.links.length <= MOST_LINKS_TOLD
      ? [[i18n.t('figure.links'), ...arranged.links.map(told)].join(' ')]
      : [];
  if (view.path && path) {
    const paths = path.paths.map(({ steps }) =>
      steps.map(({ sentence, links: [best] }) => `${sentence}${mark(best?.source)}`).join(' '),
    );
    const chosen = Math.min(view.path.chosen, paths.length - 1);
    const others = paths
      .map((words, i) => (i === chosen ? '' : `${i18n.t('figure.otherPath', { number: path.first + i + 1 })} ${words}`))
      .filter(Boolean);
    const first = paths[chosen]
      ? `${i18n.t('figure.pathOf', { number: path.first + chosen + 1, count: path.total })} ${paths[chosen]}`
      : path.note || i18n.t('path.nothingText');
    return {
      title: pathQuestion(path),
      aside: inShort(path.paths, chosen),
      sentences: [first, ...others],
      foot,
      told,
    };
  }
  if (view.wings && material.wings) {
    const { title, sentences } = material.wings;
    const source = (id: string) => material.wings?.links.find((link) => link.id === id)?.source;
    const said = sentences.map(({ link, sentence }) => `${sentence}${mark(source(link))}`);
    return { title, aside: said[0] ?? '', sentences: [...said, ...links], foot, told };
  }
  if (standsAlone(view)) return { title: i18n.t('brought.title'), aside: '', sentences: links, foot, told };
  const centre = overview && centreOf(overview);
  if (!overview || !centre) return { title: '', aside: '', sentences: links, foot, told };
  const bound = whoIsBound(overview, dayOf(view));
  const shown = arranged.nodes
    .filter(({ kind }) => kind !== 'Country')
    .map(sentenceName)
    .join(', ');
  return {
    title: atlasQuestion(centre),
    aside: bound,
    sentences: [bound, i18n.t('figure.nodes', { names: shown }), ...links],
    foot,
    told,
  };
}

/** How many paths, which one is in ink, for whom it holds and since when. */
function inShort(paths: readonly FoundPath[], chosen: number): string {
  const path = paths[chosen];
  if (!path) return '';
  const { force, who, since } = path;
  return [
    i18n.t('figure.inInk', { number: chosen + 1, count: paths.length }),
    [
      force ? i18n.t(`force.${force}`) : '',
      who ? i18n.t(`scopes.${who}`) : '',
      since ? i18n.t('inspector.since', { date: sayDay(since) }) : '',
    ]
      .filter(Boolean)
      .join(' · '),
  ]
    .filter(Boolean)
    .join(' ');
}

function footOf(view: View, { overview, path, wings }: Material, nodes: readonly GraphNode[]): string {
  const day = testedDay(view, (wings ?? overview)?.asOf);
  const told = view.path || view.wings ? nodes : nodes.filter(({ id }) => id === view.centre);
  const lists = told.flatMap((node) => (node.kind === 'Instrument' && node.listReadTo ? [node.listReadTo] : [])).sort();
  const [first, last] = [lists[0], lists.at(-1)];
  const { dataVersion: version, asOf: own } = path ?? wings ?? overview ?? {};
  return [
    i18n.t('app.name'),
    day ? i18n.t('figure.asOf', { date: sayDay(day) }) : i18n.t('figure.anyDay'),
    own && day && day > own ? i18n.t('time.notCome', { date: sayDay(own) }) : '',
    first && last
      ? first === last
        ? i18n.t('figure.list', { date: sayDay(first) })
        : i18n.t('figure.lists', { from: sayDay(first), to: sayDay(last) })
      : '',
    version ? i18n.t('figure.version', { version }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The sources of a picture, those of the chosen path first, else those that carry the most: ids in the order of their numbers, which begin at 1. */
export function sourcesShown(view: View, { overview, path }: Material, { nodes, links }: Arrangement): string[] {
  if (view.path) {
    const chosen = path?.paths[view.path.chosen]?.steps.flatMap(({ links: [best] }) => best?.source ?? []) ?? [];
    return [...new Set([...chosen, ...links.map(({ source }) => source)])];
  }
  // The rim shows who joined without drawing a line for it.
  const there = new Set(nodes.map(({ id }) => id));
  const rim = (overview?.parties ?? []).filter(({ start }) => there.has(start));
  const counts = new Map<string, number>();
  for (const { source } of [...rim, ...links]) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
}
