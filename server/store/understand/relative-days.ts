/**
 * A day told by what another State did: "before Thailand joined", "when Laos ratified ACTIP", "sebelum Thailand bergabung".
 * Joining is the day of the deposit, being bound that of the entry into force.
 */
import { LANGUAGES } from '../../contract/vocabulary.ts';
import { phrasesIn } from '../../law/sentences/cues.ts';
import { CUE_TEXTS } from '../../law/sentences/languages.ts';
import { dayAfter, dayBefore } from '../../law/time/dates.ts';
import { AFTER, BEFORE, type Days, SINCE } from './days.ts';
import type { Lexicon, Span } from './lexicon.ts';
import type { Word } from './words.ts';

/** `days`: absent where the data do not know that day; `names`: those that tell it and are asked nothing else. */
export type Relative = { days: Days | undefined; names: Span[] };

const all = (pick: 'when' | 'entering') =>
  new Set(LANGUAGES.flatMap((language) => phrasesIn(CUE_TEXTS[language][pick])));
const WHEN = all('when');
const ENTERING = all('entering');
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

export function relativeDays(words: readonly Word[], spans: readonly Span[], lexicon: Lexicon): Relative | undefined {
  for (const told of spans) {
    const state = told.meant.find(({ kind }) => kind === 'Country');
    const at = wordBefore(words, Math.min(...told.places));
    const lead = words[at]?.text ?? '';
    // "When was Laos bound" asks for a day; one that tells a day stands behind what is asked.
    if (!state || at < 1 || ![BEFORE, AFTER, SINCE, WHEN].some((leads) => leads.has(lead))) continue;
    const verb = verbAfter(words, Math.max(...told.places) + 1, lexicon);
    if (verb.length === 0) continue;
    const behind = spanAfter(words, spans, Math.max(...verb), lexicon);
    const treaty = behind ?? spans.find(({ meant }) => meant.some(({ kind }) => kind === 'Instrument'));
    const instrument = treaty?.meant.find(({ kind }) => kind === 'Instrument');
    const entered = verb.some((place) => ENTERING.has(words[place]?.text ?? ''));
    const day = instrument && dayOf(lexicon, state.id, instrument.id, entered);
    const others = spans.filter((span) => span !== behind && span.meant.some(({ kind }) => kind === 'Instrument'));
    const names = behind && others.length > 0 ? [told, behind] : [told];
    const places = [at, ...told.places, ...verb, ...(names.includes(behind ?? told) ? (behind?.places ?? []) : [])];
    return {
      days: day
        ? opened(
            day,
            lead,
            [...new Set(places)].sort((a, b) => a - b),
          )
        : undefined,
      names,
    };
  }
  return undefined;
}

function opened(day: string, lead: string, places: number[]): Days {
  if (BEFORE.has(lead)) {
    const eve = dayBefore(day);
    return { on: eve, from: eve, until: eve, opened: false, places };
  }
  if (AFTER.has(lead)) return { on: dayAfter(day), from: dayAfter(day), opened: true, places };
  if (SINCE.has(lead)) return { on: day, from: day, opened: true, places };
  return { on: day, from: day, until: day, opened: false, places };
}

/** Over an article: "before the Philippines joined". */
const wordBefore = (words: readonly Word[], first: number): number =>
  words[first - 1]?.text === 'the' ? first - 2 : first - 1;

/** "joined", "was bound", "had acceded": what tells that a State is party, over little words. */
function verbAfter(words: readonly Word[], from: number, { cues, little }: Lexicon): number[] {
  for (let at = from; at < from + 3; at++) {
    const bound = cues.at(words, at, little).find(({ means }) => means === 'bound');
    if (bound) return bound.places;
    if (!little.has(words[at]?.text ?? '')) return [];
  }
  return [];
}

/** The instrument that is named right behind. */
function spanAfter(
  words: readonly Word[],
  spans: readonly Span[],
  last: number,
  { little }: Lexicon,
): Span | undefined {
  return spans.find(({ places, meant }) => {
    const first = Math.min(...places);
    const joined = words.slice(last + 1, first).every(({ text }) => little.has(text));
    return first > last && joined && meant.some(({ kind }) => kind === 'Instrument');
  });
}

/** Where a State joined once, and on a day that is known. */
function dayOf({ graph }: Lexicon, state: string, instrument: string, entered: boolean): string | undefined {
  const [only, ...others] = (graph.bonds.get(state)?.get(instrument) ?? []).filter((link) => link.type === 'PARTY_TO');
  if (only?.type !== 'PARTY_TO' || others.length > 0) return undefined;
  const day = entered ? only.from : only.deposited;
  return day !== undefined && WHOLE_DAY.test(day) ? day : undefined;
}
