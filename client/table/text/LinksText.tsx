/** Every drawn link as a short sentence: its two ends and the word between them. */
import { useTranslation } from 'react-i18next';
import type { GraphLink } from '#contract/links.ts';
import { select } from '../../explore/navigate.ts';
import { drawn } from '../../state/visible-graph.ts';
import { useStore } from '../../state/store.ts';
import { namedAmong } from '../../format/named.ts';

export function LinksTold() {
  const { t } = useTranslation();
  const { nodes, links } = useStore(drawn, (shown) => shown);
  const named = namedAmong(nodes);
  const sentence = ({ start, type, end, force }: GraphLink) =>
    `${named(start)} ${t(`relations.${type}.forward`)} ${named(end)}${force ? ` (${t(`force.${force}`)})` : ''}.`;
  if (links.length === 0) return null;
  return (
    <details>
      <summary className="said">{t('twin.linksTold', { count: links.length })}</summary>
      <ul className="sentences">
        {links.map((link) => (
          <li key={link.id}>
            <button type="button" className="said" onClick={() => void select(link.id)}>
              {sentence(link)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
