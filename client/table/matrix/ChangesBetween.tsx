/** What changed between the two days in one sentence, and which rows and columns were not there on one of them. */
import { useTranslation } from 'react-i18next';
import type { MatrixHead } from '#contract/matrix.ts';
import { useSayDate } from '../../format/dates.ts';
import { CELL_CHANGES, type CellsBetween } from '../../graph/cells-between.ts';
import type { MatrixAnswer } from '../../state/answers.ts';

/** Names of one list; of more they are counted. */
const MOST_NAMED = 12;

/** Nothing while there is no second day. */
export function ChangesBetween({ matrix, between }: { matrix: MatrixAnswer; between: CellsBetween | undefined }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  if (!matrix.before) return null;
  const days = { since: sayDate(matrix.before.date), date: sayDate(matrix.date) };
  if (!between) return <p className="said answer">{t('between.later', days)}</p>;
  const { counts, ...heads } = between;
  const parts = CELL_CHANGES.filter((change) => counts[change] > 0);
  const count = parts.reduce((sum, change) => sum + counts[change], 0);
  const told = parts.map((change) => t(`matrix.between.count.${change}`, { count: counts[change] })).join(', ');
  return (
    <>
      <p className="said answer">
        {count > 0 ? t('matrix.between.told', { ...days, count, told }) : t('matrix.between.none', days)}
      </p>
      {(['begun', 'added', 'left'] as const).map((list) =>
        heads[list].length > 0 ? (
          <p key={list} className="small muted">
            {t(`matrix.between.${list}`, {
              ...days,
              names: named(heads[list], (more) => t('between.more', { count: more })),
            })}
          </p>
        ) : null,
      )}
    </>
  );
}

const named = (heads: readonly MatrixHead[], more: (count: number) => string): string =>
  [
    ...heads.slice(0, MOST_NAMED).map(({ name }) => name),
    ...(heads.length > MOST_NAMED ? [more(heads.length - MOST_NAMED)] : []),
  ].join(', ');
