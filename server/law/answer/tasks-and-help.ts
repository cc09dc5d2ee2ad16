/** What bodies do under a text, and how they help and where, told in words. */
import type { Language } from '../../contract/vocabulary.ts';
import type { LawGraph } from '../graph.ts';
import { isEvent } from '../sentences/events.ts';
import { PHRASES } from '../sentences/languages.ts';
import { tellReach, tellTask } from '../sentences/mandate-sentence.ts';
import type { AskedRow } from './judge-rows.ts';

/** Rows of clauses, each resting on the link that gives the task or provides for the body. */
export function withTasks(rows: readonly AskedRow[], language: Language): AskedRow[] {
  const phrases = PHRASES[language];
  return rows.map((row) => {
    const given = row.links.find((link) => link.type === 'ENTRUSTS');
    return {
      ...row,
      values: { ...row.values, task: given ? tellTask(phrases, given) : phrases.mandate.providedFor },
    };
  });
}

/** Rows of help: what is over, or happened once, is told as past; help to a region or to any State is told as such. */
export function withHelp(graph: LawGraph, rows: readonly AskedRow[], language: Language): AskedRow[] {
  const phrases = PHRASES[language];
  return rows.map((row) => {
    const help = row.links.find((link) => link.type === 'HELPS_WITH');
    if (!help) return row;
    const how = phrases.help[isEvent(help) || help.until ? 'did' : 'how'][help.how];
    return { ...row, values: { ...row.values, how, reach: tellReach(graph, phrases, help) } };
  });
}
