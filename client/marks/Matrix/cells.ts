/** What a cell says in words, and the sign that stands for it. */
import type { TFunction } from 'i18next';
import type { MatrixAsked, MatrixCell, MatrixColumn } from '#contract/matrix.ts';
import { FAMILIES, FORCES, PILLARS, STANDINGS } from '#contract/words.ts';
import { FILLS } from '../../state/standing.ts';

/** Of the words for a pillar of duties, or for a family of treaties. */
export function groupKey(group: MatrixColumn['group']) {
  const pillar = PILLARS.find((name) => name === group);
  if (pillar) return `explore.pillars.${pillar}` as const;
  return `explore.families.${FAMILIES.find((name) => name === group) ?? 'national'}` as const;
}

const standingOf = (says: MatrixCell['says']) => STANDINGS.find((name) => name === says);
const forceOf = (says: MatrixCell['says']) => FORCES.find((name) => name === says);

export function sayCell({ says, fit, home }: MatrixCell, by: MatrixAsked['by'], t: TFunction): string {
  const standing = by === 'instrument' && standingOf(says);
  if (standing) return t(`standing.${standing}`);
  const force = forceOf(says);
  const own = home ? [t('matrix.home', { count: home })] : [];
  const said = says === 'unread' ? t('matrix.unread') : force ? t(`force.${force}`) : t(says === 'unknown' ? 'matrix.unknown' : 'matrix.noClause');
  return [said, ...(fit ? [t(`matrix.fit.${fit}`)] : []), ...own].join(', ');
}

/** The class of its sign: fills as on the rim, lines as in the picture, a hatch where there is nothing in the data. */
export function signOf({ says, fit, home }: MatrixCell, by: MatrixAsked['by']): string {
  const standing = by === 'instrument' && standingOf(says);
  if (standing) return `fill-${standing === 'unknown' ? 'unknown' : FILLS[standing]}`;
  const sign = forceOf(says) ?? (says === 'unknown' ? 'unknown' : 'none');
  return [`line-${sign}`, fit && fit !== 'full' ? `fit-${fit}` : '', home ? 'home' : ''].filter(Boolean).join(' ');
}

/** Whether it counts in the sum of its column: bound, or owed to all the people asked about. */
export const counts = ({ says, fit }: MatrixCell): boolean => says === 'party' || says === 'bound by EU law' || fit === 'full';
