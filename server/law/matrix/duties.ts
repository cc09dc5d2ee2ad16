/** The columns of duties: how firmly a State is bound to each, towards the people asked about. */
import type { GraphLink } from '../../contract/links.ts';
import type { NodeOf } from '../../contract/nodes.ts';
import { SCOPE_FITS } from '../../contract/path.ts';
import { FORCES, PILLARS, type Scope } from '../../contract/vocabulary.ts';
import { ownClauses } from '../paths/one-duty-once.ts';
import { instrumentOf, type LawGraph } from '../graph.ts';
import { type Verdict, verdictOf } from '../time/validity.ts';
import type { Columns, Decided } from './columns.ts';
import { bindsAll } from '../paths/rules.ts';
import { scopeFit } from '../scope/scope.ts';

/** A link below this is left out, as in the paths unless asked otherwise. */
const LOWEST = 'medium';

type Duty = NodeOf<'Obligation'>;

export function dutiesOf(graph: LawGraph, scope: Scope, date: string): Columns {
  const clauses = linksTo(graph, 'IMPOSES');
  const homes = linksTo(graph, 'CORRESPONDS_TO');
  const duties = graph.nodes.filter((node): node is Duty => node.kind === 'Obligation' && clauses.has(node.id));
  const byPillar = (a: Duty, b: Duty) =>
    PILLARS.indexOf(a.pillar) - PILLARS.indexOf(b.pillar) || (a.name < b.name ? -1 : 1);
  // The same link is asked about for every State: what does not depend on the State is judged once.
  const own = new Map(
    [...clauses.values(), ...homes.values()].flat().map((link) => [link.id, verdictOf(link, LOWEST, date)]),
  );
  const bound = new Map<string, Verdict>();
  const binds = (link: GraphLink, state: string): Verdict => {
    const alone = own.get(link.id) ?? 'no';
    if (alone !== 'yes') return alone;
    const key = `${state} ${instrumentOf(graph, link.start)} ${link.requires}`;
    const known = bound.get(key) ?? bindsAll(graph, link, [state], LOWEST, date);
    bound.set(key, known);
    return known;
  };
  return {
    columns: duties.sort(byPillar).map(({ id, name, title, pillar }) => ({ id, name, title, group: pillar })),
    decide(state, duty) {
      const judged = (clauses.get(duty) ?? []).map((link) => ({ link, verdict: binds(link, state) }));
      const { cell, decides } = decided(judged, scope);
      const home = (homes.get(duty) ?? []).filter((link) => binds(link, state) === 'yes').length;
      return { cell: { ...cell, ...(home ? { home } : {}) }, decides };
    },
  };
}

/** Wording is compared only for the same people: of the clauses that cover them best, the firmest; of like ones the first by id. */
function decided(judged: readonly { link: GraphLink; verdict: Verdict }[], scope: Scope): Decided {
  const own = ownClauses(judged.filter(({ verdict }) => verdict === 'yes').map(({ link }) => link));
  const read = own.flatMap((link) =>
    link.force && link.force !== 'unread' ? [{ link, says: link.force, fit: scopeFit(link, scope) }] : [],
  );
  const [best] = read.sort(
    (a, b) => SCOPE_FITS.indexOf(a.fit) - SCOPE_FITS.indexOf(b.fit) || FORCES.indexOf(a.says) - FORCES.indexOf(b.says),
  );
  if (best) return { cell: { says: best.says, fit: best.fit }, decides: best.link };
  if (own.length > 0) return { cell: { says: 'unread' }, decides: own[0] };
  return { cell: { says: judged.some(({ verdict }) => verdict === 'unknownDate') ? 'unknown' : 'no clause' } };
}

function linksTo(graph: LawGraph, type: GraphLink['type']): Map<string, GraphLink[]> {
  const found = new Map<string, GraphLink[]>();
  for (const link of graph.links) if (link.type === type) found.set(link.end, [...(found.get(link.end) ?? []), link]);
  return found;
}
