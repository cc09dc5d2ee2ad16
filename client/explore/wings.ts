/** The wings of a node: into them, from one to the next, what of them is open, and back to the atlas. */
import { DEFAULT_VIEW, type WingsAsked } from '#contract/view.ts';
import { isLinkId } from '#contract/view-ids.ts';
import { ApiError, call } from '../api/client.ts';
import { onDay } from '../graph/day.ts';
import { currentView } from '../state/view.ts';
import { chosenIn } from '../picture/lit.ts';
import { graph } from '../picture/picture.ts';
import { answers } from '../state/answers.ts';
import { screenLanguage } from './load-view.ts';
import { say } from './notices.ts';
import { changeView, pendingView, showView } from './show-view.ts';

/**
 * Puts a node in the middle, whatever it is. The days and the filters stay; what was grown and chosen does not.
 * One file may hold a node and not its wings: then the node is chosen where one stands.
 */
export async function openWings(id: string): Promise<boolean> {
  const before = currentView();
  const { date, since, path, filters, centre } = pendingView();
  const shown = await showView({
    ...DEFAULT_VIEW,
    date: path?.rules.date ?? date,
    since,
    filters,
    centre,
    wings: { id },
  });
  const { wings } = answers.get();
  if (shown && wings?.id === id) say(wings.title);
  const overtaken = pendingView() !== before;
  return shown || overtaken || !(await isNotHere(id)) ? shown : changeView({ selected: id });
}

/** Whether one file does not hold the wings; what else went wrong stays told as it is. */
const isNotHere = (id: string): Promise<boolean> =>
  call('wings', { id, ...onDay(pendingView()), language: screenLanguage() }).then(
    () => false,
    (error: unknown) => error instanceof ApiError && error.code === 'not-here',
  );

/** Back to the atlas that was left. */
export function leaveWings(): Promise<boolean> {
  const { date, since, filters, centre } = pendingView();
  return showView({ ...DEFAULT_VIEW, date, since, filters, centre });
}

/** One stack at a time; undefined closes it. */
export function openInWings(open: WingsAsked['open']): Promise<boolean> {
  const { wings } = pendingView();
  return wings ? changeView({ wings: { id: wings.id, ...(open ? { open } : {}) } }) : Promise.resolve(false);
}

/** What is chosen in the picture as a node: in wings a line stands for the row that it leads to. */
export function chosenNode(): string | undefined {
  const view = pendingView();
  return chosenIn(view, graph) ?? (view.selected && !isLinkId(view.selected) ? view.selected : undefined);
}

/** In wings the evidence of its line says what a row has to do with the middle. */
export function evidenceOf(node: string): string {
  const { wings } = pendingView();
  if (!wings || node === wings.id || !graph.hasNode(node)) return node;
  return graph.findEdge(node, () => true) ?? node;
}
