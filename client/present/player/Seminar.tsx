/** A seminar while it runs: the player, or the working screen with the way back on it. */
import { type ReactNode, useEffect } from 'react';
import '../present.css';
import '../load-words.ts';
import { presenting } from '../../state/presentation.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { lookAround } from '../controller.ts';
import { useAnswering } from '../useChannel.ts';
import { useKeys } from '../useKeys.ts';
import { Back } from './BackButton.tsx';
import { Player } from './Player.tsx';

/** `children`: the working screen. */
export function Seminar({ children }: { children: ReactNode }) {
  const now = useStore(presenting, (state) => state);
  useKeys(now?.exploring ?? false);
  useAnswering();
  useEffect(() => views.subscribe(lookAround), []);
  if (!now) return children;
  return now.exploring ? (
    <>
      {children}
      <Back at={now.at} />
    </>
  ) : (
    <Player now={now} />
  );
}
