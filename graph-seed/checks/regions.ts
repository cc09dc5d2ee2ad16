/** Every region that help reaches says which States it holds: by one group, or by subregions that States of the data have. */
import { placeOf } from '../read/cell.ts';
import { type Fault, faultAt } from '../read/faults.ts';
import { nearest } from '../../server/contract/did-you-mean.ts';
import { type Fact, type Facts, requiredText, textOf } from '../read/rows.ts';

export function regionFaults(nodes: Facts['nodes'], links: Facts['links'], rows: readonly Fact[]): Fault[] {
  const subregions = new Set(nodes.Country.flatMap((fact) => textOf(fact, 'subregion') ?? []));
  const told = new Set(rows.map((fact) => requiredText(fact, 'region')));
  return [
    ...rows.flatMap((fact) => [...eitherOr(fact), ...subregion(fact, subregions)]),
    ...twice(rows),
    ...links.HELPS_WITH.flatMap((fact) => untold(fact, told)),
  ];
}

function eitherOr(fact: Fact): Fault[] {
  const [group, subregion] = [textOf(fact, 'group'), textOf(fact, 'subregion')];
  if ((group === undefined) !== (subregion === undefined)) return [];
  const found = group === undefined ? 'neither group nor subregion' : 'a group and a subregion';
  return [faultAt(placeOf(fact.row, 'group'), found, 'one of the two', 'say what holds the States of the region')];
}

function subregion(fact: Fact, known: ReadonlySet<string>): Fault[] {
  const said = textOf(fact, 'subregion');
  if (said === undefined || known.has(said)) return [];
  const meant = nearest(said, [...known]);
  const mend = meant ? `write "${meant}"` : 'write it as nodes/Country.csv has it';
  return [faultAt(placeOf(fact.row, 'subregion'), `subregion "${said}"`, 'a subregion of a State', mend)];
}

/** A region has one group, and a subregion lies in it or is touched by it, not both. */
function twice(rows: readonly Fact[]): Fault[] {
  const seen = new Map<string, number>();
  return rows.flatMap((fact) => {
    const key = `${requiredText(fact, 'region')}: ${textOf(fact, 'subregion') ?? 'its group'}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, fact.row.line);
    return first === undefined
      ? []
      : [faultAt(placeOf(fact.row), `"${key}", which line ${first} already has`, 'one row', 'remove one of the two')];
  });
}

function untold(fact: Fact, told: ReadonlySet<string>): Fault[] {
  const region = textOf(fact, 'region');
  if (region === undefined || textOf(fact, 'reach') !== 'region' || told.has(region)) return [];
  const found = `region "${region}", of which law/regions.csv does not say which States it holds`;
  return [faultAt(placeOf(fact.row, 'region'), found, 'a region of law/regions.csv', 'add its rows there')];
}
