/** Turning to something else: a page, a question, a chosen node or link, another middle, another day. */
import { DEFAULT_VIEW, type Layout, type View } from '#contract/view.ts';
import { isLinkId } from '#contract/view-ids.ts';
import { fullName } from '../format/node-names.ts';
import { forgetStopped } from '../picture/run-layout.ts';
import { isBeside } from '../graph/beside.ts';
import { dayOf, withDay } from '../graph/day.ts';
import { answers } from '../state/answers.ts';
import { sessions } from '../state/session.ts';
import { i18n } from '../i18n/i18n.ts';
import { say } from './notices.ts';
import { openWings } from './wings.ts';
import { pendingView, changeView, showView } from './show-view.ts';

/** A page instead of the picture; undefined leads back to it, and to no question: that has its page. */
export const openPage = (page: View['page']): Promise<boolean> =>
  changeView(page ? { page } : { page, question: undefined });

/** The clauses of an instrument, on a page. */
export const openClauses = (centre: string): Promise<boolean> => changeView({ page: 'clauses', centre });

/** A legal question, on its page, with no evidence open; undefined leads to all of them. */
export const askQuestion = (question: View['question']): Promise<boolean> =>
  changeView({ page: 'questions', question, selected: undefined });

/** What a page rests on is opened beside it, where the page has a place for that; else a node is put in the middle. */
export async function openEvidence(id: string): Promise<boolean> {
  if (!isBeside({ ...pendingView(), selected: id })) return isLinkId(id) ? showInPicture(id) : openWings(id);
  const shown = await select(id);
  const link = answers.get().inspected?.link;
  // The focus stays in the table, so that what was opened is heard.
  if (shown && link?.link.id === id) say(link.sentence);
  return shown;
}

/** The picture instead of a page, and of what stood on it. */
export const OFF_PAGES = {
  page: undefined,
  question: undefined,
  query: undefined,
  matrix: undefined,
  events: undefined,
  compare: undefined,
} as const satisfies Partial<View>;

/** Chosen on the picture; a step back leads to the page. */
export const showInPicture = (id: string): Promise<boolean> => changeView({ ...OFF_PAGES, selected: id });

export async function select(id: string | undefined): Promise<boolean> {
  const shown = await changeView({ selected: id });
  const node = answers.get().inspected?.node?.node;
  if (shown && node && node.id === id) say(i18n.t('said.selected', { title: fullName(node) }));
  return shown;
}

export const setCentre = (centre: string): Promise<boolean> =>
  showView(
    onThisDay({
      ...DEFAULT_VIEW,
      filters: pendingView().filters,
      since: pendingView().since,
      layout: pendingView().layout,
      centre,
      selected: undefined,
    }),
  );

/** Another View of the day that is shown. */
export const onThisDay = (view: View): View => withDay(view, dayOf(pendingView()), answers.get().asOf);

/** Undefined leads back to the atlas, or to the strands of a path. */
export async function setLayout(layout: Layout | undefined): Promise<boolean> {
  forgetStopped();
  // A layout is one of what the atlas or a path shows.
  const shown = await changeView({
    layout,
    wings: undefined,
    compare: undefined,
    ...(layout ? {} : { alone: undefined }),
  });
  if (shown && layout) say(i18n.t(sessions.get().partly ? 'layouts.stopped' : `layouts.said.${layout}`));
  else if (shown) say(i18n.t(pendingView().path ? 'layouts.said.strands' : 'layouts.said.atlas'));
  return shown;
}

/** The day of everything on the screen; undefined: the data's own. */
export const setDate = (date: string | undefined): Promise<boolean> =>
  showView(withDay(pendingView(), date, answers.get().asOf));
