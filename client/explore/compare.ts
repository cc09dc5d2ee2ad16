/** Two or three things side by side: into the comparison, what is added and taken off, and what of it is open. */
import { COMPARED_KINDS, MOST_COMPARED } from '#contract/compare.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { DEFAULT_VIEW } from '#contract/view.ts';
import { i18n } from '../i18n/i18n.ts';
import { answers } from '../state/answers.ts';
import { changeSession } from '../state/session.ts';
import { select } from './navigate.ts';
import { say } from './notices.ts';
import { changeView, pendingView, showView } from './show-view.ts';
import { leaveWings, openWings } from './wings.ts';

/** Whether a node can stand beside another of its kind; national laws are read each by itself. */
export const canCompare = (node: GraphNode): boolean =>
  COMPARED_KINDS.some((kind) => kind === node.kind) && !(node.kind === 'Instrument' && node.level === 'national');

export const comparable = (a: GraphNode, b: GraphNode): boolean =>
  a.id !== b.id && a.kind === b.kind && canCompare(a) && canCompare(b);

/** The day and the filters stay, as with the wings. */
export async function openCompare(things: readonly string[]): Promise<boolean> {
  const { date, path, filters, centre } = pendingView();
  const shown = await showView({
    ...DEFAULT_VIEW,
    date: path?.rules.date ?? date,
    filters,
    centre,
    compare: { things: [...things] },
  });
  const { compare } = answers.get();
  if (shown && compare) say(compare.title);
  return shown;
}

/** Looks for what is to stand beside it, on its card. */
export async function seekToCompare(id: string): Promise<boolean> {
  changeSession({ comparing: id, sheet: 'right', foldedRight: false });
  return select(id);
}

/** A third thing, or another in the place of the last. */
export function addToCompare(node: GraphNode): Promise<boolean> {
  const { things = [] } = pendingView().compare ?? {};
  const [first] = answers.get().compare?.nodes ?? [];
  if (first && !comparable({ ...first, id: '' }, node)) {
    say(i18n.t('besides.notAlike', { name: node.name }));
    return Promise.resolve(false);
  }
  if (things.includes(node.id)) return Promise.resolve(false);
  return openCompare([...things.slice(0, MOST_COMPARED - 1), node.id]);
}

/** What is left alone goes into the middle. */
export function takeOffCompare(id: string): Promise<boolean> {
  const things = (pendingView().compare?.things ?? []).filter((each) => each !== id);
  const [only] = things;
  if (things.length > 1) return openCompare(things);
  return only ? openWings(only) : leaveWings();
}

/** One group of rows at a time; undefined folds it. */
export function openInCompare(open: string | undefined): Promise<boolean> {
  const { compare } = pendingView();
  if (!compare) return Promise.resolve(false);
  return changeView({ compare: { things: compare.things, ...(open ? { open } : {}) } });
}
