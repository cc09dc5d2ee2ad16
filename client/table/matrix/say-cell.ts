/** What a cell says in words, and on what it rests: for the line above the table, for screen readers, and for the file. */
import type { TFunction } from 'i18next';
import type { Matrix, MatrixBy, MatrixCell, MatrixPart, MatrixPlace } from '#contract/matrix.ts';
import { isForce } from '#contract/questions.ts';
import { type Force, WAYS_TO_HELP } from '#contract/vocabulary.ts';
import { sayPlace } from '../../format/pinpoint.ts';
import { sayDate } from '../../format/dates.ts';
import { i18n } from '../../i18n/i18n.ts';
import { isSpoken, standingOf } from './cells.ts';

type Given = Exclude<MatrixPart['what'], Force>;
const givenBy = ({ what }: MatrixPart): Given | undefined => (isForce(what) ? undefined : what);

/** The standing, or the wording alone. */
export function sayWhat({ says, parts = [] }: MatrixCell, by: MatrixBy, t: TFunction): string {
  const standing = standingOf(says, by);
  if (says === 'not named') return t(by === 'task' ? 'matrix.noTask' : 'matrix.noHelp');
  if (by !== 'clause' && parts.length > 0) {
    const powers = [...new Set(parts.flatMap((part) => givenBy(part) ?? []))];
    const said = powers.map((power) => t(`matrix.given.${power}`)).join(', ');
    return parts.every(({ unsure }) => unsure) ? t('matrix.perhapsOn', { says: said }) : said;
  }
  if (standing && by === 'supervisor') return t('matrix.notReached', { standing: t(`standing.${standing}`) });
  if (standing) return t(`standing.${standing}`);
  if (says === 'not there' && (by === 'task' || by === 'help')) return t('matrix.notThen');
  if (says === 'not there') return t(by === 'supervisor' ? 'matrix.notBegun' : 'matrix.notThere');
  if (says === 'not coded') return t('matrix.noClause');
  if (says === 'not read') return t('matrix.notRead');
  if (says === 'unread') return t('matrix.unread');
  if (says === 'reserved') return t('matrix.reserved');
  return isForce(says) ? t(`force.${says}`) : t(says === 'unknown' ? 'matrix.unknown' : 'matrix.noClause');
}

/** With the people for whom it holds, what the State has said on it, what it may be besides, and what its own law has. */
export function sayCell(cell: MatrixCell, by: MatrixBy, t: TFunction): string {
  const { says, fit, limited, stated, objected, perhaps, home, low } = cell;
  return [
    sayWhat(cell, by, t),
    low && t('matrix.low'),
    fit && t(`matrix.fit.${fit}`),
    limited && t('matrix.limited'),
    stated && says !== 'reserved' && t(`stated.${stated}`),
    objected && t('matrix.objected'),
    perhaps &&
      (perhaps === 'unread' ? t('matrix.perhapsUnread') : t('matrix.perhaps', { force: t(`force.${perhaps}`) })),
    home && t('matrix.home', { count: home }),
  ]
    .filter(Boolean)
    .join(', ');
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
    row: rows[row]?.name,
    column: isSpoken(by) ? columns[column]?.name : columns[column]?.title,
    says: sayCell(cell, by, t),
  });
  const place = cell.rests === undefined ? undefined : places[cell.rests];
  if (by !== 'clause' && cell.parts) return t('matrix.rests', { says, place: sayParts(cell, places, t) });
  if (!place) return says;
  if (by === 'clause') return t('matrix.rests', { says, place: sayClause(cell, place, t) });
  return t('matrix.rests', { says, place: by === 'duty' ? `${place.name}, ${sayPlace(place)}` : sayPlace(place) });
}

/** "art 6(3), for victims of trafficking, 2 more clauses". */
function sayClause({ parts = [] }: MatrixCell, { people = [], through, ...place }: MatrixPlace, t: TFunction): string {
  return [
    sayPlace(place),
    people.length > 0 && t('matrix.forWhom', { people: people.map((scope) => t(`scopes.${scope}`)).join(', ') }),
    through && t('matrix.through', { name: through }),
    parts.length > 1 && t('matrix.others', { count: parts.length - 1 }),
  ]
    .filter(Boolean)
    .join('; ');
}

/** Every link of the cell: what it gives, under which instrument, since when. */
export function sayParts({ parts = [] }: MatrixCell, places: readonly MatrixPlace[], t: TFunction): string {
  return parts
    .map((part) => {
      const { name, article, ...place } = places[part.rests] ?? { name: '' };
      const power = givenBy(part);
      const says = power
        ? sayGiven(part, t(`matrix.given.${power}`), [name, article].filter(Boolean).join(' '), t)
        : [isForce(part.what) ? t(`force.${part.what}`) : '', article ?? sayPlace(place)].filter(Boolean).join(' ');
      const since = part.since ? t('matrix.since', { says, date: sayDate(part.since, i18n.language) }) : says;
      const told = part.low ? `${since}, ${t('matrix.low')}` : since;
      return part.unsure ? t('matrix.perhapsOn', { says: told }) : told;
    })
    .join('; ');
}

/** Of help where it reaches, of anything else the text that gives it. */
function sayGiven({ what, country, region }: MatrixPart, says: string, under: string, t: TFunction): string {
  if (!WAYS_TO_HELP.some((way) => way === what)) return t('matrix.power', { power: says, name: under });
  const where = country ?? (region ? t(`matrix.regionOf.${region}`) : t('matrix.anywhere'));
  return t('matrix.helped', { says, where });
}
