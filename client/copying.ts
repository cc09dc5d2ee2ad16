/** What can be copied: the citations of a link or of a path in a style, and a path as text whose every step is cited. */
import type { Answer } from '#contract/api.ts';
import type { GraphLink } from '#contract/links.ts';
import type { FoundPath } from '#contract/path.ts';
import type { CiteStyle } from '#contract/words.ts';
import type { CiteItem } from '#law/cite/item.ts';
import { call } from './api.ts';
import { linkToView } from './address.ts';
import { say } from './explore.ts';
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

async function itemsOf({ steps }: FoundPath): Promise<CiteItem[]> {
  const ids = [...new Set(steps.map(({ citation }) => citation.source))];
  const { sources } = await call('sources', { ids });
  const items = steps.map(async ({ links: [link], citation }): Promise<CiteItem[]> => {
    const source = sources.find(({ id }) => id === citation.source);
    return source ? [{ source, pinpoint: citation.pinpoint, instrument: link && (await lawOf(link)) }] : [];
  });
  return (await Promise.all(items)).flat();
}

/** The instrument whose provision the pinpoint names: that of the article, or the one that the link starts from. */
async function lawOf({ type, start, end }: GraphLink): Promise<CiteItem['instrument']> {
  const { node } = await call('entity', { id: type === 'RESERVES' ? end : start });
  const id = node.kind === 'Article' ? node.instrument : node.id;
  const owner = id === node.id ? node : (await call('entity', { id })).node;
  return owner.kind === 'Instrument' ? owner : undefined;
}

async function toClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  say(i18n.t('inspector.copied'));
}
