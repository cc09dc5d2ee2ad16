/** What is seen in a question before it is read one way or another: names, cues, days, and words that nobody knows. */
import type { Cue } from '../../law/sentences/cues.ts';
import { type Days, daysIn } from './days.ts';
import type { Lexicon, Meant } from './lexicon.ts';
import { withoutSlips } from './slips.ts';
import { type Word, wordsOf } from './words.ts';

/** Words that name something; `meant`: all that it can be. `mark`: it stands after "not through" or "via". */
export type Span = { places: number[]; meant: Meant[]; mark?: 'not' | 'via'; typed: string };
export type Seen = {
  words: Word[];
  spans: Span[];
  cues: ReadonlyMap<Cue, readonly number[]>;
  days: Days | undefined;
  /** Places of words that carry a meaning which nobody knows. */
  unknown: readonly number[];
};

/** Names of these are whole: a cue inside one is no cue. */
const WHOLE: ReadonlySet<Meant['kind']> = new Set(['Country', 'Instrument', 'Institution', 'Article']);

export function see(question: string, lexicon: Lexicon): Seen {
  const typed = wordsOf(question);
  const recognised = (at: number) =>
    lexicon.cues.at(typed, at, lexicon.little).length > 0 || lexicon.names.at(typed, at, lexicon.little).length > 0;
  const words = withoutSlips(typed, lexicon, recognised);
  const spans = spansOf(question, words, lexicon);
  const taken = new Set(spans.flatMap(({ places }) => places));
  const days = daysIn(words, taken);
  const cues = cuesOf(words, spans, lexicon);
  mark(words, spans, lexicon);
  const told = new Set([...taken, ...(days?.places ?? []), ...[...cues.values()].flat()]);
  const unknown = words.flatMap(({ text }, at) =>
    told.has(at) || lexicon.little.has(text) || lexicon.field.has(text) || text.length < 2 ? [] : [at],
  );
  return { words, spans, cues, days, unknown };
}

/** The longest names first; none overlaps another. */
function spansOf(question: string, words: readonly Word[], lexicon: Lexicon): Span[] {
  const found = new Map<string, Span>();
  for (let at = 0; at < words.length; at++) {
    for (const { places, means } of lexicon.names.at(words, at, lexicon.little)) {
      const alone = words.length === places.length;
      if (means.shouted && !alone && !words[places[0] ?? 0]?.capital) continue;
      const key = places.join();
      const span = found.get(key) ?? { places, meant: [], typed: typedAt(question, words, places) };
      if (!span.meant.some(({ id }) => id === means.id)) span.meant.push(means);
      found.set(key, span);
    }
  }
  for (const span of articlesOf(question, words, [...found.values()], lexicon)) found.set(span.places.join(), span);
  const ordered = [...found.values()].sort(
    (a, b) => b.places.length - a.places.length || (a.places[0] ?? 0) - (b.places[0] ?? 0),
  );
  const taken = new Set<number>();
  const kept = ordered.filter(({ places }) => {
    if (places.some((place) => taken.has(place))) return false;
    for (const place of places) taken.add(place);
    return true;
  });
  return kept.sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0));
}

/** "article 6 of the Palermo Protocol", "ACTIP art. 14": the article, where the instrument named beside it has one. */
function articlesOf(question: string, words: readonly Word[], spans: readonly Span[], lexicon: Lexicon): Span[] {
  return words.flatMap(({ text }, at) => {
    const number = words[at + 1]?.text ?? '';
    if (text !== 'art' || !/^\d+[a-z]?$/.test(number)) return [];
    return spans.flatMap((span) => {
      const meant = span.meant.flatMap((each): Meant[] => {
        const id = `${each.id}/${number}`;
        return lexicon.nodes.get(id)?.kind === 'Article' ? [{ id, kind: 'Article', shouted: false }] : [];
      });
      const places = [...new Set([at, at + 1, ...span.places])].sort((a, b) => a - b);
      return meant.length > 0 ? [{ places, meant, typed: typedAt(question, words, places) }] : [];
    });
  });
}

function typedAt(question: string, words: readonly Word[], places: readonly number[]): string {
  const at = places.flatMap((place) => words[place] ?? []);
  return question.slice(Math.min(...at.map(({ from }) => from)), Math.max(...at.map(({ to }) => to)));
}

function cuesOf(words: readonly Word[], spans: readonly Span[], lexicon: Lexicon): Map<Cue, number[]> {
  const whole = new Set(
    spans.flatMap(({ places, meant }) => (meant.some(({ kind }) => WHOLE.has(kind)) ? places : [])),
  );
  const cues = new Map<Cue, number[]>();
  for (let at = 0; at < words.length; at++) {
    for (const { places, means } of lexicon.cues.at(words, at, lexicon.little)) {
      if (places.every((place) => whole.has(place))) continue;
      cues.set(means, [...new Set([...(cues.get(means) ?? []), ...places])]);
    }
  }
  return cues;
}

/** Marks the names that stand behind "not through" or "via"; the longer of two marks at one place decides. */
function mark(words: readonly Word[], spans: Span[], lexicon: Lexicon): void {
  for (const span of spans) {
    const first = Math.min(...span.places);
    for (let at = Math.max(0, first - 4); at < first; at++) {
      const [longest] = lexicon.marks.at(words, at, lexicon.little).sort((a, b) => b.places.length - a.places.length);
      const end = Math.max(...(longest?.places ?? [-1]));
      const joined = longest && words.slice(end + 1, first).every(({ text }) => lexicon.little.has(text));
      if (!longest || !joined) continue;
      span.mark = longest.means;
      break;
    }
  }
}
