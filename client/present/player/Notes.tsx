/** The presenter's notes on the one screen there is. */
import { useTranslation } from 'react-i18next';
import { changePresentation } from '../../state/presentation.ts';

export function Notes({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <aside className="player-notes" aria-label={t('present.notes')}>
      <div className="heading-row">
        <h2 className="heading">{t('present.notes')}</h2>
        <button type="button" className="link-button small" onClick={() => changePresentation({ notes: false })}>
          {t('present.hideNotes')}
        </button>
      </div>
      <p className={text ? 'notes-text' : 'muted'}>{text || t('present.noNotes')}</p>
      <p className="small muted">{t('present.keys')}</p>
    </aside>
  );
}
