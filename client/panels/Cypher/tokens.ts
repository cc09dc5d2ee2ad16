/** The parts of a text in Cypher, by what each stands for. Pure, and forgiving: it is read while it is typed. */

/** `key`: of a map that is no pattern; `name`: a variable, or what is not understood. */
export type TokenKind =
  | 'comment'
  | 'text'
  | 'number'
  | 'parameter'
  | 'keyword'
  | 'function'
  | 'label'
  | 'type'
  | 'property'
  | 'key'
  | 'name'
  | 'sign';
/** `from`, `to`: letters from the beginning of the whole text; `name`: without the marks of a quoted name. */
export type Token = { kind: TokenKind; from: number; to: number; name: string };

/** The words of Cypher that the console runs. */
export const KEYWORDS: ReadonlySet<string> = new Set(
  `MATCH OPTIONAL WHERE WITH RETURN UNWIND CALL YIELD UNION ALL AS ORDER BY SKIP LIMIT ASC DESC ASCENDING DESCENDING
  DISTINCT AND OR XOR NOT IN IS NULL TRUE FALSE STARTS ENDS CONTAINS CASE WHEN THEN ELSE END EXISTS COUNT`.split(/\s+/),
);

const PART =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|`[^`]*(?:`|$)|\$[\p{ID_Continue}]*|\d+(?:\.\d+)?|[\p{L}_]\p{ID_Continue}*|\.\.|\S/gu;
const WORD = /^[\p{L}_`]/u;
/** `pattern`: of a node or a relationship, with its labels and properties. */
type Bracket = { sign: string; pattern: boolean };

export function tokensOf(cypher: string): Token[] {
  const open: Bracket[] = [];
  const found: Token[] = [];
  /** Without comments. */
  const said: Token[] = [];
  for (const { 0: text, index: from } of cypher.matchAll(PART)) {
    const to = from + text.length;
    const next = /^\s*(\S?)/.exec(cypher.slice(to, to + 200))?.[1] ?? '';
    const kind = WORD.test(text) ? kindOfWord(text, said, open.at(-1), next) : kindOfOther(text);
    const token: Token = { kind, from, to, name: text.replace(/^`|`$/g, '') };
    found.push(token);
    if (kind === 'sign') follow(open, text, said.at(-1));
    if (kind !== 'comment') said.push(token);
  }
  return found;
}

function kindOfOther(text: string): TokenKind {
  if (/^\/[/*]/.test(text)) return 'comment';
  if (/^['"]/.test(text)) return 'text';
  if (text.startsWith('$')) return 'parameter';
  return /^\d/.test(text) ? 'number' : 'sign';
}

function kindOfWord(text: string, said: readonly Token[], inside: Bracket | undefined, next: string): TokenKind {
  const [earlier, before] = [said.at(-2), said.at(-1)];
  const sign = before?.kind === 'sign' ? before.name : '';
  const isKey = inside?.sign === '{' && next === ':' && (sign === '{' || sign === ',');
  if (isKey) return inside.pattern ? 'property' : 'key';
  if (sign === ':' && inside?.sign !== '{') return inside?.sign === '[' && inside.pattern ? 'type' : 'label';
  const chained = (sign === '|' || sign === '&') && earlier;
  if (chained && (earlier.kind === 'label' || earlier.kind === 'type')) return earlier.kind;
  if (sign === '.') return next === '(' ? 'function' : 'property';
  const upper = text.toUpperCase();
  if (next === '(' && (upper === 'ALL' || upper === 'COUNT' || upper === 'EXISTS')) return 'function';
  if (KEYWORDS.has(upper)) return 'keyword';
  return next === '(' && !text.startsWith('`') ? 'function' : 'name';
}

/** `before`: what stands before the bracket. */
function follow(open: Bracket[], sign: string, before: Token | undefined): void {
  if (sign === '(') open.push({ sign, pattern: before?.kind !== 'function' && before?.kind !== 'name' });
  if (sign === '[') open.push({ sign, pattern: before?.kind === 'sign' && before.name === '-' });
  if (sign === '{') open.push({ sign, pattern: open.at(-1)?.pattern === true && before?.kind !== 'sign' });
  if (')]}'.includes(sign)) open.pop();
}

/** The names of the parameters that a text asks for, each once, in their order. */
export const parametersIn = (cypher: string): string[] => [
  ...new Set(tokensOf(cypher).flatMap(({ kind, name }) => (kind === 'parameter' && name !== '$' ? name.slice(1) : []))),
];
