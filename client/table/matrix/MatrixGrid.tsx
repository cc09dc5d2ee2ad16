/** The table itself: one cell is reached by Tab, arrows walk the others, and a line above says in words where one is. */
import { type CSSProperties, Fragment, type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MATRICES, type MatrixHead } from '#contract/matrix.ts';
import { openCell, openHead } from '../../explore/matrix.ts';
import type { CellsBetween } from '../../graph/cells-between.ts';
import type { MatrixAnswer } from '../../state/answers.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { sayBoth } from './between-days.ts';
import { CellMarks, CellShort, ChangeMark } from './CellMarks.tsx';
import { counts, groupKey, isSpoken, signOf } from './cells.ts';
import './matrix.css';
import './signs.css';
import './spoken.css';

/** Rows that are there at once. */
const FIRST = 40;

const indexOfId = (named: readonly { id: string }[], id: string | undefined): number =>
  Math.max(
    named.findIndex((each) => each.id === id),
    0,
  );

/** Of a cell; -1 is the row or the column of heads. */
type GridPlace = { row: number; column: number };
const MOVES: Record<string, [down: number, right: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Width of the heads of rows and height of those of columns, in px. */
const headsOf = (scroll: HTMLElement): { wide: number; high: number } => ({
  wide: scroll.querySelector<HTMLElement>('th[scope="row"]')?.offsetWidth ?? 0,
  high: scroll.querySelector<HTMLElement>('thead')?.offsetHeight ?? 0,
});

/** `between`: what changed since an earlier day. */
type Props = { matrix: MatrixAnswer; between: CellsBetween | undefined };

export function MatrixGrid({ matrix, between }: Props) {
  const { t } = useTranslation();
  const { asked, rows, columns } = matrix;
  const scroll = useRef<HTMLDivElement>(null);
  const begun = useStore(views, ({ now }) => now.selected);
  const [at, setAt] = useState<GridPlace>(() => ({ row: indexOfId(rows, begun), column: indexOfId(columns, begun) }));
  /** Pointed at, which moves no focus. */
  const [over, setOver] = useState<GridPlace>();
  useEffect(() => {
    const cell = scroll.current?.querySelector<HTMLElement>('button[data-at][tabindex="0"]')?.closest('td');
    const { wide = 0, high = 0 } = scroll.current ? headsOf(scroll.current) : {};
    // Clear of the heads that stay in view, with two more columns and rows before it.
    if (cell)
      scroll.current?.scrollTo({
        left: cell.offsetLeft - wide - 2 * cell.offsetWidth,
        top: cell.offsetTop - high - 2 * cell.offsetHeight,
      });
  }, []);
  useEffect(() => {
    const table = scroll.current?.querySelector('table');
    if (!table) return;
    const resized = new ResizeObserver(() => {
      if (!scroll.current) return;
      const { wide, high } = headsOf(scroll.current);
      scroll.current.style.setProperty('--heads-wide', `${wide}px`);
      scroll.current.style.setProperty('--heads-high', `${high}px`);
    });
    resized.observe(table);
    return () => resized.disconnect();
  }, []);
  const { row, column } = over ?? at;
  const said = sayBoth(matrix, between, row, column, t);
  const spotOf = (target: EventTarget): GridPlace | undefined => {
    const found = target instanceof Element ? target.closest<HTMLElement>('button[data-at]') : null;
    const [row, column] = (found?.dataset.at ?? '').split(' ').map(Number);
    return found && row !== undefined && column !== undefined ? { row, column } : undefined;
  };
  const walk = (event: KeyboardEvent<HTMLTableElement>) => {
    const from = spotOf(event.target);
    const move = MOVES[event.key];
    if (!from || !move) return;
    event.preventDefault();
    event.currentTarget
      .querySelector<HTMLElement>(`button[data-at="${from.row + move[0]} ${from.column + move[1]}"]`)
      ?.focus();
  };
  const open = (spot: GridPlace) => {
    const [row, column] = [rows[spot.row]?.id, columns[spot.column]?.id];
    const rests = matrix.places[matrix.cells[spot.row]?.[spot.column]?.rests ?? -1]?.link;
    if (row && column) void openCell(row, column, rests);
    else if (row) void openHead(row, MATRICES[asked.by].rows);
    else if (column) void openHead(column, MATRICES[asked.by].columns);
  };
  return (
    <>
      <p className="matrix-said said" aria-hidden="true">
        {said}
      </p>
      <p className="small muted matrix-hint">{t('matrix.hint')}</p>
      <div className="matrix-scroll" ref={scroll} style={sizesOf(columns)}>
        <table
          className={isSpoken(asked.by) ? 'matrix spoken' : 'matrix'}
          onKeyDown={walk}
          onFocus={({ target }) => {
            setOver(undefined);
            setAt((before) => spotOf(target) ?? before);
          }}
          onMouseOver={({ target }) => setOver(spotOf(target))}
          onMouseLeave={() => setOver(undefined)}
          onClick={({ target }) => {
            const spot = spotOf(target);
            if (spot) open(spot);
          }}
        >
          <Heads matrix={matrix} begun={begun} tabbed={at.row < 0 ? at.column : -1} />
          <Body matrix={matrix} between={between} tabbed={at} />
          <Sums matrix={matrix} />
        </table>
      </div>
    </>
  );
}

const sizesOf = (columns: readonly MatrixHead[]): CSSProperties =>
  ({
    '--columns': columns.length,
    '--head-letters': Math.max(0, ...columns.map(({ name }) => name.length)),
  }) as CSSProperties;

type HeadsProps = { matrix: MatrixAnswer; begun: string | undefined; tabbed: number };

function Heads({ matrix, begun, tabbed }: HeadsProps) {
  const { t } = useTranslation();
  const { columns, asked } = matrix;
  const runs = asked.order ? [] : groupRuns(columns);
  return (
    <thead>
      {runs.length > 0 && (
        <tr>
          <td />
          {runs.map(({ group, count }) => (
            <th key={group} scope="colgroup" colSpan={count} className="heading">
              {t(groupKey(group))}
            </th>
          ))}
        </tr>
      )}
      <tr>
        <td />
        {columns.map(({ id, name, title, state }, column) => (
          <th key={id} scope="col" title={title}>
            <button
              type="button"
              data-at={`-1 ${column}`}
              tabIndex={column === tabbed ? 0 : -1}
              className={`matrix-head ${id === begun ? 'begun' : ''}`}
            >
              <span>
                {name}
                {state && <small> {t(`matrix.state.${state}`)}</small>}
              </span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Neighbours of one family or pillar, as often as they stand together. */
function groupRuns(heads: readonly MatrixHead[]): { group: MatrixHead['group']; count: number }[] {
  return heads.reduce<{ group: MatrixHead['group']; count: number }[]>((runs, { group }) => {
    const last = runs.at(-1);
    if (last && last.group === group) last.count += 1;
    else if (group) runs.push({ group, count: 1 });
    return runs;
  }, []);
}

/** Of two hundred rows those that a screen can hold are drawn first, and again only the two that Tab leaves and reaches. */
function Body({ matrix, between, tabbed }: Props & { tabbed: GridPlace }) {
  const { t } = useTranslation();
  const grouped = matrix.asked.order === undefined;
  const [shown, setShown] = useState(Math.max(FIRST, tabbed.row + 1));
  useEffect(() => {
    const rest = setTimeout(() => setShown(matrix.rows.length), 60);
    return () => clearTimeout(rest);
  }, [matrix]);
  return (
    <tbody>
      {matrix.rows.slice(0, shown).map(({ id, group }, row) => (
        <Fragment key={id}>
          {grouped && group && group !== matrix.rows[row - 1]?.group && (
            <tr className="matrix-group">
              <th scope="rowgroup" className="heading">
                {t(groupKey(group))}
              </th>
              <td colSpan={matrix.columns.length} />
            </tr>
          )}
          <Row matrix={matrix} between={between} row={row} tabbed={row === tabbed.row ? tabbed.column : undefined} />
        </Fragment>
      ))}
    </tbody>
  );
}

type RowProps = Props & { row: number; tabbed: number | undefined };

const Row = memo(function Row({ matrix, between, row, tabbed }: RowProps) {
  const { t } = useTranslation();
  const {
    asked: { by },
    rows,
    columns,
    cells,
    places,
  } = matrix;
  const head = rows[row];
  const spoken = isSpoken(by);
  if (!head) return null;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          data-at={`${row} -1`}
          tabIndex={tabbed === -1 ? 0 : -1}
          className="link-button"
          title={head.title}
        >
          {head.name}
        </button>
        {head.state && <small className="muted"> {t(`matrix.state.${head.state}`)}</small>}
      </th>
      {columns.map(({ id }, column) => {
        const cell = cells[row]?.[column];
        if (!cell) return null;
        const change = between?.at[row]?.[column];
        return (
          <td key={id} data-change={change}>
            <button
              type="button"
              data-at={`${row} ${column}`}
              className={spoken ? 'spoken-cell' : `sign ${signOf(cell, by)}`}
              tabIndex={column === tabbed ? 0 : -1}
              aria-label={sayBoth(matrix, between, row, column, t)}
            >
              {spoken ? (
                <>
                  <span className={`sign ${signOf(cell, by)}`}>
                    <CellMarks cell={cell} />
                    <ChangeMark change={change} />
                  </span>
                  <CellShort cell={cell} by={by} places={places} />
                </>
              ) : (
                <>
                  <CellMarks cell={cell} />
                  <ChangeMark change={change} />
                </>
              )}
            </button>
          </td>
        );
      })}
    </tr>
  );
});

function Sums({
  matrix: {
    asked: { by },
    columns,
    cells,
  },
}: {
  matrix: MatrixAnswer;
}) {
  const { t } = useTranslation();
  return (
    <tfoot>
      <tr>
        <th scope="row" className="small muted">
          {t(`matrix.sum.${by}`)}
        </th>
        {columns.map(({ id }, column) => (
          <td key={id} className="tabular small">
            {cells.filter((row) => row[column] && counts(row[column], by)).length || ''}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
