/** A table whose columns sort, whose rows choose, and which can be taken along as a file or as citations. */
import { useEffect, useId, useRef } from 'react';
import type { GraphLink } from '#contract/links.ts';
import { copyLinks } from '../explore/copy.ts';
import { select } from '../explore/navigate.ts';
import type { Column } from './csv.ts';
import { useForeign } from '../ui/useForeign.ts';
import { RowCheckbox } from './RowCheckbox.tsx';
import { SortHeads, useSorting } from './SortHeads.tsx';
import { TableTools } from './TableTools.tsx';

type Row = { id: string };
type Props<R extends Row> = {
  name: string;
  /** Of the file that it is saved as, without day and version. */
  file: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  /** Ids of the sources that the file names. */
  sources: readonly string[];
  /** The links that can be cited. */
  cited?: readonly GraphLink[];
  chosen: string | undefined;
  /** Its rows are nodes, several of which can be picked. */
  pickable?: boolean;
};

export function SortableTable<R extends Row>({
  name,
  file,
  columns,
  rows,
  sources,
  cited,
  chosen,
  pickable,
}: Props<R>) {
  const heading = useId();
  const spoken = useForeign();
  const shown = columns.filter(({ where }) => where !== 'file');
  const { inOrder, order, sort } = useSorting(columns, rows);
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    // On a page the picture above it would be scrolled away.
    if (!chosen || !body.current?.closest('.twin')) return;
    body.current.querySelector('tr[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <section className="twin-table">
      <div className="heading-row">
        <h2 className="heading" id={heading}>
          {name} <span className="tabular">{rows.length}</span>
        </h2>
        <TableTools
          name={name}
          file={file}
          columns={columns}
          rows={inOrder}
          sources={sources}
          cite={cited && cited.length > 0 ? (style) => copyLinks(cited, style) : undefined}
        />
      </div>
      <table aria-labelledby={heading}>
        <SortHeads columns={shown} order={order} sort={sort} />
        <tbody ref={body}>
          {inOrder.map((row) => (
            <tr
              key={row.id}
              className="choose"
              aria-current={row.id === chosen ? 'true' : undefined}
              onClick={() => void select(row.id)}
            >
              {shown.map(({ key, text, where, foreign }, place) =>
                place === 0 ? (
                  <th key={key} scope="row">
                    {pickable && <RowCheckbox id={row.id} name={text(row)} />}
                    {/* Pressed, it is a click on its row. */}
                    <button type="button" {...(foreign ? spoken : {})}>
                      {text(row)}
                    </button>
                  </th>
                ) : (
                  <td key={key} className={where} {...(foreign ? spoken : {})}>
                    {text(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
