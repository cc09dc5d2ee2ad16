/** When a seminar was begun in this tab: a reload does not begin it anew. */
const KEY = 'palermo-atlas.begun';

/** In ms since 1970. */
export function begunAt(seminar: string, now = Date.now()): number {
  try {
    const [id, time] = (sessionStorage.getItem(KEY) ?? '').split(' ');
    if (id === seminar && Number(time) > 0) return Number(time);
    sessionStorage.setItem(KEY, `${seminar} ${now}`);
  } catch {
    // A browser may forbid storage; the time then begins anew.
  }
  return now;
}

export function beginAnew(seminar: string, now = Date.now()): number {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // See begunAt().
  }
  return begunAt(seminar, now);
}
