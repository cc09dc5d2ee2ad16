/** Why a question has no path: the legal causes first, then the smallest easings of its rules that give one. */
import type { PathRules, NoPathAnswer } from '../../contract/path.ts';
import type { Language } from '../../contract/vocabulary.ts';
import type { LawGraph } from '../graph.ts';
import type { Budget } from '../paths/budget.ts';
import { sentenceOf } from '../sentences/format.ts';
import { askingOf } from './context.ts';
import { causesOf } from './causes.ts';
import { relaxationsOf } from './relaxations.ts';

const MOST_CAUSES = 7;

/** Of a question of which it is known that it has no path. What the budget did not reach is named. */
export function explainNoPath(
  graph: LawGraph,
  from: string,
  to: string,
  rules: PathRules,
  language: Language,
  budget: Budget,
): NoPathAnswer {
  const asking = askingOf(graph, language, rules);
  const causes = causesOf(asking, [from, ...rules.via, to]);
  const { phrases } = asking;
  const { relaxations, untried } = relaxationsOf(graph, phrases, from, to, rules, budget);
  const { cut, rule } = phrases.noPath.untried;
  return {
    causes: causes.slice(0, MOST_CAUSES),
    more: Math.max(0, causes.length - MOST_CAUSES),
    relaxations,
    ...(untried.length > 0
      ? { cut: { untried, sentence: sentenceOf(cut(phrases.list(untried.map((name) => rule[name])))) } }
      : {}),
  };
}
