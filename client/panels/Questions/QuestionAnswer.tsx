/** One question: what it is asked about, the answer, what that does not say, and the statement that found it. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import { boundStatement } from '#contract/bound-statement.ts';
import type { QuestionOffered } from '#contract/questions.ts';
import { QUESTION_TEXTS } from '#law/sentences/languages.ts';
import { copyStatement } from '../../explore/copy.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { AnswerTable } from '../../table/AnswerTable.tsx';
import { SourceName } from '../../ui/SourceName.tsx';
import { Parameters } from './Parameters.tsx';

export function QuestionAnswer({ offered, answer }: { offered: QuestionOffered; answer: Answer<'ask'> }) {
  const { t } = useTranslation();
  const words = QUESTION_TEXTS[useLanguage()].questions[offered.id];
  const statement = boundStatement(offered.cypher, answer.question.parameters);
  const { low, unread, unknown, reserved } = answer.leftOut;
  return (
    <>
      <h1 className="question">{words.title}</h1>
      <p className="said muted">{words.says}</p>
      <Parameters id={offered.id} answer={answer} />
      {answer.note && <p className="said answer">{answer.note}</p>}
      <AnswerTable answer={answer} />
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
        </button>
      </details>
    </>
  );
}
