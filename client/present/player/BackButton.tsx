/** One quiet button, and one key, back to exactly the scene. */
import { useTranslation } from 'react-i18next';
import { backToScene } from '../controller.ts';

export function BackButton({ at }: { at: number }) {
  const { t } = useTranslation();
  return (
    <button type="button" className="back-to-scene" onClick={() => void backToScene()}>
      {t('present.back', { at: at + 1 })} <kbd>{t('present.backKey')}</kbd>
    </button>
  );
}
