/** How well a reading explains a question: what it uses speaks for it, what it leaves over against it. */
import type { Cue } from '../../law/sentences/cues.ts';
import type { Filling } from './fill.ts';
import { type Shape, WEAK } from './shapes.ts';
import type { Seen } from './spot.ts';

const FILLED = 2;
const MISSING = 1.5;
const LEFT_NAME = 2.5;
const LEFT_PEOPLE = 1;
const LEFT_CUE = 0.9;
const LEFT_WEAK_CUE = 0.25;
const LEFT_DAYS = 1;
const LEFT_WORD = 0.8;
const MENTIONED = 2;
/** What the words of its title add at most. */
const TITLE = 1.2;
/** The same of a question that has no cues of its own. */
const TITLE_ALONE = 6;
const TITLE_WHOLE = 6;
const MOST_OF_TITLE = 0.7;
/** What points to a reading is not there, though such a reading has something that does. */
const UNPOINTED = 1.5;
const POINTER = 2;

/** Words of the titles of a question: `content`: those that say something; `whole`: all, language by language. */
export type Title = { content: ReadonlySet<string>; whole: readonly ReadonlySet<string>[] };
/** Below this a reading is none. */
export const LEAST = 2;

/** `missing`: slots that the question does not name; `title`: the share of its words that stand in the question. */
export type Scored = { score: number; missing: number; unknown: number };

export function scoreOf(shape: Shape, seen: Seen, { filled, left }: Filling, title: Title): Scored | undefined {
  const names = new Set(filled.map(({ name }) => name));
  const said = new Set(seen.words.map(({ text }) => text));
  if (!possible(shape, seen, filled.length, names) && shareOf(said, title.whole) === 0) return undefined;
  let score = shape.start;
  // A word counts once: what names the duty points to no help with it.
  const named = new Set(filled.flatMap(({ span, meant }) => (meant.kind === 'Obligation' ? span.places : [])));
  const points = (cue: Cue): boolean => seen.cues.get(cue)?.some((place) => !named.has(place)) === true;
  const itsOwn = shape.kind === 'question' && shareOf(said, title.whole) > 0;
  const pointers = (Object.entries(shape.cues) as [Cue, number][]).filter(([, weight]) => weight >= POINTER);
  if (!itsOwn && pointers.length > 0 && !pointers.some(([cue]) => points(cue))) score -= UNPOINTED;
  let cued = 0;
  for (const [cue, weight] of Object.entries(shape.cues) as [Cue, number][]) if (points(cue)) cued += weight;
  score += cued;
  const own = new Set<number>([
    ...filled.flatMap(({ span }) => span.places),
    ...seen.spans.flatMap(({ places }) => places),
  ]);
  for (const [cue, places] of seen.cues) {
    // A cue inside a name that the reading uses was that name's word.
    if (cue in shape.cues || places.every((place) => own.has(place))) continue;
    score -= WEAK.has(cue) ? LEFT_WEAK_CUE : LEFT_CUE;
  }
  for (const { name } of filled) score += (shape.better as Record<string, number>)[name] ?? FILLED;
  if (shape.kind === 'card') score += 0.4;
  const missing = shape.needs.filter((need) => !names.has(need)).length;
  score -= missing * MISSING;
  for (const { meant } of itsOwn || (shape.kind === 'card' && isPair(seen)) ? [] : left)
    score -= meant.every(({ kind }) => kind === 'scope') ? LEFT_PEOPLE : LEFT_NAME;
  for (const { meant } of seen.spans)
    if (meant.some(({ id }) => shape.mentions.has(id)) && cued > 0) score += MENTIONED / 2;
  score += days(shape, seen);
  const strange = seen.unknown.filter((at) => !title.content.has(seen.words[at]?.text ?? ''));
  score -= strange.length * LEFT_WORD;
  score += titled(shape, seen, title);
  return { score, missing, unknown: strange.length };
}

/** Two names and not a word beside them: the one in the middle shows the other as well as a path between them does. */
const isPair = ({ spans, cues, days: named, unknown, fields }: Seen): boolean =>
  spans.length === 2 && cues.size === 0 && !named && unknown.length === 0 && fields === 0;

/** A few words of the title are a hint; most of it is the title itself. */
function titled(shape: Shape, { words }: Seen, { content, whole }: Title): number {
  const said = new Set(words.map(({ text }) => text));
  const shared = [...content].filter((word) => said.has(word)).length;
  const most = Object.keys(shape.cues).length > 0 ? TITLE : TITLE_ALONE;
  const hint = Math.min(most, (shared / Math.max(4, content.size)) * 2.5 * most);
  return Math.max(hint, shareOf(said, whole) * TITLE_WHOLE);
}

/** Of the title in one language that stands in the question, where that is most of it. */
function shareOf(said: ReadonlySet<string>, whole: Title['whole']): number {
  const shares = whole.map((title) => [...title].filter((word) => said.has(word)).length / Math.max(1, title.size));
  const best = Math.max(0, ...shares);
  return best >= MOST_OF_TITLE ? best : 0;
}

/** Strange words beside a question that is named and pointed to: it is offered, and never without a doubt. */
const MOST_STRANGE = 2;

/** Everything that it needs is named, and something points to it: a strange word more may stand beside that. */
function worded({ needs, cues }: Shape, seen: Seen, names: ReadonlySet<string>): boolean {
  const pointed = (Object.keys(cues) as Cue[]).some((cue) => seen.cues.has(cue));
  return pointed && needs.every((need) => names.has(need));
}

/** Two ends make a path, one name a card; what has neither slot nor cue in the question is not meant. */
function possible(shape: Shape, seen: Seen, filled: number, names: ReadonlySet<string>): boolean {
  const cued = (Object.keys(shape.cues) as Cue[]).some((cue) => seen.cues.has(cue) && !WEAK.has(cue));
  if (shape.kind === 'question' && Object.keys(shape.cues).length === 0) return true;
  switch (shape.kind) {
    case 'path':
      return names.has('from') && names.has('to');
    case 'card':
      return filled === 1 && seen.unknown.length === 0;
    case 'day':
      return seen.days !== undefined && seen.spans.length === 0 && seen.cues.size === 0 && seen.unknown.length === 0;
    case 'matrix':
      return shape.id === 'these' ? filled >= 2 : cued;
    case 'clauses':
    case 'parties':
      return names.has('instrument');
    case 'page':
    case 'layout':
      return cued;
    default:
      return (
        cued ||
        (filled > 0 && seen.unknown.length === 0) ||
        (seen.unknown.length <= MOST_STRANGE && worded(shape, seen, names))
      );
  }
}

function days(shape: Shape, seen: Seen): number {
  const { days: named } = seen;
  if (!named) return 0;
  if (shape.kind === 'day') return LEAST + 1;
  if (shape.kind === 'path' || shape.kind === 'card' || shape.kind === 'layout' || shape.id === 'these') return 0;
  const takes = shape.slots.includes('date');
  if (!takes) return -LEFT_DAYS;
  if (shape.slots.includes('until')) {
    if (!named.opened && !seen.cues.has('change')) return -LEFT_DAYS;
    return (shape.better.date ?? 0.5) + (named.opened && named.until ? (shape.better.until ?? 0.5) : 0);
  }
  return named.opened ? -LEFT_DAYS : 0.5;
}
