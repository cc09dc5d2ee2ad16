/** What is seen in a question before it is read one way or another: names, cues, days, and words that nobody knows. */
import type { Cue } from '../../law/sentences/cues.ts';
import { type Days, daysIn } from './days.ts';
import { EVERYWHERE, type Lexicon, type Meant, type Span } from './lexicon.ts';
import { relativeDays } from './relative-days.ts';
import { isManner, withoutSlips } from './slips.ts';
import { type Word, wordsOf } from './words.ts';

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
  /** It tells a day by something whose day is not known. */
  undated: boolean;
  /** Where it begins to ask a second thing: "and who supervises it?" */
  second: number | undefined;
};

/** Names of these are whole: a cue inside one is no cue. */
const WHOLE: ReadonlySet<Meant['kind']> = new Set(['Country', 'Instrument', 'Institution', 'Article']);

export function see(question: string, lexicon: Lexicon): Seen {
  const typed = wordsOf(question);
  const recognised = (at: number) =>
    lexicon.cues.at(typed, at, lexicon.little).length > 0 || lexicon.names.at(typed, at, lexicon.little).length > 0;
  const words = withoutSlips(typed, lexicon, recognised);
  const all = spansOf(question, words, lexicon);
  const taken = new Set(all.flatMap(({ places }) => places));
  const relative = relativeDays(words, all, lexicon);
  const days = relative?.days ?? daysIn(words, taken);
  const spans = relative?.days ? all.filter((span) => !relative.names.includes(span)) : all;
  const cues = cuesOf(words, spans, lexicon);
  mark(words, spans, lexicon);
  const told = new Set([...taken, ...(days?.places ?? []), ...[...cues.values()].flat()]);
  const unknown = words.flatMap(({ text }, at) =>
    told.has(at) ||
    lexicon.little.has(text) ||
    lexicon.field.has(text) ||
    text.length < 2 ||
    isManner(text, lexicon.known)
      ? []
      : [at],
  );
  const free = words.flatMap(({ text }, at) => (told.has(at) ? [] : [{ text, next: words[at + 1]?.text ?? '' }]));
  // "No. 182" is no negation.
  const negated = free.some(({ text, next }) => lexicon.negations.has(text) && !/^\d/.test(next));
  const fields = free.filter(({ text }) => lexicon.field.has(text)).length;
  const undated = relative !== undefined && relative.days === undefined;
  return { words, spans, cues, days, unknown, negated, fields, undated, second: secondPart(words, lexicon) };
}

/** An "and" before a word that opens a question, where something was asked before. */
function secondPart(words: readonly Word[], { ands, heads }: Lexicon): number | undefined {
  const at = words.findIndex(
    ({ text }, place) => place > 0 && ands.has(text) && heads.has(words[place + 1]?.text ?? ''),
  );
  return at < 0 ? undefined : at;
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
  for (const more of [articlesOf, lawsOf, datedOf])
    for (const span of more(question, words, named, lexicon)) found.set(span.places.join(), span);
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

/** "Cambodia's 2008 law", "the Cambodian trafficking law of 2008", "UU Kamboja 2008": a State, a year and the word for a law, side by side. */
function lawsOf(question: string, words: readonly Word[], spans: readonly Span[], lexicon: Lexicon): Span[] {
  return spans.flatMap((span): Span[] => {
    const state = span.meant.find(({ kind }) => kind === 'Country');
    if (!state) return [];
    const before = lawWords(words, Math.min(...span.places) - 1, -1, lexicon);
    const after = lawWords(words, Math.max(...span.places) + 1, 1, lexicon);
    const own = [...before.reverse(), ...after].filter((at) => !isJoint(words[at]?.text ?? '', lexicon));
    const said = own.flatMap((at) => words[at]?.text ?? []);
    const years = said.filter(isYear);
    const id = lexicon.laws.get(`${state.id}/${years[0] ?? ''}`);
    if (!id || years.length > 1 || !lexicon.lawWords.has(said.filter((word) => !isYear(word)).join(' '))) return [];
    const [first, last] = [Math.min(...own, ...span.places), Math.max(...own, ...span.places)];
    const places = words.flatMap((_, at) => (at >= first && at <= last ? [at] : []));
    const meant: Meant[] = [{ id, kind: 'Instrument', shouted: false }, state];
    return [{ places, meant, typed: typedAt(question, words, places) }];
  });
}

/** "The Palermo Protocol of 2000", "the 2000 Palermo Protocol": the year of its adoption, which asks for no day. */
function datedOf(question: string, words: readonly Word[], spans: readonly Span[], lexicon: Lexicon): Span[] {
  const at = (place: number) => words[place]?.text ?? '';
  return spans.flatMap((span) => {
    const [first, last] = [Math.min(...span.places), Math.max(...span.places)];
    const own = lexicon.of.has(at(last + 1)) ? [last + 1, last + 2] : [first - 1];
    const meant = span.meant.filter(({ id }) => {
      const node = lexicon.nodes.get(id);
      return node?.kind === 'Instrument' && node.adopted?.slice(0, 4) === at(own.at(-1) ?? first);
    });
    const places = [...span.places, ...own].sort((a, b) => a - b);
    return meant.length > 0 ? [{ places, meant, typed: typedAt(question, words, places) }] : [];
  });
}

const isYear = (text: string): boolean => /^\d{4}$/.test(text);
const isJoint = (text: string, { subject, of }: Lexicon): boolean => subject.has(text) || of.has(text);

/** Places from one on, in one direction, of words that can name a law. */
function lawWords(words: readonly Word[], from: number, step: 1 | -1, lexicon: Lexicon): number[] {
  const places: number[] = [];
  const parts = new Set([...lexicon.lawWords].flatMap((law) => law.split(' ')));
  for (let at = from; ; at += step) {
    const text = words[at]?.text ?? '';
    if (!isYear(text) && !parts.has(text) && !isJoint(text, lexicon)) return places;
    places.push(at);
  }
}

function typedAt(question: string, words: readonly Word[], places: readonly number[]): string {
  const at = places.flatMap((place) => words[place] ?? []);
  return question.slice(Math.min(...at.map(({ from }) => from)), Math.max(...at.map(({ to }) => to)));
}

/** As typed, and once more over the names: "which ASEAN members" asks "which members". */
function cuesOf(words: readonly Word[], spans: readonly Span[], lexicon: Lexicon): Map<Cue, number[]> {
  const whole = new Set(
    spans.flatMap(({ places, meant }) => (meant.some(({ kind }) => WHOLE.has(kind)) ? places : [])),
  );
  const cues = new Map<Cue, number[]>();
  const around = words.flatMap((word, place) => (whole.has(place) ? [] : [{ ...word, place }]));
  for (const read of [words.map((word, place) => ({ ...word, place })), around]) {
    const over = read === around;
    for (let at = 0; at < read.length; at++) {
      for (const { places, means } of lexicon.cues.at(read, at, lexicon.little)) {
        const typed = places.flatMap((each) => read[each]?.place ?? []);
        // "Who in the EU is bound" does not ask "who is".
        if (typed.every((place) => whole.has(place)) || (over && means === 'about')) continue;
        cues.set(means, [...new Set([...(cues.get(means) ?? []), ...typed])]);
      }
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
