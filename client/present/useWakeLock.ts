/** While a seminar is shown the screen does not go to sleep, where the browser lets it be kept awake. */
import { useEffect } from 'react';

export function useWakeLock(on: boolean): void {
  useEffect(() => {
    if (!on || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let over = false;
    const wake = async () => {
      // A page that is not seen may keep nothing awake, and loses what it had.
      if (document.visibilityState !== 'visible') return;
      const got = await navigator.wakeLock.request('screen').catch(() => undefined);
      if (over) void got?.release();
      else lock = got;
    };
    void wake();
    document.addEventListener('visibilitychange', wake);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', wake);
      void lock?.release();
    };
  }, [on]);
}
