/** To what day the lists of parties were read on which an answer rests: what a list does not hold is no proof of absence. */
import type { Language } from '../../contract/vocabulary.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import { sentenceOf, tellDay, tellId } from './format.ts';
import { EVENT_TEXTS, PHRASES } from './languages.ts';

/** One sentence over these treaties; empty where of none a whole list was read (VCLT 77(1)(e)). */
export function tellLists(graph: LawGraph, treaties: Iterable<string>, language: Language): string {
  const [phrases, texts] = [PHRASES[language], EVENT_TEXTS[language]];
  const lists = [...new Set(treaties)].flatMap((id) => {
    const node = nodeOf(graph, id);
    return node?.kind === 'Instrument' && node.listReadTo ? [{ id, day: node.listReadTo }] : [];
  });
  lists.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const [first, last] = [lists[0], lists.at(-1)];
  if (!first || !last) return '';
  if (lists.length === 1)
    return sentenceOf(texts.note.one(tellId(graph, phrases, first.id), tellDay(phrases, first.day)));
  return sentenceOf(texts.note.many(tellDay(phrases, first.day), tellDay(phrases, last.day)));
}
