/** `npx tsx graph-seed/agreement.ts [--write]`: how far independent codings of force agree, computed from the files. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Force } from '#contract/vocabulary.ts';
import { type Agreement, agreement } from './kappa.ts';

type Row = Record<string, string>;
export type Comparison = { name: string; result: Agreement; unmatched: string[] };

const HERE = join(import.meta.dirname, '../data');
const README = join(HERE, '../README.md');
const [OPEN, CLOSE] = ['<!-- agreement -->', '<!-- /agreement -->'];
const rows = (file: string): Row[] => parse(readFileSync(join(HERE, file)), { columns: true });

/** Each blind coding against the table as it stands. The two share too few clauses to be compared with each other. */
export function compareCodings(): Comparison[] {
  const table = rows('links/IMPOSES.csv').map(
    (row): Row => ({ ...row, articleId: row.start ?? '', obligationId: row.end ?? '' }),
  );
  const second = rows('codings/second.csv');
  const third = rows('codings/third.csv');
  return [compare('second coder and the table', second, table), compare('third coder and the table', third, table)];
}

function compare(name: string, coding: readonly Row[], other: readonly Row[]): Comparison {
  const unmatched: string[] = [];
  const pairs = coding.flatMap((row): [Force, Force][] => {
    const match = counterpart(row, other);
    if (!match) unmatched.push(`${row.articleId}${row.paragraph ? ` (${row.paragraph})` : ''} ${row.obligationId}`);
    return match ? [[Force.parse(row.force), Force.parse(match.force)]] : [];
  });
  return { name, result: agreement(pairs), unmatched };
}

/**
 * The same clause on the same duty: by the paragraph of the sample, else by the place that the coder found. Where one
 * paragraph imposes the duty more than once, the coding counts which of them is meant, the first unless it says so.
 */
function counterpart(row: Row, others: readonly Row[]): Row | undefined {
  const same = others.filter(
    ({ articleId, obligationId }) => articleId === row.articleId && obligationId === row.obligationId,
  );
  const nth = Number(row.orderInKey ?? 1) - 1;
  for (const place of [row.paragraph, row.paragraphRead]) {
    const found = same.filter(({ paragraph }) => paragraph === place);
    if (found.length > 0) return found[nth];
  }
  return undefined;
}

export function agreementText(comparisons: readonly Comparison[]): string {
  const lines = comparisons.map(
    ({ name, result }) =>
      `| ${name} | ${result.pairs} | ${(result.observed * 100).toFixed(0)} % | ${result.kappa.toFixed(2)} ` +
      `| ${result.weighted.toFixed(2)} |`,
  );
  const unmatched = comparisons.flatMap((each) => each.unmatched);
  return [
    '| compared | clauses | same force | kappa | kappa, quadratic weights |',
    '|---|---|---|---|---|',
    ...lines,
    '',
    'The table was mended after each blind reading, so agreement with it now says how little is left in dispute, not how',
    'often the readers met at first.',
    '',
    'Blind clauses without a counterpart in the table, because the duty was taken out after the reading: ' +
      `${unmatched.join('; ') || 'none'}.`,
  ].join('\n');
}

/** What stands in the README between the two marks. */
export function writtenAgreement(): string {
  return readFileSync(README, 'utf8').split(OPEN)[1]?.split(CLOSE)[0]?.trim() ?? '';
}

if (process.argv[1] === import.meta.filename) {
  const text = agreementText(compareCodings());
  console.log(text);
  if (process.argv.includes('--write')) {
    const whole = readFileSync(README, 'utf8');
    writeFileSync(README, whole.replace(whole.slice(whole.indexOf(OPEN), whole.indexOf(CLOSE)), `${OPEN}\n${text}\n`));
  }
}
