/** The numbers of charts as a table: a number is pressed for its rows, the whole is taken along as a file and as a figure. */
import { useTranslation } from 'react-i18next';
import type { Column } from '../../table/csv.ts';
import { TableTools } from '../../table/TableTools.tsx';
import { useForeign } from '../../ui/useForeign.ts';

type Props<Row> = {
  name: string;
  file: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  sources: readonly string[];
  onFigure: () => void;
  /** What a press on the number in a column does; undefined for what is no number of rows. */
  opens: (row: Row, key: string) => (() => Promise<boolean>) | undefined;
};

export function NumberTable<Row>({ name, file, columns, rows, sources, onFigure, opens }: Props<Row>) {
  const { t } = useTranslation();
  const spoken = useForeign();
  const [first] = columns;
  return (
    <>
      <div className="buttons">
        <button type="button" className="button" onClick={onFigure}>
          {t('growth.figure')}
        </button>
        <TableTools name={name} file={file} columns={columns} rows={rows} sources={sources} />
      </div>
      <details className="section">
        <summary className="heading">{t('growth.table')}</summary>
        <div className="growth-table">
          <table aria-label={name}>
            <thead>
              <tr>
                {columns.map(({ key, head }) => (
                  <th key={key} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => {
                const called = first?.text(row) ?? '';
                return (
                  <tr key={called}>
                    {columns.map((column, place) =>
                      place === 0 ? (
                        <th key={column.key} scope="row" {...(column.foreign ? spoken : {})}>
                          {called}
                        </th>
                      ) : (
                        <td key={column.key} className="tabular">
                          <Value
                            text={column.text(row)}
                            open={opens(row, column.key)}
                            what={`${called}, ${column.head}`}
                          />
                        </td>
                      ),
                    )}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}

function Value({ text, open, what }: { text: string; open: (() => Promise<boolean>) | undefined; what: string }) {
  const { t } = useTranslation();
  if (!open || text === '0') return text;
  return (
    <button type="button" className="link-button" title={t('growth.rows', { what })} onClick={() => void open()}>
      {text}
    </button>
  );
}
