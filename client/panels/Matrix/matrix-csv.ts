/** The matrix taken along: copied as it is drawn; in a file a line for each cell, with the place it rests on, the day, and the version of the data. */
import type { Answer } from '#contract/api.ts';
import type { MatrixCell, MatrixPlace } from '#contract/matrix.ts';
import { isSpoken } from '../../table/matrix/cells.ts';
import { sayParts, sayWhat } from '../../table/matrix/say-cell.ts';
import type { Column, Sources } from '../../table/csv.ts';
import { i18n } from '../../i18n/i18n.ts';
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
  | 'version';
type Taken<Row> = { columns: Column<Row>[]; rows: Row[] };
type Line = { row: string; column: string; cell: MatrixCell; place: MatrixPlace | undefined };

/** As it is drawn: a row for each row. */
export function gridOf({ asked: { by }, rows, columns, cells }: Answer<'matrix'>): Taken<number> {
  const { t } = i18n;
  return {
    columns: [
      { key: '', head: t('matrix.row'), text: (row) => rows[row]?.name ?? '' },
      ...columns.map(
        ({ id, name }, column): Column<number> => ({
          key: id,
          head: name,
          text: (row) => {
            const cell = cells[row]?.[column];
            return cell ? sayWhat(cell, by, t) : '';
          },
        }),
      ),
    ],
    rows: rows.map((_, row) => row),
  };
}

/** A line for each cell. */
export function linesOf({
  asked: { by, scope },
  rows,
  columns,
  cells,
  places,
  date,
  dataVersion,
}: Answer<'matrix'>): Taken<Line> {
  const { t } = i18n;
  const lines = cells.flatMap((row, r) =>
    row.map(
      (cell, c): Line => ({
        row: rows[r]?.name ?? '',
        column: columns[c]?.title ?? '',
        cell,
        place: cell.rests === undefined ? undefined : places[cell.rests],
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
    column('version', () => dataVersion),
  ];
  return { columns: table, rows: lines };
}
