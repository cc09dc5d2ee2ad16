/** The seminar tells the presenter's window where it stands, and does what is asked from there. */
import { useEffect } from 'react';
import { changePresentation, presentation } from '../state/presentation.ts';
import { restartTime } from './start-time.ts';
import { channel } from './channel.ts';
import { goToScene, showDay } from './controller.ts';
import { spots } from './spot.ts';
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
      if (said.kind === 'day') void showDay(said.day);
      if (said.kind === 'go') void goToScene(said.at);
      if (said.kind === 'begun') restart(said.begun);
      if (said.kind === 'point') spots.set(said.spot);
    });
    const tell = () => say({ kind: 'now', now: presentation.get() });
    let at = presentation.get()?.at;
    const quiet = presentation.subscribe(() => {
      // Nobody points at what is no more there.
      if (presentation.get()?.at !== at) spots.set(undefined);
      at = presentation.get()?.at;
      tell();
    });
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
