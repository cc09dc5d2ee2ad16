/** What can be copied: the link to the view, the citations of a link or of a path in a style, and a path as text whose every step is cited. */
import type { Answer } from '#contract/api.ts';
import type { Source } from '#contract/graph.ts';
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import type { FoundPath } from '#contract/path.ts';
import type { CiteStyle } from '#contract/words.ts';
import type { CiteItem } from '#law/cite/item.ts';
import { call } from './api.ts';
import { linkToView } from './address.ts';
import { say, sources } from './explore.ts';
import { answers } from './state/answers.ts';
import { drawn } from './state/drawn.ts';
import { fits, LONGEST_LINK } from './state/link.ts';
import { i18n } from './words/words.ts';

export type Form = CiteStyle | 'text' | 'markdown';

export async function copyLink({ link, source }: Answer<'link'>, style: CiteStyle): Promise<void> {
  const { cite } = await import('#law/cite/cite.ts');
  await toClipboard(cite([{ source, pinpoint: link.pinpoint, instrument: await lawOf(link) }], style));
}

export async function copyPath(path: FoundPath, form: Form): Promise<void> {
  const { cite } = await import('#law/cite/cite.ts');
  const items = await itemsOf(path);
  if (form !== 'text' && form !== 'markdown') return toClipboard(cite(items, form));
  const mark = (number: number) => (form === 'markdown' ? `[^${number}]` : ` [${number}]`);
  const notes = items.map((item, place) => `${form === 'markdown' ? `[^${place + 1}]:` : `[${place + 1}]`} ${cite([item], 'oscola')}`);
  const sentences = path.steps.map(({ sentence }, place) => `${sentence}${mark(place + 1)}`);
  await toClipboard([sentences.join(' '), notes.join('\n'), linkToView()].join('\n\n'));
}

/** The citations of many links at once, each place and each work once; a notice says so where the sources are not to be had. */
export async function copyLinks(links: readonly GraphLink[], style: CiteStyle): Promise<void> {
  const known = await sourcesOf(links.map(({ source }) => source));
  if (!known) return;
  const { cite } = await import('#law/cite/cite.ts');
  const items: CiteItem[] = [];
  // One after another: most laws are known by then, and the server is not asked for hundreds of things at once.
  for (const link of links) {
    const source = known.get(link.source);
    if (source) items.push({ source, pinpoint: link.pinpoint, instrument: await lawOf(link) });
  }
  await toClipboard(cite(items, style));
}

/** By id; undefined where a notice says why there is no answer. */
export async function sourcesOf(ids: readonly string[]): Promise<Map<string, Source> | undefined> {
  const wanted = [...new Set(ids)];
  const lots = Array.from({ length: Math.ceil(wanted.length / MOST_SOURCES) }, (_, lot) => wanted.slice(lot * MOST_SOURCES, (lot + 1) * MOST_SOURCES));
  const found = await Promise.all(lots.map(askSources));
  if (found.includes(undefined)) return undefined;
  return new Map(found.flatMap((sources) => sources ?? []).map((source) => [source.id, source]));
}

/** As many as the server tells at once. */
const MOST_SOURCES = 200;
const askSources = (ids: string[]): Promise<Source[] | undefined> => sources(ids).then((answer) => answer?.sources);

/** The address of what is on the screen; where it is too long for some programs, that is said. */
export async function copyView(): Promise<void> {
  const link = linkToView();
  const hash = link.slice(link.indexOf('#') + 1);
  await navigator.clipboard.writeText(link);
  say(fits(hash) ? i18n.t('app.linkCopied') : i18n.t('app.linkTooLong', { count: hash.length, most: LONGEST_LINK }));
}

async function itemsOf({ steps }: FoundPath): Promise<CiteItem[]> {
  const ids = [...new Set(steps.map(({ citation }) => citation.source))];
  const { sources: known } = await call('sources', { ids });
  const items = steps.map(async ({ links: [link], citation }): Promise<CiteItem[]> => {
    const source = known.find(({ id }) => id === citation.source);
    return source ? [{ source, pinpoint: citation.pinpoint, instrument: link && (await lawOf(link)) }] : [];
  });
  return (await Promise.all(items)).flat();
}

/** The instrument whose provision the pinpoint names: that of the article, or the one that the link starts from. */
async function lawOf({ type, start, end }: GraphLink): Promise<CiteItem['instrument']> {
  const node = await nodeOf(type === 'RESERVES' ? end : start);
  const owner = node.kind === 'Article' ? await nodeOf(node.instrument) : node;
  return owner.kind === 'Instrument' ? owner : undefined;
}

async function nodeOf(id: string): Promise<GraphNode> {
  const { overview, path } = answers.get();
  const known = [drawn.get().nodes, overview?.nodes, path?.nodes].flatMap((nodes) => nodes ?? []).find((node) => node.id === id);
  return known ?? (await call('entity', { id })).node;
}

async function toClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  say(i18n.t('inspector.copied'));
}

export async function copyStatement(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  say(i18n.t('questions.copied'));
}
