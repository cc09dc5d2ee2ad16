/**
 * What a visitor's query is refused for before any engine sees it. Over-refusing is cheap here; what this lets through is
 * still held to its plan (plan-guard.ts), to reading, and to a process of its own.
 */
import { lineAndColumn, placeOf } from '../../contract/console.ts';
import { AppError } from '../../contract/errors.ts';
import { checkQuery } from '../limits.ts';

/** How a query that only reads can begin. */
const BEGINS: ReadonlySet<string> = new Set(['MATCH', 'OPTIONAL', 'UNWIND', 'WITH', 'RETURN', 'CALL']);
/** The procedures of both engines that tell of the schema and nothing else. */
export const PROCEDURES: ReadonlySet<string> = new Set(['db.labels', 'db.relationshipTypes', 'db.propertyKeys']);
/** Functions with a point in their name: of what engines and plug-ins offer, some run text as a query or call an address. */
const NAMESPACES: ReadonlySet<string> = new Set([
  'date',
  'datetime',
  'localdatetime',
  'time',
  'localtime',
  'duration',
  'point',
]);
/** What stands for each letter of a quoted name. */
const QUOTED = '\u00b7';
/** Brackets in brackets: no query that a person reads has so many, and an engine can fall over more. */
const DEEPEST = 60;

const refused = (message: string, hint: string): AppError =>
  new AppError('engine-refused', message, hint, { at: 'cypher' });

/** Throws an AppError, or returns the query without the semicolon at its end. */
export function guardText(cypher: string): string {
  checkQuery(cypher);
  if (cypher.includes('\0') || !isWellFormed(cypher))
    throw new AppError('bad-input', 'The query holds a character that is none.', 'Type it anew.', { at: 'cypher' });
  noEscapes(cypher);
  const bare = withoutText(cypher);
  onlyPlainSpace(bare);
  noFiles(cypher, bare);
  const statement = bare.replace(/[\s;]+$/, '');
  const first = /^\s*([A-Za-z]+)/.exec(statement)?.[1]?.toUpperCase() ?? '';
  if (!BEGINS.has(first))
    throw refused(
      first ? `A query here cannot begin with ${first}.` : 'A query here begins with a word of Cypher.',
      `It begins with one of ${[...BEGINS].join(', ')}.`,
    );
  if (statement.includes(';'))
    throw refused('There is more than one statement.', 'Ask one at a time, without ";" in between.');
  notTooDeep(statement);
  onlyKnownProcedures(statement);
  onlyKnownFunctions(statement);
  return cypher.slice(0, statement.length);
}

/**
 * The same text with everything in strings, quoted names and comments made blank, letter for letter. Throws where one of
 * these is not closed: two engines might then not agree on what is text.
 */
export function withoutText(cypher: string): string {
  let out = '';
  for (let at = 0; at < cypher.length; ) {
    const end = endOfText(cypher, at);
    if (end === undefined) {
      out += cypher[at++];
      continue;
    }
    if (end > cypher.length)
      throw new AppError('bad-input', 'The query ends inside a string, a quoted name or a comment.', 'Close it.', {
        at: placeOf(lineAndColumn(cypher, at)),
      });
    const text = cypher.slice(at, end);
    if (text.startsWith('//')) onlyOneLine(text);
    out += text.replace(/[^\n]/g, text.startsWith('`') ? QUOTED : ' ');
    at = end;
  }
  return out;
}

/** Where a string, a quoted name or a comment that begins here ends; beyond the end where it never does. */
function endOfText(cypher: string, at: number): number | undefined {
  const [mark, next] = [cypher[at], cypher[at + 1]];
  const never = cypher.length + 1;
  const after = (end: number, length: number) => (end < 0 ? never : end + length);
  if (mark === '/' && next === '/') {
    const end = cypher.indexOf('\n', at);
    return end < 0 ? cypher.length : end;
  }
  if (mark === '/' && next === '*') return after(cypher.indexOf('*/', at + 2), 2);
  if (mark === '`') return after(cypher.indexOf('`', at + 1), 1);
  if (mark !== '"' && mark !== "'") return undefined;
  for (let end = at + 1; end < cypher.length; end++) {
    if (cypher[end] === '\\') end++;
    else if (cypher[end] === mark) return end + 1;
  }
  return never;
}

/** Some engines read such an escape before they know what is text: a string could end where none is seen to end. */
function noEscapes(cypher: string): void {
  if (/\\u/i.test(cypher))
    throw refused('A query here takes no letters written as "\\u" and a number.', 'Type the letter itself.');
}

/** Engines do not agree on which of the other signs end a line, and so a comment. */
function onlyOneLine(comment: string): void {
  if (/[\r\v\f\u0085\u2028\u2029]/.test(comment.replace(/\r$/, '')))
    throw refused('A comment holds a sign that may end its line.', 'Begin each line of the query anew with Enter.');
}

/** Outside of text, what one engine takes for space and another for a part of a name. */
function onlyPlainSpace(bare: string): void {
  if (/[^\P{C}\t\n\r]/u.test(bare))
    throw refused('The query holds a sign that cannot be seen.', 'Leave it out, or write it inside a text.');
}

/** Both words anywhere, also in wide letters or with comments inside: no reader of the graph needs them. */
function noFiles(cypher: string, bare: string): void {
  const closed = cypher.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/[^\n]*\n?/g, '');
  const forms = [cypher, bare, closed].map((text) => text.normalize('NFKC').replace(/\p{Cf}/gu, ''));
  if (forms.some((text) => /load/i.test(text) && /csv/i.test(text)))
    throw refused('A query here reads no files and no addresses.', 'Leave out LOAD CSV, also as text.');
}

function notTooDeep(statement: string): void {
  let depth = 0;
  for (const sign of statement) {
    if (sign === '(' || sign === '[' || sign === '{') depth++;
    else if (sign === ')' || sign === ']' || sign === '}') depth--;
    if (depth > DEEPEST) throw refused(`Brackets stand more than ${DEEPEST} deep.`, 'Ask in a flatter way.');
  }
}

function onlyKnownProcedures(statement: string): void {
  for (const [, written = ''] of statement.matchAll(/\bCALL\b\s*([^\s({.]*(?:\s*\.\s*[^\s({.]*)*)/gi)) {
    const called = written.replace(/\s/g, '');
    if (called === '' || PROCEDURES.has(called)) continue;
    throw refused(
      'This procedure is not offered here.',
      `Only ${[...PROCEDURES].join(', ')} are, and CALL { … } with a query of your own.`,
    );
  }
}

/** Before "(" stands a plain word, or a name in a namespace that is known. Two points are a range, and begin anew. */
function onlyKnownFunctions(statement: string): void {
  let name = '';
  for (const [part] of statement.matchAll(/[\p{ID_Continue}$]+|\.+|\S/gu)) {
    if (part === '(') {
      const [, namespace = ''] = /^(\w+)\.\w+$/.exec(name) ?? [];
      const known = NAMESPACES.has(namespace.toLowerCase()) || PROCEDURES.has(name);
      if (/[.\u00b7]/.test(name) && !known)
        throw refused(
          'This function is not offered here.',
          `Of those with a point in their name, only those of ${[...NAMESPACES].join(', ')} are.`,
        );
    }
    const joins = part === '.' || name.endsWith('.');
    name = /^[\p{ID_Continue}$.]/u.test(part) && part !== '..' ? (joins ? name + part : part) : '';
  }
}

/** Every half of a surrogate pair has its other half. */
const isWellFormed = (text: string): boolean => !/[\ud800-\udfff]/u.test(text);
