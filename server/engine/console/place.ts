/** Where in a visitor's query an engine met the fault that it tells of. */
import { AppError } from '../../contract/errors.ts';
import { lineAndColumn, withoutText } from './text-guard.ts';

/** How Grafeo, then Neo4j, name a place; what follows is the line itself, which whoever asked has before them. */
const PLACES = [/\s*--> query:(\d+):(\d+)[\s\S]*$/, /\s*\(line (\d+), column (\d+) \(offset: \d+\)\)[\s\S]*$/];

/**
 * The error with `at` as "cypher:2:14", line and column from 1, and the place in its hint; as it was where nothing tells
 * the place. `before`: how many letters stood before the query on its first line when it was sent.
 */
export function placed(error: AppError, cypher: string, before = 0): AppError {
  if (error.code !== 'bad-input') return error;
  const [told = '', ...more] = error.message.replace(/\n\s*\|(?=\n|$)/g, '').split(/\n\s*help: /);
  const found = PLACES.map((place) => place.exec(told)).find((match) => match !== null);
  const message = [told.slice(0, found?.index), ...more].map((text) => text.trim()).join('. ');
  const line = Number(found?.[1]);
  const place = found ? ([line, Number(found[2]) - (line === 1 ? before : 0)] as const) : placeOfName(told, cypher);
  if (!place) return error;
  return new AppError('bad-input', message, `Correct the query at line ${place[0]}, column ${place[1]}.`, {
    at: `cypher:${place[0]}:${place[1]}`,
    cause: error,
  });
}

/** Where what a message puts in quotes, or names as a parameter, last stands: where it stood before, it may have been known. */
function placeOfName(message: string, cypher: string): readonly [line: number, column: number] | undefined {
  const [, quoted, parameter] = /[`'](\w+)[`']|parameter(?:\(s\))?: \$?(\w+)/.exec(message) ?? [];
  const name = quoted ?? (parameter && `$${parameter}`);
  if (name === undefined) return undefined;
  const places = withoutText(cypher).matchAll(new RegExp(`(?<![\\w$])${name.replace('$', '\\$')}(?!\\w)`, 'g'));
  const last = [...places].at(-1);
  return last && lineAndColumn(cypher, last.index);
}
