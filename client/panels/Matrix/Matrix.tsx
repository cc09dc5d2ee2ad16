/** A page of many States against treaties or duties: what a picture of strands could not show at once. */
import { useTranslation } from 'react-i18next';
import { openPage } from '../../explore/navigate.ts';
import { useSayDate } from '../../format/dates.ts';
import { matrixTitle } from '../../format/view-title.ts';
import { MatrixTable } from '../../table/matrix/MatrixTable.tsx';
import { TableTools } from '../../table/TableTools.tsx';
import { answers } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';
import { MatrixControls } from './MatrixControls.tsx';
import { gridOf, linesOf } from './matrix-csv.ts';
import { Heading } from '../../ui/Heading.tsx';

export function Matrix() {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const matrix = useStore(answers, (said) => said.matrix);
  if (!matrix)
    return (
      <main className="page">
        <p className="muted">{t('app.working')}</p>
      </main>
    );
  const { by, scope } = matrix.asked;
  const title = matrixTitle(matrix);
  return (
    <main className="page matrix-page" aria-label={title}>
      <button type="button" className="link-button small muted" onClick={() => void openPage(undefined)}>
        ← {t('app.seeAtlas')}
      </button>
      <Heading>{title}</Heading>
      <p className="matrix-intro muted">
        {t(`matrix.intro.${by}`, { date: sayDate(matrix.date), who: t(`scopes.${scope}`) })}
      </p>
      <MatrixControls matrix={matrix} />
      {matrix.unsure > 0 && <p className="small muted">{t('matrix.unsure', { count: matrix.unsure })}</p>}
      {matrix.uncoded.length > 0 && (
        <details className="small muted">
          <summary>{t('matrix.uncoded', { count: matrix.uncoded.length })}</summary>
          {matrix.uncoded.join(', ')}
        </details>
      )}
      {matrix.rows.length > 0 ? <MatrixTable matrix={matrix} /> : <p className="said">{t('matrix.none')}</p>}
      <TableTools
        name={title}
        file={`matrix-${matrix.asked.rows}-${by}`}
        {...gridOf(matrix)}
        inFile={linesOf(matrix)}
        sources={matrix.places.map(({ source }) => source)}
      />
    </main>
  );
}
