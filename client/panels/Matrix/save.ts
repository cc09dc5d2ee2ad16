/** The matrix as a file: a line for each cell, with the day and the version of the data that it holds for. */
import type { Answer } from '#contract/api.ts';
import { download, fileName } from '../../download.ts';
import { say } from '../../explore/notices.ts';
import { type Column, csv } from '../../table.ts';
import { i18n } from '../../words/words.ts';

type Line = { state: string; column: string; says: string; fit: string; home: string };

export function saveMatrix({ asked, rows, columns, cells, date, dataVersion }: Answer<'matrix'>): void {
  const { t } = i18n;
  const lines = rows.flatMap(({ label: state }, row) => columns.flatMap(({ title: column }, place): Line[] => {
    const cell = cells[row]?.[place];
    return cell ? [{ state, column, says: cell.says, fit: cell.fit ? t(`matrix.fit.${cell.fit}`) : '', home: String(cell.home ?? '') }] : [];
  }));
  const heads: [keyof typeof i18n.t | string, string, (line: Line) => string][] = [
    ['state', t('matrix.state'), (line) => line.state],
    ['column', t('matrix.column'), (line) => line.column],
    ['says', t('matrix.says'), (line) => line.says],
    ...(asked.by === 'duty' ? [
      ['whose', t('matrix.whose'), () => t(`scopes.${asked.scope}`)] as [string, string, (line: Line) => string],
      ['fit', t('matrix.people'), (line: Line) => line.fit] as [string, string, (line: Line) => string],
      ['home', t('matrix.own'), (line: Line) => line.home] as [string, string, (line: Line) => string],
    ] : []),
    ['day', t('matrix.day'), () => date],
    ['version', t('matrix.version'), () => dataVersion],
  ];
  const table = heads.map(([key, head, text]): Column<Line> => ({ key: String(key), head, text }));
  const saved = download(fileName(`matrix-${asked.rows}-${asked.by}`, 'csv'), 'text/csv', csv(table, lines));
  say(t(saved ? 'matrix.saved' : 'matrix.tooLong', { count: lines.length }));
}
