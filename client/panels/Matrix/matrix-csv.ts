/** The matrix as a file: a line for each cell, with the place it rests on, the day, and the version of the data. */
import type { Answer } from '#contract/api.ts';
import type { MatrixCell, MatrixPlace } from '#contract/matrix.ts';
import { loadSources } from '../../explore/copy.ts';
import { download, fileName } from '../../explore/download.ts';
import { say } from '../../explore/notices.ts';
import { sayWhat } from '../../table/matrix/cells.ts';
import { type Column, writeCsv } from '../../table/csv.ts';
import { i18n } from '../../i18n/i18n.ts';
import { sayPlace } from '../../format/pinpoint.ts';

type Head =
  | 'state'
  | 'column'
  | 'says'
  | 'whose'
  | 'people'
  | 'stated'
  | 'perhapsHead'
  | 'own'
  | 'instrument'
  | 'pinpoint'
  | 'source'
  | 'url'
  | 'day'
  | 'version';
type Line = { state: string; column: string; cell: MatrixCell; place: MatrixPlace | undefined };

export async function saveMatrix({
  asked: { by, rows: set, scope },
  rows,
  columns,
  cells,
  places,
  date,
  dataVersion,
}: Answer<'matrix'>): Promise<void> {
  const { t } = i18n;
  const sources = await loadSources(places.map(({ source }) => source));
  if (!sources) return;
  const lines = cells.flatMap((row, r) =>
    row.map(
      (cell, c): Line => ({
        state: rows[r]?.name ?? '',
        column: columns[c]?.title ?? '',
        cell,
        place: cell.rests === undefined ? undefined : places[cell.rests],
      }),
    ),
  );
  const column = (key: Head, text: (line: Line) => string): Column<Line> => ({ key, head: t(`matrix.${key}`), text });
  const source = ({ place }: Line) => sources.get(place?.source ?? '');
  const people = [
    column('whose', () => t(`scopes.${scope}`)),
    column('people', ({ cell: { fit } }) => (fit ? t(`matrix.fit.${fit}`) : '')),
    column('stated', ({ cell: { stated } }) => (stated ? t(`stated.${stated}`) : '')),
    column('perhapsHead', ({ cell: { perhaps } }) => (perhaps ? t(`force.${perhaps}`) : '')),
    column('own', ({ cell: { home } }) => String(home ?? '')),
  ];
  const table = [
    column('state', ({ state }) => state),
    column('column', (line) => line.column),
    column('says', ({ cell }) => sayWhat(cell, by, t)),
    ...(by === 'duty' ? people : []),
    column('instrument', ({ place }) => place?.name ?? ''),
    column('pinpoint', ({ place }) => sayPlace(place ?? {})),
    column('source', (line) => source(line)?.title ?? ''),
    column('url', (line) => source(line)?.url ?? ''),
    column('day', () => date),
    column('version', () => dataVersion),
  ];
  const saved = download(fileName(`matrix-${set}-${by}`, 'csv'), 'text/csv', writeCsv(table, lines));
  say(t(saved ? 'matrix.saved' : 'matrix.tooLong', { count: lines.length }));
}
