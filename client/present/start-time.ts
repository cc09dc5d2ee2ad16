/** When a seminar was begun in this tab: a reload does not begin it anew. */
const KEY = 'palermo-atlas.begun';

/** In ms since 1970. */
export function begunAt(story: string, now = Date.now()): number {
  try {
    const [id, time] = (sessionStorage.getItem(KEY) ?? '').split(' ');
    if (id === story && Number(time) > 0) return Number(time);
    sessionStorage.setItem(KEY, `${story} ${now}`);
  } catch {
    // A browser may forbid storage; the time then begins anew.
  }
  return now;
}

export function beginAnew(story: string, now = Date.now()): number {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // See begunAt().
  }
  return begunAt(story, now);
}
