/** The columns of duties: how firmly a State is bound to each, towards the people asked about. */
import type { GraphLink, LinkOf } from '../../contract/links.ts';
import type { NodeOf } from '../../contract/nodes.ts';
import { SCOPE_FITS } from '../../contract/path.ts';
import { FORCES, PILLARS, type Scope } from '../../contract/vocabulary.ts';
import { ownClauses } from '../paths/one-duty-once.ts';
import type { LawGraph } from '../graph.ts';
import { limitsPeople } from '../time/limits.ts';
import { bindsAll, clauseStands } from '../time/clause.ts';
import { type Stated, statedOn } from '../time/statements.ts';
import type { Verdict } from '../time/validity.ts';
import type { Columns, Decided } from './columns.ts';
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
    [...clauses.values(), ...homes.values()].flat().map((link) => [link.id, clauseStands(graph, link, LOWEST, date)]),
  );
  const binds = (link: GraphLink, state: string): Verdict => {
    const alone = own.get(link.id) ?? 'no';
    if (alone !== 'yes' && alone !== 'unknownDate') return alone;
    const bound = bindsAll(graph, link, [state], LOWEST, date);
    return bound === 'yes' ? alone : bound;
  };
  const mayBindUnread = (link: LinkOf<'IMPOSES'>, state: string): boolean =>
    link.force === 'unread' && bindsAll(graph, link, [state], LOWEST, date) === 'yes';
  return {
    columns: duties.sort(byPillar).map(({ id, name, title, pillar }) => ({ id, name, title, group: pillar })),
    decide(state, duty) {
      const judged = (clauses.get(duty) ?? []).map((link): Judged => ({ link, verdict: binds(link, state) }));
      const { cell, ...rests } = decided(judged, scope, (link) => statedOn(graph, state, link, date));
      const unread = !cell.perhaps && (clauses.get(duty) ?? []).some((link) => mayBindUnread(link, state));
      const limited = cell.fit !== undefined && rests.decides?.type === 'IMPOSES' && limitsPeople(graph, rests.decides);
      const home = (homes.get(duty) ?? []).filter((link) => binds(link, state) === 'yes').length;
      const beside = {
        ...(unread && cell.fit !== undefined && cell.says !== 'mandatory' ? { perhaps: 'unread' as const } : {}),
        ...(limited ? { limited: true as const } : {}),
        ...(home ? { home } : {}),
      };
      return { cell: { ...cell, ...beside }, ...rests };
    },
  };
}

type Clause = LinkOf<'IMPOSES'>;
type Judged = { link: Clause; verdict: Verdict };

/**
 * Wording is compared only for the same people: of the clauses that cover them best, the firmest; of like ones the first
 * by id. What may say more and is not known to bind stands beside it, and so does what the State has said on the clause,
 * or on one that would have led or is as firm.
 */
function decided(judged: readonly Judged[], scope: Scope, statedOf: (clause: Clause) => readonly Stated[]): Decided {
  const which = (verdict: Verdict) => judged.filter((each) => each.verdict === verdict).map(({ link }) => link);
  const own = ownClauses(which('yes'));
  const best = first(own, scope);
  const before = (link: Clause) => !best || compare(link, best, scope) < 0;
  const alike = (link: Clause) => !best || compare(link, best, scope) <= 0;
  const unknown = first(which('unknownDate'), scope);
  const reserved = first(which('reserved'), scope);
  const carries = best ?? own[0];
  const [stated] = [...(reserved && alike(reserved) ? statedOf(reserved) : []), ...(carries ? statedOf(carries) : [])];
  const beside = {
    ...(unknown && before(unknown) && carries ? { perhaps: unknown.force } : {}),
    ...(stated ? { stated: stated.effect } : {}),
  };
  const rests = { decides: carries ?? reserved, stated: stated?.link };
  if (best) return { cell: { says: best.force, fit: scopeFit(best, scope), ...beside }, ...rests };
  if (carries) return { cell: { says: 'unread', ...beside }, ...rests };
  if (which('unknownDate').length > 0) return { cell: { says: 'unknown', ...beside } };
  return { cell: { says: reserved ? 'reserved' : 'no clause', ...beside }, ...rests };
}

/** Of the clauses that were read, the one that leads. */
const first = (clauses: readonly Clause[], scope: Scope): Clause | undefined =>
  clauses.filter(({ force }) => force !== 'unread').sort((a, b) => compare(a, b, scope))[0];

const compare = (a: Clause, b: Clause, scope: Scope): number =>
  SCOPE_FITS.indexOf(scopeFit(a, scope)) - SCOPE_FITS.indexOf(scopeFit(b, scope)) ||
  FORCES.indexOf(a.force) - FORCES.indexOf(b.force);

function linksTo<T extends GraphLink['type']>(graph: LawGraph, type: T): Map<string, LinkOf<T>[]> {
  const found = new Map<string, LinkOf<T>[]>();
  for (const link of graph.links) {
    if (link.type === type) found.set(link.end, [...(found.get(link.end) ?? []), link as LinkOf<T>]);
  }
  return found;
}
