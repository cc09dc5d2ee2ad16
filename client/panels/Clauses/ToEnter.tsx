/** What nobody has read of an instrument, and what a person with the text would enter. */
import { useTranslation } from 'react-i18next';
import type { ArticleClauses } from '#contract/clauses.ts';
import type { NodeOf } from '#contract/nodes.ts';
import { copyStatement } from '../../explore/copy.ts';

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
          {articles.map(({ article, clauses }) => (
            <tr key={article.id}>
              <th scope="row">
                {article.number} {article.heading}
              </th>
              <td>{t(`clauses.${article.unread ?? 'whole'}`)}</td>
              <td>
                {clauses.flatMap(({ link, duty }) => (link.force === 'unread' ? [duty] : [])).join(', ')}
                {article.unreadNote && <span className="small muted note">{article.unreadNote}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="said">{t('clauses.how')}</p>
      <pre className="cypher">{table}</pre>
      <button type="button" className="button" onClick={() => void copyStatement(table)}>
        {t('clauses.copyRows')}
      </button>
    </section>
  );
}
