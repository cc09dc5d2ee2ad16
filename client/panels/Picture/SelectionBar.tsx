/** What can be done with the nodes that were picked together, over the picture or its table while there are any. */
import { useTranslation } from 'react-i18next';
import { dismissAll, keepOnly, pinAll, unpinAll } from '../../explore/selection.ts';
import { sessions } from '../../state/session.ts';
import { clearSelection } from '../../state/selection.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';

export function SelectionBar() {
  const { t } = useTranslation();
  const picked = useStore(sessions, (session) => session.selection);
  const pins = useStore(views, ({ now }) => now.pinned);
  if (picked.size === 0) return null;
  const acts = {
    off: () => dismissAll(picked).then(clearSelection),
    alone: () => keepOnly(picked),
    pin: () => pinAll(picked),
    ...([...picked].some((id) => pins[id]) ? { unpin: () => unpinAll(picked) } : {}),
    clear: clearSelection,
  };
  return (
    <div className="picked" role="toolbar" aria-label={t('hubs.picked.name')}>
      <b className="small">{t('hubs.picked.count', { count: picked.size })}</b>
      {Object.entries(acts).map(([act, run]) => (
        <button key={act} type="button" className="button" onClick={() => void run()}>
          {t(`hubs.picked.${act as keyof typeof acts}`)}
        </button>
      ))}
    </div>
  );
}
