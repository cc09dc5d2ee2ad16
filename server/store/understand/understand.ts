/** A question in plain words → readings of it, the best first; nothing is guessed without saying so. */
import type { Reading, Understood } from '../../contract/understand.ts';
import { MOST_READINGS } from '../../contract/understand.ts';
import type { QuestionId } from '../../contract/questions.ts';
import { LANGUAGES, type Language } from '../../contract/vocabulary.ts';
import { toHash } from '../../contract/view-link.ts';
import type { LawGraph } from '../../law/graph.ts';
import type { ReadingTitle } from '../../law/sentences/cues.ts';
import { CUE_TEXTS, QUESTION_TEXTS } from '../../law/sentences/languages.ts';
import { termsOf } from '../search-terms.ts';
import { type Filled, fill, type Filling } from './fill.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { LEAST, scoreOf, type Title } from './score.ts';
import { SHAPES, type Shape, WEAK } from './shapes.ts';
import { slotsOf } from './slots.ts';
import { type Seen, see } from './spot.ts';
import { valuesOf, viewOf } from './view.ts';

/** Points that the first reading has at least, and stands before the second, to be opened without asking. */
const SURE = 4;
const SURE_MARGIN = 1;
/** Readings so far behind the first are not offered. */
const FAR = 4;

const lexicons = new WeakMap<LawGraph, Lexicon>();
const titles = new WeakMap<Lexicon, Map<Shape, Title>>();

/** `asOf`: the day of the data. */
export function understand(graph: LawGraph, asOf: string, asked: { q: string; language: Language }): Understood {
  const lexicon = lexicons.get(graph) ?? lexiconOf(graph);
  lexicons.set(graph, lexicon);
  const words = titles.get(lexicon) ?? new Map(SHAPES.map((shape) => [shape, titleWords(shape, lexicon)]));
  titles.set(lexicon, words);

  const seen = see(asked.q, lexicon);
  const scored = SHAPES.flatMap((shape) => {
    const filling = fill(shape, seen, lexicon);
    const points = scoreOf(shape, seen, filling, words.get(shape) ?? NO_TITLE);
    return points && points.score >= LEAST ? [{ shape, filling, ...points }] : [];
  }).sort((a, b) => b.score - a.score || SHAPES.indexOf(a.shape) - SHAPES.indexOf(b.shape));
  const [first, second] = scored;
  if (!first) return { readings: [], margin: 0, sure: false };
  const margin = Math.max(0, first.score - (second?.score ?? 0));
  const readings = scored
    .filter(({ score }) => first.score - score <= FAR)
    .slice(0, MOST_READINGS)
    .map(({ shape, filling, score }): Reading => {
      const values = valuesOf(shape, filling.filled, seen);
      const slots = slotsOf({ shape, filled: filling.filled, values, asOf }, seen, lexicon, asked.language);
      return {
        kind: shape.kind,
        id: shape.id,
        title: titleOf(shape, asked.language),
        view: toHash(viewOf(shape, values)),
        slots,
        score: rounded(score),
      };
    });
  const whole =
    first.missing === 0 &&
    first.unknown === 0 &&
    first.filling.left.length === 0 &&
    !seen.undated &&
    !first.filling.filled.some(isAmbiguous) &&
    !unheard(first.shape, seen, first.filling);
  return {
    readings,
    margin: rounded(margin),
    sure: whole && margin >= SURE_MARGIN && enough(first.shape, first.score),
  };
}

/** "Congo", "Korea": two of one kind go by it. */
const isAmbiguous = ({ span, meant }: Filled): boolean =>
  span.meant.some(({ id, kind }) => kind === meant.kind && id !== meant.id);

/** A name alone is meant whole; everything else has to be worded. */
const enough = ({ kind }: Shape, score: number): boolean => score >= (kind === 'card' || kind === 'day' ? LEAST : SURE);

/** What is answered with yes or no, or shows both sides, answers the question with a "not" in it as well. */
const BOTH_SIDES: ReadonlySet<string> = new Set([
  'standing',
  'duty-owed',
  'duty-begun',
  'both-or-one',
  'limits',
  'leaving',
  'unanswered',
  'refoulement',
  'path',
]);

/** Who asks which States are not bound, or why, is not answered by those that are, nor "since 2010" by one day: what nobody heard leaves a doubt. */
function unheard(shape: Shape, seen: Seen, { filled }: Filling): boolean {
  const { id, kind, cues, slots } = shape;
  if (seen.cues.has('beyond')) return true;
  if (seen.cues.has('notBound') && cues.notBound === undefined) return true;
  // "Only Thailand" asks about the others as well.
  if (id === 'standing' && seen.cues.has('common')) return true;
  if (seen.days?.opened && slots.includes('date') && !slots.includes('until')) return true;
  if (kind === 'card' && seen.fields > 0) return true;
  if (hasUnheardCue(shape, seen, filled)) return true;
  return seen.negated && !BOTH_SIDES.has(id);
}

/** A word that asks for something else than this reading does, and stands in no name of it; a name alone is asked for nothing. */
function hasUnheardCue({ kind, cues }: Shape, seen: Seen, filled: Filling['filled']): boolean {
  const heard = new Set([
    ...filled.flatMap(({ span }) => span.places),
    ...[...seen.cues].flatMap(([cue, places]) => (cue in cues ? places : [])),
  ]);
  return [...seen.cues].some(
    ([cue, places]) =>
      !(cue in cues) &&
      places.some(
        (place) =>
          !heard.has(place) && (kind === 'card' || !WEAK.has(cue) || place > (seen.second ?? seen.words.length)),
      ),
  );
}

const rounded = (points: number): number => Math.round(points * 100) / 100;

function titleOf({ kind, id }: Shape, language: Language): string {
  if (kind === 'question') return QUESTION_TEXTS[language].questions[id as QuestionId].title;
  const name = kind === 'matrix' || kind === 'page' || kind === 'layout' ? `${kind}-${id}` : kind;
  return CUE_TEXTS[language].titles[name as ReadingTitle];
}

const NO_TITLE: Title = { content: new Set(), whole: [] };

function titleWords({ kind, id }: Shape, { little, field }: Lexicon): Title {
  if (kind !== 'question') return NO_TITLE;
  const whole = LANGUAGES.map(
    (language) => new Set(termsOf(QUESTION_TEXTS[language].questions[id as QuestionId].title)),
  );
  const content = new Set(whole.flatMap((title) => [...title]).filter((word) => !little.has(word) && !field.has(word)));
  return { content, whole };
}
