/** Time that moves: plays the days that are shown, pauses, and steps from event to event. One step of the View, however long it ran. */
import type { Answer } from '#contract/api.ts';
import { LONGEST_EVENT_PAGE } from '#contract/events.ts';
import { call } from '../api/client.ts';
import { dayOf } from '../graph/day.ts';
import { changesOf, daysToPlay, fewerDays, nextOf } from '../graph/play.ts';
import { drawPicture, shownMaterial } from '../picture/picture.ts';
import { answers, changeAnswers } from '../state/answers.ts';
import { type Clock, createPlayer } from '../state/player.ts';
import { changeSession, sessions } from '../state/session.ts';
import { currentView, views } from '../state/view.ts';
import { sayDate } from '../format/dates.ts';
import { i18n } from '../i18n/i18n.ts';
import { fewAtOnce } from './few-at-once.ts';
import { screenLanguage } from './load-view.ts';
import { setDate } from './navigate.ts';
import { say, tellFailure } from './notices.ts';
import { changeView } from './show-view.ts';

const BROWSER: Clock = {
  now: () => performance.now(),
  frame: (run) => requestAnimationFrame(run),
  cancel: (frame) => cancelAnimationFrame(frame),
};
/** Months between two days where no motion is wanted. */
const STILL_MONTHS = 12;
/** Days of wings that are asked for before they are played; of more, so many evenly between the first and the last. */
const MOST_DAYS = 60;

/** By day, the wings that are played; empty on the atlas, whose rim is filled from what is here already. */
type WingsBy = ReadonlyMap<string, Answer<'wings'>>;
const NO_WINGS: WingsBy = new Map();
let wingsBy = NO_WINGS;
/** Aborted when another run begins, the run is paused, or something else is shown. */
let run = new AbortController();

export const player = createPlayer(
  BROWSER,
  (day) => {
    changeSession({ draggedDate: day });
    const wings = wingsBy.get(day);
    const material = shownMaterial();
    if (!wings || !material) return;
    changeAnswers({ wings });
    drawPicture({ ...material, wings, wingsBefore: undefined }, false);
  },
  (day) => void setDate(day).then((shown) => shown && say(i18n.t('said.date', { date: sayDate(day, i18n.language) }))),
);

// What is shown otherwise goes on from there.
views.subscribe(() => {
  run.abort();
  player.drop();
});

/** The day on the screen, dragged or asked for. */
const dayNow = (): string | undefined => sessions.get().draggedDate ?? dayOf(currentView()) ?? answers.get().asOf;

/** The days on which something happened to what is in the middle; undefined where a notice says why there is no answer. */
export async function eventDays(): Promise<string[] | undefined> {
  const { wings, page } = currentView();
  const { overview } = answers.get();
  if (!wings || page) return overview ? changesOf(overview) : [];
  const node = answers.get().wings?.nodes.find(({ id }) => id === wings.id);
  const list = node && LISTS[node.kind as keyof typeof LISTS];
  if (!list) return [];
  const told = await call('events', { [list]: [wings.id], limit: LONGEST_EVENT_PAGE }).catch((error: unknown) =>
    tellFailure(error),
  );
  return told?.events.flatMap(({ earliest, latest }) => (earliest && earliest === latest ? [earliest] : []));
}
const LISTS = { Country: 'parties', Instrument: 'instruments', Institution: 'institutions' } as const;

/** From the second day, or the first event, to the day that is shown or the data's own. False where nothing can be played. */
export async function play(): Promise<boolean> {
  const { by, seconds } = sessions.get().playing;
  run.abort();
  run = new AbortController();
  const { signal } = run;
  const view = currentView();
  const own = answers.get().asOf;
  const events = await eventDays();
  const now = dayNow();
  if (!events || !own || !now || signal.aborted) return false;
  const first = view.since ?? events.find((day) => day >= EARLIEST) ?? EARLIEST;
  const to = view.since && view.date && view.date > view.since ? view.date : own;
  const from = now > first && now < to && !view.since ? now : first;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Wings are asked for on each day; there are no new ones between two events.
  const wings = view.page ? undefined : view.wings;
  const all = daysToPlay(from, to, wings ? 'event' : by, events, still ? STILL_MONTHS : 1);
  const days = wings ? fewerDays(all, MOST_DAYS) : all;
  const gathered = wings ? await gather(wings.id, days, signal) : NO_WINGS;
  if (!gathered || signal.aborted) return false;
  wingsBy = gathered;
  player.play(days, seconds * 1000);
  return true;
}
const EARLIEST = '1945-01-01';

/** All that is played is here before it begins: no frame waits for a question. Undefined where it did not come. */
async function gather(id: string, days: readonly string[], signal: AbortSignal): Promise<WingsBy | undefined> {
  const language = screenLanguage();
  changeSession({ pending: sessions.get().pending + 1 });
  try {
    const ask = async (date: string) => [date, await call('wings', { id, date, language })] as const;
    return new Map(await fewAtOnce(days, ask, signal));
  } catch (error) {
    return tellFailure(error);
  } finally {
    changeSession({ pending: sessions.get().pending - 1 });
  }
}

export function pause(): void {
  run.abort();
  player.pause();
}

/** To the next event of what is in the middle, or the one before. */
export async function stepToEvent(forward: boolean): Promise<boolean> {
  const [events, day] = [await eventDays(), dayNow()];
  const next = events && day && nextOf(events, day, forward);
  if (!next || next > (answers.get().asOf ?? next)) {
    say(i18n.t('play.noMore'));
    return false;
  }
  const shown = await setDate(next);
  if (shown) say(i18n.t('said.date', { date: sayDate(next, i18n.language) }));
  return shown;
}

/** The earlier of two days; undefined ends the comparison. */
export const setSince = (since: string | undefined): Promise<boolean> => changeView({ since });
