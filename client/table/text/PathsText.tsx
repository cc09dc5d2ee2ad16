/** Every path as its sentences, in the order of the answer, each with the place where it was read. */
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract/api.ts';
import type { Citation } from '#contract/path.ts';
import { select } from '../../explore/navigate.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { sayPlace } from '../../format/pinpoint.ts';

export function PathsTold({ answer: { paths, note } }: { answer: Answer<'path'> }) {
  const { t } = useTranslation();
  const chosen = useStore(views, ({ now }) => now.path?.chosen);
  if (paths.length === 0) return <p className="said">{note || t('path.nothingText')}</p>;
  return paths.map((path, place) => (
    <section key={path.nodes.join(' ')}>
      <h2 className="heading">
        {t('path.inWords', { number: place + 1 })}
        {place === chosen && ` · ${t('twin.chosen')}`}
      </h2>
      <ol className="sentences">
        {path.steps.map(({ from, to, sentence, links: [best], citation }) => (
          <li key={`${from} ${to}`}>
            <button type="button" className="said" onClick={() => void select(best?.id)}>
              {sentence}
            </button>{' '}
            <span className="small muted">({placeOf(citation)})</span>
          </li>
        ))}
      </ol>
    </section>
  ));
}

const placeOf = ({ title, source, ...place }: Citation): string => [title ?? source, sayPlace(place)].join(', ');
