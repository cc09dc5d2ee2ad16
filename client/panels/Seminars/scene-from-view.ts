/** What is on the screen as a scene: its View, the camera where it was moved, and a title, a claim and sources to begin with. */
import { type Camera, Scene } from '#contract/seminar.ts';
import { cameraNow, restingCamera } from '../../picture/picture.ts';
import { answers } from '../../state/answers.ts';
import { sessions } from '../../state/session.ts';
import { currentView } from '../../state/view.ts';

const LONGEST_TEXT = { title: 80, claim: 200 } as const;
const MOST_SOURCES = 4;

/** `untitled`: where the screen asks nothing. */
export function sceneFromView(untitled: string): Scene {
  const title = shorter(textOf('.page h1') || textOf('.left h1'), LONGEST_TEXT.title);
  return Scene.parse({
    title: title || untitled,
    claim: shorter(claimOnScreen(), LONGEST_TEXT.claim),
    sources: sourcesOnScreen(),
    ...shownNow(),
  });
}

/** What another scene takes over where it is to show what is shown now. */
export function shownNow(): Pick<Scene, 'view' | 'camera' | 'table'> {
  const { data: _, ...view } = currentView();
  return { view, camera: cameraIfMoved(), table: sessions.get().table };
}

/** A picture that is seen whole is fitted to any screen; only a chosen part of it needs its camera. */
function cameraIfMoved(): Camera | undefined {
  const [now, rest] = [cameraNow(), restingCamera()];
  if (!now || !rest) return undefined;
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-3;
  if (near(now.x, rest.x) && near(now.y, rest.y) && near(now.ratio, rest.ratio)) return undefined;
  return { x: now.x, y: now.y, ratio: now.ratio };
}

function claimOnScreen(): string {
  const { path, questions } = answers.get();
  const view = currentView();
  if (view.page === 'questions') return questions?.answer?.note ?? '';
  if (view.path && path) {
    const steps = path.paths[view.path.chosen]?.steps ?? [];
    return (steps.find(({ links: [link] }) => link?.force) ?? steps.at(-1))?.sentence ?? '';
  }
  return textOf('.left .answer');
}

function sourcesOnScreen(): Scene['sources'] {
  const { path, overview, questions } = answers.get();
  const view = currentView();
  const cited =
    view.page === 'questions'
      ? (questions?.answer?.sources ?? []).map(({ id }) => ({ source: id, pinpoint: '' }))
      : view.path && path
        ? (path.paths[view.path.chosen]?.steps ?? []).map(({ citation: { source, pinpoint } }) => ({
            source,
            pinpoint: pinpoint?.slice(0, 200) ?? '',
          }))
        : (overview?.parties ?? []).map(({ source }) => ({ source, pinpoint: '' }));
  const known = new Map(cited.map((each) => [`${each.source} ${each.pinpoint}`, each]));
  return [...known.values()].slice(0, MOST_SOURCES);
}

const textOf = (where: string): string => document.querySelector(where)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Cut between words, and only where it must be. */
function shorter(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}
