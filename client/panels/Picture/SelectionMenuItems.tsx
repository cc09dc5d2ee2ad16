/** The menu of a node that is picked together with others: it acts on all of them. */
import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dismissAll, invert, keepOnly, pinAll, unpinAll } from '../../explore/selection.ts';
import { drop } from '../../state/selection.ts';

export function PickedItems({ picked }: { picked: ReadonlySet<string> }) {
  const { t } = useTranslation();
  return (
    <>
      <Menu.Label className="heading menu-title">{t('hubs.picked.count', { count: picked.size })}</Menu.Label>
      <Menu.Item
        data-autofocus
        className="option"
        rightSection={<kbd>Del</kbd>}
        onClick={() => void dismissAll(picked)}
      >
        {t('hubs.picked.off')}
      </Menu.Item>
      <Menu.Item className="option" onClick={() => void keepOnly(picked)}>
        {t('hubs.picked.alone')}
      </Menu.Item>
      <Menu.Item className="option" onClick={() => void pinAll(picked)}>
        {t('hubs.picked.pin')}
      </Menu.Item>
      <Menu.Item className="option" onClick={() => void unpinAll(picked)}>
        {t('hubs.picked.unpin')}
      </Menu.Item>
      <Menu.Item className="option" onClick={() => void invert()}>
        {t('explore.actions.invert')}
      </Menu.Item>
      <Menu.Item className="option" rightSection={<kbd>Esc</kbd>} onClick={drop}>
        {t('hubs.picked.clear')}
      </Menu.Item>
    </>
  );
}
