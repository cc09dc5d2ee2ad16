/** Why a State does not owe a duty as far as the data go: clause by clause, then what nobody has coded. */
import type { LinkOf } from '../../contract/links.ts';
import type { Cause } from '../../contract/path.ts';
import { explainLink } from '../sentences/explain-link.ts';
import { instrumentOf, type LawGraph, nodeOf } from '../graph.ts';
import { asksOfBody } from '../time/clause.ts';
import { statedOn } from '../time/statements.ts';
import { atLeast, bindingOf, linkHolds } from '../time/validity.ts';
import { tellClause, tellId } from '../sentences/format.ts';
import { type Asking, causeOf, evidenceOf } from './context.ts';
import { causeOfStanding, causesOfTreaty } from './treaty-causes.ts';

/** `told`: treaties about which the State's standing is told already. */
export function causesOfDuty(asking: Asking, state: string, duty: string, told: readonly string[]): Cause[] {
  const { graph, phrases } = asking;
  const clauses = clausesOn(graph, duty);
  const treaties = [...new Set(clauses.flatMap(({ start }) => instrumentOf(graph, start) ?? []))];
  if (clauses.length === 0) return [causeOf('not coded', phrases.noPath.noClause(tellId(graph, phrases, duty)))];
  const binds = (treaty: string) => causeOfStanding(asking, state, treaty) === undefined;
  const own = clauses.filter(({ start }) => binds(instrumentOf(graph, start) ?? ''));
  return [
    ...causesOfTreaty(
      asking,
      state,
      treaties.filter((treaty) => !told.includes(treaty)),
    ),
    ...own.flatMap((clause) => causesOfClause(asking, state, clause)),
    ...uncoded(asking, state),
  ];
}

export function clausesOn(graph: LawGraph, duty: string): LinkOf<'IMPOSES'>[] {
  const edges = graph.edges[graph.at.get(duty) ?? -1] ?? [];
  return edges
    .flatMap(({ links }) => links.flatMap((number) => graph.links[number] ?? []))
    .filter((link) => link.type === 'IMPOSES')
    .filter(({ end }) => end === duty);
}

/** A clause of a treaty that binds the State. */
function causesOfClause(asking: Asking, state: string, clause: LinkOf<'IMPOSES'>): Cause[] {
  const { graph, phrases, rules, language } = asking;
  const causes: Cause[] = [];
  const place = tellClause(graph, phrases, clause);
  if (asksOfBody(clause)) return [causeOf('not binding', phrases.noPath.ofBody(place), evidenceOf(graph, [clause]))];
  const { requires } = clause;
  if (requires && bindingOf(graph, state, requires, rules.confidence, rules.date) !== 'yes') {
    const second = causeOfStanding(asking, state, requires);
    const lead = phrases.noPath.otherPeople(place, tellId(graph, phrases, state), tellId(graph, phrases, requires));
    causes.push(
      causeOf('other people', [lead, second?.sentence ?? ''].filter(Boolean).join('. '), [
        ...evidenceOf(graph, [clause]),
        ...(second?.evidence ?? []),
      ]),
    );
  }
  if (clause.force === 'unread' || !atLeast(clause.confidence, rules.confidence)) {
    const { sentence } = explainLink(graph, { ...clause, force: 'unread', owes: undefined }, 'forward', { language });
    const text =
      clause.force === 'unread'
        ? sentence
        : phrases.noPath.unsure(
            place,
            tellId(graph, phrases, clause.end),
            phrases.rankReasons.confidence[clause.confidence],
          );
    causes.push(causeOf('text unread', text, evidenceOf(graph, [clause])));
  }
  return [...causes, ...reserved(asking, state, clause)];
}

/** Reservations on the clause that stand on the day: what one modifies, it modifies for the State that made it (VCLT 21(1)). */
function reserved({ graph, rules, language }: Asking, state: string, clause: LinkOf<'IMPOSES'>): Cause[] {
  return statedOn(graph, state, clause, rules.date)
    .filter(({ effect }) => effect === 'reserved' || effect === 'partly reserved')
    .map(({ link }) =>
      causeOf('reserved', explainLink(graph, link, 'forward', { language }).sentence, evidenceOf(graph, [link])),
    );
}

/** Treaties that bind the State of which no clause at all is coded: they may impose the duty. */
function uncoded({ graph, phrases, rules }: Asking, state: string): Cause[] {
  const silent = [...(graph.bonds.get(state) ?? [])].filter(([treaty, bonds]) => {
    const node = nodeOf(graph, treaty);
    return (
      node?.kind === 'Instrument' &&
      node.level !== 'national' &&
      bonds.some((bond) => linkHolds(bond, rules.date) === 'yes') &&
      !isRead(graph, treaty)
    );
  });
  if (silent.length === 0) return [];
  const names = silent.slice(0, 3).map(([treaty]) => tellId(graph, phrases, treaty));
  return [
    causeOf(
      'not coded',
      phrases.noPath.uncoded(tellId(graph, phrases, state), names, silent.length - names.length),
      evidenceOf(
        graph,
        silent.slice(0, 3).flatMap(([, bonds]) => bonds.slice(0, 1)),
      ),
    ),
  ];
}

function isRead(graph: LawGraph, treaty: string): boolean {
  const around = graph.edges[graph.at.get(treaty) ?? -1] ?? [];
  return around.some(({ to }) => {
    const article = graph.nodes[to];
    return (
      article?.kind === 'Article' &&
      article.instrument === treaty &&
      (graph.edges[to] ?? []).some(({ links }) => links.some((n) => graph.links[n]?.type === 'IMPOSES'))
    );
  });
}
