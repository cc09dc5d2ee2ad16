/** Where in a visitor's query an engine met the fault that it tells of. */
import { lineAndColumn, placeOf } from '../../contract/console.ts';
import { AppError } from '../../contract/errors.ts';
import { withoutText } from './text-guard.ts';

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
  const place = found ? { line, column: Number(found[2]) - (line === 1 ? before : 0) } : placeOfName(told, cypher);
  if (!place) return error;
  return new AppError('bad-input', message, `Correct the query at line ${place.line}, column ${place.column}.`, {
    at: placeOf(place),
    cause: error,
  });
}

/** Where what a message puts in quotes, or names as a parameter, last stands: where it stood before, it may have been known. */
function placeOfName(message: string, cypher: string): ReturnType<typeof lineAndColumn> | undefined {
  const [, quoted, parameter] = /[`'](\w+)[`']|parameter(?:\(s\))?: \$?(\w+)/.exec(message) ?? [];
  const name = quoted ?? (parameter && `$${parameter}`);
  if (name === undefined) return undefined;
  const places = withoutText(cypher).matchAll(new RegExp(`(?<![\\w$])${name.replace('$', '\\$')}(?!\\w)`, 'g'));
  const last = [...places].at(-1);
  return last && lineAndColumn(cypher, last.index);
}
