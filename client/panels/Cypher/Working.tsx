/** How far a query is towards the time at which the server stops it, and the way to stop it now. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CONSOLE_MS } from '#contract/console.ts';

const STEP_MS = 200;

export function Working({ since, onStop }: { since: number; onStop: () => void }) {
  const { t } = useTranslation();
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), STEP_MS);
    return () => clearInterval(timer);
  }, []);
  const stop = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const own = stop.current;
    // When it goes, the focus stays where the query was run.
    return () => {
      if (own && own === document.activeElement) own.parentElement?.querySelector('button')?.focus();
    };
  }, []);
  const label = t('cypher.working', { seconds: CONSOLE_MS / 1_000 });
  return (
    <>
      <button type="button" ref={stop} className="button" onClick={onStop}>
        {t('cypher.stop')}
      </button>
      <label className="small muted cypher-working">
        <progress max={CONSOLE_MS} value={Math.min(now - since, CONSOLE_MS)} /> {label}
      </label>
    </>
  );
}
