/** The way to every View: asks for what it needs, shows it, and keeps the steps. */
import type { View } from '#contract/view.ts';
import { overtaken } from '../api/client.ts';
import { laidOut } from '../picture/run-layout.ts';
import { draw, light } from '../picture/picture.ts';
import { answers, changeAnswers } from '../state/answers.ts';
import { changeSession, sessions } from '../state/session.ts';
import { currentView, stepBack, stepTo } from '../state/view.ts';
import { i18n } from '../i18n/i18n.ts';
import { askMatrix, askQuestions } from './load-pages.ts';
import { askGaps, gather, spoken } from './load-view.ts';
import { report, say } from './notices.ts';

/** What has been asked for and is not there yet; the next action builds on it, so that none is lost. */
let asked: View | undefined;
let latest = 0;

export const base = (): View => asked ?? currentView();
export const change = (part: Partial<View>): Promise<boolean> => show({ ...base(), ...part });

/** The only way to arrive anywhere: a link, a seminar, an action, a step back. False where it could not be shown. */
export function show(view: View): Promise<boolean> {
  asked = view;
  return arrive(view, () => stepTo(view));
}

/** Asks the present view anew, in another language. */
export const again = (): Promise<boolean> => arrive(currentView(), () => undefined);

export const undo = (): Promise<boolean> => step(false);
export const redo = (): Promise<boolean> => step(true);

async function step(forward: boolean): Promise<boolean> {
  const view = stepBack(forward);
  if (!view) {
    say(i18n.t(forward ? 'said.nothingToRedo' : 'said.nothingToUndo'));
    return false;
  }
  asked = undefined;
  say(i18n.t(forward ? 'said.redone' : 'said.undone'));
  return arrive(view, () => undefined);
}

async function arrive(view: View, commit: () => void): Promise<boolean> {
  const run = ++latest;
  changeSession({ pending: sessions.get().pending + 1 });
  try {
    const [{ material: gathered, inspected }, gaps, questions, matrix] = await Promise.all([
      gather(view),
      view.page === 'gaps' ? askGaps() : undefined,
      askQuestions(view, spoken()),
      askMatrix(view, spoken()),
    ]);
    const material = await laidOut(view, gathered);
    if (run !== latest) return false;
    const stamp = material.path ?? material.overview;
    changeAnswers({
      path: material.path,
      overview: material.overview ?? answers.get().overview,
      inspected,
      gaps: gaps ?? answers.get().gaps,
      questions: questions ?? answers.get().questions,
      matrix: matrix ?? answers.get().matrix,
      asOf: stamp?.asOf ?? answers.get().asOf,
      dataVersion: stamp?.dataVersion ?? answers.get().dataVersion,
    });
    commit();
    asked = undefined;
    changeSession({ notice: undefined, hovered: undefined, hoveredPath: undefined, draggedDate: undefined });
    draw(material);
    light();
    return true;
  } catch (error) {
    if (run === latest) asked = undefined;
    if (!overtaken(error) && run === latest) report(error, () => void arrive(view, commit));
    return false;
  } finally {
    changeSession({ pending: sessions.get().pending - 1 });
  }
}
