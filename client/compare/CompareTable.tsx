/** The twin of the picture: every row of the comparison, also those that the picture holds in stacks. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import type { CompareCell } from '#contract/compare.ts';
import { EvidenceButton } from '../table/EvidenceButton.tsx';

type Props = { answer: Answer<'compare'> };

export function CompareTable({ answer }: Props) {
  const { t } = useTranslation();
  const names = namesOf(answer);
  return (
    <>
      <div className="compare-scroll">
        <table className="compare-table">
          <caption className="hidden-visually">{answer.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('besides.row')}</th>
              {names.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {answer.groups.map(({ id, heading, rows }) => (
            <tbody key={id}>
              <tr>
                <th scope="rowgroup" colSpan={names.length + 1} className="heading">
                  {heading} <span className="tabular">{rows.length}</span>
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{row.name}</th>
                  {row.cells.map((cell, at) => (
                    <td key={answer.things[at]}>
                      <Said cell={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <CompareNote answer={answer} />
    </>
  );
}

function Said({ cell: { says, text, links } }: { cell: CompareCell }) {
  const [link] = links;
  if (!link) return <span className="muted">{text}</span>;
  return (
    <EvidenceButton id={link} className={says === 'none' ? 'muted' : ''}>
      {text || '✓'}
    </EvidenceButton>
  );
}

/** What no cell says: articles that were not read, days of lists, limits of treaties. */
export function CompareNote({ answer: { note } }: Props) {
  return note && <p className="small compare-note">{note}</p>;
}

/** The same in sentences: what is so, then every row under its heading. */
export function CompareText({ answer }: Props) {
  const names = namesOf(answer);
  return (
    <div className="told">
      {answer.groups.map(({ id, heading, rows }) => (
        <section key={id}>
          <h2 className="heading">
            {heading} <span className="tabular">{rows.length}</span>
          </h2>
          <ul className="sentences">
            {rows.map((row) => (
              <li key={row.id}>
                <b>{row.name}</b>
                {' — '}
                {row.cells.map(({ text }, at) => [names[at], text].filter(Boolean).join(': ')).join('; ')}.
              </li>
            ))}
          </ul>
        </section>
      ))}
      <CompareNote answer={answer} />
    </div>
  );
}

function namesOf({ things, nodes }: Answer<'compare'>): string[] {
  return things.map((id) => nodes.find((node) => node.id === id)?.name ?? id);
}
