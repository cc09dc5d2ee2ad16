/** The plan of an EXPLAIN, which Neo4j returns beside the rows and the embedded engine as a row. */
import type { Plan, ResultSummary } from 'neo4j-driver';
import type { Row } from '../engine.ts';

/**
 * One row for an EXPLAIN, nothing for any other query. `plan`: one operator a line, the upper ones first, indented by
 * depth: "  NodeByLabelScan (n:Entity)". `queryType`: r, rw, w or s (changes the schema or asks the system).
 */
export function planRow(summary: ResultSummary): Row[] | undefined {
  if (!summary.plan || summary.profile) return undefined;
  return [{ plan: linesOf(summary.plan, '').join('\n'), queryType: summary.queryType }];
}

function linesOf(plan: Plan, indent: string): string[] {
  const name = plan.operatorType.replace(/@.*$/, '');
  const details = String(plan.arguments.Details ?? '').replace(/\s+/g, ' ');
  return [
    `${indent}${name}${details && ` (${details})`}`,
    ...plan.children.flatMap((child) => linesOf(child, `${indent}  `)),
  ];
}
