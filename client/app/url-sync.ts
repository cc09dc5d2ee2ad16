/** Keeps the address and the View the same: a step is an entry of the browser's history, a link opens its View. */
import { say } from '../explore/notices.ts';
import { showView } from '../explore/show-view.ts';
import { openView } from '../explore/open-view.ts';
import { FOLLOW_HASH, sceneHash, parseSceneHash } from '../present/scene-hash.ts';
import { BrokenLink } from '#contract/broken-link.ts';
import { asMade, fromHash, toHash, unknownIn } from '#contract/view-link.ts';
import { DEFAULT_VIEW, type View } from '#contract/view.ts';
import { answers } from '../state/answers.ts';
import { changeSession, sessions } from '../state/session.ts';
import { presentation } from '../state/presentation.ts';
import { currentView, views } from '../state/view.ts';
import { i18n } from '../i18n/i18n.ts';

export function syncUrl(): void {
  // What the address says as we wrote it: browsers may spell the same hash otherwise.
  let written = location.hash.slice(1);
  const follow = () => {
    const hash = hashNow();
    if (hash === written) return;
    // The scenes of a seminar are no entries of the history.
    const within = parseSceneHash(hash) && parseSceneHash(written);
    written = hash;
    history[within ? 'replaceState' : 'pushState'](null, '', hash ? `#${hash}` : location.pathname + location.search);
  };
  views.subscribe(follow);
  presentation.subscribe(follow);
  const arrive = () => {
    const hash = asMade(location.hash);
    written = hash.replace(/&?data=[^&]*/, '');
    // The version with which a link was made matters when it is opened; the address goes on without it.
    if (`#${written}` !== location.hash) history.replaceState(null, '', `#${written}`);
    void openHash(hash);
  };
  addEventListener('popstate', () => {
    // No View: the page is loaded anew.
    if (location.hash.startsWith(FOLLOW_HASH)) return;
    // The browser's way back turns the scene: only Escape and its button end a seminar.
    if (!presentation.get() || parseSceneHash(location.hash)) return arrive();
    written = hashNow();
    history.pushState(null, '', `#${written}`);
    void import('../present/controller.ts').then(({ previousScene }) => previousScene());
  });
  arrive();
}

function hashNow(): string {
  const view = toHash(currentView());
  const { place, alone } = sceneHash();
  return place && !alone && view ? `${place}&${view}` : place || view;
}

async function openHash(hash: string): Promise<void> {
  try {
    const place = parseSceneHash(hash);
    if (place) {
      const { openScene } = await import('../present/resume.ts');
      await openScene(place, fromHash(hash));
      return tellUnknown(hash);
    }
    if (presentation.get()) (await import('../present/controller.ts')).endPresentation();
    const shown = await openView(onItsPage(fromHash(hash)));
    const { notice } = sessions.get();
    // A link to what the data does not hold opens the first view, and says so; what may yet be answered can be retried.
    if (shown || !notice || notice.retry || answers.get().asOf) return tellUnknown(hash);
    await showView(DEFAULT_VIEW);
    changeSession({ notice });
  } catch (error) {
    if (!(error instanceof BrokenLink)) throw error;
    await showView(DEFAULT_VIEW);
    const text = i18n.t('problems.linkText', { field: error.field, text: error.message });
    changeSession({ notice: { title: i18n.t('problems.link'), text } });
    say(i18n.t('problems.link'));
  }
}

/** A question stands on its page, also in a link by hand that names nothing else to be shown. */
const onItsPage = (view: View): View =>
  view.question && !view.page && !view.path && !view.wings && !view.compare ? { ...view, page: 'questions' } : view;

/** What a link asks for under a name that this Atlas does not know is not shown: that is said, over what is shown. */
function tellUnknown(hash: string): void {
  const names = unknownIn(hash);
  if (names.length === 0) return;
  const { notice } = sessions.get();
  const text = [notice?.text, i18n.t('problems.linkUnknown', { names: names.join(', ') })].filter(Boolean).join(' ');
  changeSession({ notice: { ...notice, title: notice?.title ?? i18n.t('problems.link'), text } });
  say(text);
}
