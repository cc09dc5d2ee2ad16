/** The seminar tells the presenter's window where it stands, and does what is asked from there. */
import { useEffect } from 'react';
import { changePresenting, presenting } from '../state/presentation.ts';
import { beginAnew } from './start-time.ts';
import { channel } from './channel.ts';
import { goTo } from './controller.ts';
import { ACTS } from './useKeys.ts';

function restart(begun: number): void {
  const now = presenting.get();
  if (now) changePresenting({ begun: beginAnew(now.seminar.id, begun) });
}

export function useAnswering(): void {
  useEffect(() => {
    const { say, close } = channel((said) => {
      if (said.kind === 'hello') tell();
      if (said.kind === 'act') void ACTS[said.act]();
      if (said.kind === 'go') void goTo(said.at);
      if (said.kind === 'begun') restart(said.begun);
    });
    const tell = () => say({ kind: 'now', now: presenting.get() });
    const quiet = presenting.subscribe(tell);
    tell();
    return () => {
      quiet();
      say({ kind: 'now', now: undefined });
      close();
    };
  }, []);
}
