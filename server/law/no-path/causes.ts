/** Why law gives no path: between each State of a question and each treaty and duty of it, with the links that prove it. */
import { CAUSES, type Cause } from '../../contract/path.ts';
import { typesOf } from '../../contract/ontology.ts';
import { instrumentOf, isParty, nodeOf } from '../graph.ts';
import { tellId } from '../sentences/format.ts';
import { tellUnborn } from '../sentences/unborn.ts';
import { type Asking, causeOf } from './context.ts';
import { causesOfDuty, clausesOn } from './duty-causes.ts';
import { causesOfTreaty } from './treaty-causes.ts';

export function causesOf(asking: Asking, stops: readonly string[]): Cause[] {
  const { graph } = asking;
  const states = stops.filter((id) => isParty(graph, id));
  const treaties = stops.flatMap((id) =>
    nodeOf(graph, id)?.kind === 'Instrument' ? id : (instrumentOf(graph, id) ?? []),
  );
  const duties = stops.filter((id) => nodeOf(graph, id)?.kind === 'Obligation');
  const found = [
    ...treaties.flatMap((text) => unborn(asking, text)),
    ...states.flatMap((state) => causesOfTreaty(asking, state, [...new Set(treaties)])),
    ...states.flatMap((state) => duties.flatMap((duty) => causesOfDuty(asking, state, duty, treaties))),
    ...treaties.flatMap((treaty) => duties.flatMap((duty) => clauseMissing(asking, treaty, duty))),
    ...stops.flatMap((id) => nothingCoded(asking, id)),
    ...referencesUnread(asking, [...new Set(treaties)]),
  ];
  const once = found.filter(({ sentence }, at) => found.findIndex((other) => other.sentence === sentence) === at);
  return once.sort((a, b) => CAUSES.indexOf(a.kind) - CAUSES.indexOf(b.kind));
}

/** Also between two texts, where no State stands under either. */
function unborn({ graph, phrases, rules }: Asking, text: string): Cause[] {
  const told = tellUnborn(graph, phrases, text, rules.date);
  return told ? [causeOf('did not exist yet', told)] : [];
}

/** A treaty that was asked about, and no clause of it on the duty, or none that is sure enough. */
function clauseMissing(asking: Asking, treaty: string, duty: string): Cause[] {
  const { graph, phrases } = asking;
  const clauses = clausesOn(graph, duty).filter(({ start }) => instrumentOf(graph, start) === treaty);
  if (clauses.length > 0) return [];
  return [
    causeOf('not coded', phrases.noPath.noClauseOf(tellId(graph, phrases, treaty), tellId(graph, phrases, duty))),
  ];
}

/** Between texts: one that is not coded to refer to any other may do so all the same. */
function referencesUnread({ graph, phrases }: Asking, texts: readonly string[]): Cause[] {
  if (texts.length < 2) return [];
  const refer = new Set(
    graph.links.flatMap(({ type, start }) => (type === 'REFERENCES' ? (instrumentOf(graph, start) ?? start) : [])),
  );
  return texts
    .filter((id) => !refer.has(id))
    .map((id) => causeOf('not coded', phrases.noPath.noReference(tellId(graph, phrases, id))));
}

/** An end that no link of the groups asked about touches. */
function nothingCoded({ graph, phrases, rules }: Asking, id: string): Cause[] {
  const types = new Set<string>(typesOf(rules.groups));
  const edges = graph.edges[graph.at.get(id) ?? -1] ?? [];
  const walked = edges.some(({ links }) => links.some((link) => types.has(graph.links[link]?.type ?? '')));
  return walked ? [] : [causeOf('not coded', phrases.noPath.noLink(tellId(graph, phrases, id)))];
}
