/** Plays a seminar from its first scene. */
import { useTranslation } from 'react-i18next';
import type { Story } from '#contract/seminar.ts';
import { present } from '../../present/controller.ts';

export function PresentButton({ story }: { story: Story }) {
  const { t } = useTranslation();
  return (
    <button type="button" className="button" aria-label={`${t('present.editor.present')}: ${story.title}`} disabled={story.scenes.length === 0} onClick={() => void present(story)}>{t('present.editor.present')}</button>
  );
}
