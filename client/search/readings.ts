/** Readings of a question in plain words: which are offered, how a slot of one is changed, and how one is opened. */
import { PARAMETERS, type Parameter } from '#contract/questions/columns.ts';
import type { Reading, Slot } from '#contract/understand.ts';
import type { View } from '#contract/view.ts';
import { fromHash } from '#contract/view-link.ts';
import { QUESTION_TEXTS } from '#law/sentences/languages.ts';
import { languageOf } from '#contract/vocabulary.ts';
import { askPath } from '../explore/path.ts';
import { onThisDay } from '../explore/navigate.ts';
import { pendingView, showView } from '../explore/show-view.ts';
import { dayOf } from '../graph/day.ts';
import { answers } from '../state/answers.ts';
import { i18n } from '../i18n/i18n.ts';
import type { Understanding } from './useSuggestions.ts';

/** `first`: one of them is meant without a doubt, so they stand before all that is merely called alike. */
export type Offered = { readings: Reading[]; sure: boolean };

/** Of the name typed, so much makes the whole text a name and no question. */
const NAME_SHARE = 0.8;

/** A name alone, a page and a layout are found as such; a reading of them says no more. */
export function offeredOf(
  understood: Understanding | undefined,
  asked: string,
  known: boolean,
  near: boolean,
): Offered {
  const readings = (understood?.readings ?? []).filter(({ kind, slots }) => {
    if (kind === 'day') return false;
    if (kind === 'page' || kind === 'layout') return !known;
    return kind !== 'card' || (near && (slots[0]?.typed.length ?? 0) < asked.length * NAME_SHARE);
  });
  return { readings, sure: understood?.sure === true && readings[0] === understood.readings[0] };
}

/** What was put into slots by hand, by the place of the slot. */
export type Changes = Readonly<Record<number, string>>;

export function viewOfReading({ view, slots }: Reading, changes: Changes): View {
  return slots.reduce((now, slot, at) => {
    const value = changes[at];
    return value === undefined ? now : withSlot(now, slot, value);
  }, fromHash(view));
}

/** The View with another value in one slot. */
export function withSlot(view: View, { name, value: old }: Slot, value: string): View {
  const { question, path, wings, matrix } = view;
  const swap = (ids: readonly string[]) => ids.map((id) => (id === old ? value : id));
  if (question) return { ...view, question: { ...question, parameters: { ...question.parameters, [name]: value } } };
  if (path) {
    const { rules } = path;
    if (name === 'from' || name === 'to') return { ...view, path: { ...path, [name]: value } };
    if (name === 'date') return { ...view, path: { ...path, rules: { ...rules, date: value } } };
    return { ...view, path: { ...path, rules: { ...rules, via: swap(rules.via), avoid: swap(rules.avoid) } } };
  }
  if (name === 'date') return { ...view, date: value };
  if (matrix) {
    if (name === 'scope') return { ...view, matrix: { ...matrix, scope: value as typeof matrix.scope } };
    return { ...view, matrix: matrix.these ? { ...matrix, these: swap(matrix.these) } : { ...matrix, rows: value } };
  }
  return wings ? { ...view, wings: { ...wings, id: value } } : { ...view, centre: value };
}

/** On the day that is shown, unless the question names one; what is filtered stays so. */
export function openReading(reading: Reading, changes: Changes): void {
  const view = viewOfReading(reading, changes);
  const { filters } = pendingView();
  // Left in the field, the focus would take the next key for a letter of the next question.
  document.getElementById('picture')?.focus({ preventScroll: true });
  const { path } = view;
  const day = dayOf(pendingView()) ?? answers.get().asOf;
  if (path) return void askPath(path.from, path.to, { ...path.rules, date: path.rules.date ?? day });
  void showView({ ...(dayOf(view) === undefined ? onThisDay(view) : view), filters });
}

/** What a slot is called: the parameter of the question, or the end of the path. */
export function slotName({ name, kind }: Slot): string {
  const { parameters } = QUESTION_TEXTS[languageOf(i18n.language)];
  if (isParameter(name)) return parameters[name];
  const ends = ['from', 'to', 'via', 'avoid'] as const;
  const end = ends.find((each) => each === name);
  return end ? i18n.t(`search.ends.${end}`) : kind === 'date' || kind === 'scope' ? name : i18n.t(`kinds.${kind}`);
}

const isParameter = (name: string): name is Parameter => Object.hasOwn(PARAMETERS, name);
