/** What the window shows: the working screen, a seminar over it, or the presenter's own, and over each of them what is told. Seminars are fetched when first needed. */
import { Suspense } from 'react';
import { lazyPart } from '../ui/lazy-part.tsx';
import { Told } from '../ui/Told.tsx';
import { App } from './App.tsx';
import { presentation } from '../state/presentation.ts';
import { useStore } from '../state/store.ts';

const Seminar = lazyPart(async () => (await import('../present/player/Seminar.tsx')).Seminar);
const Follower = lazyPart(async () => (await import('../present/follow/Follower.tsx')).Follower);
const Presenter = lazyPart(async () => (await import('../present/presenter/Presenter.tsx')).Presenter);

/** `follower`: the code of the room that a phone follows, empty where it is still to be typed. */
export function Screen({ presenter, follower }: { presenter: boolean; follower: string | undefined }) {
  const on = useStore(presentation, (now) => now !== undefined);
  if (follower !== undefined)
    return (
      <Suspense fallback={null}>
        <Follower code={follower} />
      </Suspense>
    );
  return (
    <>
      <Shown presenter={presenter} on={on} />
      <Told />
    </>
  );
}

function Shown({ presenter, on }: { presenter: boolean; on: boolean }) {
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
