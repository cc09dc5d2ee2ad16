/** The steps of a presentation: begin, go on, reveal, come back, leave. A scene is shown as every View is. */
import type { Seminar } from '#contract/seminar.ts';
import { maskAnswersWith } from '../api/client.ts';
import type { CameraPlace } from '../canvas/camera.ts';
import { screenLanguage } from '../explore/load-view.ts';
import { tellFailure } from '../explore/notices.ts';
import { showView } from '../explore/show-view.ts';
import { cameraNow, moveCamera, restingCamera, cameraMoving } from '../picture/picture.ts';
import { changePresentation, keptBack, type Presentation, presentation, sceneOf } from '../state/presentation.ts';
import { changeSession, sessions, type Theme } from '../state/session.ts';
import { currentView, views } from '../state/view.ts';
import { hideVotes } from './follow/room.ts';
import { startTime } from './start-time.ts';
import { maskAnswer } from './mask.ts';
import { answerOfScene, fetchScenes, forgetScenes } from './scene-answers.ts';

/** The theme of the working screen, while a seminar is shown in the projector's. */
let usual: Theme | undefined;

/** While a scene is on its way the picture is not yet its own, and has not been left. */
let underWay = false;
let latest = 0;

export type Start = { at?: number; revealed?: number };

/** False where the first scene could not be shown; a notice then says why. */
export function startPresentation(seminar: Seminar, { at = 0, revealed = 0 }: Start = {}): Promise<boolean> {
  usual ??= sessions.get().theme;
  const place = Math.min(Math.max(at, 0), seminar.scenes.length - 1);
  presentation.set({
    seminar,
    at: place,
    revealed,
    blank: false,
    notes: false,
    exploring: false,
    left: false,
    begun: startTime(seminar.id),
  });
  changeSession({ theme: 'projector' });
  maskAnswersWith((name, answer) =>
    name === 'seminars' || name === 'questions' ? answer : maskAnswer(answer, keptBack(presentation.get())),
  );
  const shown = showScene();
  void shown.then(() => fetchScenes(seminar, place, screenLanguage()));
  return shown;
}

/** The working screen is there again, and nothing is kept back of what is asked from now on. */
export function endPresentation(): void {
  latest += 1;
  underWay = false;
  forgetScenes();
  presentation.set(undefined);
  maskAnswersWith(undefined);
  if (usual) changeSession({ theme: usual });
  usual = undefined;
}

/** The seminar ends where it stands: the working screen shows the same view. */
export async function leavePresentation(): Promise<boolean> {
  const now = presentation.get();
  const view = viewNow();
  endPresentation();
  const shown = await showView(view);
  if (now && !presentation.get()) awaitStart(now);
  return shown;
}

/** A clicker sends Escape and F5 in turn: F5 goes on where the seminar was left, until something else is shown, or another seminar. */
function awaitStart({ seminar, at, revealed }: Presentation): void {
  const start = (event: KeyboardEvent) => {
    if (event.key !== 'F5' || event.ctrlKey || event.shiftKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    stop();
    void startPresentation(seminar, { at, revealed });
  };
  const stop = () => {
    removeEventListener('keydown', start, true);
    for (const quiet of heard) quiet();
  };
  const heard = [views.subscribe(stop), presentation.subscribe(stop)];
  addEventListener('keydown', start, true);
}

/** The working screen, at what the scene shows, to ask what the seminar did not foresee. */
export function explore(): void {
  const scene = sceneNow();
  changePresentation({ exploring: true });
  if (scene?.form) void showView(scene.view);
}

/** A scene in a form is drawn from its answer alone: its View is shown when it is left. */
function viewNow(): ReturnType<typeof currentView> {
  const now = presentation.get();
  const scene = sceneNow();
  return scene?.form && now && !now.exploring ? scene.view : currentView();
}

/** To a scene by its place, with so many of its masks lifted. */
export function goToScene(at: number, revealed = 0): Promise<boolean> {
  const now = presentation.get();
  if (!now?.seminar.scenes[at]) return Promise.resolve(false);
  changePresentation({ at, revealed, choosing: false, day: at === now.at ? now.day : undefined });
  return showScene();
}

/** The scene on another day, or on its own where none is named; of a form its answer comes first, so that the picture never goes. */
export async function showDay(day: string | undefined): Promise<boolean> {
  const before = presentation.get();
  const scene = before && sceneOf({ ...before, day });
  if (!before || !scene) return false;
  changePresentation({ choosing: false, ...(day ? { otherDay: day } : {}) });
  if (scene.form) {
    const answer = await answerOfScene(before.seminar, scene, screenLanguage()).catch(tellFailure);
    const { seminar, at, otherDay } = presentation.get() ?? {};
    if (!answer || seminar !== before.seminar || at !== before.at) return false;
    // Meanwhile yet another day was chosen, whose answer came first.
    if (day && day !== otherDay) return false;
  }
  changePresentation({ day });
  return showScene();
}

/** Before and after: to the day that was chosen and back; while none is, it is asked for. */
export function turnDay(): Promise<boolean> {
  const { day, otherDay } = presentation.get() ?? {};
  if (day || otherDay) return showDay(day ? undefined : otherDay);
  changePresentation({ choosing: true });
  return Promise.resolve(true);
}

/** Whether a day was being chosen before. */
export function closeDays(): boolean {
  const choosing = presentation.get()?.choosing === true;
  if (choosing) changePresentation({ choosing: false });
  return choosing;
}

/** What is kept back is revealed first, piece by piece; then the next scene. */
export function nextScene(): Promise<boolean> {
  const now = presentation.get();
  if (!now) return Promise.resolve(false);
  if (now.blank) return lift();
  // What the room chose makes way for the picture first.
  if (hideVotes()) return Promise.resolve(true);
  return keptBack(now).length > 0 ? goToScene(now.at, now.revealed + 1) : goToScene(now.at + 1);
}

/** The scene before, as it was left: with everything revealed. */
export function previousScene(): Promise<boolean> {
  const now = presentation.get();
  if (!now) return Promise.resolve(false);
  if (now.blank) return lift();
  const at = now.at - 1;
  return goToScene(at, now.seminar.scenes[at]?.masked.length);
}

export function revealNext(): Promise<boolean> {
  const now = presentation.get();
  return now && keptBack(now).length > 0 ? goToScene(now.at, now.revealed + 1) : Promise.resolve(false);
}

/** To exactly the scene, wherever one has gone from it. */
export function backToScene(): Promise<boolean> {
  if (!presentation.get()) return Promise.resolve(false);
  changePresentation({ day: undefined });
  return showScene();
}

function lift(): Promise<boolean> {
  changePresentation({ blank: false });
  return Promise.resolve(true);
}

async function showScene(): Promise<boolean> {
  changePresentation({ left: false, exploring: false, blank: false });
  const scene = sceneNow();
  if (!scene) return false;
  // What was said of something else is no part of a scene.
  changeSession({ filters: false, menu: undefined, table: scene.table, said: '' });
  const run = ++latest;
  if (scene.form) return formShown(run);
  underWay = true;
  changePresentation({ awaited: true });
  const shown = await showView(scene.view);
  if (run !== latest) return shown;
  underWay = false;
  changePresentation({ awaited: false });
  if (shown) settleCamera();
  return shown;
}

/** Waits for what the form is drawn from. */
async function formShown(run: number): Promise<boolean> {
  const now = presentation.get();
  underWay = false;
  const scene = sceneNow();
  if (!now || !scene) return false;
  const answer = await answerOfScene(now.seminar, scene, screenLanguage()).catch(tellFailure);
  if (run === latest) changePresentation({ awaited: false });
  return answer !== undefined;
}

/** Where the camera stands in this scene; undefined while there is no canvas. */
function cameraOfScene(): ReturnType<typeof cameraNow> {
  const own = sceneNow()?.camera;
  return own ? { ...own, angle: 0 } : restingCamera();
}

/** Brings the camera where the scene has it. */
export function settleCamera(ms?: number): void {
  const place = cameraOfScene();
  if (place) moveCamera(place, ms);
  noticeLeft();
}

/** Notices whether the picture is still the scene's: its View, and where the camera stands once it rests. */
export function noticeLeft(): void {
  const now = presentation.get();
  const scene = sceneNow();
  if (!now || !scene || underWay || (scene.form && !now.exploring)) return;
  // The working screen sees it from elsewhere.
  const camera = now.exploring || cameraMoving() ? undefined : cameraNow();
  const moved = camera !== undefined && JSON.stringify(camera) !== JSON.stringify(inOrder(cameraOfScene()));
  const left = moved || JSON.stringify(currentView()) !== JSON.stringify(scene.view);
  if (left !== now.left) changePresentation({ left });
}

/** As the camera tells its own place. */
const inOrder = (place: CameraPlace | undefined) =>
  place && { x: place.x, y: place.y, angle: place.angle, ratio: place.ratio };

function sceneNow(): ReturnType<typeof sceneOf> {
  const now: Presentation | undefined = presentation.get();
  return now && sceneOf(now);
}
