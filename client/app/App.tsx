/** The working screen: bar, question, picture, details, time. */
import { useHotkeys } from '@mantine/hooks';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { dismiss, expand } from '../explore/expand.ts';
import { dismissAll } from '../explore/selection.ts';
import { leavePath } from '../explore/path.ts';
import { redo, undo } from '../explore/show-view.ts';
import { setFocus } from '../explore/filters.ts';
import { openPage } from '../explore/navigate.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Page } from './Page.tsx';
import { Atlas } from '../panels/Atlas/Atlas.tsx';
import { Bar } from '../panels/Bar/Bar.tsx';
import { FilterPanel } from '../legend/FilterPanel.tsx';
import { Inspector } from '../panels/Inspector/Inspector.tsx';
import { Path } from '../panels/Path/Path.tsx';
import { Picture } from '../panels/Picture/Picture.tsx';
import { SavedViews } from '../panels/SavedViews/SavedViews.tsx';
import { SeminarsButton } from '../panels/Seminars/SeminarsButton.tsx';
import { Timeline } from '../panels/Timeline/Timeline.tsx';
import { graph } from '../picture/picture.ts';
import { clearSelection } from '../state/selection.ts';
import { changeSession, sessions } from '../state/session.ts';
import { useStore } from '../state/store.ts';
import { currentView, views } from '../state/view.ts';

const Seminars = lazyPart(async () => (await import('../panels/Seminars/Seminars.tsx')).Seminars);

export function App() {
  const { t } = useTranslation();
  const asksPath = useStore(views, ({ now }) => now.path !== undefined);
  const page = useStore(views, ({ now }) => now.page);
  const { foldedLeft, foldedRight, seminar } = useStore(sessions, (session) => session);
  useHotkeys([
    ['mod+Z', () => void undo()],
    ['mod+shift+Z', () => void redo()],
    ['mod+Y', () => void redo()],
    ['[', () => changeSession({ foldedLeft: !sessions.get().foldedLeft })],
    [']', () => changeSession({ foldedRight: !sessions.get().foldedRight })],
    // Where the question mark stands decides whether Shift is held.
    ['?', () => void openPage('help')],
    ['shift+?', () => void openPage('help')],
    ['Delete', () => void dismissChosen()],
    // Elsewhere Enter keeps its own meaning: it presses the button that has the focus.
    [
      'Enter',
      ({ target }) => target === document.getElementById('picture') && void expandChosen(),
      { preventDefault: false },
    ],
    ['Escape', () => void leaveWhatIsOpen()],
    ...[0, 1, 2, 3].map((steps): [string, () => void] => [String(steps), () => void setFocus(steps)]),
  ]);
  return (
    <div
      className="app"
      data-left={foldedLeft ? 'folded' : 'open'}
      data-right={foldedRight ? 'folded' : 'open'}
      data-seminar={seminar !== undefined || undefined}
    >
      <button type="button" className="skip" onClick={() => document.getElementById('picture')?.focus()}>
        {t('app.skip')}
      </button>
      <Bar>
        <SavedViews />
        <SeminarsButton />
      </Bar>
      {page && <Page name={page} />}
      <section className="left" inert={page !== undefined} aria-label={t('app.question')}>
        <ErrorBoundary>{asksPath ? <Path /> : <Atlas />}</ErrorBoundary>
      </section>
      <main className="middle" inert={page !== undefined} id="picture" tabIndex={-1} aria-label={t('app.picture')}>
        <ErrorBoundary>
          <Picture />
        </ErrorBoundary>
        <ErrorBoundary>
          <FilterPanel />
        </ErrorBoundary>
      </main>
      {seminar === undefined ? (
        <section className="right" inert={page !== undefined} aria-label={t('app.details')}>
          <ErrorBoundary>
            <Inspector />
          </ErrorBoundary>
        </section>
      ) : (
        <section className="right" aria-label={t('app.seminars')}>
          <ErrorBoundary>
            <Suspense fallback={null}>
              <Seminars />
            </Suspense>
          </ErrorBoundary>
        </section>
      )}
      <section className="time" inert={page !== undefined} aria-label={t('app.time')}>
        <ErrorBoundary>
          <Timeline />
        </ErrorBoundary>
      </section>
      <Said />
    </div>
  );
}

/** What just happened, for the ear and for a moment for the eye. */
function Said() {
  const said = useStore(sessions, (session) => session.said);
  return (
    <div className="toast small" role="status" key={said}>
      {said}
    </div>
  );
}

/** Escape closes a layer first, which does so itself; then the notice; then it leads from the paths back to the atlas. */
function leaveWhatIsOpen(): void {
  if ([...document.querySelectorAll('.popover')].some((layer) => layer.checkVisibility())) return;
  if (sessions.get().selection.size > 0) clearSelection();
  else if (sessions.get().notice) changeSession({ notice: undefined });
  else if (sessions.get().filters) changeSession({ filters: false });
  else if (currentView().page) void openPage(undefined);
  else if (currentView().focus) void setFocus(0);
  else if (currentView().path) void leavePath();
}

function expandChosen(): Promise<boolean> {
  const { selected } = currentView();
  return selected && graph.hasNode(selected) ? expand({ id: selected }) : Promise.resolve(false);
}

function dismissChosen(): Promise<boolean> {
  const { selection } = sessions.get();
  if (selection.size > 0) return dismissAll(selection);
  const { selected } = currentView();
  return selected ? dismiss(selected) : Promise.resolve(false);
}
