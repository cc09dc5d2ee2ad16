/**
 * The id of a link, derived from what it says: TYPE:start:end, and where two links may join the same ends what tells
 * them apart. It never holds a row number, so that sorting a file changes no id.
 */
import type { LinkType } from '#contract/ontology.ts';
import { type Fact, requiredText } from './rows.ts';

/** The columns that tell links of one type between the same ends apart. */
const DISCRIMINATORS: Partial<Record<LinkType, readonly string[]>> = {
  IMPOSES: ['paragraph'],
  DEFINES: ['locator'],
  RESERVES: ['article', 'kind', 'against'],
  GRADED: ['year'],
  ESTABLISHES: ['paragraph'],
  ENTRUSTS: ['task', 'paragraph'],
  HELPS_WITH: ['how', 'country', 'region'],
};

/** Types whose rows may say several things of the same ends: told apart by ~2, ~3 in the order of the file. */
const REPEATABLE: readonly LinkType[] = ['IMPOSES', 'RESERVES', 'ASSISTS', 'REPORTS_ON', 'HELPS_WITH'];

/** One id per fact, in their order; ids that are not unique are left so for the check to find. */
export function linkIds(type: LinkType, facts: readonly Fact[]): string[] {
  const seen = new Map<string, number>();
  return facts.map((fact) => {
    const parts = discriminator(type, fact);
    const id = [
      type,
      requiredText(fact, 'start'),
      requiredText(fact, 'end'),
      ...(parts.length > 0 ? [parts.join('/')] : []),
    ].join(':');
    const occurrence = (seen.get(id) ?? 0) + 1;
    seen.set(id, occurrence);
    return occurrence > 1 && REPEATABLE.includes(type) ? `${id}~${occurrence}` : id;
  });
}

function discriminator(type: LinkType, fact: Fact): string[] {
  // Many institutions hold two roles towards the same end, so the role is always part of such an id.
  const columns = DISCRIMINATORS[type] ?? (fact.values.role === undefined ? [] : ['role']);
  return columns.flatMap((column) => {
    const value = fact.values[column];
    return value === undefined ? [] : [String(value).replace(/[\s|]+/g, '-')];
  });
}
