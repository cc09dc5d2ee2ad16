/** What the relations of a centre reach on a day, and what of it was not there yet, or no more. */
import type { GraphLink } from '../../contract/links.ts';
import { must } from '../../contract/must.ts';
import type { GraphNode } from '../../contract/nodes.ts';
import type { LinkType } from '../../contract/ontology.ts';
import { Scope, type Standing } from '../../contract/vocabulary.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import { dutiesOf } from '../matrix/duties.ts';
import { qualificationsOn } from '../standing/qualifications.ts';
import { type RimFact, rimFact, standingBy, standingOf, treatyFact } from '../standing/standing.ts';
import type { Holds } from '../time/dates.ts';
import { mayExist } from '../time/existence.ts';
import { linkHolds } from '../time/validity.ts';
import type { Step, Walk } from './relations.ts';

/** A node with what leads to it; `holds`: "no" where it was not there on the day. `standing`: of a party under a treaty. */
export type Reached = { id: string; links: GraphLink[]; holds: Holds; standing?: Standing };
type Asking = { graph: LawGraph; day: string };

export function reach(asking: Asking, centre: GraphNode, walk: Walk): Reached[] {
  if (walk === 'standing') return joinings(asking, centre);
  if (walk === 'owing') return debtors(asking, centre.id);
  if (walk === 'helped') return helpers(asking, centre.id);
  const [first, second] = walk;
  const near = stepsFrom(asking, centre.id, first);
  if (!second) return near.map(({ id, link, holds }) => ({ id, links: [link], holds }));
  return near
    .filter(({ holds }) => holds !== 'no')
    .flatMap((step) =>
      stepsFrom(asking, step.id, second).map(({ id, link, holds }) => ({
        id,
        links: [link, step.link],
        holds: holds === 'yes' ? step.holds : holds,
      })),
    )
    .filter(({ id }) => id !== centre.id);
}

function stepsFrom({ graph, day }: Asking, from: string, step: Step): { id: string; link: GraphLink; holds: Holds }[] {
  const type = step.slice(1) as LinkType;
  const forward = step.startsWith('>');
  return linksOf(graph, from)
    .filter((link) => link.type === type && from === (forward ? link.start : link.end))
    .map((link) => {
      const id = forward ? link.end : link.start;
      return {
        id,
        link,
        holds: mayExist(must(nodeOf(graph, id), 'the end of a link'), day) ? holdsOn(graph, link, day) : 'no',
      };
    });
}

/** In the order of the ids of the neighbours. */
function linksOf(graph: LawGraph, id: string): GraphLink[] {
  const edges = graph.edges[graph.at.get(id) ?? -1] ?? [];
  return edges.flatMap(({ links }) => links.map((number) => must(graph.links[number], 'a link of an edge')));
}

function holdsOn(graph: LawGraph, link: GraphLink, day: string): Holds {
  if (link.type === 'GRADED') return String(link.year) <= day ? 'yes' : 'no';
  if (link.type === 'RESERVES') {
    if (linkHolds(link, day) === 'no') return 'no';
    const [statement] = qualificationsOn([link], day);
    return statement ? (statement.uncertain ? 'unknown' : 'yes') : 'no';
  }
  const fact = rimFact(link);
  if (!fact) return linkHolds(link, day);
  const standing = standingBy(fact, treatyFactOf(graph, link.end), day);
  if (standing === 'unknown') return 'unknown';
  return BINDING.has(standing) ? 'yes' : 'no';
}
const BINDING = new Set<Standing>(['party', 'bound by EU law']);

function treatyFactOf(graph: LawGraph, instrument: string): ReturnType<typeof treatyFact> {
  const node = nodeOf(graph, instrument);
  return node?.kind === 'Instrument' ? treatyFact(node, true) : { coded: true, openTo: 'any' };
}

/** Every party of the treaty, or every treaty of the party, with the standing between them and the statements that stand. */
function joinings({ graph, day }: Asking, centre: GraphNode): Reached[] {
  const treaty = centre.kind === 'Instrument';
  const statements = treaty ? [centre.id, ...articlesOf(graph, centre.id)] : [centre.id];
  const steps = new Map<string, { facts: { fact: RimFact; link: GraphLink }[]; reserved: GraphLink[] }>();
  for (const link of statements.flatMap((id) => linksOf(graph, id))) {
    const fact = rimFact(link);
    if (!fact && link.type !== 'RESERVES') continue;
    if (!treaty && link.start !== centre.id) continue;
    const end = nodeOf(graph, link.end);
    const other = treaty ? link.start : end?.kind === 'Article' ? end.instrument : link.end;
    const known = steps.get(other) ?? { facts: [], reserved: [] };
    if (fact) known.facts.push({ fact, link });
    else if (holdsOn(graph, link, day) !== 'no') known.reserved.push(link);
    steps.set(other, known);
  }
  return [...steps].flatMap(([id, { facts, reserved }]): Reached[] => {
    const law = treatyFactOf(graph, treaty ? centre.id : id);
    const standing = standingOf(
      facts.map(({ fact }) => fact),
      law,
      day,
    );
    const decides = facts.filter(({ fact }) => standingBy(fact, law, day) === standing).map(({ link }) => link);
    const rest = facts.map(({ link }) => link).filter((link) => !decides.includes(link));
    const links = [...decides, ...reserved, ...rest];
    const holds = standing === 'unknown' ? 'unknown' : decides.length > 0 && WITH_TREATY.has(standing) ? 'yes' : 'no';
    return links.length > 0 ? [{ id, links, holds, standing }] : [];
  });
}
const WITH_TREATY = new Set<Standing>(['party', 'bound by EU law', 'contracting', 'signed', 'ended']);

function articlesOf(graph: LawGraph, instrument: string): string[] {
  return linksOf(graph, instrument)
    .filter(({ type, start }) => type === 'CONTAINS' && start === instrument)
    .map(({ end }) => end);
}

/** Who helps the State with a duty there, and not only in its region or anywhere. */
function helpers({ graph, day }: Asking, state: string): Reached[] {
  return graph.links.flatMap((link): Reached[] => {
    if (link.type !== 'HELPS_WITH' || link.country !== state) return [];
    const there = [link.start, link.end].every((id) => mayExist(must(nodeOf(graph, id), 'the end of a link'), day));
    return [{ id: link.start, links: [link], holds: there ? linkHolds(link, day) : 'no' }];
  });
}

/** The States that owe a duty towards victims of trafficking, by the clause that decides, as in the matrix. */
function debtors({ graph, day }: Asking, duty: string): Reached[] {
  const { decide } = dutiesOf(graph, Scope.enum['trafficking-victims'], day);
  const clauses = linksOf(graph, duty).filter(({ type }) => type === 'IMPOSES');
  const instruments = new Set(clauses.map(({ start }) => textOf(graph, start)));
  return graph.nodes.flatMap(({ id, kind }): Reached[] => {
    if (kind !== 'Country') return [];
    const { cell, decides } = decide(id, duty);
    // A clause that its reservation sets aside is no debt.
    if (cell.says === 'reserved' || (!decides && cell.says !== 'unknown')) return [];
    const text = decides && textOf(graph, decides.start);
    const bonds = [...(graph.bonds.get(id) ?? [])].flatMap(([end, links]) =>
      end === text || (!decides && instruments.has(end)) ? links : [],
    );
    const held = bonds.filter((link) => holdsOn(graph, link, day) === (decides ? 'yes' : 'unknown'));
    // The bond is the State's own; the clause is the same for many.
    const links = [...held, ...(decides ? [decides] : [])];
    return links.length > 0 ? [{ id, links, holds: decides ? 'yes' : 'unknown' }] : [];
  });
}

const textOf = (graph: LawGraph, article: string): string => {
  const node = nodeOf(graph, article);
  return node?.kind === 'Article' ? node.instrument : article;
};
