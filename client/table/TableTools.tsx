/** What every table can be taken along as: a file, a table to paste, a link to where it stands, citations of what it rests on. */
import { useTranslation } from 'react-i18next';
import { CITE_STYLES, type CiteStyle } from '#contract/vocabulary.ts';
import { copyTable, copyView, loadSources } from '../explore/copy.ts';
import { download, fileName } from '../explore/download.ts';
import { say } from '../explore/notices.ts';
import { CopyMenu } from '../ui/CopyMenu.tsx';
import { type Column, separatorFor, spreadsheetLanguage, writeCsv, writeHtml, writeTabs } from './csv.ts';

type Lines<Row> = { columns: readonly Column<Row>[] /** In the order that is shown. */; rows: readonly Row[] };
type Props<Row, Line> = Lines<Row> & {
  /** Of the table. */
  name: string;
  /** Of the file that it is saved as, without day and version. */
  file: string;
  /** Ids of the sources that the file names. */
  sources?: readonly string[];
  /** Copies the citations of what the rows rest on. */
  cite?: ((style: CiteStyle) => Promise<void>) | undefined;
  /** What stands in the file, where that is another table than what is copied. */
  inFile?: Lines<Line>;
};

export function TableTools<Row, Line>({ name, file, columns, rows, sources = [], cite, inFile }: Props<Row, Line>) {
  const { t, i18n } = useTranslation();
  const save = async () => {
    const known = await loadSources(sources);
    if (!known) return;
    const separator = separatorFor(spreadsheetLanguage(i18n.language));
    const text = inFile
      ? writeCsv(inFile.columns, inFile.rows, known, separator)
      : writeCsv(columns, rows, known, separator);
    const saved = download(fileName(file, 'csv'), 'text/csv', text);
    const told = [t(saved ? 'twin.saved' : 'twin.tooLong', { count: (inFile?.rows ?? rows).length })];
    if (saved && separator === ';') told.push(t('twin.semicolons'));
    say(told.join(' '));
  };
  const copy = (form: 'table' | 'link' | CiteStyle): Promise<void> => {
    if (form === 'link') return copyView();
    if (form !== 'table') return cite?.(form) ?? Promise.resolve();
    return copyTable(writeHtml(columns, rows), writeTabs(columns, rows), t('twin.copied', { count: rows.length }));
  };
  return (
    <fieldset className="buttons table-tools" aria-label={t('twin.take', { name })}>
      <button type="button" className="button" onClick={() => void save()}>
        {t('twin.download')}
      </button>
      <CopyMenu label={t('twin.copy')} forms={['table', 'link', ...(cite ? CITE_STYLES : [])]} onChoose={copy} />
    </fieldset>
  );
}
