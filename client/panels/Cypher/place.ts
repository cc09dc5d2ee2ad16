/** Letters, from 0, of a line and a column, from 1. Pure. */

/** The letter that the server means by "cypher:2:14"; undefined where it names no place, or one beyond the text. */
export function letterAt(place: string | undefined, text: string): number | undefined {
  const [, line, column] = /^cypher:(\d+):(\d+)$/.exec(place ?? '') ?? [];
  if (line === undefined) return undefined;
  const lines = text.split('\n').slice(0, Number(line) - 1);
  const at = lines.reduce((sum, each) => sum + each.length + 1, 0) + Number(column) - 1;
  return at <= text.length ? at : undefined;
}
