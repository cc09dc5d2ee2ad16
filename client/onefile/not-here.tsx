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
/** Phones follow a server, so the player of the one file does not offer it. */
export const FollowButton = () => null;
export {
  NotHere as Api,
  NotHere as Cypher,
  NotHere as Events,
  NotHere as Follower,
  NotHere as GrowthPage,
  NotHere as MapPage,
};
