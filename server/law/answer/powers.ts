/** What a body that supervises may do, told in words, and whether the State has accepted it where joining is not enough. */
import type { LinkOf } from '../../contract/links.ts';
import type { Language } from '../../contract/vocabulary.ts';
import type { LawGraph } from '../graph.ts';
import { tellDay } from '../sentences/format.ts';
import { PHRASES } from '../sentences/languages.ts';
import { tellTask } from '../sentences/mandate-sentence.ts';
import type { Phrases } from '../sentences/phrases.ts';
import { standsOn } from '../time/statements.ts';
import type { AskedRow } from './judge-rows.ts';

type Statement = LinkOf<'RESERVES'>;
type Procedure = NonNullable<Statement['procedure']>;

/** Rows of bodies, each resting on the clause that gives the power, or on the body's own link to the instrument. */
export function withPowers(
  graph: LawGraph,
  rows: readonly AskedRow[],
  { state = '', date = '' }: Record<string, string>,
  language: Language,
): AskedRow[] {
  const phrases = PHRASES[language];
  const opened = openedByStatement(graph);
  return rows.map((row) => {
    const task = row.links.find((link) => link.type === 'ENTRUSTS');
    const watch = row.links.find(({ type }) => type === 'MONITORS' || type === 'ENFORCES');
    if (!task) {
      const type = watch?.type === 'ENFORCES' ? 'ENFORCES' : 'MONITORS';
      return { ...row, values: { ...row.values, power: phrases.mandate.watches[type] } };
    }
    const treaty = String(row.values.instrument);
    const procedure = procedureOf(task, opened.has(treaty));
    const answer = procedure && acceptedBy(graph, phrases, state, treaty, procedure, date);
    return {
      ...row,
      values: { ...row.values, power: tellTask(phrases, task), ...(answer ? { accepted: answer.told } : {}) },
      links: [...row.links, ...(answer?.by ? [answer.by] : [])],
    };
  });
}

/** Treaties under which a State must accept an inquiry before one can be made: somebody has. */
function openedByStatement(graph: LawGraph): Set<string> {
  const found = new Set<string>();
  for (const byTreaty of graph.statements.values())
    for (const [treaty, statements] of byTreaty)
      if (statements.some(({ kind, procedure }) => kind === 'acceptance' && procedure === 'inquiry')) found.add(treaty);
  return found;
}

type Asked = { procedure: Procedure; needed: boolean };

/** `needed`: nothing is open without a statement; else a State may only refuse. */
function procedureOf({ task, complainant, condition }: LinkOf<'ENTRUSTS'>, opened: boolean): Asked | undefined {
  if (task === 'inquires') return { procedure: 'inquiry', needed: opened };
  if (task !== 'hears-complaints') return undefined;
  const needed = condition?.some((which) => which === 'declared' || which === 'both-declared') ?? false;
  return { procedure: complainant?.includes('State') ? 'inter-state' : 'individual', needed };
}

function acceptedBy(
  graph: LawGraph,
  phrases: Phrases,
  state: string,
  treaty: string,
  { procedure, needed }: Asked,
  date: string,
): { told: string; by?: Statement } | undefined {
  const { accepted } = phrases.mandate;
  const mine = (graph.statements.get(state)?.get(treaty) ?? []).filter((link) => link.procedure === procedure);
  const sure = (told: string, by: Statement) => ({
    told:
      by.confidence === 'low' ? `${told} (${phrases.hedge.charAt(0).toLowerCase()}${phrases.hedge.slice(1)})` : told,
    by,
  });
  const standing = mine.filter((link) => standsOn(link, date) === 'yes');
  const refused = standing.find(({ kind }) => kind === 'refusal');
  if (refused) {
    return sure(refused.made ? accepted.refused(tellDay(phrases, refused.made)) : accepted.refusedNoDay, refused);
  }
  const yes = standing.find(({ kind }) => kind === 'acceptance');
  if (yes) return sure(yes.made ? accepted.yes(tellDay(phrases, yes.made)) : accepted.yesNoDay, yes);
  const open = mine.find((link) => standsOn(link, date) === 'unknown');
  if (open) return { told: accepted.unknown, by: open };
  return needed ? { told: accepted.none } : undefined;
}
