/** Time that moves: plays the days that are shown, pauses, and steps from event to event. One step of the View, however long it ran. */
import type { Answer, Ask } from '#contract/api.ts';
import { LONGEST_EVENT_PAGE } from '#contract/events.ts';
import { isSetName, MATRICES } from '#contract/matrix.ts';
import type { NodeKind } from '#contract/ontology.ts';
import type { View } from '#contract/view.ts';
import { REGIONS } from '#contract/vocabulary.ts';
import { call } from '../api/client.ts';
import { dayOf, withDay } from '../graph/day.ts';
import { changesOf, daysToPlay, fewerDays, nextOf } from '../graph/play.ts';
import { drawPicture, shownMaterial } from '../picture/picture.ts';
import { withLayout } from '../picture/run-layout.ts';
import { answers, changeAnswers } from '../state/answers.ts';
import { type Clock, createPlayer } from '../state/player.ts';
import { changeSession, sessions } from '../state/session.ts';
import { currentView, views } from '../state/view.ts';
import { sayDate } from '../format/dates.ts';
import { i18n } from '../i18n/i18n.ts';
import { fewAtOnce, oneAtATime } from './few-at-once.ts';
import { loadMatrix } from './load-pages.ts';
import { loadView, screenLanguage } from './load-view.ts';
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
/** Shows the day as soon as the server has answered for it; undefined where all that is played is here already. */
let follow: ((day: string) => void) | undefined;

export const player = createPlayer(
  BROWSER,
  (day) => {
    if (follow) return follow(day);
    changeSession({ draggedDate: day });
    const wings = wingsBy.get(day);
    const material = shownMaterial();
    if (!wings || !material) return;
    changeAnswers({ wings });
    drawPicture({ ...material, wings, wingsBefore: undefined }, false);
  },
  (day) => {
    // What is still awaited of an earlier day comes too late.
    run.abort();
    void setDate(day).then((shown) => shown && say(i18n.t('said.date', { date: sayDate(day, i18n.language) })));
  },
);

// What is shown otherwise goes on from there.
views.subscribe(() => {
  run.abort();
  player.drop();
});

/** The day on the screen, dragged or asked for. */
const dayNow = (): string | undefined => sessions.get().draggedDate ?? dayOf(currentView()) ?? answers.get().asOf;

/** The days on which something happened to what is shown; undefined where a notice says why there is no answer. */
export async function eventDays(): Promise<string[] | undefined> {
  const view = currentView();
  const { overview } = answers.get();
  if (!asksEachDay(view) && (!view.wings || view.page)) return overview ? changesOf(overview) : [];
  const sought = soughtIn(view);
  if (!sought) return [];
  const days: string[] = [];
  for (let offset = 0, total = 1; offset < total; offset += LONGEST_EVENT_PAGE) {
    const asked = { ...sought, limit: LONGEST_EVENT_PAGE, offset };
    const told = await call('events', asked).catch((error: unknown) => tellFailure(error));
    if (!told) return undefined;
    total = told.total;
    days.push(...told.events.flatMap(({ earliest, latest }) => (earliest && earliest === latest ? [earliest] : [])));
  }
  return days;
}
const LISTS: Partial<Record<NodeKind, 'parties' | 'instruments' | 'institutions'>> = {
  Country: 'parties',
  Instrument: 'instruments',
  Institution: 'institutions',
};
/** Ids in one list of a question for events; of more of them all events are told. */
const MOST_ABOUT = 40;

/** The events of what is in the middle, of the ends of a path, or of the rows or columns of a matrix that were chosen; undefined where it has none. */
function soughtIn({ page, path }: View): Partial<Ask<'events'>> | undefined {
  const said = answers.get();
  if (page === 'matrix') return said.matrix && aboutMatrix(said.matrix);
  const nodes = path ? said.path?.nodes.filter(({ id }) => id === path.from || id === path.to) : said.wings?.nodes;
  const middle = path ? nodes : nodes?.filter(({ id }) => id === said.wings?.id);
  const sought: Partial<Record<'parties' | 'instruments' | 'institutions', string[]>> = {};
  for (const { id, kind } of middle ?? []) {
    const list = LISTS[kind];
    if (list) sought[list] = [...(sought[list] ?? []), id];
  }
  return Object.keys(sought).length > 0 ? sought : undefined;
}

function aboutMatrix({ asked, rows, columns }: Answer<'matrix'>): Partial<Ask<'events'>> {
  const { chosen, rows: kind } = MATRICES[asked.by];
  const region = REGIONS.find((name) => name === asked.rows);
  if (chosen === 'Country' && !asked.these && region) return { region };
  if (chosen === 'Country' && !asked.these && !isSetName(asked.rows)) return { group: asked.rows };
  const ids = (kind === chosen ? rows : columns).map(({ id }) => id);
  const list = LISTS[chosen];
  return list && ids.length <= MOST_ABOUT ? { [list]: ids } : {};
}

/** What no day can be told of without the server, and more than can be asked for ahead. */
const asksEachDay = ({ page, path }: View): boolean =>
  page === 'matrix' || (page === undefined && path?.rules.date !== undefined);

/** One question in flight; what is shown is what was answered for that day, and the bar says no other. */
function followDays(view: View, signal: AbortSignal): (day: string) => void {
  const language = screenLanguage();
  const show = (day: string, told: Partial<ReturnType<typeof answers.get>>) => {
    changeSession({ draggedDate: day });
    changeAnswers(told);
  };
  // The bar stays at the day of the last answer.
  const fail = (error: unknown) => {
    player.drop();
    tellFailure(error);
  };
  if (view.page === 'matrix')
    return oneAtATime(
      (day) => loadMatrix(withDay(view, day, undefined), language),
      (day, matrix) => show(day, { matrix }),
      fail,
      signal,
    );
  return oneAtATime(
    async (day) => {
      const then = withDay(view, day, undefined);
      const { material, inspected } = await loadView(then, language, call, signal);
      return { material: await withLayout(then, material), inspected };
    },
    (day, { material, inspected }) => {
      show(day, { path: material.path, inspected });
      drawPicture(material, false);
    },
    fail,
    signal,
  );
}

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
  const wings = view.page || view.path ? undefined : view.wings;
  const all = daysToPlay(from, to, wings ? 'event' : by, events, still ? STILL_MONTHS : 1);
  const days = wings ? fewerDays(all, MOST_DAYS) : all;
  const gathered = wings ? await gather(wings.id, days, signal) : NO_WINGS;
  if (!gathered || signal.aborted) return false;
  wingsBy = gathered;
  follow = asksEachDay(view) ? followDays(view, signal) : undefined;
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
