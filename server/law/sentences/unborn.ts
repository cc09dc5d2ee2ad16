/**
 * That a text did not exist yet on a day, of whatever kind it is: before the adoption of its text (VCLT 9) nobody can join,
 * sign or owe anything under it. Of a text without a day of adoption it is not known, and not said.
 */
import { type LawGraph, nodeOf } from '../graph.ts';
import { earliestDay } from '../time/dates.ts';
import { sentenceOf, tellDay, tellId, tellWhen } from './format.ts';
import type { Phrases } from './phrases.ts';

/** Of which only a month or a year is known, the days in it may be before or after. */
export const isUnborn = (adopted: string | undefined, day: string | undefined): adopted is string =>
  adopted !== undefined && day !== undefined && day < earliestDay(adopted);

/** A whole sentence; empty where the text was there, may have been, or is none. */
export function tellUnborn(graph: LawGraph, phrases: Phrases, id: string, day: string | undefined): string {
  const node = nodeOf(graph, id);
  if (node?.kind !== 'Instrument' || day === undefined || !isUnborn(node.adopted, day)) return '';
  return sentenceOf(
    phrases.absent.unadopted(tellId(graph, phrases, id), tellDay(phrases, day), tellWhen(phrases, node.adopted)),
  );
}
