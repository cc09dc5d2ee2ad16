/** The way to every View: asks for what it needs, shows it, and keeps the steps. */
import { standsAlone, type View } from '#contract/view.ts';
import { isAborted } from '../api/client.ts';
import { withLayout } from '../picture/run-layout.ts';
import { drawPicture, updateHighlights } from '../picture/picture.ts';
import { answers, changeAnswers } from '../state/answers.ts';
import { changeSession, type Notice, sessions } from '../state/session.ts';
import { currentView, stepBack, stepTo, type ViewHistory, views } from '../state/view.ts';
import { i18n } from '../i18n/i18n.ts';
import { loadCompare, loadEvents, loadGrowth, loadMap, loadMatrix, loadQuestions } from './load-pages.ts';
import { MOST_EXPANSIONS } from './few-at-once.ts';
import { loadGaps, loadView, screenLanguage } from './load-view.ts';
import { report, say } from './notices.ts';

/** The view that is being loaded; the next action builds on it, so that none is lost. */
let pending: View | undefined;
let latest = 0;
/** Ends what the view before still asks for. */
let loading = new AbortController();
/** The history that belongs to the picture, while steps back or forward are awaited; several may be made before one arrives. */
let historyShown: ViewHistory | undefined;

export const pendingView = (): View => pending ?? currentView();
export const changeView = (part: Partial<View>): Promise<boolean> => showView({ ...pendingView(), ...part });

/** The only way to arrive anywhere: a link, a seminar, an action, a step back. False where it could not be shown. */
export function showView(view: View): Promise<boolean> {
  pending = view;
  return loadAndShow(view, () => stepTo(view));
}

/** Asks the present view anew, in another language. */
export const reloadView = (): Promise<boolean> => loadAndShow(currentView(), () => undefined);

export const undo = (): Promise<boolean> => stepHistory(false);
export const redo = (): Promise<boolean> => stepHistory(true);

async function stepHistory(forward: boolean): Promise<boolean> {
  const waiting = historyShown !== undefined;
  historyShown ??= views.get();
  const view = stepBack(forward);
  if (!view) {
    if (!waiting) historyShown = undefined;
    say(i18n.t(forward ? 'said.nothingToRedo' : 'said.nothingToUndo'));
    return false;
  }
  const stepped = views.get();
  pending = undefined;
  // A retry comes after the history was put back.
  const shown = await loadAndShow(view, () => views.set(stepped));
  if (shown) say(i18n.t(forward ? 'said.redone' : 'said.undone'));
  return shown;
}

/** That not all of what a view was to grow by is asked for. */
function leftOut({ expansions }: View): Notice | undefined {
  if (expansions.length <= MOST_EXPANSIONS) return undefined;
  const counts = { count: expansions.length - MOST_EXPANSIONS, most: MOST_EXPANSIONS };
  return { title: i18n.t('app.notAllGrown'), text: i18n.t('app.notAllGrownText', counts) };
}

async function loadAndShow(view: View, commit: () => void): Promise<boolean> {
  const run = ++latest;
  loading.abort();
  loading = new AbortController();
  changeSession({ pending: sessions.get().pending + 1 });
  try {
    const [{ material: loaded, inspected }, gaps, questions, matrix, events, growth, map, compare] = await Promise.all([
      loadView(view, undefined, undefined, loading.signal),
      view.page === 'gaps' ? loadGaps() : undefined,
      loadQuestions(view, screenLanguage()),
      loadMatrix(view, screenLanguage()),
      loadEvents(view, screenLanguage()),
      loadGrowth(view, screenLanguage()),
      loadMap(view, screenLanguage()),
      loadCompare(view, screenLanguage()),
    ]);
    const material = await withLayout(view, loaded);
    if (run !== latest) return false;
    const stamp = material.path ?? material.wings ?? material.overview;
    changeAnswers({
      path: material.path,
      wings: material.wings,
      wingsBefore: material.wingsBefore,
      // What is said of the rim is said of the atlas and the map alone.
      overview:
        (material.wings || standsAlone(view)) && view.page !== 'map'
          ? undefined
          : (material.overview ?? answers.get().overview),
      inspected,
      gaps: gaps ?? answers.get().gaps,
      questions: questions ?? answers.get().questions,
      compare: compare ?? answers.get().compare,
      matrix: matrix ?? answers.get().matrix,
      events: events ?? answers.get().events,
      growth: growth ?? answers.get().growth,
      map: map ?? answers.get().map,
      asOf: stamp?.asOf ?? answers.get().asOf,
      dataVersion: stamp?.dataVersion ?? answers.get().dataVersion,
    });
    commit();
    pending = undefined;
    historyShown = undefined;
    changeSession({
      notice: leftOut(view),
      hovered: undefined,
      pointed: undefined,
      hoveredPath: undefined,
      draggedDate: undefined,
      draggedSince: undefined,
    });
    drawPicture(material);
    updateHighlights();
    return true;
  } catch (error) {
    if (run === latest) {
      pending = undefined;
      // The bar and the rim go back to the day of what is shown.
      changeSession({ draggedDate: undefined, draggedSince: undefined });
      // A step that could not be shown is no step: history and picture stay together.
      if (historyShown) views.set(historyShown);
      historyShown = undefined;
    }
    if (!isAborted(error) && run === latest) report(error, () => void loadAndShow(view, commit));
    return false;
  } finally {
    changeSession({ pending: sessions.get().pending - 1 });
  }
}
