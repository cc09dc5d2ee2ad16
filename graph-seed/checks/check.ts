/** Tables to facts that hold together: every fault of every file is found before anything is said. */
import { LINK_TYPES, NODE_KINDS } from '#contract/ontology.ts';
import { articleFaults } from './articles.ts';
import { countFaults, emptyFaults } from './counts.ts';
import { cycleFaults } from './cycles.ts';
import { dateFaults } from './dates.ts';
import { endFaults } from './ends.ts';
import { evidenceFaults } from './evidence.ts';
import { idFaults } from './ids.ts';
import { institutionFaults } from './institutions.ts';
import { isolatedFaults } from './isolated.ts';
import { levelFaults } from './levels.ts';
import { nationalFaults } from './national.ts';
import { referenceFaults } from './references.ts';
import { scopeFaults } from './scope.ts';
import { sourceFaults } from './sources.ts';
import { statementFaults } from './statements.ts';
import { treatyLawFaults } from './treaty-law.ts';
import { unreadFaults } from './unread.ts';
import type { Fact, Facts } from '../read/rows.ts';
import { type Fault, SeedFaults } from '../read/faults.ts';
import { knownIds } from '../read/lookup.ts';
import type { Read } from '../read/read.ts';
import { columnsOf, LAW_FILES } from '../read/columns.ts';
import { typedRows } from '../read/parse-cells.ts';

const CHECKS = [
  idFaults,
  endFaults,
  referenceFaults,
  evidenceFaults,
  sourceFaults,
  dateFaults,
  countFaults,
  isolatedFaults,
  cycleFaults,
  levelFaults,
  nationalFaults,
  articleFaults,
  treatyLawFaults,
  scopeFaults,
  statementFaults,
  institutionFaults,
  unreadFaults,
];

/** Throws `SeedFaults` with all that is wrong. */
export function checkSeed(read: Read): Facts {
  const faults: Fault[] = [...read.faults];
  const typed = (file: string): Fact[] => {
    const table = read.tables.get(file);
    const columns = columnsOf(file);
    if (!table || !columns) return [];
    const result = typedRows(table, columns);
    faults.push(...result.faults);
    return result.facts;
  };
  const sources = typed('sources.csv');
  const nodes = each(NODE_KINDS, (kind) => typed(`nodes/${kind}.csv`));
  const links = each(LINK_TYPES, (type) => typed(`links/${type}.csv`));
  const law = each(LAW_FILES, (name) => typed(`law/${name}.csv`));

  // A file that cannot be read at all would make every row that points into it look wrong: its own faults come first.
  if (unreadable(read, faults) || !read.settings) throw new SeedFaults(faults);
  const facts: Facts = { settings: read.settings, sources, nodes, links, law };
  const empty = emptyFaults(facts);
  if (empty.length > 0) throw new SeedFaults([...faults, ...empty]);
  const known = knownIds(facts);
  faults.push(...CHECKS.flatMap((check) => check(facts, known)));
  if (faults.length > 0) throw new SeedFaults(faults);
  return facts;
}

function each<K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;
}

function unreadable(read: Read, faults: readonly Fault[]): boolean {
  return read.faults.length > 0 || faults.some((fault) => fault.line === 1 && fault.file.endsWith('.csv'));
}
