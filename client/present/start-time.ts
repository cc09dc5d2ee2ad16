/** When a seminar was begun in this tab: a reload does not begin it anew. */
const STORAGE_KEY = 'palermo-atlas.begun';

/** In ms since 1970. */
export function startTime(seminar: string, now = Date.now()): number {
  try {
    const [id, time] = (sessionStorage.getItem(STORAGE_KEY) ?? '').split(' ');
    if (id === seminar && Number(time) > 0) return Number(time);
    sessionStorage.setItem(STORAGE_KEY, `${seminar} ${now}`);
  } catch {
    // A browser may forbid storage; the time then begins anew.
  }
  return now;
}

export function restartTime(seminar: string, now = Date.now()): number {
  try {
    sessionStorage.removeItem(STORAGE_KEY);
  } catch {
    // See begunAt().
  }
  return startTime(seminar, now);
}
