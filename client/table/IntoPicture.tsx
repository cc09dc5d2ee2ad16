/** What an answer rests on goes from the answer itself into the picture: as a view of its own, or beside what is shown. */
import { useTranslation } from 'react-i18next';
import { addToPicture, openAnswer, type Rests } from '../explore/answer.ts';

export function IntoPicture({ rests }: { rests: Rests }) {
  const { t } = useTranslation();
  if (rests.ids.length === 0) return null;
  return (
    <fieldset className="buttons into-picture" aria-label={t('brought.into')}>
      <button type="button" className="button" onClick={() => void openAnswer(rests)}>
        {t('brought.open')}
      </button>
      <button type="button" className="button" onClick={() => void addToPicture(rests)}>
        {t('brought.add')}
      </button>
    </fieldset>
  );
}
