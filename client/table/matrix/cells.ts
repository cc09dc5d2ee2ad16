/** The sign that stands for a cell, the few letters in it, and whether it counts. Pure; its words stand in say-cell.ts. */
import type { MatrixBy, MatrixCell, MatrixHead, MatrixPart, MatrixPlace } from '#contract/matrix.ts';
import { isForce } from '#contract/questions.ts';
import {
  FAMILIES,
  PILLARS,
  STANDINGS,
  type Standing,
  type StatementEffect,
  TASKS,
  WAYS_TO_HELP,
} from '#contract/vocabulary.ts';
import { FILLS, isBound } from '../../graph/standing.ts';

/** Of the words for a pillar of duties, or for a family of treaties. */
export function groupKey(group: MatrixHead['group']) {
  const pillar = PILLARS.find((name) => name === group);
  if (pillar) return `explore.pillars.${pillar}` as const;
  return `explore.families.${FAMILIES.find((name) => name === group) ?? 'national'}` as const;
}

/** Matrices whose cells hold words beside a sign; those of the others are signs alone, so that two hundred rows cost little. */
const SPOKEN: ReadonlySet<MatrixBy> = new Set<MatrixBy>(['clause', 'supervisor', 'task', 'help']);
export const isSpoken = (by: MatrixBy): boolean => SPOKEN.has(by);

/** Of a matrix of treaties or supervisors alone: "unknown" is said of a duty too. */
export const standingOf = (says: MatrixCell['says'], by: MatrixBy): Standing | undefined =>
  by === 'instrument' || by === 'supervisor' ? STANDINGS.find((name) => name === says) : undefined;

/** Beside its sign: R where a reservation sets a clause aside, r where one limits it, s for any other statement; ? for what is not known; L for the limit of a treaty as a whole. */
export function marksOf({ says, stated, perhaps, limited, parts }: MatrixCell): {
  stated?: string;
  perhaps?: string;
  limited?: string;
} {
  const mark =
    stated && ({ reserved: 'R', 'partly reserved': 'r' } as Partial<Record<StatementEffect, string>>)[stated];
  return {
    ...(stated && says !== 'reserved' ? { stated: mark ?? 's' } : {}),
    ...(perhaps ? { perhaps: '?' } : {}),
    // Of a State nearly every cell would bear it; there the foot of the table says it.
    ...(limited && parts ? { limited: 'L' } : {}),
  };
}

/** The class of its sign: fills as on the rim, lines as in the picture, a hatch where there is nothing in the data. */
export function signOf({ says, fit, home, low }: MatrixCell, by: MatrixBy): string {
  const standing = standingOf(says, by);
  if (standing) return `fill-${standing === 'unknown' ? 'unknown' : FILLS[standing]}`;
  if (says === 'not there') return 'absent';
  if (says === 'named') return 'named';
  const sign =
    isForce(says) || says === 'unknown' || says === 'reserved' ? says : says === 'not read' ? 'open' : 'none';
  return [`line-${sign}`, fit && fit !== 'full' ? `fit-${fit}` : '', home ? 'home' : '', low ? 'low' : '']
    .filter(Boolean)
    .join(' ');
}

/** Under the sign: the article with how many clauses stand beside it, or the year since when. */
export function shortOf(cell: MatrixCell, by: MatrixBy, places: readonly MatrixPlace[]): string {
  if (by === 'clause') {
    const article = cell.rests === undefined ? undefined : places[cell.rests]?.article;
    const more = (cell.parts?.length ?? 0) - 1;
    return article ? `${article}${more > 0 ? ` +${more}` : ''}` : '';
  }
  return by === 'supervisor' ? (sinceOf(cell)?.slice(0, 4) ?? '') : '';
}

/** The first day since which a body watches over a State; undefined where none is known for certain. */
export function sinceOf({ parts = [] }: MatrixCell): string | undefined {
  const days = parts.flatMap(({ what, since, unsure }) =>
    since && !unsure && (what === 'supervises' || what === 'judges') ? [since] : [],
  );
  return days.sort()[0];
}

/** What has a letter of its own; to supervise is said by the sign, and a wording by its line. */
export const LETTERED = [
  'judges',
  'individual',
  'inter-state',
  'inquiry',
  'no inquiry',
  'establishes',
  ...TASKS,
  ...WAYS_TO_HELP,
] as const satisfies readonly MatrixPart['what'][];

/** Whether it counts in the sum of its column: bound, or a "shall" without a qualification towards all the people asked about. */
export function counts({ says, fit, low }: MatrixCell, by: MatrixBy): boolean {
  if (by === 'instrument' || by === 'supervisor') return isBound(standingOf(says, by));
  if (by === 'task' || by === 'help') return says === 'named';
  return fit === 'full' && says === 'mandatory' && !low;
}
