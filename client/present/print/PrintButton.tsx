/** Opens a seminar for printing; what that takes is fetched on the first click. */
import { useTranslation } from 'react-i18next';
import type { Story } from '#contract/seminar.ts';

export function PrintButton({ story }: { story: Story }) {
  const { t } = useTranslation();
  const open = async () => (await import('./open-print.tsx')).openPrint(story);
  return (
    <button type="button" className="button" aria-label={`${t('figure.printing.print')}: ${story.title}`} disabled={story.scenes.length === 0} onClick={() => void open()}>{t('figure.printing.print')}</button>
  );
}
