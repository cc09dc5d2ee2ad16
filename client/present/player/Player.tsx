/** One scene as the back row sees it: a claim in words, one picture that proves it, and where that rests. */
import { Suspense, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scene, SceneForm } from '#contract/seminar.ts';
import { useSheets } from '../../hooks/useSheets.ts';
import { Icon } from '../../ui/Icon.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { keptBack, type Presentation, sceneOf } from '../../state/presentation.ts';
import { leavePresentation } from '../controller.ts';
import { BackButton } from './BackButton.tsx';
import { Footer } from './Footer.tsx';
import { FormStage } from './FormStage.tsx';
import { Notes } from './Notes.tsx';
import { ChooseDay } from './SceneDay.tsx';
import { Stage } from './Stage.tsx';
import { Revealed } from './Revealed.tsx';

const FollowButton = lazyPart(async () => (await import('../follow/FollowButton.tsx')).FollowButton);

const hasForm = (scene: Scene): scene is Scene & { form: SceneForm } => scene.form !== undefined;

export function Player({ now }: { now: Presentation }) {
  const { t } = useTranslation();
  const sheets = useSheets();
  const main = useRef<HTMLElement>(null);
  // What had the focus is gone with the working screen.
  useLayoutEffect(() => main.current?.focus(), []);
  const scene = sceneOf(now);
  if (!scene) return null;
  const { seminar, at, blank, notes, left } = now;
  const kept = keptBack(now).length > 0;
  // A claim would give away what is kept back: until then the title asks.
  const claim = kept ? scene.title : scene.claim || scene.title;
  const aside = kept ? t('present.predict') : scene.aside;
  const place = t('present.scene', { at: at + 1, of: seminar.scenes.length });
  return (
    <main
      className="player"
      ref={main}
      tabIndex={-1}
      lang={seminar.language}
      aria-label={t('present.player', { title: seminar.title })}
      data-notes={notes || undefined}
      data-sheets={sheets || undefined}
      data-form={scene.form?.as}
    >
      <header className="claim-block">
        <h1 className="claim-said">{claim}</h1>
        {aside && <p className={kept ? 'aside predict' : 'aside'}>{aside}</p>}
      </header>
      {hasForm(scene) ? (
        <FormStage key={`${seminar.id} ${at}`} scene={scene} />
      ) : (
        <>
          <Stage key={seminar.id} scene={scene} awaited={now.awaited === true} />
          <Revealed />
        </>
      )}
      <Footer now={now} scene={scene} kept={kept} />
      {now.choosing && <ChooseDay now={now} />}
      {notes && <Notes text={scene.notes} />}
      {left && <BackButton at={at} />}
      <Suspense fallback={null}>
        <FollowButton now={now} />
      </Suspense>
      <button
        type="button"
        className="icon-button player-close"
        aria-label={t('present.leave')}
        onClick={() => void leavePresentation()}
      >
        <Icon name="close" size={20} />
      </button>
      <p className="hidden-visually" role="status">{`${place}: ${claim} ${aside}`}</p>
      {blank && (
        <div className="dark" role="status">
          <span className="hidden-visually">{t('present.blank')}</span>
        </div>
      )}
    </main>
  );
}
