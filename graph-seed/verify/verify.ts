/** Texts of treaties in a folder held against the coded clauses. Nothing of the texts is stored. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readText, TextFault } from '#law/verify/read-text.ts';
import { type Checked, type CodedClause, instrumentOf, VERDICTS, verifyClauses } from '#law/verify/verify.ts';
import type { Seed } from '../derive/derive.ts';

export type Coded = CodedClause & { duty: string; paragraph?: string | undefined };
export type Report = {
  /** What is told, line by line. */
  lines: readonly string[];
  /** 0: all deciding words stand where they should; 1: some do not, or an article is missing; 2: a file cannot be read. */
  code: 0 | 1 | 2;
};

export function verifyFolder(folder: string, seed: Seed): Report {
  const files = texts(folder);
  if (files === undefined || files.length === 0)
    return { lines: [`${folder}: no text in it; expected files .md, .txt or .json`], code: 2 };
  const reports = files.map((file) => verifyFile(join(folder, file), file, seed));
  return {
    lines: reports.flatMap(({ lines }) => lines),
    code: Math.max(...reports.map(({ code }) => code)) as Report['code'],
  };
}

function texts(folder: string): string[] | undefined {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return readdirSync(folder)
    .filter((file) => /\.(md|txt|json)$/i.test(file))
    .sort();
}

function verifyFile(path: string, file: string, seed: Seed): Report {
  try {
    const text = readText(file, readFileSync(path, 'utf8'));
    const instruments = seed.nodes.filter((node) => node.kind === 'Instrument');
    const instrument = instrumentOf(text.title, file, instruments);
    if (!instrument)
      return {
        lines: [`${path}:1  no treaty of the data is called "${text.title}"; name the file by its id`],
        code: 2,
      };
    const checked = verifyClauses(text, clausesOf(seed, instrument.id));
    const counts = VERDICTS.map((verdict) => `${checked.filter((one) => one.verdict === verdict).length} ${verdict}`);
    const wrong = checked.filter(({ verdict }) => verdict === 'not found' || verdict === 'article missing');
    return {
      lines: [`${path}  ${instrument.id}: ${counts.join(', ')}`, ...wrong.map((one) => `${path}  ${told(one)}`)],
      code: wrong.length > 0 ? 1 : 0,
    };
  } catch (cause) {
    if (!(cause instanceof TextFault)) throw cause;
    return { lines: [`${path}:${cause.line}  ${cause.message}`], code: 2 };
  }
}

function told({ clause, verdict }: Checked<Coded>): string {
  const place = `art ${clause.article}${clause.paragraph ? `(${clause.paragraph.replace(/^\((.*)\)$/, '$1')})` : ''}`;
  return `${verdict}: ${place} ${clause.duty}${clause.words ? `, "${clause.words}"` : ''}`;
}

/** Those of the instrument's own articles, and of articles that stand in its numbering. */
export function clausesOf({ nodes, links }: Seed, id: string): Coded[] {
  const numbers = new Map(
    nodes.flatMap((node) =>
      node.kind === 'Article' && (node.numberedIn ?? node.instrument) === id ? [[node.id, node.number] as const] : [],
    ),
  );
  return links.flatMap((link) => {
    const article = link.type === 'IMPOSES' ? numbers.get(link.start) : undefined;
    if (article === undefined || link.type !== 'IMPOSES') return [];
    return [{ id: link.id, article, paragraph: link.paragraph, words: link.qualifier, duty: link.end }];
  });
}
