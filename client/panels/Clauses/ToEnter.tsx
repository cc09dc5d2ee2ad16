/** What nobody has read of an instrument, and what a person with the text would enter. */
import { useTranslation } from 'react-i18next';
import type { ArticleClauses } from '#contract/clauses.ts';
import type { NodeOf } from '#contract/nodes.ts';
import { copyStatement } from '../../explore/copy.ts';
import type { Column } from '../../table/csv.ts';
import { TableTools } from '../../table/TableTools.tsx';

type Props = { instrument: NodeOf<'Instrument'>; articles: readonly ArticleClauses[] };

/** The columns of links/IMPOSES.csv that only the words can fill; the rest of a row is known or may stay empty. */
const COLUMNS = [
  'start',
  'end',
  'force',
  'qualifier',
  'paragraph',
  'addressee',
  'scope',
  'trigger',
  'owes',
  'source',
  'pinpoint',
  'confidence',
];

export function ToEnter({ instrument, articles }: Props) {
  const { t } = useTranslation();
  const rows = articles.flatMap(({ article, clauses }) =>
    clauses.flatMap(({ link }) =>
      link.force === 'unread' ? [`${article.id},${link.end}${','.repeat(COLUMNS.length - 2)}`] : [],
    ),
  );
  const table = [COLUMNS.join(','), ...rows].join('\n');
  const known = ({ clauses }: ArticleClauses) =>
    clauses.flatMap(({ link, duty }) => (link.force === 'unread' ? [duty] : [])).join(', ');
  const columns: Column<ArticleClauses>[] = [
    {
      key: 'article',
      head: t('clauses.article'),
      text: ({ article }) => [article.number, article.heading].filter(Boolean).join(' '),
    },
    { key: 'extent', head: t('clauses.extent'), text: ({ article }) => t(`clauses.${article.unread ?? 'whole'}`) },
    {
      key: 'known',
      head: t('clauses.known'),
      text: (row) => [known(row), row.article.unreadNote].filter(Boolean).join('; '),
    },
    { key: 'id', head: t('twin.id'), text: ({ article }) => article.id, where: 'file' },
  ];
  return (
    <section className="section" aria-label={t('clauses.toEnter')}>
      <h2 className="heading">{t('clauses.toEnter')}</h2>
      <p className="said">
        {t('clauses.notRead', {
          name: instrument.name,
          whole:
            articles
              .filter(({ article }) => article.unread === 'whole')
              .map(({ article }) => article.number)
              .join(', ') || '–',
          part:
            articles
              .filter(({ article }) => article.unread === 'part')
              .map(({ article }) => article.number)
              .join(', ') || '–',
        })}
      </p>
      <table>
        <thead>
          <tr>
            {(['article', 'extent', 'known'] as const).map((head) => (
              <th key={head} scope="col" className="heading">
                {t(`clauses.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {articles.map((row) => (
            <tr key={row.article.id}>
              <th scope="row">
                {row.article.number} {row.article.heading}
              </th>
              <td>{t(`clauses.${row.article.unread ?? 'whole'}`)}</td>
              <td>
                {known(row)}
                {row.article.unreadNote && <span className="small muted note">{row.article.unreadNote}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <TableTools name={t('clauses.toEnter')} file={`unread-${instrument.id}`} columns={columns} rows={articles} />
      <p className="said">{t('clauses.how')}</p>
      <pre className="cypher">{table}</pre>
      <button type="button" className="button" onClick={() => void copyStatement(table)}>
        {t('clauses.copyRows')}
      </button>
    </section>
  );
}
