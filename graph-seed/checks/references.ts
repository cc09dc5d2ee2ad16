/** Ids that cells name besides a link's ends: sources, States, instruments, duties, articles. */
import type { NodeKind } from '#contract/ontology.ts';
import { placeOf } from '../read/cell.ts';
import { type Fact, type Facts, listOf, textOf } from '../read/rows.ts';
import { type Fault, faultAt } from '../read/faults.ts';
import { allLinks, allNodes, type Known } from '../read/lookup.ts';
import { nearest } from '../../server/contract/did-you-mean.ts';

export function referenceFaults(facts: Facts, known: Known): Fault[] {
  const links = allLinks(facts).map(({ fact }) => fact);
  const law = Object.values(facts.law).flat();
  return [
    ...[...allNodes(facts), ...links, ...law].flatMap((fact) => unknownSource(fact, 'source', known)),
    ...facts.sources.flatMap((fact) => unknownSource(fact, 'citedBy', known)),
    ...facts.links.IMPOSES.flatMap((fact) => [
      ...unknownSource(fact, 'scopeSource', known),
      ...unknown(fact, 'requires', ['Instrument'], known),
      ...unknown(fact, 'carriedFrom', ['Article', 'Instrument'], known),
    ]),
    ...facts.links.HELPS_WITH.flatMap((fact) => unknown(fact, 'country', ['Country'], known)),
    ...facts.links.RESERVES.flatMap((fact) => unknown(fact, 'against', ['Country', 'Institution'], known)),
    ...facts.nodes.Instrument.flatMap((fact) => unknown(fact, 'country', ['Country'], known)),
    ...facts.nodes.Institution.flatMap((fact) => unknown(fact, 'country', ['Country'], known)),
    ...facts.nodes.Article.flatMap((fact) => [
      ...unknown(fact, 'instrument', ['Instrument'], known),
      ...unknown(fact, 'numberedIn', ['Instrument'], known),
    ]),
    ...law.flatMap((fact) => unknown(fact, 'instrument', ['Instrument'], known)),
    ...facts.law.regions.flatMap((fact) => unknown(fact, 'group', ['Institution', 'Instrument'], known)),
    ...facts.law.denunciations.flatMap((fact) => unknown(fact, 'country', ['Country', 'Institution'], known)),
    ...facts.law.limits.flatMap((fact) => unknown(fact, 'exceptObligations', ['Obligation'], known)),
  ];
}

/** For a cell whose id no node has. */
export function unknownId(fact: Fact, column: string, id: string, kinds: readonly NodeKind[], known: Known): Fault {
  const candidates = [...known.kinds].filter(([, kind]) => kinds.includes(kind)).map(([other]) => other);
  const meant = nearest(id, candidates);
  const mend = meant ? `write "${meant}"` : `add it to ${kinds.map((kind) => `nodes/${kind}.csv`).join(' or ')}`;
  return faultAt(
    placeOf(fact.row, column),
    `${column} "${id}", which no node has`,
    `the id of ${kinds.join(' or ')}`,
    mend,
  );
}

function unknown(fact: Fact, column: string, kinds: readonly NodeKind[], known: Known): Fault[] {
  const text = textOf(fact, column);
  const ids = text === undefined ? listOf(fact, column) : [text];
  return ids.flatMap((id) => {
    const kind = known.kinds.get(id);
    return kind && kinds.includes(kind) ? [] : [unknownId(fact, column, id, kinds, known)];
  });
}

function unknownSource(fact: Fact, column: string, known: Known): Fault[] {
  const id = textOf(fact, column);
  if (id === undefined || known.sources.has(id)) return [];
  const meant = nearest(id, known.sources.keys());
  const mend = meant ? `write "${meant}"` : 'add it to sources.csv';
  return [faultAt(placeOf(fact.row, column), `${column} "${id}"`, 'a source of sources.csv', mend)];
}
