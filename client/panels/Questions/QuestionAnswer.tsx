/** One question: what it is asked about, the answer, what that does not say, and the statement that found it. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import { boundStatement } from '#contract/bound-statement.ts';
import type { AnswerRow, QuestionOffered } from '#contract/questions.ts';
import { QUESTION_TEXTS } from '#law/sentences/languages.ts';
import { copyItems, copyStatement } from '../../explore/copy.ts';
import type { Rests } from '../../explore/answer.ts';
import { fieldOf, openQuery } from '../../explore/own-query.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { AnswerTable } from '../../table/AnswerTable.tsx';
import type { Column } from '../../table/csv.ts';
import { sayValue } from '../../table/say-value.ts';
import { IntoPicture } from '../../table/IntoPicture.tsx';
import { TableTools } from '../../table/TableTools.tsx';
import { SourceName } from '../../ui/SourceName.tsx';
import { Parameters } from './Parameters.tsx';
import { Heading } from '../../ui/Heading.tsx';

export function QuestionAnswer({ offered, answer }: { offered: QuestionOffered; answer: Answer<'ask'> }) {
  const { t } = useTranslation();
  const words = QUESTION_TEXTS[useLanguage()].questions[offered.id];
  const statement = boundStatement(offered.cypher, answer.question.parameters);
  const given = Object.fromEntries(
    Object.entries(answer.question.parameters).map(([name, value]) => [name, fieldOf(value ?? '')]),
  );
  const { low, unread, unknown, reserved } = answer.leftOut;
  return (
    <>
      <Heading>{words.title}</Heading>
      <p className="said muted">{words.says}</p>
      <Parameters id={offered.id} answer={answer} />
      {answer.note && <p className="said answer">{answer.note}</p>}
      <IntoPicture rests={restsOf(answer)} />
      <AnswerTable answer={answer} />
      {answer.rows.length > 0 && <AnswerTools title={words.title} answer={answer} />}
      <section className="section" aria-label={t('questions.silent')}>
        <h2 className="heading">{t('questions.silent')}</h2>
        <p className="said">{words.silent}</p>
        {low + unread + unknown + reserved > 0 && (
          <p className="said">{t('questions.leftOut', { low, unread, unknown, reserved })}</p>
        )}
      </section>
      {answer.sources.length > 0 && (
        <details className="section">
          <summary className="heading">{t('questions.sources', { count: answer.sources.length })}</summary>
          <ul>
            {answer.sources.map((source) => (
              <li key={source.id} className="small">
                <SourceName source={source} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <details className="section">
        <summary className="heading">{t('questions.cypher')}</summary>
        <pre className="cypher">{statement}</pre>
        <button type="button" className="button" onClick={() => void copyStatement(statement)}>
          {t('questions.copy')}
        </button>{' '}
        <button type="button" className="button" onClick={() => void openQuery({ text: offered.cypher, given })}>
          {t('questions.inConsole')}
        </button>
      </details>
    </>
  );
}

/** The evidence of the rows; where they have none, what they name. */
function restsOf({ rows, question: { parameters } }: Answer<'ask'>): Rests {
  const links = rows.flatMap((row) => row.links);
  const named = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell !== null && typeof cell === 'object' && 'kind' in cell ? [cell.id] : [])),
  );
  return { ids: [...new Set(links.length > 0 ? links : named)], day: parameters.until ?? parameters.date };
}

function AnswerTools({ title, answer }: { title: string; answer: Answer<'ask'> }) {
  const { t, i18n } = useTranslation();
  const names = QUESTION_TEXTS[useLanguage()].columns;
  const sources = new Map(answer.sources.map((source) => [source.id, source]));
  const read = ({ rests }: AnswerRow) =>
    rests.flatMap(({ source, pinpoint }) => ({ source: sources.get(source), pinpoint }));
  const columns: Column<AnswerRow>[] = [
    ...answer.columns.map(
      ({ name, kind }, place): Column<AnswerRow> => ({
        key: name,
        head: names[name],
        text: ({ cells }) => sayValue(cells[place] ?? null, kind, i18n.language, 'long', t),
        plain: ({ cells }) => {
          const cell = cells[place] ?? null;
          return kind === 'date' && typeof cell === 'string' ? cell : sayValue(cell, kind, i18n.language, 'long', t);
        },
      }),
    ),
    {
      key: 'rests',
      head: t('questions.evidence'),
      text: (row) =>
        read(row)
          .map(({ source, pinpoint }) => [source?.title, pinpoint].filter(Boolean).join(', '))
          .join('; '),
    },
    {
      key: 'confidence',
      head: t('inspector.confidence'),
      text: ({ confidence }) => t(`confidence.${confidence}`),
      where: 'file',
    },
    {
      key: 'url',
      head: t('twin.address'),
      text: () => '',
      plain: (row) => [...new Set(read(row).flatMap(({ source }) => source?.url ?? []))].join(' '),
      where: 'file',
    },
    { key: 'links', head: t('twin.id'), text: ({ links }) => links.join(' '), where: 'file' },
    { key: 'day', head: t('matrix.day'), text: () => answer.question.parameters.date ?? answer.asOf, where: 'file' },
    { key: 'version', head: t('matrix.version'), text: () => answer.dataVersion, where: 'file' },
  ];
  const items = answer.rows.flatMap(read).flatMap(({ source, pinpoint }) => (source ? [{ source, pinpoint }] : []));
  return (
    <TableTools
      name={title}
      file={`question-${answer.question.id}`}
      columns={columns}
      rows={answer.rows}
      cite={items.length > 0 ? (style) => copyItems(items, style) : undefined}
    />
  );
}
