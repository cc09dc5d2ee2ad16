/** The heads of a table, each of which sorts it: upwards first, then downwards. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, sortRows } from './csv.ts';

type Order = { key: string; down: boolean } | undefined;
type Sorting<Row> = { inOrder: readonly Row[]; order: Order; sort: (order: Order) => void };

/** The rows as the table is sorted now; not sorted, in their own order. */
export function useSorting<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Sorting<Row> {
  const { i18n } = useTranslation();
  const [order, sort] = useState<Order>();
  const by = columns.find(({ key }) => key === order?.key);
  const inOrder = useMemo(
    () => (by ? sortRows(rows, by, order?.down ?? false, i18n.language) : rows),
    [rows, by, order, i18n.language],
  );
  return { inOrder, order, sort };
}

type Props<Row> = { columns: readonly Column<Row>[]; order: Order; sort: (order: Order) => void };

export function SortHeads<Row>({ columns, order, sort }: Props<Row>) {
  return (
    <thead>
      <tr>
        {columns.map(({ key, head, where }) => {
          const way = order?.key === key ? (order.down ? 'descending' : 'ascending') : undefined;
          return (
            <th key={key} scope="col" className={where} aria-sort={way}>
              <button type="button" className="sort" onClick={() => sort({ key, down: way === 'ascending' })}>
                {head}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
