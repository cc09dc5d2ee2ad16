/** How a query is called in a line. Pure. */

const LONGEST = 90;

/** Its first line, without the marks of a comment. */
export function begins(text: string): string {
  const [line = ''] = text
    .trim()
    .replace(/^\/\/\s*/, '')
    .split('\n');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
