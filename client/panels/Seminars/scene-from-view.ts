/** What is on the screen as a scene: its View, the camera where it was moved, and a title, a claim and sources to begin with. */
import { type Camera, type FormName, Scene, SceneForm } from '#contract/seminar.ts';
import { comparedIn, type View } from '#contract/view.ts';
import { viewClaim, viewTitle } from '../../format/view-title.ts';
import { sayDate } from '../../format/dates.ts';
import { i18n } from '../../i18n/i18n.ts';
import { cameraNow, restingCamera } from '../../picture/picture.ts';
import { type Answers, answers } from '../../state/answers.ts';
import { sessions } from '../../state/session.ts';
import { currentView } from '../../state/view.ts';

const LONGEST_TEXT = { title: 80, claim: 200 } as const;
const MOST_SOURCES = 4;

/** A picture, an answer, a matrix, the growth of treaties, what happened, or who is bound on the map; the other pages are for reading, and a room would see the atlas in their place. */
export const canBeScene = ({ page, question, map }: View): boolean =>
  page === undefined ||
  page === 'matrix' ||
  page === 'growth' ||
  page === 'events' ||
  (page === 'questions' && question !== undefined) ||
  (page === 'map' && (map === undefined || map.by === 'standing'));

/** `untitled`: where the view asks nothing. All is read from the View and its answers. */
export function sceneFromView(untitled: string): Scene {
  const [view, said] = [currentView(), answers.get()];
  const title = shorter(viewTitle(view, said), LONGEST_TEXT.title);
  return Scene.parse({
    title: title || untitled,
    claim: shorter(claimOf(view, said), LONGEST_TEXT.claim),
    sources: sourcesOfView(),
    ...shownNow(),
  });
}

/** What another scene takes over where it is to show what is shown now. */
export function shownNow(): Pick<Scene, 'view' | 'camera' | 'table' | 'form'> {
  const { data: _, ...view } = currentView();
  if (view.page === 'map') return formScene('map', { ...view, page: undefined, map: undefined });
  if (view.page === 'growth') return formScene('growth', view);
  if (view.page === 'events') return formScene('events', upToItsDay(view));
  // A form keeps rows of the answer that it was made for.
  return { form: undefined, view, camera: cameraIfMoved(), table: sessions.get().table };
}

/** A page that a room sees in one form alone: the map is a form of the atlas, and says the same of the same States. */
const formScene = (as: FormName, { path: _, wings: __, compare: ___, selected: ____, ...view }: View) => ({
  form: SceneForm.parse({ as }),
  view,
  camera: undefined,
  table: false,
});

/** The last day of what is sought is the day of the scene, which another may take the place of; every page of the list is one. */
function upToItsDay({ events, ...view }: View): View {
  const { to, offset: _, ...sought } = events ?? {};
  return { ...view, events: sought, ...(to ? { date: to } : {}) };
}

const claimOf = (view: View, said: Answers): string =>
  view.page === 'growth' ? grown(view, said) : view.page === 'events' ? happened(said) : viewClaim(view, said);

/** How often there was what there was most of. */
function happened({ events }: Answers): string {
  const counts = events?.counts.map(({ surely, may }) => surely + may) ?? [];
  return events?.told[counts.indexOf(Math.max(...counts))] ?? '';
}

/** Of the treaty in the middle, which the picture has in ink; empty where it is none. */
function grown({ centre }: View, { growth }: Answers): string {
  const treaty = growth?.treaties.find(({ id }) => id === centre);
  const name = growth?.nodes.find(({ id }) => id === centre)?.name;
  if (!growth || !treaty || !name) return '';
  const read = treaty.listReadTo;
  const date = sayDate(read && read < growth.date ? read : growth.date, i18n.language);
  return i18n.t('present.forms.grown', { name, count: treaty.begun.at(-1) ?? 0, date });
}

/** A picture that is seen whole is fitted to any screen; only a chosen part of it needs its camera. */
function cameraIfMoved(): Camera | undefined {
  const [now, rest] = [cameraNow(), restingCamera()];
  if (!now || !rest) return undefined;
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-3;
  if (near(now.x, rest.x) && near(now.y, rest.y) && near(now.ratio, rest.ratio)) return undefined;
  return { x: now.x, y: now.y, ratio: now.ratio };
}

function sourcesOfView(): Scene['sources'] {
  const { path, overview, wings, questions, compare, events } = answers.get();
  const view = currentView();
  const told = comparedIn(view) ? compare : wings;
  const cited =
    view.page === 'questions'
      ? (questions?.answer?.sources ?? []).map(({ id }) => ({ source: id, pinpoint: '' }))
      : view.page === 'events'
        ? placesOf(events)
        : view.path && path
          ? (path.paths[view.path.chosen]?.steps ?? []).map(({ citation: { source, pinpoint } }) => ({
              source,
              pinpoint: pinpoint?.slice(0, 200) ?? '',
            }))
          : told
            ? told.sentences.map(({ citation: { source, pinpoint } }) => ({
                source,
                pinpoint: pinpoint?.slice(0, 200) ?? '',
              }))
            : (overview?.parties ?? []).map(({ source }) => ({ source, pinpoint: '' }));
  const known = new Map(cited.map((each) => [`${each.source} ${each.pinpoint}`, each]));
  return [...known.values()].slice(0, MOST_SOURCES);
}

/** Of few events each place; of more their sources, each once. */
function placesOf(events: Answers['events']): Scene['sources'] {
  const places = (events?.events ?? []).map(({ citation: { source, pinpoint = '' } }) => ({
    source,
    pinpoint: pinpoint.slice(0, 200),
  }));
  const known = new Set(places.map(({ source, pinpoint }) => `${source} ${pinpoint}`));
  return known.size <= MOST_SOURCES ? places : places.map(({ source }) => ({ source, pinpoint: '' }));
}

/** Cut between words, and only where it must be. */
function shorter(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}
