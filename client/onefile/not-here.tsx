/** Stands in the one file for programs that it does not carry: slides, and pages whose answers only a server has. */
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/client.ts';
import { openPage } from '../explore/navigate.ts';
import { i18n } from '../i18n/i18n.ts';

export function saveDeck(): never {
  throw new ApiError('not-here', i18n.t('file.notHere'), i18n.t('file.askAtlas'));
}

function NotHere() {
  const { t } = useTranslation();
  return (
    <main className="page">
      <button type="button" className="link-button small muted" onClick={() => void openPage(undefined)}>
        ← {t('app.seeAtlas')}
      </button>
      <h1 className="question">{t('file.notHere')}</h1>
      <p className="said">{t('file.askAtlas')}</p>
    </main>
  );
}
export { NotHere as Api, NotHere as Events, NotHere as GrowthPage, NotHere as MapPage };
