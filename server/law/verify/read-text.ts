/** A treaty's text as a user has it: Markdown with headings "Article 6", or JSON with a list of articles. */
import { z } from 'zod';

/** `articles`: by number ("6", "18a"), their text in one piece. */
export type TreatyText = { title: string; articles: ReadonlyMap<string, string> };
/** What is wrong with a file, at a line counted from 1. */
export class TextFault extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** Throws `TextFault`. */
export function readText(fileName: string, content: string): TreatyText {
  const text = content.replace(/^\ufeff/, '');
  return /\.json$/i.test(fileName) ? readJson(text) : readMarkdown(text);
}

const HEADING = /^\s*#{1,6}\s*\**\s*art(?:icle|\.)\s+([\dIVXLC]+\s?[a-z]{0,3})\b/i;
/** Without "#" the line holds nothing else: a sentence may begin with "Article 6" too. */
const BARE = /^\s*\**\s*art(?:icle|\.)\s+([\dIVXLC]+\s?[a-z]{0,3})\s*[.:]?\s*\**\s*$/i;

function readMarkdown(text: string): TreatyText {
  const articles = new Map<string, string>();
  let title = '';
  let current: string | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const number = (HEADING.exec(line) ?? BARE.exec(line))?.[1];
    if (number !== undefined) {
      current = articleNumber(number);
      if (articles.has(current)) throw new TextFault(index + 1, `Article ${current} has a second heading`);
      articles.set(current, '');
    } else if (current !== undefined) articles.set(current, `${articles.get(current)}${line}\n`);
    else title ||= line.replace(/^#+|\*/g, '').trim();
  }
  if (articles.size === 0) throw new TextFault(1, 'no heading "Article 1"');
  return { title, articles };
}

const Json = z.object({
  treaty_en: z.string(),
  articles: z.array(z.object({ article: z.union([z.string(), z.number()]), text_en: z.string() })).min(1),
});

function readJson(text: string): TreatyText {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new TextFault(lineOfError(text), 'no JSON');
  }
  const parsed = Json.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const [list, place, field] = issue?.path ?? [];
    const told = [list, typeof place === 'number' ? `[${place}]` : place, field].filter((part) => part !== undefined);
    const name = told.join('.').replace('.[', '[') || 'the file';
    throw new TextFault(
      list === 'articles' ? lineOfArticle(text, Number(place ?? 0)) : 1,
      `${name}: ${issue?.message}`,
    );
  }
  const articles = new Map<string, string>();
  for (const [index, { article, text_en }] of parsed.data.articles.entries()) {
    const number = articleNumber(String(article).replace(/^\s*art(?:icle|\.)\s*/i, ''));
    if (articles.has(number)) throw new TextFault(lineOfArticle(text, index), `Article ${number} stands twice`);
    articles.set(number, text_en);
  }
  return { title: parsed.data.treaty_en, articles };
}

/** The first line with which the text is more than merely unfinished: engines do not all say the place. */
function lineOfError(text: string): number {
  const lines = text.split('\n');
  let [good, bad] = [0, lines.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isUnfinished(lines.slice(0, middle).join('\n'))) good = middle;
    else bad = middle;
  }
  return bad;
}

function isUnfinished(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    const position = /\bposition (\d+)/.exec(message)?.[1];
    return /end of (JSON input|data)|EOF/i.test(message) || Number(position ?? -1) >= text.length;
  }
}

function lineOfArticle(text: string, index: number): number {
  const fields = [...text.matchAll(/"article"\s*:/g)];
  return text.slice(0, fields[index]?.index ?? 0).split('\n').length;
}

/** "IV" → "4", "18 A" → "18a". */
function articleNumber(text: string): string {
  const number = text.replace(/\s+/g, '');
  return /^[IVXLC]+$/.test(number) ? String(roman(number)) : number.toLowerCase();
}

const VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
function roman(text: string): number {
  const values = [...text].map((letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
