/** Why a State does not owe a duty as far as the data go: clause by clause, then what nobody has coded. */
import type { LinkOf } from '../../contract/links.ts';
import type { Cause } from '../../contract/path.ts';
import { explainLink } from '../sentences/explain-link.ts';
import { instrumentOf, type LawGraph, nodeOf } from '../graph.ts';
import { atLeast, bindingOf, linkHolds } from '../time/validity.ts';
import { tellArticle, tellId } from '../sentences/format.ts';
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
  const article = nodeOf(graph, clause.start);
  const place = article?.kind === 'Article' ? tellArticle(graph, phrases, article, clause.paragraph) : clause.start;
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

/**
 * Statements of substance on the article or on the treaty as a whole, which were not withdrawn by the day (VCLT 22): what
 * a reservation modifies, it modifies for the State that made it (21(1)).
 */
function reserved({ graph, rules, language }: Asking, state: string, clause: LinkOf<'IMPOSES'>): Cause[] {
  const treaty = instrumentOf(graph, clause.start);
  const links = (graph.edges[graph.at.get(state) ?? -1] ?? []).flatMap((edge) =>
    edge.links.flatMap((number) => graph.links[number] ?? []),
  );
  const statements = links.filter((link) => {
    if (link.type !== 'RESERVES' || link.kind !== 'substantive') return false;
    const stands = linkHolds({ from: link.made, until: link.withdrawn }, rules.date) !== 'no';
    return (link.end === clause.start || link.end === treaty) && stands;
  });
  return statements.map((link) =>
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
