/** The last line of a scene: whose claim it is and where it rests, the day of the law, and a dot for each scene. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '#contract/graph.ts';
import type { Scene } from '#contract/seminar.ts';
import { querySources } from '../../explore/queries.ts';
import { useSayDate } from '../../format/dates.ts';
import { useShownDate } from '../../hooks/useShownDate.ts';
import type { Presentation } from '../../state/presentation.ts';
import { goToScene } from '../controller.ts';

export function Footer({ now: { seminar, at }, scene, kept }: { now: Presentation; scene: Scene; kept: boolean }) {
  const { t } = useTranslation();
  const sayDate = useSayDate();
  const day = useShownDate();
  return (
    <footer className="player-foot">
      {/* A source may name what is kept back; and nothing is read where none is named. */}
      {kept || scene.sources.length === 0 ? <p /> : <Sources scene={scene} />}
      <nav aria-label={t('present.scenes')} className="dots-line">
        <span className="muted">{day && t('present.on', { date: sayDate(day) })}</span>
        <ol className="dots">
          {[...seminar.scenes.entries()].map(([place, { title }]) => (
            <li key={place}>
              <button
                type="button"
                aria-label={t('present.to', { at: place + 1, title })}
                aria-current={place === at ? 'step' : undefined}
                onClick={() => void goToScene(place)}
              />
            </li>
          ))}
        </ol>
        <span className="tabular">
          {at + 1}/{seminar.scenes.length}
        </span>
      </nav>
    </footer>
  );
}

function Sources({ scene }: { scene: Scene }) {
  const { t } = useTranslation();
  const [known, know] = useState<readonly Source[]>([]);
  const ids = [...new Set(scene.sources.map(({ source }) => source))].join(' ');
  useEffect(() => {
    let current = true;
    if (ids) void querySources(ids.split(' ')).then((answer) => current && answer && know(answer.sources));
    return () => {
      current = false;
    };
  }, [ids]);
  return (
    <p className="rests">
      <b>{t(`present.${scene.voice}`)}</b>
      {scene.sources.map(({ source, pinpoint }, place) => (
        <span key={`${source} ${pinpoint}`} className="rest">
          <span className="tabular">{place + 1}</span>{' '}
          {[known.find(({ id }) => id === source)?.title ?? source, pinpoint].filter(Boolean).join(', ')}
        </span>
      ))}
    </p>
  );
}
