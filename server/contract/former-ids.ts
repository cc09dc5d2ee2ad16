/** What is asked for under a former id, under that of today. */

/** Around every id in a question: those of a link and of a list are joined by them. */
const JOINS = /([:,~])/;

/** `renamed`: today's ids by former ones. What is no former id stays as it is. */
export const today = (text: string, renamed: ReadonlyMap<string, string>): string =>
  text
    .split(JOINS)
    .map((part) => renamed.get(part) ?? part)
    .join('');

/** The same of every text in a value. */
export function todayIn(value: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return today(value, renamed);
  if (Array.isArray(value)) return value.map((each) => todayIn(each, renamed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, todayIn(each, renamed)]));
}
