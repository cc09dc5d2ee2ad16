/** The seminar tells the presenter's window where it stands, and does what is asked from there. */
import { useEffect } from 'react';
import { changePresentation, presentation } from '../state/presentation.ts';
import { restartTime } from './start-time.ts';
import { channel } from './channel.ts';
import { goToScene } from './controller.ts';
import { ACTS } from './useKeys.ts';

function restart(begun: number): void {
  const now = presentation.get();
  if (now) changePresentation({ begun: restartTime(now.seminar.id, begun) });
}

export function useChannel(): void {
  useEffect(() => {
    const { say, close } = channel((said) => {
      if (said.kind === 'hello') tell();
      if (said.kind === 'act') void ACTS[said.act]();
      if (said.kind === 'go') void goToScene(said.at);
      if (said.kind === 'begun') restart(said.begun);
    });
    const tell = () => say({ kind: 'now', now: presentation.get() });
    const quiet = presentation.subscribe(tell);
    const gone = () => say({ kind: 'gone' });
    addEventListener('pagehide', gone);
    tell();
    return () => {
      removeEventListener('pagehide', gone);
      quiet();
      say({ kind: 'now', now: undefined });
      close();
    };
  }, []);
}
