/**
 * Judges what an unseen phrasing opened. What it must open is told in short: a question's id with what must stand in it
 * ("standing state=VNM date=2005", a year or a day of it), "path A B", "card A", "clauses A", "wings A", "page A",
 * "matrix duty rows=asean", "events VNM from=2010". A parameter that is not told must be absent or that of the example.
 */
import { fromHash } from '#contract/view-link.ts';
import { QUESTIONS } from '#contract/questions/catalogue.ts';
import { DEFAULT_MATRIX } from '#contract/matrix.ts';
import type { View } from '#contract/view.ts';
import type { LawGraph } from '../../../../server/law/graph.ts';
import { understand } from '../../../../server/store/understand/understand.ts';
import { inShort } from './in-short.ts';
import { AS_OF } from './measure.ts';

export type Unseen = readonly (readonly [typed: string, opens: string])[];
export type Opened = { typed: string; opens: string; got: string[]; sure: boolean; first: boolean; three: boolean };

/** `wrong`: sure, and not right. */
export type Told = { phrases: number; first: number; three: number; wrong: number; sure: number };

export function openAll(graph: LawGraph, language: 'en' | 'id', phrases: Unseen): Opened[] {
  return phrases.map(([typed, opens]) => {
    const { readings, sure } = understand(graph, AS_OF, { q: typed, language });
    const rights = readings.map(({ view }) => opens.split(' | ').some((each) => isOf(each, fromHash(view))));
    const [first = false, three] = opens === '' ? [!sure, !sure] : [rights[0], rights.includes(true)];
    return { typed, opens, got: readings.map(({ view }) => inShort(view)), sure, first, three: Boolean(three) };
  });
}

export const isWrong = ({ sure, first }: Opened): boolean => sure && !first;

export function tell(all: readonly Opened[]): Told {
  const number = (holds: (each: Opened) => boolean) => all.filter(holds).length;
  return {
    phrases: all.length,
    first: number(({ first }) => first),
    three: number(({ three }) => three),
    wrong: number(isWrong),
    sure: number(({ sure }) => sure),
  };
}

function isOf(opens: string, view: View): boolean {
  const [what = '', ...parts] = opens.split(' ');
  const plain = parts.filter((part) => !part.includes('='));
  const named = Object.fromEntries(parts.filter((part) => part.includes('=')).map((part) => part.split('=')));
  const { path, page, matrix, wings, events } = view;
  if (what === 'path') return [path?.from, path?.to].sort().join() === plain.sort().join();
  if (what === 'card' || what === 'wings')
    return !path && !view.question && !page && [wings?.id, view.selected].includes(plain[0]);
  if (what === 'clauses') return page === 'clauses' && view.centre === plain[0];
  if (what === 'parties') return !path && !page && !wings && view.centre === plain[0] && isDay(named.date, view.date);
  if (what === 'page') return page === plain[0];
  if (what === 'events')
    return page === 'events' && events?.parties?.join() === plain[0] && isDay(named.from, events?.from);
  if (what === 'matrix') {
    const asked = matrix ?? DEFAULT_MATRIX;
    return page === 'matrix' && asked.by === plain[0] && asked.rows === named.rows && !asked.these;
  }
  return isQuestion(what, named, view);
}

function isQuestion(id: string, named: Record<string, string>, { question }: View): boolean {
  if (question?.id !== id) return false;
  const example: Record<string, string> = QUESTIONS[question.id].parameters;
  const got: Record<string, string | undefined> = question.parameters;
  return Object.keys(example).every((name) => {
    const [meant, value] = [named[name], got[name]];
    if (name === 'date' || name === 'until') return meant === undefined ? value === undefined : isDay(meant, value);
    return meant === undefined ? value === undefined || value === example[name] : (value ?? example[name]) === meant;
  });
}

const isDay = (meant: string | undefined, day: string | undefined): boolean =>
  meant === undefined ? day === undefined : day?.startsWith(meant) === true;
