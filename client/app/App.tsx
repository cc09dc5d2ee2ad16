/** The working screen: bar, question, picture, details, time. */
import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { dismiss, expand } from '../explore/expand.ts';
import { dismissAll } from '../explore/selection.ts';
import { leavePath } from '../explore/path.ts';
import { redo, undo } from '../explore/show-view.ts';
import { focus } from '../explore/filters.ts';
import { turnTo } from '../explore/navigate.ts';
import { Boundary } from '../ui/ErrorBoundary.tsx';
import { Page } from './Page.tsx';
import { Atlas } from '../panels/Atlas/Atlas.tsx';
import { Bar } from '../panels/Bar/Bar.tsx';
import { Filters } from '../legend/FilterPanel.tsx';
import { Inspector } from '../panels/Inspector/Inspector.tsx';
import { Path } from '../panels/Path/Path.tsx';
import { Picture } from '../panels/Picture/Picture.tsx';
import { Saved } from '../panels/SavedViews/SavedViews.tsx';
import { SeminarButton } from '../panels/Seminars/SeminarsButton.tsx';
import { Timeline } from '../panels/Timeline/Timeline.tsx';
import { graph } from '../picture/picture.ts';
import { drop } from '../state/selection.ts';
import { changeSession, sessions } from '../state/session.ts';
import { useStore } from '../state/store.ts';
import { currentView, views } from '../state/view.ts';

const Seminars = lazy(() => import('../panels/Seminars/Seminars.tsx').then((module) => ({ default: module.Seminars })));

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
    ['?', () => void turnTo('help')],
    ['shift+?', () => void turnTo('help')],
    ['Delete', () => void dismissChosen()],
    // Elsewhere Enter keeps its own meaning: it presses the button that has the focus.
    [
      'Enter',
      ({ target }) => target === document.getElementById('picture') && void expandChosen(),
      { preventDefault: false },
    ],
    ['Escape', () => void leaveWhatIsOpen()],
    ...[0, 1, 2, 3].map((steps): [string, () => void] => [String(steps), () => void focus(steps)]),
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
        <Saved />
        <SeminarButton />
      </Bar>
      {page && <Page name={page} />}
      <section className="left" inert={page !== undefined} aria-label={t('app.question')}>
        <Boundary>{asksPath ? <Path /> : <Atlas />}</Boundary>
      </section>
      <main className="middle" inert={page !== undefined} id="picture" tabIndex={-1} aria-label={t('app.picture')}>
        <Boundary>
          <Picture />
        </Boundary>
        <Boundary>
          <Filters />
        </Boundary>
      </main>
      {seminar === undefined ? (
        <section className="right" inert={page !== undefined} aria-label={t('app.details')}>
          <Boundary>
            <Inspector />
          </Boundary>
        </section>
      ) : (
        <section className="right" aria-label={t('app.seminars')}>
          <Boundary>
            <Suspense fallback={null}>
              <Seminars />
            </Suspense>
          </Boundary>
        </section>
      )}
      <section className="time" inert={page !== undefined} aria-label={t('app.time')}>
        <Boundary>
          <Timeline />
        </Boundary>
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
  if (sessions.get().picked.size > 0) drop();
  else if (sessions.get().notice) changeSession({ notice: undefined });
  else if (sessions.get().filters) changeSession({ filters: false });
  else if (currentView().page) void turnTo(undefined);
  else if (currentView().focus) void focus(0);
  else if (currentView().path) void leavePath();
}

function expandChosen(): Promise<boolean> {
  const { selected } = currentView();
  return selected && graph.hasNode(selected) ? expand({ id: selected }) : Promise.resolve(false);
}

function dismissChosen(): Promise<boolean> {
  const { picked } = sessions.get();
  if (picked.size > 0) return dismissAll(picked);
  const { selected } = currentView();
  return selected ? dismiss(selected) : Promise.resolve(false);
}
