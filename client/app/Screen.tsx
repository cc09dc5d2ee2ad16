/** What the window shows: the working screen, a seminar over it, or the presenter's own. Seminars are fetched when first needed. */
import { Suspense } from 'react';
import { lazyPart } from '../ui/lazy-part.tsx';
import { App } from './App.tsx';
import { presentation } from '../state/presentation.ts';
import { useStore } from '../state/store.ts';

const Seminar = lazyPart(async () => (await import('../present/player/Seminar.tsx')).Seminar);
const Presenter = lazyPart(async () => (await import('../present/presenter/Presenter.tsx')).Presenter);

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
