/** What a plan tells before a query is run. */

/**
 * The operators that read every node of the graph: scans of no label with nothing beneath them, which would have bound
 * the node. On the embedded engine it is also what a shortestPath is searched from when it is joined instead of chained.
 */
export function wholeGraphScans(plan: string): string[] {
  const lines = plan.split('\n').filter((line) => line.trim() !== '');
  const depth = (line: string | undefined) => line?.search(/\S/) ?? 0;
  return lines.filter(
    (line, index) => /^\s*(NodeScan \(\w+:\*\)|AllNodesScan)/.test(line) && depth(lines[index + 1]) <= depth(line),
  );
}
