/** `npx tsx graph-seed/agreement/agreement.ts [--write]`: how far independent codings of force agree, computed from the files. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { must } from '#contract/must.ts';
import { FORCES, Force } from '#contract/vocabulary.ts';

type Row = Record<string, string>;
export type Comparison = { name: string; result: Agreement; unmatched: string[] };

const HERE = join(import.meta.dirname, '../data');
const README = join(HERE, '../README.md');
const [OPEN, CLOSE] = ['<!-- agreement -->', '<!-- /agreement -->'];
const rows = (file: string): Row[] => parse(readFileSync(join(HERE, file)), { columns: true });

/** Each blind coding against the table as it stands. The two share too few clauses to be compared with each other. */
export function compareCodings(): Comparison[] {
  const table = rows('links/IMPOSES.csv').map(
    (row): Row => ({
      ...row,
      articleId: must(row.start, 'the start of a row'),
      obligationId: must(row.end, 'the end of a row'),
    }),
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

/**
 * From firmest to none; `unread` is no degree of wording and is not compared. The readers coded when should and may were
 * one value, so here they are one degree.
 */
const SCALE: readonly Force[] = FORCES.filter((force) => force !== 'unread' && force !== 'recommended');
const degreeOf = (force: Force): number => SCALE.indexOf(force === 'recommended' ? 'optional' : force);

export type Agreement = {
  pairs: number;
  /** Share of pairs with the same force. */
  observed: number;
  /** Cohen's kappa (1960); NaN where both used one and the same value throughout. */
  kappa: number;
  /** Weighted by the squared distance: mandatory against optional weighs nine times a step (Cohen 1968). */
  weighted: number;
};

export function agreement(pairs: readonly (readonly [Force, Force])[]): Agreement {
  const rated = pairs.map(([a, b]) => [degreeOf(a), degreeOf(b)] as const).filter(([a, b]) => a >= 0 && b >= 0);
  return {
    pairs: rated.length,
    observed: rated.filter(([a, b]) => a === b).length / rated.length,
    kappa: kappa(rated, (a, b) => (a === b ? 0 : 1)),
    weighted: kappa(rated, (a, b) => (a - b) ** 2),
  };
}

/** One less the disagreement seen over the disagreement that chance would give, each weighed by `distance`. */
function kappa(pairs: readonly (readonly [number, number])[], distance: (a: number, b: number) => number): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const seen = mean(pairs.map(([a, b]) => distance(a, b)));
  const chance = mean(pairs.flatMap(([a]) => pairs.map(([, b]) => distance(a, b))));
  return 1 - seen / chance;
}

if (process.argv[1] === import.meta.filename) {
  const text = agreementText(compareCodings());
  console.log(text);
  if (process.argv.includes('--write')) {
    const whole = readFileSync(README, 'utf8');
    writeFileSync(README, whole.replace(whole.slice(whole.indexOf(OPEN), whole.indexOf(CLOSE)), `${OPEN}\n${text}\n`));
  }
}
