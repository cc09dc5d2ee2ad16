/** The matrix as a file: a line for each cell, with the place it rests on, the day, and the version of the data. */
import type { Answer } from '#contract/api.ts';
import type { MatrixCell, MatrixPlace } from '#contract/matrix.ts';
import { loadSources } from '../../explore/copy.ts';
import { download, fileName } from '../../explore/download.ts';
import { say } from '../../explore/notices.ts';
import { isSpoken } from '../../table/matrix/cells.ts';
import { sayParts, sayWhat } from '../../table/matrix/say-cell.ts';
import { type Column, writeCsv } from '../../table/csv.ts';
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
type Line = { row: string; column: string; cell: MatrixCell; place: MatrixPlace | undefined };

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
        row: rows[r]?.name ?? '',
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
    column('source', (line) => source(line)?.title ?? ''),
    column('url', (line) => source(line)?.url ?? ''),
    column('day', () => date),
    column('version', () => dataVersion),
  ];
  const saved = download(fileName(`matrix-${set}-${by}`, 'csv'), 'text/csv', writeCsv(table, lines));
  say(t(saved ? 'matrix.saved' : 'matrix.tooLong', { count: lines.length }));
}
