/** Parts of the screen that are fetched when they are first shown, and fetched again where that failed (React's own `lazy` keeps a failure for ever). */
import { type ComponentType, use } from 'react';

const failed = new Set<() => void>();

/** Suspends while `load` runs; where that fails the nearest boundary shows it, until `renewFailedParts` lets it be tried again. */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let coming: Promise<ComponentType<P>> | undefined;
  const forget = () => {
    coming = undefined;
  };
  const fetchOnce = () => {
    if (coming) return coming;
    coming = load();
    coming.catch(() => failed.add(forget));
    return coming;
  };
  return (props) => <FetchedPart fetch={fetchOnce} props={props} />;
}

function FetchedPart<P extends object>({ fetch, props }: { fetch: () => Promise<ComponentType<P>>; props: P }) {
  const Part = use(fetch());
  return <Part {...props} />;
}

/** What could not be fetched is fetched anew when it is shown next. */
export function renewFailedParts(): void {
  for (const forget of failed) forget();
  failed.clear();
}
