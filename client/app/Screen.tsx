/** What the window shows: the working screen, a seminar over it, or the presenter's own. Seminars are fetched when first needed. */
import { lazy, Suspense } from 'react';
import { App } from './App.tsx';
import { presentation } from '../state/presentation.ts';
import { useStore } from '../state/store.ts';

const Seminar = lazy(() => import('../present/player/Seminar.tsx').then((module) => ({ default: module.Seminar })));
const Presenter = lazy(() =>
  import('../present/presenter/Presenter.tsx').then((module) => ({ default: module.Presenter })),
);

export function Screen({ presenter }: { presenter: boolean }) {
  const on = useStore(presentation, (now) => now !== undefined);
  if (!presenter && !on) return <App />;
  return (
    <Suspense fallback={null}>
      {presenter ? (
        <Presenter />
      ) : (
        <Seminar>
          <App />
        </Seminar>
      )}
    </Suspense>
  );
}
