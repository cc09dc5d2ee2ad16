/** Answers out of the file: those that it carries, and what follows from them; everything else is said not to be in it. */
import type { Answer, Output, Stamp } from '#contract/api.ts';
import type { LinkCount, Source } from '#contract/graph.ts';
import type { GraphLink } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { ApiError, type Transport, urlOf } from '../api/client.ts';
import { asked } from '../graph/day.ts';
import { mayExist, mayHold } from '#law/time/existence.ts';
import { i18n } from '../i18n/i18n.ts';
import { answerKey, type OneFile } from './collect.ts';

type Slice = { nodes: Map<string, GraphNode>; links: Map<string, GraphLink>; sources: Map<string, Source> };

export function offlineTransport({ seminar, stamp, answers }: OneFile): Transport {
  const slice = sliceOf(Object.values(answers));
  return (url) => {
    const found = answers[answerKey(url)];
    if (found) return Promise.resolve(found);
    const { pathname, searchParams } = new URL(url, 'file:///');
    const made = compute(pathname, searchParams, slice, seminar, stamp.asOf, countsOf(searchParams, answers));
    if (made) return Promise.resolve({ ...made, ...stamp } satisfies Stamp);
    return Promise.reject(new ApiError('not-here', i18n.t('file.notHere'), i18n.t('file.askAtlas')));
  };
}

function compute(
  path: string,
  asked: URLSearchParams,
  slice: Slice,
  seminar: OneFile['seminar'],
  own: string,
  counts: readonly LinkCount[] | undefined,
): object | undefined {
  if (path === '/api/seminars') return { seminars: [seminar] };
  if (path === '/api/search') return search(asked.get('q') ?? '', Number(asked.get('limit') ?? 12), slice);
  if (path === '/api/neighbours') return counts && neighbours(asked, slice, asked.get('date') ?? own, counts);
  if (path !== '/api/sources') return undefined;
  const ids = asked.get('ids')?.split('|');
  return { sources: [...slice.sources.values()].filter(({ id }) => !ids || ids.includes(id)) };
}

/** How many links of each type the data holds for a node; undefined where the file does not say. */
function countsOf(of: URLSearchParams, answers: OneFile['answers']): readonly LinkCount[] | undefined {
  const ask = { id: of.get('id') ?? '', ...asked(of.get('date') ?? undefined) };
  return (answers[answerKey(urlOf('entity', ask))] as Answer<'entity'> | undefined)?.links;
}

/** Without accents and case; every word of the question must begin a word of a name. */
function search(q: string, limit: number, { nodes }: Slice): Output<'search'> {
  const words = folded(q).split(/\s+/).filter(Boolean);
  const hits = [...nodes.values()].flatMap((node) => {
    const matched = namesOf(node).find((name) => words.every((word) => ` ${folded(name)}`.includes(` ${word}`)));
    return matched ? [{ node, matched }] : [];
  });
  return { hits: hits.slice(0, limit), total: hits.length, near: false };
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function namesOf(node: GraphNode): string[] {
  const { name, ...rest } = node;
  const more = ['title', 'acronym', 'heading'].flatMap((field) =>
    field in rest ? String(rest[field as keyof typeof rest] ?? '') : [],
  );
  return [name, ...('aliases' in node ? (node.aliases ?? []) : []), ...more].filter(Boolean);
}

/** Only where the file holds all of them: some alone would pass for all. */
function neighbours(
  asked: URLSearchParams,
  { nodes, links }: Slice,
  day: string,
  counts: readonly LinkCount[],
): Output<'neighbours'> | undefined {
  const id = asked.get('id') ?? '';
  const from = Number(asked.get('offset') ?? 0);
  const wanted = counts.filter(
    ({ type, direction }) =>
      (asked.get('type') ?? type) === type && (asked.get('direction') ?? direction) === direction,
  );
  const stands = (end: string): boolean => mayExist(nodes.get(end) ?? {}, day);
  const met = [...links.values()].filter(
    (link) =>
      mayHold(link, day) &&
      stands(link.start) &&
      stands(link.end) &&
      wanted.some(
        ({ type, direction }) => type === link.type && id === (direction === 'forward' ? link.start : link.end),
      ),
  );
  if (met.length < wanted.reduce((sum, { count }) => sum + count, 0)) return undefined;
  const region = asked.get('region');
  const there = (id: string): boolean => {
    const node = nodes.get(id);
    return !region || (node?.kind === 'Country' && node.region === region);
  };
  const around = [...new Set(met.map(({ start, end }) => (start === id ? end : start)))].filter(there);
  const page = around.slice(from, from + 100);
  const shown = [id, ...page].flatMap((each) => nodes.get(each) ?? []);
  const kept = met.filter(({ start, end }) => page.includes(start === id ? end : start));
  return { counts: [...counts], groups: [], total: around.length, shown: page.length, nodes: shown, links: kept };
}

/** Every node, link and source that any answer holds, wherever in it. */
function sliceOf(answers: readonly unknown[]): Slice {
  const slice: Slice = { nodes: new Map(), links: new Map(), sources: new Map() };
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    const { id } = value as { id?: unknown };
    if (typeof id === 'string') {
      if ('kind' in value && 'name' in value && 'confidence' in value) slice.nodes.set(id, value as GraphNode);
      else if ('type' in value && 'start' in value && 'end' in value) slice.links.set(id, value as GraphLink);
      else if ('publisher' in value) slice.sources.set(id, value as Source);
    }
    Object.values(value).forEach(visit);
  };
  visit(answers);
  return slice;
}
