/** The answer as a table, a picture, text and JSON; what has a card in the atlas opens it. */
import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsoleAnswer } from '#contract/console.ts';
import { copyText } from '../../explore/copy.ts';
import { download, fileName } from '../../explore/download.ts';
import { EvidenceButton } from '../../table/EvidenceButton.tsx';
import { SortHeads, useSorting } from '../../table/SortHeads.tsx';
import { IntoPicture } from '../../table/IntoPicture.tsx';
import { TableTools } from '../../table/TableTools.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { AnswerPicture } from './AnswerPicture.tsx';
import { drawnIn, restingOn } from './drawn.ts';
import { cardOf, columnsOf, inColumns, inOneLine, partsOf } from './values.ts';

const FORMS = ['table', 'picture', 'text', 'json'] as const;
type Form = (typeof FORMS)[number];
type Row = ConsoleAnswer['rows'][number];
/** Letters of a text that are drawn; the file and the copy have all. */
const MOST_DRAWN = 100_000;

/** Drawn anew for another answer only: a thousand rows are not drawn with each letter that is typed. */
export const Answer = memo(function Answer({ answer, query }: { answer: ConsoleAnswer; query: string }) {
  const { t } = useTranslation();
  const [form, setForm] = useState<Form>('table');
  const { columns, rows, truncated, ms, engine } = answer;
  const title = t('cypher.rows', { count: rows.length });
  const drawn = useMemo(() => drawnIn(rows), [rows]);
  const rests = useMemo(() => ({ ids: restingOn(rows) }), [rows]);
  const forms = FORMS.filter((each) => each !== 'picture' || drawn.nodes.length > 0);
  const shown = forms.includes(form) ? form : 'table';
  return (
    <section className="cypher-answer" aria-label={t('cypher.answer')}>
      <div className="heading-row">
        <h2 className="heading">
          {title} · {t('cypher.took', { ms, engine })}
        </h2>
        <Choice
          label={t('cypher.form')}
          values={forms}
          value={shown}
          say={(each) => t(`cypher.forms.${each}`)}
          onChoose={setForm}
        />
      </div>
      <IntoPicture rests={rests} />
      {truncated && <p className="said">{t('cypher.cut', { count: rows.length })}</p>}
      {rows.length === 0 && <p className="said answer">{t('cypher.none')}</p>}
      {shown === 'table' && rows.length > 0 && <Table title={title} columns={columns} rows={rows} />}
      {shown === 'picture' && <AnswerPicture drawn={drawn} title={title} query={query} />}
      {shown === 'text' && <Text name={t('cypher.forms.text')} kind="txt" text={inColumns(columns, rows)} />}
      {shown === 'json' && <Text name="JSON" kind="json" text={JSON.stringify(rows, null, 2)} />}
    </section>
  );
});

type TableProps = { title: string; columns: readonly string[]; rows: readonly Row[] };

function Table({ title, columns, rows }: TableProps) {
  const taken = useMemo(() => columnsOf(columns, rows), [columns, rows]);
  const { inOrder, order, sort } = useSorting(taken, rows);
  return (
    <>
      <TableTools name={title} file="cypher" columns={taken} rows={inOrder} />
      <div className="cypher-scroll">
        <table aria-label={title}>
          <SortHeads columns={taken} order={order} sort={sort} />
          <tbody>
            {placed(inOrder).map(({ at, each }) => (
              <tr key={at}>
                {columns.map((name) => (
                  <td key={name}>
                    <Value value={each[name]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Rows and parts can be alike: each is known by its place. */
const placed = <T,>(list: readonly T[]) => list.map((each, at) => ({ at, each }));

function Value({ value }: { value: unknown }) {
  const card = cardOf(value);
  if (card)
    return (
      <EvidenceButton id={card.id} foreign>
        {card.name}
      </EvidenceButton>
    );
  const parts = partsOf(value);
  if (!parts) return inOneLine(value);
  return (
    <ul className="cypher-parts">
      {placed(parts).map(({ at, each }) => (
        <li key={at}>
          <Value value={each} />
        </li>
      ))}
    </ul>
  );
}

function Text({ name, kind, text }: { name: string; kind: 'txt' | 'json'; text: string }) {
  const { t } = useTranslation();
  const type = kind === 'json' ? 'application/json' : 'text/plain';
  return (
    <>
      <div className="buttons">
        <button type="button" className="button" onClick={() => download(fileName('cypher', kind), type, text)}>
          {t('cypher.save')}
        </button>
        <button type="button" className="button" onClick={() => void copyText(text, t('cypher.copied'))}>
          {t('cypher.copy')}
        </button>
      </div>
      <textarea
        className="field cypher-plain"
        readOnly
        rows={18}
        wrap="off"
        aria-label={name}
        value={text.length > MOST_DRAWN ? `${text.slice(0, MOST_DRAWN)}\n…` : text}
      />
    </>
  );
}
