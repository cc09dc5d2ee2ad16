/** What a tool says: rows with their evidence, few enough that an assistant can read all of them. */
import { z } from 'zod';
import type { Citation } from '../contract/path.ts';
import { CONFIDENCES } from '../contract/vocabulary.ts';

/** Bytes of an answer as JSON. */
export const MOST_BYTES = 4_096;

/** `link`: of the evidence, to be asked for with the tool `evidence`; `id`: of the node that the row is about. */
export const Row = z.object({
  sentence: z.string(),
  id: z.string().optional(),
  pinpoint: z.string().optional(),
  source: z.string().optional(),
  url: z.string().optional(),
  confidence: z.enum(CONFIDENCES).optional(),
  link: z.string().optional(),
});
export type Row = z.infer<typeof Row>;

export const AnswerShape = {
  rows: z.array(Row),
  /** Rows that found no room here, or that the answer itself counts and does not list: the view holds them. */
  more: z.number().int().min(0),
  /** What the answer does not say, what it rests on, or how a name was understood. */
  note: z.string().optional(),
  dataVersion: z.string(),
  /** The data's own day. */
  asOf: z.string(),
  /** Address of the same answer on the screen, to follow the address of a running Atlas. */
  view: z.string(),
};
export const Answer = z.object(AnswerShape);
export type Answer = z.infer<typeof Answer>;

/** A row that rests on a citation; the title of the source goes first, then its place. */
export function cited(sentence: string, { title, source, url, pinpoint, confidence }: Citation, link?: string): Row {
  return {
    sentence,
    ...(pinpoint ? { pinpoint } : {}),
    source: title ?? source,
    ...(url ? { url } : {}),
    confidence,
    ...(link ? { link } : {}),
  };
}

export const bytesOf = (answer: unknown): number => Buffer.byteLength(JSON.stringify(answer));

/** As many rows from the first on as there is room for, at least one; the rest is counted in `more`. */
export function fitted(answer: Answer): Answer {
  const { rows } = answer;
  for (let count = rows.length; count > 0; count -= 1) {
    const cut = { ...answer, rows: rows.slice(0, count), more: answer.more + rows.length - count };
    if (bytesOf(cut) <= MOST_BYTES) return cut;
  }
  const [first] = rows;
  if (!first) return { ...answer, note: clipped(answer.note ?? '', MOST_BYTES / 2) };
  const short = { ...first, sentence: clipped(first.sentence, MOST_BYTES / 4) };
  return {
    ...answer,
    rows: [short],
    more: answer.more + rows.length - 1,
    note: clipped(answer.note ?? '', MOST_BYTES / 4),
  };
}

/** At the end of a word, with a mark that something is missing. */
function clipped(text: string, most: number): string {
  if (Buffer.byteLength(text) <= most) return text;
  return `${text.slice(0, Math.floor(most / 4)).replace(/\s+\S*$/, '')} …`;
}
