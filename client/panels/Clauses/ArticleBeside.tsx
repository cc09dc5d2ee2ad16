/** The clauses coded of one article, and beside them its words from the visitor's text, the deciding ones marked. */
import { useTranslation } from 'react-i18next';
import type { ArticleClauses, CodedDuty } from '#contract/clauses.ts';
import type { Span } from '#law/verify/match.ts';
import type { Checked, CodedClause } from '#law/verify/verify.ts';
import { EvidenceButton } from '../../table/EvidenceButton.tsx';
import { useForeign } from '../../ui/useForeign.ts';
import { ForceLine } from '../../ui/ForceLine.tsx';

export type Coded = CodedClause;
type Props = ArticleClauses & { text: string | undefined; checked: readonly Checked<Coded>[] | undefined };

export function ArticleBeside({ article, clauses, text, checked }: Props) {
  const { t } = useTranslation();
  const foreign = useForeign();
  if (clauses.length === 0 && text === undefined) return null;
  return (
    <section className="clauses-article" aria-label={article.name}>
      <h2 className="heading">
        {article.name} {article.heading}
      </h2>
      <ul className="rows">
        {inOrder(clauses).map(({ link, duty }) => {
          if (link.type !== 'IMPOSES') return null;
          const verdict = checked?.find(({ clause }) => clause.id === link.id)?.verdict;
          return (
            <li key={link.id}>
              <EvidenceButton id={link.id} foreign>
                {[link.paragraph, duty].filter(Boolean).join(' ')}
              </EvidenceButton>{' '}
              <ForceLine force={link.force} />
              {link.qualifier && (
                <q className="small" {...foreign}>
                  {link.qualifier}
                </q>
              )}
              {verdict && (
                <span className={`small verdict ${verdict.replaceAll(' ', '-')}`}>
                  {t(`clauses.verdict.${verdict}`)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {text !== undefined && <Marked text={text} spans={checked?.flatMap(({ spans }) => spans) ?? []} />}
    </section>
  );
}

const numeric = new Intl.Collator('en', { numeric: true });
const paragraphOf = ({ link }: CodedDuty) => (link.type === 'IMPOSES' ? (link.paragraph ?? '') : '');
const inOrder = (clauses: readonly CodedDuty[]) =>
  [...clauses].sort((a, b) => numeric.compare(paragraphOf(a), paragraphOf(b)));

function Marked({ text, spans }: { text: string; spans: readonly Span[] }) {
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
    if (to <= at) continue;
    const begin = Math.max(from, at);
    parts.push(text.slice(at, begin), <mark key={begin}>{text.slice(begin, to)}</mark>);
    at = to;
  }
  return <blockquote className="clauses-text">{[...parts, text.slice(at)]}</blockquote>;
}
