/** The last line of a scene: the ways back and on, whose claim it is and where it rests, the day of the law, a dot for each scene. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '#contract/graph.ts';
import type { Scene } from '#contract/seminar.ts';
import { querySources } from '../../explore/queries.ts';
import { useSheets } from '../../hooks/useSheets.ts';
import type { Presentation } from '../../state/presentation.ts';
import { changeSession, sessions } from '../../state/session.ts';
import { useStore } from '../../state/store.ts';
import { Icon } from '../../ui/Icon.tsx';
import { goToScene, nextScene, previousScene } from '../controller.ts';
import { FormSources } from './FormSources.tsx';
import { SceneDay } from './SceneDay.tsx';

type Props = { now: Presentation; scene: Scene; kept: boolean };

export function Footer({ now, scene, kept }: Props) {
  const sheets = useSheets();
  // A source may name what is kept back; and nothing is read where none is named.
  const sources =
    kept || scene.sources.length === 0 ? undefined : scene.form ? (
      <FormSources scene={{ ...scene, form: scene.form }} />
    ) : (
      <Sources scene={scene} />
    );
  return sheets ? (
    <Folded now={now} sources={sources} />
  ) : (
    <footer className="player-foot">
      {sources ?? <p />}
      <Scenes now={now} />
    </footer>
  );
}

function Scenes({ now }: { now: Presentation }) {
  const { seminar, at } = now;
  const { t } = useTranslation();
  return (
    <nav aria-label={t('present.scenes')} className="dots-line">
      <SceneDay now={now} />
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
      <Turn way="previous" />
      <span className="tabular">
        {at + 1}/{seminar.scenes.length}
      </span>
      <Turn way="next" />
    </nav>
  );
}

/** On a narrow screen sources and legend wait behind their buttons, so that the picture has the room. */
function Folded({ now, sources }: { now: Presentation; sources: React.ReactNode }) {
  const { t } = useTranslation();
  const { seminar, at } = now;
  const legend = useStore(sessions, (session) => session.legend);
  return (
    <footer className="player-foot">
      <details className="rests-fold" name="rests">
        <summary className="button">{t('present.sources')}</summary>
        <div>
          {sources}
          <SceneDay now={now} />
        </div>
      </details>
      <nav aria-label={t('present.scenes')} className="turns">
        <Turn way="previous" />
        <span className="tabular">
          {at + 1}/{seminar.scenes.length}
        </span>
        {!seminar.scenes[at]?.form && (
          <button
            type="button"
            className="button"
            aria-pressed={legend}
            onClick={() => changeSession({ legend: !legend })}
          >
            {t('tools.legend')}
          </button>
        )}
        <Turn way="next" />
      </nav>
    </footer>
  );
}

function Turn({ way }: { way: 'previous' | 'next' }) {
  const { t } = useTranslation();
  const back = way === 'previous';
  return (
    <button
      type="button"
      className="icon-button turn"
      aria-label={t(back ? 'present.presenter.previous' : 'present.presenter.forward')}
      onClick={() => void (back ? previousScene() : nextScene())}
    >
      <Icon name={back ? 'left' : 'right'} size={20} />
    </button>
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
