/** Asking how two nodes are linked. */
import { PathRules } from '#contract/path.ts';
import type { View } from '#contract/view.ts';
import { asked, dayOf, withDay } from '../graph/day.ts';
import { answers } from '../state/answers.ts';
import { i18n } from '../i18n/i18n.ts';
import { say } from './notices.ts';
import { pendingView, changeView, showView } from './show-view.ts';

/** What belongs to one picture and means nothing in the next; and no page stays over what was asked for. */
const CLEARED = {
  page: undefined,
  wings: undefined,
  compare: undefined,
  question: undefined,
  matrix: undefined,
  expansions: [],
  dismissed: [],
  pinned: {},
  focus: undefined,
  layout: undefined,
  selected: undefined,
} satisfies Partial<View>;

/** Under the rules given, or the ones that people start from: in law and by institutions, on the day that is shown. */
export async function askPath(from: string, to: string, rules?: Partial<PathRules>): Promise<boolean> {
  const now = pendingView();
  const { asOf } = answers.get();
  const all = PathRules.parse(rules ?? asked(dayOf(now) ?? asOf));
  const path = { from, to, rules: all, chosen: 0, together: now.path?.together ?? false };
  const shown = await showView(withDay({ ...now, ...CLEARED, path }, all.date ?? dayOf(now), asOf));
  const { path: answer } = answers.get();
  if (shown && answer) say(i18n.t('said.paths', { count: answer.total }));
  return shown;
}

export function setRules(rules: Partial<PathRules>): Promise<boolean> {
  const { path } = pendingView();
  return path ? askPath(path.from, path.to, { ...path.rules, offset: 0, ...rules }) : Promise.resolve(false);
}

export function choosePath(chosen: number): Promise<boolean> {
  const { path } = pendingView();
  return path ? changeView({ path: { ...path, chosen }, selected: undefined }) : Promise.resolve(false);
}

/** All paths in full ink, or the chosen one alone. */
export function drawTogether(together: boolean): Promise<boolean> {
  const { path } = pendingView();
  return path ? changeView({ path: { ...path, together } }) : Promise.resolve(false);
}

/** The day goes along. */
export function leavePath(): Promise<boolean> {
  const now = pendingView();
  return showView(withDay({ ...now, ...CLEARED, path: undefined }, dayOf(now), answers.get().asOf));
}
