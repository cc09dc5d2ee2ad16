/** The table twin of a form: the same rows in words, with the numbers of their sources. */
import { useTranslation } from 'react-i18next';
import type { Twin } from './marks.ts';

export function FormTable({ twin: { columns, rows } }: { twin: Twin }) {
  const { t } = useTranslation();
  const cited = rows.some(({ sources }) => sources.length > 0);
  return (
    <table>
      {columns.length > 0 && (
        <thead>
          <tr>
            {[...columns.entries()].map(([place, head]) => (
              <th key={place} scope="col" className="heading">
                {head}
              </th>
            ))}
            {cited && (
              <th scope="col" className="heading">
                {t('present.sources')}
              </th>
            )}
          </tr>
        </thead>
      )}
      <tbody>
        {[...rows.entries()].map(([at, { cells, sources }]) => (
          <tr key={at}>
            {[...cells.entries()].map(([place, cell]) => (
              <td key={place}>{cell}</td>
            ))}
            {cited && <td className="tabular">{sources.join(', ')}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
