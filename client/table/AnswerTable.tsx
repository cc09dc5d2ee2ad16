/** The answer: wording as lines, nodes by name, each row with its evidence. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import type { ColumnKind } from '#contract/questions/columns.ts';
import { type AnswerRow, type Cell, isForce } from '#contract/questions.ts';
import { QUESTION_TEXTS } from '#law/sentences/languages.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useStore } from '../state/store.ts';
import { views } from '../state/view.ts';
import { ForceLine } from '../ui/ForceLine.tsx';
import { EvidenceButton } from './EvidenceButton.tsx';
import { isNode, sayValue } from './say-value.ts';

type Shown = {
  answer: Answer<'ask'>;
  /** Days with short months, for a table in large type. */
  short?: boolean;
};

export function AnswerTable({ answer, short = false }: Shown) {
  const { t } = useTranslation();
  const names = QUESTION_TEXTS[useLanguage()].columns;
  const opened = useStore(views, ({ now }) => now.selected);
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
          <Row key={JSON.stringify(row)} row={row} columns={answer.columns} short={short} opened={opened} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { row: AnswerRow; columns: Answer<'ask'>['columns']; short: boolean; opened: string | undefined };

function Row({ row, columns, short, opened }: RowProps) {
  const { t } = useTranslation();
  const nodes = row.cells.flatMap((cell) => (isNode(cell) ? cell.id : []));
  return (
    <tr aria-current={opened && [...row.links, ...nodes].includes(opened) ? 'true' : undefined}>
      {columns.map(({ name, kind }, place) => (
        <td key={name} className={`cell-${kind}`}>
          <Value cell={row.cells[place] ?? null} kind={kind} short={short} />
        </td>
      ))}
      <td className="evidence">
        {row.links.map((link, place) => (
          <EvidenceButton key={link} id={link} label={t('questions.openLink', { place: place + 1 })} className="small">
            {place + 1}
          </EvidenceButton>
        ))}
        {!short && row.confidence !== 'high' && (
          <span className="small muted">
            {t('inspector.confidence')}: {t(`confidence.${row.confidence}`)}
          </span>
        )}
      </td>
    </tr>
  );
}

function Value({ cell, kind, short }: { cell: Cell; kind: ColumnKind; short: boolean }) {
  const { t, i18n } = useTranslation();
  if (isNode(cell))
    return (
      <EvidenceButton id={cell.id} foreign>
        {cell.name}
      </EvidenceButton>
    );
  if (kind === 'force' && isForce(cell)) return <ForceLine force={cell} />;
  return sayValue(cell, kind, i18n.language, short ? 'short' : 'long', t);
}
