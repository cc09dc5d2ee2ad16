/** The matrix taken along: copied as it is drawn; in a file a line for each cell, with the place it rests on, the day, and the version of the data. */
import type { MatrixCell, MatrixPlace } from '#contract/matrix.ts';
import { isSpoken } from '../../table/matrix/cells.ts';
import { betweenDays, sayBefore } from '../../table/matrix/between-days.ts';
import { sayCell, sayParts, sayWhat } from '../../table/matrix/say-cell.ts';
import type { Column, Sources } from '../../table/csv.ts';
import type { CellChange } from '../../graph/cells-between.ts';
import { i18n } from '../../i18n/i18n.ts';
import type { MatrixAnswer } from '../../state/answers.ts';
import { sayPlace } from '../../format/pinpoint.ts';

type Head =
  | 'row'
  | 'column'
  | 'says'
  | 'whose'
  | 'people'
  | 'stated'
  | 'perhapsHead'
  | 'ownArticles'
  | 'confidence'
  | 'parts'
  | 'instrument'
  | 'article'
  | 'pinpoint'
  | 'source'
  | 'url'
  | 'day'
  | 'change'
  | 'earlier'
  | 'earlierDay'
  | 'version';
type Taken<Row> = { columns: Column<Row>[]; rows: Row[] };
type Line = { row: string; column: string; cell: MatrixCell; place: MatrixPlace | undefined } & {
  /** Between two days. */
  change: CellChange | undefined;
  was: MatrixCell | undefined;
};

/** As it is drawn: a row for each row; a cell that changed between two days has both words. */
export function gridOf(matrix: MatrixAnswer): Taken<number> {
  const { t } = i18n;
  const {
    asked: { by },
    rows,
    columns,
    cells,
  } = matrix;
  const between = betweenDays(matrix);
  return {
    columns: [
      { key: '', head: t('matrix.row'), text: (row) => rows[row]?.name ?? '' },
      ...columns.map(
        ({ id, name }, column): Column<number> => ({
          key: id,
          head: name,
          text: (row) => {
            const cell = cells[row]?.[column];
            const before = sayBefore(matrix, between, row, column, t);
            return cell ? [sayWhat(cell, by, t), before].filter(Boolean).join(' · ') : '';
          },
        }),
      ),
    ],
    rows: rows.map((_, row) => row),
  };
}

/** A line for each cell. */
export function linesOf(matrix: MatrixAnswer): Taken<Line> {
  const { t } = i18n;
  const {
    asked: { by, scope },
    rows,
    columns,
    cells,
    places,
    date,
    dataVersion,
  } = matrix;
  const between = betweenDays(matrix);
  const lines = cells.flatMap((row, r) =>
    row.map(
      (cell, c): Line => ({
        row: rows[r]?.name ?? '',
        column: columns[c]?.title ?? '',
        cell,
        place: cell.rests === undefined ? undefined : places[cell.rests],
        change: between?.at[r]?.[c],
        was: between?.before[r]?.[c],
      }),
    ),
  );
  const column = (key: Head, plain: (line: Line, sources: Sources) => string): Column<Line> => ({
    key,
    head: t(`matrix.${key}`),
    text: () => '',
    plain,
    where: 'file',
  });
  const source = ({ place }: Line, sources: Sources) => sources.get(place?.source ?? '');
  const people = [
    column('whose', () => t(`scopes.${scope}`)),
    column('people', ({ cell: { fit } }) => (fit ? t(`matrix.fit.${fit}`) : '')),
    column('perhapsHead', ({ cell: { perhaps } }) => (perhaps ? t(`force.${perhaps}`) : '')),
  ];
  const ofStates = [
    column('stated', ({ cell: { stated } }) => (stated ? t(`stated.${stated}`) : '')),
    column('ownArticles', ({ cell: { home } }) => String(home ?? '')),
  ];
  const ofTexts = [
    column('article', ({ place }) => place?.article ?? ''),
    column('confidence', ({ cell: { low } }) => (low ? t('matrix.low') : '')),
  ];
  const ofTwoDays = [
    column('change', ({ change }) => (change ? t(`matrix.between.file.${change}`) : '')),
    column('earlier', ({ was }) => (was ? sayCell(was, by, t) : '')),
    column('earlierDay', () => between?.since ?? ''),
  ];
  const table = [
    column('row', ({ row }) => row),
    column('column', (line) => line.column),
    column('says', ({ cell }) => sayWhat(cell, by, t)),
    ...(by === 'duty' || by === 'clause' ? people : []),
    ...(by === 'duty' ? ofStates : []),
    ...(by === 'clause' ? ofTexts : []),
    ...(isSpoken(by) ? [column('parts', ({ cell }) => sayParts(cell, places, t))] : []),
    column('instrument', ({ place }) => place?.name ?? ''),
    column('pinpoint', ({ place }) => sayPlace(place ?? {})),
    column('source', (line, sources) => source(line, sources)?.title ?? ''),
    column('url', (line, sources) => source(line, sources)?.url ?? ''),
    column('day', () => date),
    ...(between ? ofTwoDays : []),
    column('version', () => dataVersion),
  ];
  return { columns: table, rows: lines };
}
