/** What is seen in a question before it is read one way or another: names, cues, days, and words that nobody knows. */
import type { Cue } from '../../law/sentences/cues.ts';
import { type Days, daysIn } from './days.ts';
import { EVERYWHERE, type Lexicon, type Meant } from './lexicon.ts';
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
  /** A "not" stands in it that is no part of a name or cue. */
  negated: boolean;
  /** Words of the field that are no part of a name or cue. */
  fields: number;
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
  const free = words.flatMap(({ text }, at) => (told.has(at) ? [] : [{ text, next: words[at + 1]?.text ?? '' }]));
  // "No. 182" is no negation.
  const negated = free.some(({ text, next }) => lexicon.negations.has(text) && !/^\d/.test(next));
  const fields = free.filter(({ text }) => lexicon.field.has(text)).length;
  return { words, spans, cues, days, unknown, negated, fields };
}

/**
 * The longest names first; none overlaps another. What every question here is about comes last: "detain victims of
 * trafficking" is a duty, and not a word beside people.
 */
function spansOf(question: string, words: readonly Word[], lexicon: Lexicon): Span[] {
  const found = new Map<string, Span>();
  for (let at = 0; at < words.length; at++) {
    for (const { places, means } of lexicon.names.at(words, at, lexicon.joints)) {
      const alone = words.length === places.length;
      if (means.shouted && !alone && !words[places[0] ?? 0]?.capital) continue;
      const key = places.join();
      const span = found.get(key) ?? { places, meant: [], typed: typedAt(question, words, places) };
      if (!span.meant.some(({ id }) => id === means.id)) span.meant.push(means);
      found.set(key, span);
    }
  }
  const named = [...found.values()];
  for (const span of [...articlesOf(question, words, named, lexicon), ...lawsOf(question, words, named, lexicon)])
    found.set(span.places.join(), span);
  const ordered = [...found.values()]
    .map(subject)
    .sort(
      (a, b) =>
        Number(isSubject(a)) - Number(isSubject(b)) ||
        b.places.length - a.places.length ||
        (a.places[0] ?? 0) - (b.places[0] ?? 0) ||
        reach(b) - reach(a),
    );
  const taken = new Set<number>();
  const kept = ordered.filter(({ places }) => {
    if (places.some((place) => taken.has(place))) return false;
    for (const place of places) taken.add(place);
    return true;
  });
  return kept.sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0));
}

const isSubject = ({ meant }: Span): boolean => meant.every(({ id }) => EVERYWHERE.has(id));

/** A name of trafficking itself that a law bears too means trafficking. */
function subject(span: Span): Span {
  const itself = span.meant.filter(({ id }) => EVERYWHERE.has(id));
  return itself.length > 0 ? { ...span, meant: itself } : span;
}

/** How far apart its first and last words stand. */
const reach = ({ places }: Span): number => (places.at(-1) ?? 0) - (places[0] ?? 0);

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

/** "Cambodia's 2008 law", "UU Kamboja 2008": a State, a year and the word for a law, side by side in any order. */
function lawsOf(question: string, words: readonly Word[], spans: readonly Span[], lexicon: Lexicon): Span[] {
  const at = (place: number) => words[place]?.text ?? '';
  return spans.flatMap((span) => {
    const state = span.meant.find(({ kind }) => kind === 'Country');
    if (!state) return [];
    const [first, last] = [Math.min(...span.places), Math.max(...span.places)];
    const windows = [
      [first - 2, first - 1],
      [first - 3, first - 2, first - 1],
      [first - 1, last + 1],
      [first - 2, first - 1, last + 1],
      [last + 1, last + 2],
    ];
    return windows.flatMap((window): Span[] => {
      const others = window.map(at);
      const id = lexicon.laws.get(`${state.id}/${others.find((word) => /^\d{4}$/.test(word)) ?? ''}`);
      const law = others.filter((word) => !/^\d{4}$/.test(word)).join(' ');
      if (!id || !lexicon.lawWords.has(law)) return [];
      const places = [...window, ...span.places].sort((a, b) => a - b);
      const meant: Meant[] = [{ id, kind: 'Instrument', shouted: false }, state];
      return [{ places, meant, typed: typedAt(question, words, places) }];
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
