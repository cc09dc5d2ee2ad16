/** A seminar while it runs: the player, or the working screen with the way back on it. */
import { type ReactNode, useEffect } from 'react';
import '../present.css';
import '../narrow.css';
import '../load-words.ts';
import { presentation } from '../../state/presentation.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { noticeLeft } from '../controller.ts';
import { useChannel } from '../useChannel.ts';
import { useKeys } from '../useKeys.ts';
import { useWakeLock } from '../useWakeLock.ts';
import { BackButton } from './BackButton.tsx';
import { Player } from './Player.tsx';

/** `children`: the working screen. */
export function Seminar({ children }: { children: ReactNode }) {
  const now = useStore(presentation, (state) => state);
  useKeys(now?.exploring ?? false);
  useChannel();
  useWakeLock(now !== undefined);
  useEffect(() => views.subscribe(noticeLeft), []);
  if (!now) return children;
  return now.exploring ? (
    <>
      {children}
      <BackButton at={now.at} />
    </>
  ) : (
    <Player now={now} />
  );
}
