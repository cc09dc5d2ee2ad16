/** The working screen: bar, question, picture, details, time. */
import { Suspense, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { comparedIn, standsAlone } from '#contract/view.ts';
import { dismiss, expand } from '../explore/expand.ts';
import { dismissAll } from '../explore/selection.ts';
import { leavePath } from '../explore/path.ts';
import { redo, undo } from '../explore/show-view.ts';
import { setFocus } from '../explore/filters.ts';
import { toggleStack } from '../explore/stacks.ts';
import type { View } from '#contract/view.ts';
import { isBeside } from '../graph/beside.ts';
import { openPage, select, showInPicture } from '../explore/navigate.ts';
import { ARROWS, choosePointed, pointedNode, walkOn } from '../explore/walk-picture.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { closeEvidence, keepOpener } from '../ui/evidence-focus.ts';
import { leadFocus } from '../ui/focus-heading.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import './sheets.css';
import './paper.css';
import { Page } from './Page.tsx';
import { SheetButtons } from './SheetButtons.tsx';
import { Side } from './Side.tsx';
import { Atlas } from '../panels/Atlas/Atlas.tsx';
import { Brought } from '../panels/Atlas/Brought.tsx';
import { Bar } from '../panels/Bar/Bar.tsx';
import { FilterPanel } from '../legend/FilterPanel.tsx';
import { Inspector } from '../panels/Inspector/Inspector.tsx';
import { Path } from '../panels/Path/Path.tsx';
import { Picture } from '../panels/Picture/Picture.tsx';
import { SavedViews } from '../panels/SavedViews/SavedViews.tsx';
import { SeminarsButton } from '../panels/Seminars/SeminarsButton.tsx';
import { Wings } from '../panels/Wings/Wings.tsx';
import { chosenNode, leaveWings, openInWings, openWings } from '../explore/wings.ts';
import { Timeline } from '../panels/Timeline/Timeline.tsx';
import { FollowsDay } from '../hooks/useShownDate.ts';
import { useSheets } from '../hooks/useSheets.ts';
import { useShortcuts } from '../hooks/useShortcuts.ts';
import { graph } from '../picture/picture.ts';
import { clearSelection } from '../state/selection.ts';
import { changeSession, sessions } from '../state/session.ts';
import { useStore } from '../state/store.ts';
import { currentView, views } from '../state/view.ts';

const Seminars = lazyPart(async () => (await import('../panels/Seminars/Seminars.tsx')).Seminars);

export function App() {
  const { t } = useTranslation();
  const Question = useStore(views, ({ now }) =>
    now.path ? Path : now.wings ? Wings : standsAlone(now) ? Brought : Atlas,
  );
  const page = useStore(views, ({ now }) => now.page ?? (comparedIn(now) ? 'compare' : undefined));
  const beside = useStore(views, ({ now }) => isBeside(now));
  const asked = useStore(views, ({ now }) => askedBy(now));
  const selected = useStore(views, ({ now }) => now.selected);
  useLayoutEffect(() => leadFocus(asked), [asked]);
  useLayoutEffect(() => (selected ? keepOpener() : undefined), [selected]);
  const sheets = useSheets();
  const { foldedLeft, foldedRight, sheet, seminar } = useStore(sessions, (session) => session);
  useShortcuts([
    { key: 'z', mod: true, shift: false, run: undo },
    { key: 'z', mod: true, shift: true, run: redo },
    { key: 'y', mod: true, run: redo },
    { key: '[', run: () => fold('left') },
    { key: ']', run: () => fold('right') },
    { key: '?', run: () => openPage('help') },
    { key: 'Delete', run: dismissChosen },
    // Elsewhere these keep their own meaning: they press what has the focus, or scroll.
    { key: 'Enter', where: 'inside', run: openChosen },
    { key: ' ', where: 'inside', run: choosePointed },
    ...ARROWS.map((key) => ({ key, where: 'inside' as const, run: () => walkOn(key) })),
    { key: '+', run: expandChosen },
    { key: 'Escape', run: () => leaveWhatIsOpen(sheets) },
    ...[0, 1, 2, 3].map((steps) => ({ key: String(steps), run: () => setFocus(steps) })),
  ]);
  return (
    <div
      className="app"
      data-left={foldedLeft ? 'folded' : 'open'}
      data-right={foldedRight ? 'folded' : 'open'}
      data-sheets={sheets || undefined}
      data-sheet={sheets && !page ? sheet : undefined}
      data-seminar={(seminar !== undefined && !beside) || undefined}
      data-beside={beside || undefined}
    >
      <button type="button" className="skip" onClick={() => document.getElementById('picture')?.focus()}>
        {t('app.skip')}
      </button>
      <Bar>
        <SavedViews />
        <SeminarsButton />
      </Bar>
      {page && <Page name={page} />}
      <FollowsDay.Provider value={page === undefined}>
        <Side side="left" inert={page !== undefined} label={t('app.question')}>
          <Question />
        </Side>
        <main className="middle" inert={page !== undefined} id="picture" tabIndex={-1} aria-label={t('app.picture')}>
          <ErrorBoundary>
            <Picture />
          </ErrorBoundary>
          <ErrorBoundary>
            <FilterPanel />
          </ErrorBoundary>
          {sheets && !sheet && <SheetButtons />}
        </main>
      </FollowsDay.Provider>
      {beside ? (
        <Side side="right" label={t('questions.evidence')} onClose={closeEvidence}>
          <BesideTools />
          <Inspector />
        </Side>
      ) : seminar === undefined ? (
        <Side side="right" inert={page !== undefined} label={t('app.details')}>
          <FollowsDay.Provider value={page === undefined}>
            <Inspector />
          </FollowsDay.Provider>
        </Side>
      ) : (
        <Side side="right" always label={t('app.seminars')}>
          <Suspense fallback={null}>
            <Seminars />
          </Suspense>
        </Side>
      )}
      <FollowsDay.Provider value={page === undefined}>
        <section className="time" inert={page !== undefined} aria-label={t('app.time')}>
          <ErrorBoundary>
            <Timeline />
          </ErrorBoundary>
        </section>
      </FollowsDay.Provider>
    </div>
  );
}

/** Names what is asked: another page, another question, another middle. */
const askedBy = ({ page, question, path, wings, compare, centre, ...view }: View): string =>
  [
    page,
    question?.id,
    path?.from,
    path?.to,
    wings?.id,
    compare?.things.join(),
    centre,
    standsAlone({ ...view, page, path, wings, compare, centre }),
  ].join(' ');

/** The evidence of a page is read in the picture too. */
function BesideTools() {
  const { t } = useTranslation();
  const selected = useStore(views, ({ now }) => now.selected);
  return (
    <button
      type="button"
      className="link-button small muted beside-tools"
      onClick={() => void (selected && showInPicture(selected))}
    >
      {t('questions.inPicture')}
    </button>
  );
}

/** Escape closes a layer first, which does so itself (see useShortcuts); then the notice; then it ends a choice; then it leads back to the atlas. */
function leaveWhatIsOpen(sheets: boolean): void {
  if (sessions.get().selection.size > 0) clearSelection();
  else if (sessions.get().notice) changeSession({ notice: undefined });
  else if (sessions.get().filters) changeSession({ filters: false });
  else if (sheets && sessions.get().sheet) changeSession({ sheet: undefined });
  else if (isBeside(currentView())) void closeEvidence();
  else if (currentView().page) void openPage(undefined);
  else if (currentView().focus) void setFocus(0);
  else if (currentView().selected) void select(undefined);
  else if (currentView().path) void leavePath();
  else if (currentView().compare) void leaveWings();
  else if (currentView().wings?.open) void openInWings(undefined);
  else if (currentView().wings || standsAlone(currentView())) void leaveWings();
  else changeSession({ hovered: undefined });
}

function openChosen(): Promise<boolean> {
  const chosen = pointedNode() ?? chosenNode();
  const stack = chosen && graph.hasNode(chosen) ? graph.getNodeAttribute(chosen, 'stack') : undefined;
  if (stack) return toggleStack(stack);
  return chosen && graph.hasNode(chosen) ? openWings(chosen) : Promise.resolve(false);
}

/** Beside the picture a panel, over it a sheet. */
function fold(side: 'left' | 'right'): void {
  const { sheet, foldedLeft, foldedRight } = sessions.get();
  changeSession({
    sheet: sheet === side ? undefined : side,
    ...(side === 'left' ? { foldedLeft: !foldedLeft } : { foldedRight: !foldedRight }),
  });
}

function expandChosen(): Promise<boolean> {
  const chosen = chosenNode();
  return chosen && graph.hasNode(chosen) ? expand({ id: chosen }) : Promise.resolve(false);
}

function dismissChosen(): Promise<boolean> {
  const { selection } = sessions.get();
  if (selection.size > 0) return dismissAll(selection);
  const { selected } = currentView();
  return selected ? dismiss(selected) : Promise.resolve(false);
}
