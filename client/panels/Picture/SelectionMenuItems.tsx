/** The menu of a node that is picked together with others: it acts on all of them. */
import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dismissAll, invert, keepOnly, pinAll, unpinAll } from '../../explore/selection.ts';
import { clearSelection } from '../../state/selection.ts';

export function SelectionMenuItems({ selection }: { selection: ReadonlySet<string> }) {
  const { t } = useTranslation();
  return (
    <>
      <Menu.Label className="heading menu-title">{t('hubs.picked.count', { count: selection.size })}</Menu.Label>
      <Menu.Item
        data-autofocus
        className="option"
        rightSection={<kbd>Del</kbd>}
        onClick={() => void dismissAll(selection)}
      >
        {t('hubs.picked.off')}
      </Menu.Item>
      <Menu.Item className="option" onClick={() => void keepOnly(selection)}>
        {t('hubs.picked.alone')}
      </Menu.Item>
      <Menu.Item className="option" onClick={() => void pinAll(selection)}>
        {t('hubs.picked.pin')}
      </Menu.Item>
      <Menu.Item className="option" onClick={() => void unpinAll(selection)}>
        {t('hubs.picked.unpin')}
      </Menu.Item>
      <Menu.Item className="option" onClick={() => void invert()}>
        {t('explore.actions.invert')}
      </Menu.Item>
      <Menu.Item className="option" rightSection={<kbd>Esc</kbd>} onClick={clearSelection}>
        {t('hubs.picked.clear')}
      </Menu.Item>
    </>
  );
}
