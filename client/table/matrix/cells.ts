/** What a cell says in words, on what it rests, and the sign that stands for it. */
import type { TFunction } from 'i18next';
import type { Matrix, MatrixAsked, MatrixCell, MatrixColumn } from '#contract/matrix.ts';
import { isForce } from '#contract/questions.ts';
import { FAMILIES, PILLARS, STANDINGS, type StatementEffect } from '#contract/vocabulary.ts';
import { FILLS, isBound } from '../../graph/standing.ts';
import { sayPlace } from '../../format/pinpoint.ts';

type By = MatrixAsked['by'];

/** Of the words for a pillar of duties, or for a family of treaties. */
export function groupKey(group: MatrixColumn['group']) {
  const pillar = PILLARS.find((name) => name === group);
  if (pillar) return `explore.pillars.${pillar}` as const;
  return `explore.families.${FAMILIES.find((name) => name === group) ?? 'national'}` as const;
}

/** Of a matrix of treaties alone: "unknown" is said of a duty too. */
const standingOf = (says: MatrixCell['says'], by: By) =>
  by === 'instrument' ? STANDINGS.find((name) => name === says) : undefined;

/** The standing, or the wording alone. */
export function sayWhat({ says }: MatrixCell, by: By, t: TFunction): string {
  const standing = standingOf(says, by);
  if (standing) return t(`standing.${standing}`);
  if (says === 'unread') return t('matrix.unread');
  if (says === 'reserved') return t('matrix.reserved');
  return isForce(says) ? t(`force.${says}`) : t(says === 'unknown' ? 'matrix.unknown' : 'matrix.noClause');
}

/** With the people for whom it holds, what the State has said on it, what it may be besides, and what its own law has. */
export function sayCell(cell: MatrixCell, by: By, t: TFunction): string {
  const { says, fit, limited, stated, perhaps, home } = cell;
  return [
    sayWhat(cell, by, t),
    fit && t(`matrix.fit.${fit}`),
    limited && t('matrix.limited'),
    stated && says !== 'reserved' && t(`stated.${stated}`),
    perhaps &&
      (perhaps === 'unread' ? t('matrix.perhapsUnread') : t('matrix.perhaps', { force: t(`force.${perhaps}`) })),
    home && t('matrix.home', { count: home }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Beside its sign: R where a reservation sets a clause aside, r where one limits it, s for any other statement; ? for what is not known. */
export function marksOf({ says, stated, perhaps }: MatrixCell): { stated?: string; perhaps?: string } {
  const mark =
    stated && ({ reserved: 'R', 'partly reserved': 'r' } as Partial<Record<StatementEffect, string>>)[stated];
  return {
    ...(stated && says !== 'reserved' ? { stated: mark ?? 's' } : {}),
    ...(perhaps ? { perhaps: '?' } : {}),
  };
}

/** "Cambodia · Help victims recover: qualified, for all of them (Organized Crime Convention, art 25(1))". */
export function sayWhole(
  { asked: { by }, rows, columns, cells, places }: Matrix,
  row: number,
  column: number,
  t: TFunction,
): string {
  const cell = cells[row]?.[column];
  if (!cell) return '';
  const says = t('matrix.cell', {
    state: rows[row]?.name,
    column: columns[column]?.title,
    says: sayCell(cell, by, t),
  });
  const place = cell.rests === undefined ? undefined : places[cell.rests];
  return place
    ? t('matrix.rests', { says, place: by === 'duty' ? `${place.name}, ${sayPlace(place)}` : sayPlace(place) })
    : says;
}

/** The class of its sign: fills as on the rim, lines as in the picture, a hatch where there is nothing in the data. */
export function signOf({ says, fit, home }: MatrixCell, by: By): string {
  const standing = standingOf(says, by);
  if (standing) return `fill-${standing === 'unknown' ? 'unknown' : FILLS[standing]}`;
  const sign = isForce(says) || says === 'unknown' || says === 'reserved' ? says : 'none';
  return [`line-${sign}`, fit && fit !== 'full' ? `fit-${fit}` : '', home ? 'home' : ''].filter(Boolean).join(' ');
}

/** Whether it counts in the sum of its column: bound, or a "shall" without a qualification towards all the people asked about. */
export function counts({ says, fit }: MatrixCell, by: By): boolean {
  if (by === 'instrument') return isBound(standingOf(says, by));
  return fit === 'full' && says === 'mandatory';
}
