/** Typed rows: what every cell says once its column is known. */
import type { LinkType, NodeKind } from '#contract/ontology.ts';
import type { Row } from './cell.ts';
import type { Settings } from './settings.ts';
import type { LawFile } from './columns.ts';

export type FactValue = string | number | boolean | string[];
/** One row; an empty cell has no entry. */
export type Fact = { row: Row; values: Readonly<Record<string, FactValue>> };

export type Facts = {
  settings: Settings;
  sources: readonly Fact[];
  nodes: Readonly<Record<NodeKind, readonly Fact[]>>;
  links: Readonly<Record<LinkType, readonly Fact[]>>;
  law: Readonly<Record<LawFile, readonly Fact[]>>;
};

export function textOf(fact: Fact, column: string): string | undefined {
  const value = fact.values[column];
  return typeof value === 'string' ? value : undefined;
}

export function listOf(fact: Fact, column: string): readonly string[] {
  const value = fact.values[column];
  return Array.isArray(value) ? value : [];
}

/** For a column that the reader has already required. */
export function requiredText(fact: Fact, column: string): string {
  return textOf(fact, column) ?? '';
}
