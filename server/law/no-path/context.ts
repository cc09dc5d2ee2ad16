/** What every cause is told from, and the shape of one. */
import type { GraphLink } from '../../contract/links.ts';
import type { Cause, PathRules } from '../../contract/path.ts';
import type { Language } from '../../contract/vocabulary.ts';
import { citationOf } from '../sentences/explain-link.ts';
import { PHRASES } from '../sentences/languages.ts';
import type { LawGraph } from '../graph.ts';
import { sentenceOf } from '../sentences/format.ts';
import type { Phrases } from '../sentences/phrases.ts';

export type Asking = { graph: LawGraph; phrases: Phrases; language: Language; rules: PathRules };

export function askingOf(graph: LawGraph, language: Language, rules: PathRules): Asking {
  return { graph, phrases: PHRASES[language], language, rules };
}

export function causeOf(kind: Cause['kind'], text: string, evidence: Cause['evidence'] = []): Cause {
  return { kind, sentence: sentenceOf(text), evidence };
}

export const evidenceOf = (graph: LawGraph, links: readonly GraphLink[]): Cause['evidence'] =>
  links.map((link) => ({ link: link.id, citation: citationOf(graph, link) }));
