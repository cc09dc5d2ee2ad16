/** Opens a seminar for printing; what that takes is fetched on the first click. */
import { useTranslation } from 'react-i18next';
import type { Seminar } from '#contract/seminar.ts';
import { when } from '../../ui/when.ts';

export function PrintButton({ seminar }: { seminar: Seminar }) {
  const { t } = useTranslation();
  const open = async () => (await import('./open-print.tsx')).openPrint(seminar);
  return (
    <button
      type="button"
      className="button"
      aria-label={`${t('figure.printing.print')}: ${seminar.title}`}
      {...when(seminar.scenes.length > 0, () => void open())}
    >
      {t('figure.printing.print')}
    </button>
  );
}
