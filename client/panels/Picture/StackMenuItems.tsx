/** The menu of a stack: it can be opened, closed and taken off like a node, and says nothing that is in the data. */
import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dismiss, pin, unpin } from '../../explore/expand.ts';
import { openAllStacks, toggleStack } from '../../explore/stacks.ts';
import { stackName } from '../../picture/stack-names.ts';
import type { Stack } from '../../graph/stacks.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';

export function StackMenuItems({ stack, owner }: { stack: Stack; owner: string }) {
  const { t } = useTranslation();
  const pinned = useStore(views, ({ now }) => now.pinned[stack.id] !== undefined);
  const group = stackName(stack);
  return (
    <>
      <Menu.Label className="heading menu-title">{t('hubs.of', { group, owner })}</Menu.Label>
      <Menu.Item data-autofocus className="option" onClick={() => void toggleStack(stack)}>
        {t(stack.open ? 'hubs.close' : 'hubs.open', { group })}
      </Menu.Item>
      {stack.region && !stack.wing && (
        <Menu.Item className="option" onClick={() => void openAllStacks(stack.owner)}>
          {t('hubs.openAll', { title: owner })}
        </Menu.Item>
      )}
      <Menu.Item className="option" onClick={() => void (pinned ? unpin(stack.id) : pin(stack.id))}>
        {t(pinned ? 'explore.menu.unpin' : 'explore.menu.pin')}
      </Menu.Item>
      <Menu.Item className="option" onClick={() => void dismiss(stack.id)}>
        {t('explore.menu.off')}
      </Menu.Item>
    </>
  );
}
