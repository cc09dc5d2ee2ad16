/** The columns of duties: how firmly a State is bound to each, towards the people asked about. */
import type { GraphLink, LinkOf } from '../../contract/links.ts';
import type { NodeOf } from '../../contract/nodes.ts';
import { SCOPE_FITS } from '../../contract/path.ts';
import { FORCES, PILLARS, type Scope } from '../../contract/vocabulary.ts';
import { ownClauses } from '../paths/one-duty-once.ts';
import { byNumber, instrumentOf, type LawGraph } from '../graph.ts';
import { amendedBy } from '../time/amended.ts';
import { limitOn } from '../time/limits.ts';
import { type Binding, bindingOnce, bindsAll, both, clauseStands } from '../time/clause.ts';
import { objectionsTo, type Stated, statedOn } from '../time/statements.ts';
import { restingConfidence } from '../time/confidence.ts';
import type { Verdict } from '../time/validity.ts';
import type { Columns, Decided } from './columns.ts';
import { scopeFit } from '../scope/scope.ts';

/** A link below this is left out, as in the paths unless asked otherwise. */
export const LOWEST = 'medium';

type Duty = NodeOf<'Obligation'>;

export function dutiesOf(graph: LawGraph, scope: Scope, date: string): Columns {
  const clauses = linksTo(graph, 'IMPOSES');
  const homes = linksTo(graph, 'CORRESPONDS_TO');
  // The same link is asked about for every State: what does not depend on the State is judged once.
  const own = new Map<string, Verdict>();
  for (const link of [...clauses.values(), ...homes.values()].flat())
    own.set(link.id, clauseStands(graph, link, LOWEST, date));
  const standing = <T extends GraphLink>(links: ReadonlyMap<string, readonly T[]>, verdicts: readonly Verdict[]) =>
    new Map([...links].map(([duty, all]) => [duty, all.filter(({ id }) => verdicts.includes(own.get(id) ?? 'no'))]));
  // Of clauses alike one in its present words leads, and then article 16(3) before 16(15).
  const earlier = (link: Clause) => Number((amendedBy(graph, link, date)?.how ?? 'may') !== 'may');
  const inOrder = (a: Clause, b: Clause) => earlier(a) - earlier(b) || byNumber(a.id, b.id);
  const ordered = new Map([...clauses].map(([duty, all]) => [duty, [...all].sort(inOrder)]));
  const maybe = standing(ordered, ['yes', 'unknownDate']);
  const atHome = standing(homes, ['yes']);
  const binding = bindingOnce(graph, LOWEST, date);
  const binds = (link: GraphLink, state: string) => bindsAll(graph, link, [state], LOWEST, date, binding);
  const owed = (state: string, duty: string, asked: readonly Clause[]): Decided => {
    const judged = (maybe.get(duty) ?? []).map(
      (link): Judged => ({ link, verdict: both(own.get(link.id) ?? 'no', binds(link, state)) }),
    );
    const { cell, ...rests } = decided(judged, scope, (link) => statedOn(graph, state, link, date));
    const unread = !cell.perhaps && asked.some((link) => link.force === 'unread' && binds(link, state) === 'yes');
    const limited =
      cell.fit !== undefined && rests.decides?.type === 'IMPOSES' && limitOn(graph, rests.decides) !== undefined;
    const objected = rests.stated?.type === 'RESERVES' && objectionsTo(graph, rests.stated, date).length > 0;
    const beside = {
      ...(objected ? { objected: true as const } : {}),
      ...(unread && cell.fit !== undefined && cell.says !== 'mandatory' ? { perhaps: 'unread' as const } : {}),
      ...(limited ? { limited: true as const } : {}),
      ...(rests.decides && restingConfidence(graph, [rests.decides], [state]) === 'low' ? { low: true as const } : {}),
    };
    return { cell: { ...cell, ...beside }, ...rests };
  };
  const alike = new Map([...clauses].map(([duty, asked]) => [duty, alikeOn(graph, asked, date, binding)]));
  return {
    columns: dutiesIn(graph, new Set(clauses.keys())).map(({ id, name, title, pillar }) => ({
      id,
      name,
      title,
      group: pillar,
    })),
    decide(state, duty) {
      const asked = clauses.get(duty) ?? [];
      const work = () => owed(state, duty, asked);
      const found = alike.get(duty)?.(state, work) ?? work();
      const home = (atHome.get(duty) ?? []).filter((link) => binds(link, state) === 'yes').length;
      return home ? { ...found, cell: { ...found.cell, home } } : found;
    },
  };
}

/**
 * Of States that are bound by the same of the treaties that ask for a duty, and have said nothing on any of them, one is
 * worked out and stands for all.
 */
function alikeOn(graph: LawGraph, asked: readonly Clause[], date: string, binding: Binding) {
  const texts = asked.flatMap(({ start, requires, carriedFrom }) => [
    instrumentOf(graph, start),
    requires,
    carriedFrom === undefined ? undefined : instrumentOf(graph, carriedFrom),
  ]);
  const treaties = [...new Set(texts.filter((id) => id !== undefined))];
  const known = new Map<string, Decided>();
  return (state: string, work: () => Decided): Decided => {
    const said = graph.statements.get(state);
    const mayHaveSaid = said && treaties.some((treaty) => said.has(treaty));
    if (mayHaveSaid && asked.some((link) => statedOn(graph, state, link, date).length > 0)) return work();
    const bound = treaties.map((treaty) => binding(state, treaty)).join();
    const found = known.get(bound) ?? work();
    known.set(bound, found);
    return found;
  };
}

/** Those that a clause asks for, by pillar and name. */
export function dutiesIn(graph: LawGraph, asked: ReadonlySet<string>): Duty[] {
  return graph.nodes
    .filter((node): node is Duty => node.kind === 'Obligation' && asked.has(node.id))
    .sort((a, b) => PILLARS.indexOf(a.pillar) - PILLARS.indexOf(b.pillar) || (a.name < b.name ? -1 : 1));
}

type Clause = LinkOf<'IMPOSES'>;
type Judged = { link: Clause; verdict: Verdict };

/**
 * Wording is compared only for the same people: of the clauses that cover them best, the firmest; of like ones the first
 * given. What may say more and is not known to bind stands beside it, and so does what the State has said on the clause,
 * or on one that would have led or is as firm.
 */
function decided(judged: readonly Judged[], scope: Scope, statedOf: (clause: Clause) => readonly Stated[]): Decided {
  const which = (verdict: Verdict) => judged.filter((each) => each.verdict === verdict).map(({ link }) => link);
  const own = ownClauses(which('yes'));
  const best = first(own, scope);
  const before = (link: Clause) => !best || compareClauses(link, best, scope) < 0;
  const alike = (link: Clause) => !best || compareClauses(link, best, scope) <= 0;
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
  clauses.filter(({ force }) => force !== 'unread').sort((a, b) => compareClauses(a, b, scope))[0];

/** By the people asked about, then by the wording. */
export const compareClauses = (a: Clause, b: Clause, scope: Scope): number =>
  SCOPE_FITS.indexOf(scopeFit(a, scope)) - SCOPE_FITS.indexOf(scopeFit(b, scope)) ||
  FORCES.indexOf(a.force) - FORCES.indexOf(b.force);

function linksTo<T extends GraphLink['type']>(graph: LawGraph, type: T): Map<string, LinkOf<T>[]> {
  const found = new Map<string, LinkOf<T>[]>();
  for (const link of graph.links) {
    if (link.type === type) found.set(link.end, [...(found.get(link.end) ?? []), link as LinkOf<T>]);
  }
  return found;
}
