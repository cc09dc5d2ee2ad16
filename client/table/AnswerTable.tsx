/** The answer: wording as lines, nodes by name, each row with its evidence. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import type { ColumnKind } from '#contract/questions/columns.ts';
import { type AnswerRow, type Cell, isForce } from '#contract/questions.ts';
import { SCOPES } from '#contract/vocabulary.ts';
import { QUESTION_TEXTS } from '#law/sentences/languages.ts';
import { openEvidence } from '../explore/navigate.ts';
import { i18n as i18next, useLanguage } from '../i18n/i18n.ts';
import type { EnglishWords } from '../i18n/words.ts';
import { sayDate } from '../format/dates.ts';
import { ForceLine } from '../ui/ForceLine.tsx';

/** `short`: days with short months, for a table in large type. */
export function AnswerTable({ answer, short = false }: { answer: Answer<'ask'>; short?: boolean }) {
  const { t } = useTranslation();
  const names = QUESTION_TEXTS[useLanguage()].columns;
  if (answer.rows.length === 0) return <p className="said answer">{t('questions.none')}</p>;
  return (
    <table>
      <caption className="said">{t('questions.rows', { count: answer.rows.length })}</caption>
      <thead>
        <tr>
          {answer.columns.map(({ name }) => (
            <th key={name} scope="col" className="heading">
              {names[name]}
            </th>
          ))}
          <th scope="col" className="heading">
            {t('questions.evidence')}
          </th>
        </tr>
      </thead>
      <tbody>
        {answer.rows.map((row) => (
          <Row key={JSON.stringify(row)} row={row} columns={answer.columns} short={short} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, columns, short }: { row: AnswerRow; columns: Answer<'ask'>['columns']; short: boolean }) {
  const { t } = useTranslation();
  return (
    <tr>
      {columns.map(({ name, kind }, place) => (
        <td key={name} className={`cell-${kind}`}>
          <Value cell={row.cells[place] ?? null} kind={kind} short={short} />
        </td>
      ))}
      <td className="evidence">
        {row.links.map((link, place) => (
          <button
            key={link}
            type="button"
            className="link-button small"
            aria-label={t('questions.openLink', { place: place + 1 })}
            onClick={() => void openEvidence(link)}
          >
            {place + 1}
          </button>
        ))}
      </td>
    </tr>
  );
}

function Value({ cell, kind, short }: { cell: Cell; kind: ColumnKind; short: boolean }) {
  const { t, i18n } = useTranslation();
  if (cell === null || cell === '') return null;
  if (Array.isArray(cell)) return cell.map((term) => (isScope(term) ? t(`scopes.${term}`) : term)).join(', ');
  if (typeof cell === 'object')
    return (
      <button type="button" className="link-button" onClick={() => void openEvidence(cell.id)}>
        {cell.name}
      </button>
    );
  if (kind === 'force' && isForce(cell)) return <ForceLine force={cell} />;
  if (kind === 'date' && typeof cell === 'string') return sayDate(cell, i18n.language, short ? 'short' : 'long');
  return isTerm(cell) ? t(`questions.terms.${cell}`) : String(cell);
}

const isScope = (term: string): term is (typeof SCOPES)[number] => SCOPES.some((scope) => scope === term);

/** Closed words of answers, as opposed to text of the data: those that the languages have a word for. */
const isTerm = (cell: string | number): cell is Term => i18next.exists(`questions.terms.${cell}`);
type Term = keyof EnglishWords['questions']['terms'];
