/** Plays a seminar from its first scene. */
import { useTranslation } from 'react-i18next';
import type { Seminar } from '#contract/seminar.ts';
import { startPresentation } from '../../present/controller.ts';
import { when } from '../../ui/when.ts';

export function PresentButton({ seminar }: { seminar: Seminar }) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="button"
      aria-label={`${t('present.editor.present')}: ${seminar.title}`}
      {...when(seminar.scenes.length > 0, () => void startPresentation(seminar))}
    >
      {t('present.editor.present')}
    </button>
  );
}
