/** Of an instrument: its articles in their order, each with its duties and their force on demand. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Duty } from './Duty.tsx';
import { ShowMore } from './ShowMore.tsx';
import { useNeighbours } from './useNeighbours.ts';
import { useForeign } from '../../ui/useForeign.ts';

/** So many stand on the card before all are asked for, so that what follows stays near. */
const AT_FIRST = 10;
const ORDER = new Intl.Collator('en', { numeric: true });

export function Articles({ id }: { id: string }) {
  const { t } = useTranslation();
  const foreign = useForeign();
  const [open, setOpen] = useState<string>();
  const [whole, showWhole] = useState(false);
  const around = useNeighbours(id, 'CONTAINS', 'forward');
  const articles =
    around?.nodes
      .flatMap((node) => (node.kind === 'Article' ? [node] : []))
      .sort((a, b) => ORDER.compare(a.number, b.number)) ?? [];
  if (!around || articles.length === 0) return null;
  return (
    <section className="section">
      <h3 className="heading">{t('lawyer.articles')}</h3>
      <ul className="rows articles">
        {articles.slice(0, whole ? undefined : AT_FIRST).map((article) => (
          <li key={article.id}>
            <button
              type="button"
              className="relation article"
              aria-expanded={open === article.id}
              onClick={() => setOpen(open === article.id ? undefined : article.id)}
            >
              <span className="tabular">{article.number}</span>
              <span {...foreign}>{article.heading}</span>
            </button>
            {open === article.id && <Duties id={article.id} />}
          </li>
        ))}
        {!whole && articles.length > AT_FIRST ? (
          <li>
            <button type="button" className="link-button small" onClick={() => showWhole(true)}>
              {t('lawyer.showAll', { count: articles.length })}
            </button>
          </li>
        ) : (
          <ShowMore around={around} />
        )}
      </ul>
    </section>
  );
}

function Duties({ id }: { id: string }) {
  const { t } = useTranslation();
  const around = useNeighbours(id, 'IMPOSES', 'forward');
  if (!around) return <p className="small muted">{t('app.working')}</p>;
  if (around.links.length === 0) return <p className="small muted">{t('lawyer.noDuty')}</p>;
  const inOrder = [...around.links].sort((a, b) =>
    ORDER.compare(paragraphName(a.paragraph), paragraphName(b.paragraph)),
  );
  const labels = new Map(around.nodes.map((node) => [node.id, node.name]));
  return (
    <ul>
      {inOrder.map((link) => (
        <Duty
          key={link.id}
          link={link}
          name={[paragraphName(link.paragraph), labels.get(link.end)].filter(Boolean).join(' ')}
        />
      ))}
    </ul>
  );
}

/** "2(b)" as "(2)(b)"; nothing where the article is one paragraph. */
const paragraphName = (paragraph: string | undefined): string =>
  !paragraph || paragraph === 'sole' ? '' : paragraph.replace(/^\d+/, '($&)');
