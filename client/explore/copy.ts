/** What can be copied: the link to the view, the citations of a link or of a path in a style, and a path as text whose every step is cited. */
import type { Answer } from '#contract/api.ts';
import { MOST_SOURCES_ASKED, type Source } from '#contract/graph.ts';
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import type { FoundPath } from '#contract/path.ts';
import type { CiteStyle } from '#contract/vocabulary.ts';
import type { CiteItem } from '#law/cite/item.ts';
import { lawOfLink } from '#law/cite/law-of-link.ts';
import { toHash } from '#contract/view-link.ts';
import { currentView } from '../state/view.ts';
import { queryEntity, querySources } from './queries.ts';
import { say } from './notices.ts';
import { answers } from '../state/answers.ts';
import { visibleGraph } from '../state/visible-graph.ts';
import { fits, LONGEST_LINK } from '#contract/view-link.ts';
import { changeSession, sessions } from '../state/session.ts';
import { i18n } from '../i18n/i18n.ts';

/** What a menu of copies offers. */
export type Form = CiteStyle | 'text' | 'markdown' | 'table' | 'link';

export const copyLink = ({ link }: Answer<'link'>, style: CiteStyle): Promise<void> => copyLinks([link], style);

export async function copyPath({ steps }: FoundPath, form: CiteStyle | 'text' | 'markdown'): Promise<void> {
  const links = steps.flatMap(({ links: [best] }) => best ?? []);
  if (form !== 'text' && form !== 'markdown') return copyLinks(links, form);
  const items = await itemsOf(links);
  if (!items) return;
  const { cite } = await import('#law/cite/cite.ts');
  const mark = (number: number) => (form === 'markdown' ? `[^${number}]` : ` [${number}]`);
  const notes = items.map(
    (item, place) =>
      `${form === 'markdown' ? `[^${place + 1}]:` : `[${place + 1}]`} ${cite([item], 'oscola', copies())}`,
  );
  const sentences = steps.map(({ sentence }, place) => `${sentence}${mark(place + 1)}`);
  await copyText([sentences.join(' '), notes.join('\n'), linkToView()].join('\n\n'), i18n.t('inspector.copied'));
}

/** The citations of links, each place and each work once; a notice says so where they are not to be had. */
export async function copyLinks(links: readonly GraphLink[], style: CiteStyle): Promise<void> {
  const items = await itemsOf(links);
  if (items) await copyItems(items, style);
}

/** The citations of works at their places, each once. */
export async function copyItems(items: readonly CiteItem[], style: CiteStyle): Promise<void> {
  const { cite } = await import('#law/cite/cite.ts');
  await copyText(cite(items, style, copies()), i18n.t('inspector.copied'));
}

/** Whether the visitor wants the copies named. */
const copies = () => ({ readIn: sessions.get().copies === 'shown' });

/** In the order of the links; undefined where a notice says why there is no answer. */
async function itemsOf(links: readonly GraphLink[]): Promise<CiteItem[] | undefined> {
  const known = await loadSources(links.map(({ source }) => source));
  if (!known) return undefined;
  const items: CiteItem[] = [];
  // One after another: most laws are known by then, and the server is not asked for hundreds of things at once.
  for (const link of links) {
    const source = known.get(link.source);
    if (source) items.push({ source, pinpoint: link.pinpoint, ...(await lawOfLink(link, findNode)) });
  }
  return items;
}

/** By id; undefined where a notice says why there is no answer. */
export async function loadSources(ids: readonly string[]): Promise<Map<string, Source> | undefined> {
  const wanted = [...new Set(ids)];
  const lots = Array.from({ length: Math.ceil(wanted.length / MOST_SOURCES_ASKED) }, (_, lot) =>
    wanted.slice(lot * MOST_SOURCES_ASKED, (lot + 1) * MOST_SOURCES_ASKED),
  );
  const found = await Promise.all(lots.map(querySourceLot));
  if (found.includes(undefined)) return undefined;
  return new Map(found.flatMap((sources) => sources ?? []).map((source) => [source.id, source]));
}

const querySourceLot = (ids: string[]): Promise<Source[] | undefined> =>
  querySources(ids).then((answer) => answer?.sources);

/** The address of what is on the screen; where it is too long for some programs, that is said. */
export async function copyView(): Promise<void> {
  const link = linkToView();
  const hash = link.slice(link.indexOf('#') + 1);
  const said = fits(hash)
    ? i18n.t('app.linkCopied')
    : i18n.t('app.linkTooLong', { count: hash.length, most: LONGEST_LINK });
  await copyText(link, said);
}

export const copyStatement = (text: string): Promise<void> => copyText(text, i18n.t('questions.copied'));

async function findNode(id: string): Promise<GraphNode | undefined> {
  const { overview, path } = answers.get();
  const known = [visibleGraph.get().nodes, overview?.nodes, path?.nodes]
    .flatMap((nodes) => nodes ?? [])
    .find((node) => node.id === id);
  return known ?? (await queryEntity(id))?.node;
}

/** What word processors paste as a table, with the same as text beside it for programs that paste only that. */
export async function copyTable(html: string, text: string, said: string): Promise<void> {
  const forms = { 'text/html': html, 'text/plain': text };
  try {
    const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    say(said);
  } catch {
    const give = (event: ClipboardEvent) => {
      for (const [type, form] of Object.entries(forms)) event.clipboardData?.setData(type, form);
      event.preventDefault();
    };
    document.addEventListener('copy', give, { once: true });
    if (copySelected(text)) say(said);
    else tellNotCopied(text);
    document.removeEventListener('copy', give);
  }
}

/** Browsers give the clipboard only to pages that they trust, and may ask the visitor; where both ways are barred the text itself is shown. */
export async function copyText(text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(said);
  } catch {
    if (copySelected(text)) say(said);
    else tellNotCopied(text);
  }
}

function tellNotCopied(text: string): void {
  changeSession({
    notice: { title: i18n.t('problems.clipboard'), text: `${i18n.t('problems.clipboardText')}\n\n${text}` },
  });
}

/** The older way, which a page over plain http has too: what is selected is copied. */
function copySelected(text: string): boolean {
  const focus = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focus instanceof HTMLElement) focus.focus();
  return copied;
}

/** The whole address of what is on the screen, with the version of the data that it was made with. */
export function linkToView(): string {
  const { dataVersion: data } = answers.get();
  return `${location.origin}${location.pathname}#${toHash({ ...currentView(), data })}`;
}
