/** Opens a seminar for printing; what that takes is fetched on the first click. */
import { useTranslation } from 'react-i18next';
import type { Seminar } from '#contract/seminar.ts';

export function PrintButton({ seminar }: { seminar: Seminar }) {
  const { t } = useTranslation();
  const open = async () => (await import('./open-print.tsx')).openPrint(seminar);
  return (
    <button
      type="button"
      className="button"
      aria-label={`${t('figure.printing.print')}: ${seminar.title}`}
      disabled={seminar.scenes.length === 0}
      onClick={() => void open()}
    >
      {t('figure.printing.print')}
    </button>
  );
}
